package dev.meshwright.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.model.event.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the tables of {@code docs/errors.md} against the codes that there are. */
class ErrorsDocumentTest {

    private static final Path FILE = Path.of("../docs/errors.md");
    private static final Path GENERATION = Path.of("../services/generation/src/main/java");
    private static final Path CONVERSION =
            Path.of("../services/conversion/src/main/java/dev/meshwright/conversion/domain/ConversionFailure.java");
    private static final Path GATEWAY =
            Path.of("../services/gateway/src/main/java/dev/meshwright/gateway/GatewayProblem.java");
    private static final Pattern GATEWAY_PROBLEM = Pattern.compile("(?m)^    ([A-Z_]+)\\(\\s*(\\d{3}),");
    private static final Pattern PROBLEM_ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (\\d{3}) \\|");
    private static final Pattern FAILURE_ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| \\D");
    private static final Pattern ENGINE_FAILURE = Pattern.compile("new EngineException\\(\\s*\"([A-Z_]+)\"");
    private static final Pattern CONVERSION_FAILURE = Pattern.compile("(?m)^    ([A-Z_]+)[,;]?$");
    private static final Pattern RUN_FAILURE = Pattern.compile("(?m)^    ([A-Z_]+)\\(\"");

    @Test
    void listsEveryProblemWithItsStatus() throws IOException {
        Map<String, Integer> listed = new TreeMap<>();
        PROBLEM_ROW
                .matcher(Files.readString(FILE))
                .results()
                .forEach(row -> assertThat(listed.put(row.group(1), Integer.valueOf(row.group(2))))
                        .as("%s is listed once", row.group(1))
                        .isNull());

        assertThat(listed)
                .isEqualTo(Arrays.stream(ProblemCode.values())
                        .collect(Collectors.toMap(ProblemCode::name, ProblemCode::status)));
    }

    /** The gateway has problems of its own, since it does without what services share; they are the same ones. */
    @Test
    void theGatewayHasNoCodesOfItsOwn() throws IOException {
        Map<String, Integer> gateway = new TreeMap<>();
        GATEWAY_PROBLEM
                .matcher(Files.readString(GATEWAY))
                .results()
                .forEach(found -> gateway.put(found.group(1), Integer.valueOf(found.group(2))));

        assertThat(gateway).isNotEmpty();
        gateway.forEach((code, status) ->
                assertThat(ProblemCode.valueOf(code).status()).as(code).isEqualTo(status));
    }

    /** Services are not on this module's class path, so their sources are read. */
    @Test
    void listsEveryFailure() throws IOException {
        Set<String> listed = words(FAILURE_ROW, Files.readString(FILE));

        Set<String> codes = new TreeSet<>(Set.of(Progress.Cancelled.ERROR_CODE));
        try (Stream<Path> sources = Files.walk(GENERATION)) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                codes.addAll(words(ENGINE_FAILURE, text));
                if (source.endsWith("FailureCode.java")) {
                    codes.addAll(words(RUN_FAILURE, text));
                }
            }
        }
        codes.addAll(words(CONVERSION_FAILURE, Files.readString(CONVERSION)));
        assertThat(codes).hasSizeGreaterThanOrEqualTo(3).contains("MODEL_UNREADABLE");
        assertThat(listed).isEqualTo(codes);
    }

    private static Set<String> words(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
