package dev.meshwright.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "*", " \"a\" ", "\"b\",\"a\"", "\"b\" , W/\"a\" , \"c\""})
    void aTagThatIsNamedIsKnown(String header) {
        assertThat(EntityTags.isKnown(header, "\"a\"")).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"\"b\"", "a", "w/\"a\"", "\"", ",", "W/", "\"a", "\"aa\"", "\"*\""})
    void whatIsNotNamedIsUnknown(String header) {
        assertThat(EntityTags.isKnown(header, "\"a\"")).isFalse();
    }
}
