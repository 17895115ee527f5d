package dev.meshwright.conversion.format;

import dev.meshwright.conversion.domain.ConversionException;
import dev.meshwright.conversion.domain.ConversionSettings;
import dev.meshwright.conversion.domain.ConversionTarget;
import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.conversion.domain.Source;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.shared.objects.DirectoryObjectStore;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Converts models from a directory in a JVM of its own, several at a time, and says of each what became of it. The other
 * half of the heap is taken by something else, as the rest of a service would.
 */
final class WorstConversions {

    private static final int AT_A_TIME = 2;

    private final Path directory;
    private final Converter converter;

    private WorstConversions(Path directory) {
        this.directory = directory;
        ConversionSettings settings = new ProductionSettings();
        this.converter = new Converter(
                new DirectoryObjectStore(directory),
                new ModelWriters(),
                settings,
                new WorkDirectory(directory),
                new MemoryRoom(settings));
    }

    /** @param arguments the directory, megabytes that something else takes, and what to convert: {@code model.glb=KIND} */
    public static void main(String[] arguments) throws Exception {
        WorstConversions conversions = new WorstConversions(Path.of(arguments[0]));
        byte[][] other = new byte[Integer.parseInt(arguments[1])][1 << 20];
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (String order : List.of(arguments).subList(2, arguments.length)) {
                running.add(workers.submit(() -> conversions.convert(order)));
            }
        }
        for (Future<?> each : running) {
            each.get();
        }
        System.out.println("all " + running.size() + " ended beside " + other.length + " MB");
    }

    private Void convert(String order) throws Exception {
        String[] parts = order.split("=", 2);
        ModelFormat format = parts[1].equals("ROBLOX") ? ModelFormat.FBX : ModelFormat.valueOf(parts[1]);
        FileKind kind = parts[1].equals("ROBLOX") ? new FileKind(format, ConversionTarget.ROBLOX) : FileKind.of(format);
        long start = System.nanoTime();
        String what;
        try {
            what = "written: " + converter.convert(source(parts[0]), kind, WorkFile::sizeBytes) + " bytes";
        } catch (ConversionException refused) {
            what = "refused: " + refused.getMessage();
        }
        System.out.println(order + " " + what + " (" + (System.nanoTime() - start) / 1_000_000 + " ms)");
        return null;
    }

    private Source source(String name) throws Exception {
        Path file = directory.resolve(name);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (DigestInputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return new Source(
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                Files.size(file),
                HexFormat.of().formatHex(digest.digest()),
                "model");
    }

    /** As a service has them that nobody has set anything for, but for time: others may want the processors. */
    private static final class ProductionSettings implements ConversionSettings {

        @Override
        public int concurrency() {
            return AT_A_TIME;
        }

        @Override
        public double memoryShare() {
            return 0.5;
        }

        @Override
        public Duration timeLimit() {
            return Duration.ofMinutes(20);
        }

        @Override
        public MemorySize largestModel() {
            return new MemorySize(BigInteger.valueOf(256L << 20));
        }

        @Override
        public MemorySize largestFile() {
            return new MemorySize(BigInteger.valueOf(1L << 30));
        }

        @Override
        public int maxAttempts() {
            return 3;
        }

        @Override
        public Duration retryPause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration jobRetention() {
            return Duration.ofDays(1);
        }

        @Override
        public Duration heartbeat() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration longestWait() {
            return Duration.ofMinutes(1);
        }
    }
}
