package dev.meshwright.conversion.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.conversion.Models;
import dev.meshwright.conversion.Stubborn;
import dev.meshwright.conversion.domain.ConversionException;
import dev.meshwright.conversion.domain.ConversionFailure;
import dev.meshwright.conversion.domain.ConversionSettings;
import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.conversion.domain.Source;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.shared.objects.DirectoryObjectStore;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time of a conversion covers all of it, and nothing is left on the disk. */
class ConverterTest {

    private static final FileKind STL = FileKind.of(ModelFormat.STL);
    /** A scene of nothing, and some bytes that are not read while it is weighed. */
    private static final byte[] MODEL = Models.glb("{\"asset\":{\"version\":\"2.0\"}}", new byte[1024]);

    @TempDir
    Path stored;

    @TempDir
    Path work;

    private ObjectStore store;
    private Duration limit = Duration.ofSeconds(2);

    @BeforeEach
    void aStoredModel() throws IOException {
        store = new DirectoryObjectStore(stored);
        store.put("model.glb", MODEL);
    }

    @Test
    void whatIsMadeIsUsedAndThenRemoved() throws Exception {
        // Given
        limit = Duration.ofMinutes(1);
        Converter converter = converter(store, (glb, kind, out, claim) -> {
            out.write(glb);
            return List.of("a warning");
        });

        // When
        WorkFile file = converter.convert(source(), STL, made -> {
            assertThat(Files.readAllBytes(made.path())).isEqualTo(MODEL);
            return made;
        });

        // Then
        assertThat(file.sizeBytes()).isEqualTo(MODEL.length);
        assertThat(file.sha256()).isEqualTo(source().sha256());
        assertThat(file.warnings()).containsExactly("a warning");
        assertNothingIsLeft();
    }

    /** There is room for one, and the first does not notice that its time is over. */
    @Test
    void waitingForRoomTakesOfTheTime() throws Exception {
        // Given
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        Converter converter = converter(store, (glb, kind, out, claim) -> {
            begun.incrementAndGet();
            Stubborn.await(end);
            return List.of();
        });
        ConversionException first = timeUp(converter, made -> made);

        // When
        ConversionException second = timeUp(converter, made -> made);
        int begunMeanwhile = begun.get();
        end.countDown();

        // Then
        assertThat(first).hasMessageContaining("the file was being written");
        assertThat(second).hasMessageContaining("waiting for memory");
        assertThat(begunMeanwhile).isEqualTo(1);
        assertNothingIsLeft();
    }

    /** Whoever waits in vain takes no room, and a thread that ends at last gives its own back. */
    @Test
    void thereIsRoomAgainWhenTheWorkHasReallyEnded() throws Exception {
        // Given
        CountDownLatch end = new CountDownLatch(1);
        Converter converter = converter(store, (glb, kind, out, claim) -> {
            Stubborn.await(end);
            return List.of();
        });
        timeUp(converter, made -> made);
        timeUp(converter, made -> made);

        // When
        end.countDown();

        // Then
        await().atMost(ONE_MINUTE)
                .ignoreException(ConversionException.class)
                .until(() -> converter.convert(source(), STL, made -> "used"), "used"::equals);
    }

    @Test
    void readingTakesOfTheTime() {
        // Given: a store that says nothing any more after the model's beginning
        CountDownLatch noticed = new CountDownLatch(1);
        Converter converter = converter(
                new Store((stream, length) -> new FilterInputStream(stream) {
                    @Override
                    public int read(byte[] buffer, int offset, int most) throws IOException {
                        if (length == MODEL.length) {
                            awaitInterrupt(noticed);
                        }
                        return super.read(buffer, offset, most);
                    }
                }),
                (glb, kind, out, claim) -> List.of());

        // When
        ConversionException failure = timeUp(converter, made -> made);

        // Then
        assertThat(failure).hasMessageContaining("being read from the object store");
        await().atMost(ONE_MINUTE).until(() -> noticed.getCount() == 0);
        assertNothingIsLeft();
    }

