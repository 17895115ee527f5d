package dev.meshwright.shared.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that {@code docs/architecture.md} names as holding the rules are there. */
class ArchitectureDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z]+Test|SystemContract)(?:\\.([A-Za-z]+))?`");

    @Test
    void namesTestsThatExist() throws IOException {
        Map<String, String> sources = testSources();

        assertThat(NAMED.matcher(Files.readString(ROOT.resolve("docs/architecture.md")))
                        .results())
                .isNotEmpty()
                .allSatisfy(named -> {
                    assertThat(sources).containsKey(named.group(1));
                    if (named.group(2) != null) {
                        assertThat(sources.get(named.group(1))).contains("void " + named.group(2) + "(");
                    }
                });
    }

    /** By class name; tests of the same name in different services count as one. */
    private static Map<String, String> testSources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.find(ROOT, 20, (file, attributes) -> attributes.isRegularFile())) {
            for (Path file : files.filter(found -> found.toString().matches(".*/src/test/.*\\.java"))
                    .toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                sources.merge(name, Files.readString(file), String::concat);
            }
        }
        return sources;
    }
}
