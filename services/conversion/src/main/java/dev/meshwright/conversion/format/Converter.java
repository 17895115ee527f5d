package dev.meshwright.conversion.format;

import dev.meshwright.conversion.domain.ConversionException;
import dev.meshwright.conversion.domain.ConversionFailure;
import dev.meshwright.conversion.domain.ConversionSettings;
import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.conversion.domain.Source;
import dev.meshwright.mesh.glb.GlbWeight;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import dev.meshwright.shared.objects.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Converts stored models in bounded time and memory. How much a model needs is told by its beginning, before there is
 * room made for it; what turns out to need more all the same ends alone.
 */
@Singleton
public class Converter {

    /**
     * For each number of the model: as read, and as it is put together for a format. What takes most is USDZ: a million
     * triangles were converted within 170 MB with indices, normals and texture coordinates (7 million numbers), and
     * within 400 MB without indices (24 million) or without normals (which take 48 million when they are made).
     */
    private static final int BYTES_OF_A_NUMBER = 15;
    /** For each byte of the JSON, as objects. */
    private static final int BYTES_OF_A_JSON_BYTE = 8;
    /** The file itself, and its images once more. */
    private static final int BYTES_OF_A_FILE_BYTE = 2;

    private static final Logger LOG = Logger.getLogger(Converter.class);

    private final ObjectStore objects;
    private final ModelConverter models;
    private final ConversionSettings settings;
    private final WorkDirectory directory;
    private final MemoryRoom room;
    private final ReentrantLock weighing = new ReentrantLock();

    Converter(ObjectStore objects, ModelConverter models, ConversionSettings settings, WorkDirectory directory) {
        this.objects = objects;
        this.models = models;
        this.settings = settings;
        this.directory = directory;
        this.room = new MemoryRoom((long) (Runtime.getRuntime().maxMemory() * settings.memoryShare()));
    }

    /**
     * Makes the file and has it used. The time that a conversion may take covers all of it: waiting for memory, reading,
     * writing and the use.
     *
     * @throws ConversionException  when it can't be made, however often it is tried
     * @throws IOException          when the model can't be read, or the file not be written, at present
     * @throws InterruptedException when nobody wants it any more
     */
    public <T> T convert(Source source, FileKind kind, FileUse<T> use)
            throws ConversionException, IOException, InterruptedException {
        Path path = directory.newFile("." + kind.extension());
        AtomicReference<Stage> stage = new AtomicReference<>(Stage.WEIGHING);
        try {
            return TimedWork.within(settings.timeLimit(), () -> {
                WorkFile file = makeInRoom(source, kind, path, stage);
                stage.set(Stage.STORING);
                return use.use(file);
            });
        } catch (TimeoutException e) {
            throw new ConversionException(
                    ConversionFailure.TIME_LIMIT,
                    "The conversion took longer than the "
                            + settings.timeLimit().toSeconds() + " s that one may take here; when it was stopped, "
                            + stage.get().words() + ".",
                    e);
        } catch (ExecutionException e) {
            throw translated(e.getCause());
        } finally {
            remove(path);
        }
    }

    private WorkFile makeInRoom(Source source, FileKind kind, Path path, AtomicReference<Stage> stage)
            throws Exception {
        long needed = needed(source);
        stage.set(Stage.WAITING);
        MemoryRoom.Share share = room.enter(needed);
        try {
            stage.set(Stage.READING);
            byte[] glb = read(source);
            stage.set(Stage.WRITING);
            return write(glb, kind, path);
        } finally {
            share.leave();
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warnf("%s is left over: %s", path, e.getMessage());
        }
    }

    /** One after the other: what a JSON takes while it is weighed is not in the room yet. */
    private long needed(Source source) throws ConversionException, IOException, InterruptedException {
        weighing.lockInterruptibly();
        try {
            return weighed(source);
        } finally {
            weighing.unlock();
        }
    }

