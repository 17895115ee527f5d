package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All judges that are installed. */
final class Panel {

    private final Optional<Judge> threeJs = ThreeJs.found();
    private final Optional<Judge> blender = Blender.found();
    private final boolean hasAssimp = Assimp.isInstalled();
    private final Map<Path, JsonNode> seenByThreeJs = new HashMap<>();
    private final Map<Path, JsonNode> seenByBlender = new HashMap<>();

    boolean isWhole() {
        return threeJs.isPresent() && blender.isPresent() && hasAssimp;
    }

    /** What each finds that can read the sample and the format. */
    List<Findings> findings(Converted converted) {
        ModelFormat format = converted.format();
        List<Findings> all = new ArrayList<>();
        boolean isByTheRules = !converted.sample().name().equals(LossSamples.SHEARED);
        if (isByTheRules && threeJs.isPresent()) {
            all.add(ThreeJsComparison.of(
                    format,
                    see(threeJs.get(), seenByThreeJs, converted.source()),
                    see(threeJs.get(), seenByThreeJs, converted.file())));
        }
        if (isByTheRules && blender.isPresent()) {
            JsonNode source = see(blender.get(), seenByBlender, converted.source());
            all.add(BlenderComparison.of(format, source, see(blender.get(), seenByBlender, converted.file())));
        }
        boolean readsIt = format != ModelFormat.USDZ
                && AssimpBlindSpots.reason(converted.sample(), format).isEmpty();
        if (readsIt && hasAssimp) {
            all.add(AssimpComparison.of(format, Assimp.see(converted.source()), Assimp.see(converted.file())));
        }
        return all;
    }

    private static JsonNode see(Judge judge, Map<Path, JsonNode> seen, Path file) {
        return seen.computeIfAbsent(file, path -> judge.ask("see", path));
    }
}