    /** One that never blocks does not notice by itself. */
    @Test
    void whoReadsAModelStopsAlthoughTheStoreGoesOn() {
        // Given
        CountDownLatch closed = new CountDownLatch(1);
        Converter converter = converter(
                new Store((stream, length) -> new FilterInputStream(stream) {
                    @Override
                    public int read(byte[] buffer, int offset, int most) throws IOException {
                        return length == MODEL.length ? 0 : super.read(buffer, offset, most);
                    }

                    @Override
                    public void close() throws IOException {
                        if (length == MODEL.length) {
                            closed.countDown();
                        }
                        super.close();
                    }
                }),
                (glb, kind, out, claim) -> List.of());

        // When
        ConversionException failure = timeUp(converter, made -> made);

        // Then
        assertThat(failure.failure()).isEqualTo(ConversionFailure.TIME_LIMIT);
        await().atMost(ONE_MINUTE).until(() -> closed.getCount() == 0);
    }

    @Test
    void storingTakesOfTheTime() {
        // Given
        CountDownLatch noticed = new CountDownLatch(1);
        Converter converter = converter(store, (glb, kind, out, claim) -> List.of());

        // When
        ConversionException failure = timeUp(converter, made -> {
            awaitInterrupt(noticed);
            return made;
        });

        // Then
        assertThat(failure).hasMessageContaining("put into the object store");
        await().atMost(ONE_MINUTE).until(() -> noticed.getCount() == 0);
        assertNothingIsLeft();
    }

    @Test
    void whatBreaksLeavesNothing() {
        // Given
        limit = Duration.ofMinutes(1);
        Converter converter = converter(store, (glb, kind, out, claim) -> {
            out.write(glb);
            throw new IllegalStateException("asked to break");
        });

        // When
        IllegalStateException broken =
                catchThrowableOfType(IllegalStateException.class, () -> converter.convert(source(), STL, made -> made));

        // Then
        assertThat(broken).hasMessage("asked to break");
        assertNothingIsLeft();
    }

    private Converter converter(ObjectStore from, ModelConverter models) {
        return new Converter(
                from, models, new Settings(limit), new WorkDirectory(work), new MemoryRoom(new Settings(limit)));
    }

    private static <T> ConversionException timeUp(Converter converter, FileUse<T> use) {
        ConversionException failure =
                catchThrowableOfType(ConversionException.class, () -> converter.convert(source(), STL, use));
        assertThat(failure.failure()).isEqualTo(ConversionFailure.TIME_LIMIT);
        return failure;
    }

    /** Of its directories, each has its lock alone. */
    private void assertNothingIsLeft() {
        try (Stream<Path> files = Files.walk(work)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(file).hasFileName("lock"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitInterrupt(CountDownLatch noticed) throws IOException {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            noticed.countDown();
            throw new IOException(e);
        }
    }

    private static Source source() {
        return new Source(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "model.glb",
                MODEL.length,
                HexFormat.of().formatHex(BoundedFile.sha256().digest(MODEL)),
                "model");
    }

    /** A store whose streams are as a test wants them. */
    private final class Store implements ObjectStore {

        private final Change change;

        Store(Change change) {
            this.change = change;
        }

        @Override
        public void put(String name, byte[] content) throws IOException {
            store.put(name, content);
        }

        @Override
        public Optional<Long> size(String name) throws IOException {
            return store.size(name);
        }

        @Override
        public InputStream open(String name, long offset, long length) throws IOException {
            return change.of(store.open(name, offset, length), length);
        }

        @Override
        public void delete(String name) throws IOException {
            store.delete(name);
        }
    }

    /** Makes another stream of one of so many bytes. */
    private interface Change {

        InputStream of(InputStream stream, long length);
    }

    /** Room for one. */
    private record Settings(Duration timeLimit) implements ConversionSettings {

        @Override
        public int concurrency() {
            return 1;
        }

        @Override
        public double memoryShare() {
            return Double.MIN_NORMAL;
        }

        @Override
        public MemorySize largestModel() {
            return new MemorySize(BigInteger.valueOf(1 << 20));
        }

        @Override
        public MemorySize largestFile() {
            return new MemorySize(BigInteger.valueOf(1 << 20));
        }

        @Override
        public int maxAttempts() {
            return 1;
        }

        @Override
        public Duration retryPause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration heartbeat() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration jobRetention() {
            return Duration.ofDays(30);
        }

        @Override
        public Duration longestWait() {
            return Duration.ofSeconds(1);
        }
    }
}
