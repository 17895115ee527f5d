package dev.meshwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void areVersionSevenAndTellTheirTime() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis());
    }

    @Test
    void shareNothingBesideTheTime() {
        Set<Long> randomParts = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            randomParts.add(Ids.next().getLeastSignificantBits());
        }

        assertThat(randomParts).hasSize(10_000);
    }

    @Test
    void readOnlyTheFullTextForm() {
        UUID id = Ids.next();

        assertThat(Ids.parse(id.toString())).contains(id);
        for (String other :
                List.of("", "1-1-1-1-1", "projects", id + "x", id.toString().replace("-", ""))) {
            assertThat(Ids.parse(other)).isEmpty();
        }
        assertThat(Ids.parse(null)).isEmpty();
    }
}
