import dev.meshwright.mesh.format.ModelFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long conversions take and how much memory, against {@code assimp export} and Blender on the same files: textured
 * models of 20,000, 100,000 and 1,000,000 triangles, which it makes. Ours runs twice: reader and writer inside a warm
 * virtual machine, as a service calls them, and the command line as a whole process; the others as whole processes, for
 * there is no other way to have them. Assimp writes no USD.
 *
 * <p>All take turns, in each round in another order; what counts is the medians. Arguments: counted rounds (5);
 * thousands of triangles, by commas (20,100,1000); formats, by commas (fbx,obj,stl,usdz).
 */
public final class Formats {

    private static final double WARM_SECONDS = 4;

    private final Path directory;
    private final int rounds;
    private final List<ModelFormat> formats;
    private final Contender service = new Contender.InService();
    private final List<Contender> contenders = new ArrayList<>();

    private Formats(Path directory, int rounds, List<ModelFormat> formats) throws InterruptedException {
        this.directory = directory;
        this.rounds = rounds;
        this.formats = formats;
        Path home = Path.of(System.getProperty("meshwright.home")).toAbsolutePath();
        contenders.add(service);
        contenders.add(new Contender.CommandLine(home.resolve("meshwright")));
        contenders.addAll(Rivals.find(home.resolve("benchmarks/formats")));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        String sizes = arguments.length > 1 ? arguments[1] : "20,100,1000";
        String words = arguments.length > 2 ? arguments[2] : "fbx,obj,stl,usdz";
        List<ModelFormat> formats = Stream.of(words.split(","))
                .map(word -> ModelFormat.ofWord(word).orElseThrow())
                .toList();
        Path directory = Files.createTempDirectory("meshwright-formats-");
        try {
            Formats benchmark = new Formats(directory, rounds, formats);
            for (String thousands : sizes.split(",")) {
                benchmark.measure(Integer.parseInt(thousands) * 1000);
            }
        } finally {
            delete(directory);
        }
    }

    private void measure(int triangles) throws IOException, InterruptedException {
        Path glb = directory.resolve(triangles + ".glb");
        TexturedModel.write(glb, triangles);
        print("%n%,d triangles, textured, %.1f MB", triangles, Files.size(glb) / 1e6);
        for (ModelFormat format : formats) {
            warm(glb, format);
            print("%n  %-6s%14s%12s%16s%18s", format.word(), "median", "peak", "file", "ours in service is");
            Map<Contender, List<Contender.Figure>> figures = rounds(glb, format);
            double ours = median(figures.get(service), Contender.Figure::milliseconds);
            for (Map.Entry<Contender, List<Contender.Figure>> entry : figures.entrySet()) {
                line(entry.getKey(), format, entry.getValue(), ours);
            }
        }
        Files.delete(glb);
    }

    /** The compiler of a virtual machine needs some runs to know what matters. */
    private void warm(Path glb, ModelFormat format) throws IOException, InterruptedException {
        long began = System.nanoTime();
        do {
            service.run(glb, format, directory.resolve("warm"));
        } while ((System.nanoTime() - began) / 1e9 < WARM_SECONDS);
    }

    private Map<Contender, List<Contender.Figure>> rounds(Path glb, ModelFormat format)
            throws IOException, InterruptedException {
        Map<Contender, List<Contender.Figure>> figures = new LinkedHashMap<>();
        List<Contender> order = new ArrayList<>();
        for (Contender contender : contenders) {
            if (contender.output(format).isPresent()) {
                figures.put(contender, new ArrayList<>());
                order.add(contender);
            }
        }
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : order) {
                // Whatever garbage there is, it is not this run's.
                System.gc();
                Path output = directory.resolve(contender.output(format).orElseThrow());
                figures.get(contender).add(contender.run(glb, format, output));
            }
            Collections.rotate(order, 1);
        }
        return figures;
    }

    private void line(Contender contender, ModelFormat format, List<Contender.Figure> figures, double ours)
            throws IOException {
        Path output = directory.resolve(contender.output(format).orElseThrow());
        if (Files.notExists(output)) {
            print("  %-10s wrote nothing: its own import of GLBs or export does not work here", contender.name());
            return;
        }
        double milliseconds = median(figures, Contender.Figure::milliseconds);
        double peak = median(figures, Contender.Figure::peak);
        double length = Files.size(output) / 1e6;
        print(
                "  %-10s%8.0f ms%s%13.1f MB%s",
                contender.name(),
                milliseconds,
                Double.isNaN(peak) ? " ".repeat(12) : String.format(Locale.ROOT, "%9.0f MB", peak),
                length,
                contender == service ? "" : String.format(Locale.ROOT, "%12.2f times as long", ours / milliseconds));
    }

    private static double median(List<Contender.Figure> figures, java.util.function.ToDoubleFunction<Contender.Figure> what) {
        double[] sorted = figures.stream().mapToDouble(what).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
