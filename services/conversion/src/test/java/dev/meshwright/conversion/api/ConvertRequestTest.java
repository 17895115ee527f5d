package dev.meshwright.conversion.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.meshwright.shared.http.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that nobody sends by mistake, from people who need no key. */
class ConvertRequestTest {

    private static final String ID = "0198c0de-0000-7000-8000-00000000dead";
    private static final String FINE = "{'submission_id':'" + ID + "','format':'stl'%s}";
    private static final int MOST_BYTES = 64 << 10;

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("nothing", "", 400),
                body("a list", "[]", 400),
                body("a text", "'stl'", 400),
                body("null", "null", 400),
                body("half of it", "{'submission_id':'" + ID, 400),
                body("lists in lists", "[".repeat(60_000), 400),
                body("lists in lists in a field", fine(",'more':" + "[".repeat(30_000) + "]".repeat(30_000)), 400),
                body("objects in objects", fine(",'more':" + "{'a':".repeat(5_000) + "1" + "}".repeat(5_000)), 400),
                body("a number of 2,000 digits", fine(",'force':" + "9".repeat(2_000)), 400),
                body("an exponent beyond all", fine(",'force':1e999999999"), 422),
                body("no number", fine(",'force':NaN"), 400),
                body("infinity", fine(",'force':-Infinity"), 400),
                body("a name of 60,000 characters", fine(",'" + "x".repeat(60_000) + "':1"), 400),
                body("a control character", fine(",'target':'\u0001'"), 400),
                body("zero", fine(",'target':'\\u0000'"), 422),
                body("half of a surrogate pair", fine(",'target':'\\ud800'"), 422),
                body("a text of 60,000 characters", fine(",'target':'" + "x".repeat(60_000) + "'"), 422),
                body("a list for a text", fine(",'target':['generic']"), 422),
                body("an object for a text", "{'submission_id':{'$ne':null},'format':'stl'}", 422),
                body("a number for a text", "{'submission_id':1,'format':'stl'}", 422),
                body("a text for a yes", fine(",'force':'true'"), 422),
                body("a list for a yes", fine(",'force':[true]"), 422),
                body("a comment", fine("") + "/* and more */", 400),
                body("two of them", fine("") + fine(""), 400),
                body("a path for an id", "{'submission_id':'../../etc/passwd','format':'stl'}", 404),
                body("a path for a format", "{'submission_id':'" + ID + "','format':'../stl'}", 422),
                body("too many bytes of nothing", " ".repeat(MOST_BYTES) + fine(""), 413),
                body("too many bytes of one text", fine(",'more':'" + "x".repeat(MOST_BYTES) + "'"), 413));
    }

    private static Arguments body(String name, String body, int status) {
        return Arguments.of(name, body.replace('\'', '"'), status);
    }

    private static String fine(String more) {
        return FINE.formatted(more);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void isRefusedWithAReason(String name, String body, int status) {
        // When
        ProblemException refused = refused(body.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(refused).as(name).isNotNull();
        assertThat(refused.code().status()).isEqualTo(status);
        assertThat(refused.getMessage()).isNotBlank().hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void whatIsNotUtf8IsRefused(Charset charset) {
        // When
        ProblemException refused = refused("{\"format\":\"ü\"}".getBytes(charset));

        // Then
        assertThat(refused.code().status()).isBetween(400, 422);
    }

    static Stream<Charset> charsets() {
        return Stream.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE);
    }

    @Test
    void aBodyWithoutEndIsReadNoFartherThanItMayBe() {
        // Given
        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                read[0] += length;
                return length;
            }
        };

        // When
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> ConvertRequest.read(endless));

        // Then
        assertThat(refused.code().status()).isEqualTo(413);
        assertThat(read[0]).isEqualTo(MOST_BYTES + 1);
    }

    @Test
    void aBodyAsLongAsItMayBeIsRead() throws IOException {
        // Given
        String body = fine("").replace('\'', '"');

        // When
        ConvertRequest read = ConvertRequest.read(new ByteArrayInputStream(
                (body + " ".repeat(MOST_BYTES - body.length())).getBytes(StandardCharsets.UTF_8)));

        // Then
        assertThat(read.submissionId()).hasToString(ID);
    }

    private static ProblemException refused(byte[] body) {
        return catchThrowableOfType(ProblemException.class, () -> ConvertRequest.read(new ByteArrayInputStream(body)));
    }
}
