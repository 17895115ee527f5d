package dev.meshwright.shared.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.model.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for each object store, whatever it is made of. */
abstract class ObjectStoreContract {

    private static final byte[] TEXT = "ten bytes!".getBytes(StandardCharsets.UTF_8);

    /** Larger than what any store sends at once, and no multiple of it. */
    private static final int LARGE = 2 * S3Upload.PART + 12_345;

    private final String name = "tests/" + Ids.next() + "/model.glb";

    abstract ObjectStore store();

    @Test
    void whatIsPutIsReadWhole() throws IOException {
        // When
        store().put(name, TEXT);

        // Then
        assertThat(store().size(name)).contains(10L);
        assertThat(read(0, 10)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, S3Upload.PART, S3Upload.PART + 1, LARGE})
    void objectsOfEverySizeAreStoredByteForByte(int size) throws IOException {
        // Given
        byte[] content = noise(size);

        // When
        store().put(name, content);

        // Then
        assertThat(store().size(name)).contains((long) size);
        assertThat(Arrays.equals(read(0, size), content)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, S3Upload.PART, LARGE})
    void filesOfEverySizeAreStoredByteForByte(int size, @TempDir Path directory) throws IOException {
        // Given
        byte[] content = noise(size);
        Path file = Files.write(directory.resolve("file"), content);

        // When
        store().put(name, file);

        // Then
        assertThat(store().size(name)).contains((long) size);
        assertThat(Arrays.equals(read(0, size), content)).isTrue();
        assertThat(file).exists();
    }

    @Test
    void aFileThatIsNotThereStoresNothing(@TempDir Path directory) throws IOException {
        // When, Then
        assertThatThrownBy(() -> store().put(name, directory.resolve("missing")))
                .isInstanceOf(IOException.class);
        assertThat(store().size(name)).isEmpty();
    }

    @Test
    void aPartIsThoseBytesAlone() throws IOException {
        // Given
        store().put(name, TEXT);

        // When, Then
        assertThat(read(0, 3)).asString(StandardCharsets.UTF_8).isEqualTo("ten");
        assertThat(read(4, 5)).asString(StandardCharsets.UTF_8).isEqualTo("bytes");
        assertThat(read(9, 1)).asString(StandardCharsets.UTF_8).isEqualTo("!");
        assertThat(read(4, 0)).isEmpty();
    }

    @Test
    void aPartEndsWhereTheObjectDoes() throws IOException {
        // Given
        store().put(name, TEXT);

        // When, Then
        assertThat(read(4, 1000)).asString(StandardCharsets.UTF_8).isEqualTo("bytes!");
        assertThat(read(10, 5)).isEmpty();
        assertThat(read(1000, 5)).isEmpty();
    }

    @Test
    void anObjectThatIsNotThereIsSaidToBeMissing() throws IOException {
        // When, Then
        assertThat(store().size(name)).isEmpty();
        for (long length : new long[] {0, 10}) {
            assertThatThrownBy(() -> read(0, length))
                    .isInstanceOf(NoSuchFileException.class)
                    .hasMessageContaining(name);
        }
    }

    @Test
    void aPartOfAnothersNameIsNoObject() throws IOException {
        // Given
        store().put(name, TEXT);

        // When, Then
        assertThat(store().size(name.substring(0, name.lastIndexOf('/')))).isEmpty();
        assertThat(store().size(name + "x")).isEmpty();
    }

    @Test
    void aDeletedObjectIsGone() throws IOException {
        // Given
        store().put(name, TEXT);

        // When
        store().delete(name);

        // Then
        assertThat(store().size(name)).isEmpty();
        assertThatThrownBy(() -> read(0, 10)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void deletingWhatIsNotThereDoesNothing() throws IOException {
        // When
        store().delete(name);
        store().delete(name);

        // Then
        assertThat(store().size(name)).isEmpty();
    }

    @Test
    void puttingAgainDoesNoHarm() throws IOException {
        // Given
        store().put(name, noise(S3Upload.PART + 7));

        // When
        store().put(name, TEXT);

        // Then
        assertThat(store().size(name)).contains(10L);
        assertThat(read(0, 100)).isEqualTo(TEXT);
    }

    @Test
    void whoeverReadsMeanwhileSeesOneObjectOrTheOtherWhole() throws Exception {
        // Given
        byte[] first = new byte[300_000];
        byte[] second = new byte[300_000];
        Arrays.fill(second, (byte) 1);
        store().put(name, first);

        // When
        List<byte[]> seen = new ArrayList<>();
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing = writer.submit(() -> {
                for (int turn = 0; turn < 40; turn++) {
                    store().put(name, turn % 2 == 0 ? second : first);
                }
                return null;
            });
            do {
                seen.add(read(0, 300_000));
            } while (!writing.isDone());
            writing.get();
        }

        // Then
        assertThat(seen)
                .allSatisfy(content -> assertThat(Arrays.equals(content, first) || Arrays.equals(content, second))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a",
                "a/",
                "a//b",
                "..",
                "a/../b",
                "./a",
                ".hidden",
                "a/.b",
                "a\\b",
                "a b",
                "a%2fb",
                "a?b",
                "a\nb",
                "\u00e4",
                "C:a",
                "a/b/c/d/e/f/g/h"
            })
    void onlyPlainNamesAreTaken(String bad) {
        // When, Then
        List<ThrowingCallable> calls = List.of(
                () -> store().put(bad, TEXT),
                () -> store().put(bad, Path.of("any")),
                () -> store().size(bad),
                () -> store().open(bad, 0, 1),
                () -> store().delete(bad),
                () -> store().signedUrl(new SignedRead(bad, SignedRead.Method.GET, "text/plain", "inline")));
        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("not an object's name: '" + bad + "'"));
    }

    final byte[] read(long offset, long length) throws IOException {
        try (InputStream stream = store().open(name, offset, length)) {
            return stream.readAllBytes();
        }
    }

    static byte[] noise(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
