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
import dev.meshwright.conversion.domain.MemoryTakenException;
import dev.meshwright.conversion.domain.Source;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.mesh.glb.GlbWeight;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of a conversion covers all of it, and nothing is left on the disk. */
class ConverterTest {

    private static final FileKind STL = FileKind.of(ModelFormat.STL);
    private static final int BINARY_BYTES = 1024;
    /** A scene of nothing, and some bytes that are not read while it is weighed. */
    private static final byte[] MODEL = Models.glb("{\"asset\":{\"version\":\"2.0\"}}", new byte[BINARY_BYTES]);

    private static final int JSON_END = GlbWeight.HEADER_BYTES + 28;

    @TempDir
    Path stored;

    @TempDir
    Path work;

    private ObjectStore store;
    private Duration limit = Duration.ofSeconds(10);

    /** So that no other spends its time on that. */
    @BeforeAll
    static void loadClasses(@TempDir Path stored, @TempDir Path work) throws Exception {
        ObjectStore store = new DirectoryObjectStore(stored);
        store.put("model.glb", MODEL);
        converter(store, (glb, kind, out, claim) -> List.of(), work, Duration.ofMinutes(1))
                .convert(source(), STL, made -> made);
    }

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
        assertThat(first).isNotInstanceOf(MemoryTakenException.class);
        assertThat(second).isInstanceOf(MemoryTakenException.class).hasMessageContaining("waiting for memory");
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

    /** Of its header, its JSON, or all of it. */
    @ParameterizedTest
    @ValueSource(ints = {GlbWeight.HEADER_BYTES, JSON_END, JSON_END + 8 + BINARY_BYTES})
    void readingTakesOfTheTime(int silent) {
        // Given: a store that says nothing any more when it is asked for so much
        CountDownLatch noticed = new CountDownLatch(1);
        Converter converter = converter(
                new Store((stream, length) -> new FilterInputStream(stream) {
                    @Override
                    public int read(byte[] buffer, int offset, int most) throws IOException {
                        if (length == silent) {
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
        return converter(from, models, work, limit);
    }

    private static Converter converter(ObjectStore from, ModelConverter models, Path work, Duration limit) {
        Settings settings = new Settings(limit);
        return new Converter(from, models, settings, new WorkDirectory(work), new MemoryRoom(settings));
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
