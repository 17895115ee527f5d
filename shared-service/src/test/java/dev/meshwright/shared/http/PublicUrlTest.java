package dev.meshwright.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://models.example.org/meshwright", "https://models.example.org/meshwright//"})
    void whatIsConfiguredIsTheBeginningOfEveryLink(String configured) {
        PublicUrl url = new PublicUrl(Optional.of(configured), new CurrentVertxRequest());

        assertThat(url.of("/api/v1/x/info")).isEqualTo("https://models.example.org/meshwright/api/v1/x/info");
    }

    @ParameterizedTest
    @ValueSource(strings = {"models.example.org", "ftp://models.example.org", "https:///x", "/here"})
    void anAddressThatNobodyCouldFollowIsRefusedAtTheStart(String configured) {
        assertThatThrownBy(() -> new PublicUrl(Optional.of(configured), new CurrentVertxRequest()))
                .hasMessageContaining("meshwright.public-url")
                .hasMessageContaining(configured);
    }

    @Test
    void withoutARequestNobodyKnowsTheAddress() {
        PublicUrl url = new PublicUrl(Optional.empty(), new CurrentVertxRequest());

        assertThatThrownBy(() -> url.of("/api")).isInstanceOf(IllegalStateException.class);
    }
}
