package dev.meshwright.mesh.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarningsTest {
    private final Warnings warnings = new Warnings();

    @Test
    void eachIsToldOnceAsItStands() {
        // When
        warnings.add("Cameras are not carried over.");
        warnings.add("The image 'bark' can't be read: it is left out.");
        warnings.add("Cameras are not carried over.");

        // Then
        assertThat(warnings.sentences())
                .containsExactly("Cameras are not carried over.", "The image 'bark' can't be read: it is left out.");
    }

    @Test
    void manyOfAKindKeepNoOtherFromBeingTold() {
        // When
        for (int i = 0; i < 100_000; i++) {
            warnings.add("FBX can't shear nodes: 'it's node " + i + "' can't be placed.");
        }
        warnings.add("FBX holds no alpha cutoff: masked materials are blended.");

        // Then
        assertThat(warnings.sentences())
                .hasSize(Warnings.MOST_OF_A_KIND + 2)
                .startsWith(
                        "FBX can't shear nodes: 'it's node 0' can't be placed.",
                        "FBX can't shear nodes: 'it's node 1' can't be placed.")
                .endsWith("The same is true of others.", "FBX holds no alpha cutoff: masked materials are blended.");
    }

    @Test
    void asManyAgainAreNotOthers() {
        // When
        for (int i = 0; i < 2 * Warnings.MOST_OF_A_KIND; i++) {
            warnings.add("The image '" + i % Warnings.MOST_OF_A_KIND + "' is left out.");
        }

        // Then
        assertThat(warnings.sentences()).hasSize(Warnings.MOST_OF_A_KIND).doesNotContain("The same is true of others.");
    }

    @Test
    void kindsWithoutEndAreCutOff() {
        // When
        for (int i = 0; i < 100_000; i++) {
            warnings.add("What the extension X_" + i + " says is not carried over.");
        }

        // Then
        assertThat(warnings.sentences())
                .hasSize(Warnings.MOST_KINDS + 1)
                .last()
                .isEqualTo("There is more to be told of than fits here.");
    }

    @Test
    void aNameIsNoLongerThanSomebodyReads() {
        // When
        warnings.add("FBX can't shear nodes: '" + "🌲".repeat(1_000_000) + "' is placed as near as it can be.");

        // Then
        assertThat(warnings.sentences())
                .containsExactly("FBX can't shear nodes: '" + "🌲".repeat(Warnings.LONGEST_NAME / 2 - 1)
                        + "…' is placed as near as it can be.");
    }
}