    private long weighed(Source source) throws ConversionException, IOException {
        long most = settings.largestModel().asLongValue();
        if (source.sizeBytes() > most) {
            throw tooLarge("The model has " + megabytes(source.sizeBytes()) + ", and models of up to " + megabytes(most)
                    + " are converted here.");
        }
        try {
            GlbWeight weight =
                    GlbWeight.of(beginning(source, GlbWeight.needed(beginning(source, GlbWeight.HEADER_BYTES))));
            double needed = (double) BYTES_OF_A_NUMBER * weight.numbers()
                    + (double) BYTES_OF_A_JSON_BYTE * weight.jsonBytes()
                    + (double) BYTES_OF_A_FILE_BYTE * source.sizeBytes();
            if (!room.holds((long) needed)) {
                throw tooLarge("The model needs about " + megabytes((long) needed)
                        + " of memory to be converted, and there are " + megabytes(room.bytes())
                        + " for that here.");
            }
            return (long) needed;
        } catch (UnreadableGlbException e) {
            throw unreadable(e);
        } catch (OutOfMemoryError e) {
            throw outOfMemory(e);
        }
    }

    private WorkFile write(byte[] glb, FileKind kind, Path path) throws Exception {
        try (BoundedFile file = new BoundedFile(path, settings.largestFile().asLongValue())) {
            List<String> warnings = models.convert(glb, kind, file);
            return new WorkFile(path, file.size(), file.hexDigest(), warnings);
        }
    }

    private byte[] read(Source source) throws IOException, ConversionException {
        byte[] glb = beginning(source, source.sizeBytes());
        String sha256 = HexFormat.of().formatHex(BoundedFile.sha256().digest(glb));
        if (!sha256.equals(source.sha256())) {
            throw new ConversionException(
                    ConversionFailure.MODEL_UNREADABLE,
                    "The model's file in the object store is not the one that was made. Submit again.",
                    null);
        }
        return glb;
    }

    /** As many bytes as there are, up to a number. */
    private byte[] beginning(Source source, long most) throws IOException, ConversionException {
        try (InputStream stream =
                new StoppableStream(objects.open(source.objectName(), 0, Math.min(most, source.sizeBytes())))) {
            return stream.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new ConversionException(
                    ConversionFailure.MODEL_MISSING,
                    "The model's file is no longer in the object store. Submit again.",
                    e);
        }
    }

    /** What a conversion ended with, for those who wait for it. */
    private ConversionException translated(Throwable failure) throws IOException {
        return switch (failure) {
            case ConversionException known -> known;
            case UnreadableGlbException unreadable -> unreadable(unreadable);
            case BoundedFile.TooLargeException large ->
                new ConversionException(
                        ConversionFailure.FILE_TOO_LARGE,
                        "The file would be larger than the "
                                + megabytes(settings.largestFile().asLongValue())
                                + " that one may have here. Ask for another format.",
                        large);
            case OutOfMemoryError memory -> outOfMemory(memory);
            case StackOverflowError deep ->
                new ConversionException(
                        ConversionFailure.MODEL_UNREADABLE, "The model is nested too deeply to be converted.", deep);
            case IOException io -> throw io;
            case RuntimeException broken -> throw broken;
            default -> throw new IllegalStateException(failure);
        };
    }

    private static ConversionException unreadable(UnreadableGlbException cause) {
        return new ConversionException(
                ConversionFailure.MODEL_UNREADABLE, "The model can't be read: " + cause.getMessage() + ".", cause);
    }

    private static ConversionException outOfMemory(OutOfMemoryError cause) {
        return new ConversionException(
                ConversionFailure.MODEL_TOO_LARGE, "The model needs more memory to be converted than there is.", cause);
    }

    private static ConversionException tooLarge(String message) {
        return new ConversionException(ConversionFailure.MODEL_TOO_LARGE, message, null);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f MB", bytes / 1_048_576.0);
    }
}
