package dev.meshwright.shared.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.model.ServiceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of configuration keys in {@code docs/operating.md} against the keys that the sources read. */
class OperatingDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Path FILE = ROOT.resolve("docs/operating.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(meshwright\\.[a-z<>.-]+)` \\|");

    /** A key that is set, one that another value refers to, one that is injected, one that is asked for. */
    private static final Pattern KEY = Pattern.compile(
            "(?m)(?:^|\\$\\{|@ConfigProperty\\(name = \"|setting\\(\")" + "(meshwright\\.[a-z]+(?:[.-][a-z]+)*)");

    @Test
    void listsEveryKeyThatThereIs() throws IOException {
        Set<String> listed = found(ROW, Files.readString(FILE));

        assertThat(listed).isEqualTo(keysOfTheSources());
    }

    private static Set<String> keysOfTheSources() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path source : sources()) {
            keys.addAll(found(KEY, Files.readString(source)));
        }
        return keys.stream().map(OperatingDocumentTest::general).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.find(ROOT, 20, (file, attributes) -> attributes.isRegularFile())) {
            return files.filter(file -> file.toString().contains("/src/main/"))
                    .filter(file -> file.toString().matches(".*\\.(java|properties)"))
                    .toList();
        }
    }

    /** Keys that each service has are listed once. */
    private static String general(String key) {
        for (ServiceName service : ServiceName.values()) {
            String name = service.id();
            if (key.startsWith("meshwright." + name + ".database.")) {
                return key.replaceFirst(name, "<service>");
            }
            if (key.equals("meshwright.services." + name + ".url")) {
                return "meshwright.services.<service>.url";
            }
        }
        return key;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
