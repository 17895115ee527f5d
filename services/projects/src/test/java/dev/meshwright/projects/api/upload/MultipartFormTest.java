package dev.meshwright.projects.api.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartFormTest {

    @Test
    void readsEachPartWithItsNameAndBytes() throws BrokenFormException {
        // Given
        String body = """
                what comes before is nothing
                --b
                Content-Disposition: form-data; name="note"

                two
                lines
                --b
                content-type: text/markdown
                CONTENT-DISPOSITION: form-data; filename=plain.md; name=file

                -b is no boundary, nor is --b in a line
                --b--
                and what comes after is nothing
                --b
                """.replace("\n", "\r\n");

        // When
        List<Part> parts = parse(body);

        // Then
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().name()).isEqualTo("note");
        assertThat(parts.getFirst().filename()).isNull();
        assertThat(parts.getFirst().content()).asString().isEqualTo("two\r\nlines");
        assertThat(parts.getLast().name()).isEqualTo("file");
        assertThat(parts.getLast().filename()).isEqualTo("plain.md");
        assertThat(parts.getLast().content()).asString().isEqualTo("-b is no boundary, nor is --b in a line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n\r\n--b--",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n--b--",
                "--b \t\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n\r\n--b--\r\n"
            })
    void aPartMayBeEmpty(String body) throws BrokenFormException {
        // When
        List<Part> parts = parse(body);

        // Then
        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo("file");
            assertThat(part.content()).isEmpty();
        });
    }

    @Test
    void aPartMayHaveNoHeaders() throws BrokenFormException {
        // When
        List<Part> parts = parse("--b\r\n\r\ntext\r\n--b--");

        // Then
        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.name()).isNull();
            assertThat(part.content()).asString().isEqualTo("text");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "filename=\"a; b.md\"|a; b.md",
                "filename=\"a \\\"b\\\".md\"|a \"b\".md",
                "filename=\"a %22b%22.md\"|a \"b\".md",
                "filename=\"100%.md\"|100%.md",
                "FileName=\"größe.md\"|größe.md",
                "filename=\"..\\\\x.md\"|..\\x.md",
                "filename=\"x.md\"; filename*=UTF-8''gr%C3%B6%C3%9Fe+.md|größe+.md",
                "filename=\"x.md\"; filename*=utf-8'en'%zz|x.md",
                "filename=\"x.md\"; filename*=latin'1|x.md",
                ";; ; filename = \"a.md\" ;|a.md",
                "filename=\"first.md\"; filename=\"second.md\"|first.md",
            })
    void aFileNameIsReadAsSendersWriteIt(String parameter, String filename) throws BrokenFormException {
        // When
        List<Part> parts =
                parse("--b\r\nContent-Disposition: form-data; name=\"file\"; " + parameter + "\r\n\r\ntext\r\n--b--");

        // Then
        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo("file");
            assertThat(part.filename()).isEqualTo(filename);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "--",
                "--c\r\n\r\n--c--",
                "--b",
                "--b\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"file\"",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ntext",
                "--b\r\n\r\ntext\r\n--b",
                "--b\n\ntext\n--b--",
            })
    void aBodyThatIsNoWholeFormIsRefused(String body) {
        // When
        // Then
        assertThatThrownBy(() -> parse(body)).isInstanceOf(BrokenFormException.class);
    }

    @Test
    void aHeaderThatIsNotUtf8IsRefused() {
        // Given
        byte[] body = "--b\r\nContent-Disposition: form-data; name=\"größe\"\r\n\r\ntext\r\n--b--"
                .getBytes(StandardCharsets.ISO_8859_1);

        // When
        // Then
        assertThatThrownBy(() -> MultipartForm.parse(body, "b"))
                .isInstanceOf(BrokenFormException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void moreThanAHundredPartsAreRefused() {
        // When
        // Then
        assertThatThrownBy(() -> parse("--b\r\n\r\n\r\n".repeat(101) + "--b--"))
                .isInstanceOf(BrokenFormException.class)
                .hasMessageContaining("100");
    }

    @Test
    void headersWithoutEndAreReadWithoutExhaustingAnything() throws BrokenFormException {
        // Given
        String hostile = "form-data; name=\"" + "\\a".repeat(90_000) + "\"";

        // When
        List<Part> parts = parse("--b\r\nContent-Disposition: " + hostile + "\r\n\r\ntext\r\n--b--");

        // Then
        assertThat(parts).singleElement().extracting(Part::name).asString().hasSize(180_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multipart/form-data; boundary=abc|abc",
                "Multipart/Form-Data;BOUNDARY=\"a b:c\"|a b:c",
                "multipart/form-data; charset=utf-8; boundary=----x|----x",
                "multipart/form-data|",
                "multipart/form-data; boundary=|",
                "multipart/mixed; boundary=abc|",
                "text/plain|",
            })
    void theBoundaryComesFromTheContentType(String contentType, String boundary) {
        // When
        // Then
        assertThat(MultipartForm.boundary(contentType).orElse(null)).isEqualTo(boundary);
    }

    private static List<Part> parse(String body) throws BrokenFormException {
        return MultipartForm.parse(body.getBytes(StandardCharsets.UTF_8), "b");
    }
}
