package dev.meshwright.shared.objects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryObjectStoreTest extends ObjectStoreContract {

    @TempDir
    private static Path directory;

    @Override
    ObjectStore store() {
        return new DirectoryObjectStore(directory);
    }

    @Test
    void aDirectoryHasNoAddressToGive() {
        assertThat(store().signedUrl(new SignedRead("a", SignedRead.Method.GET, "text/plain", "inline")))
                .isEmpty();
    }
}
