package dev.meshwright.conversion.format;

import dev.meshwright.conversion.domain.ConversionException;
import dev.meshwright.conversion.domain.ConversionFailure;
import dev.meshwright.conversion.domain.ConversionSettings;
import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.conversion.domain.MemoryTakenException;
import dev.meshwright.conversion.domain.Source;
import dev.meshwright.mesh.glb.GlbWeight;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import dev.meshwright.shared.objects.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Converts stored models in bounded time and memory. How much a model needs is told by its beginning, before there is
 * room made for it, and once more when it has been read; what turns out to need more all the same ends alone.
 */
@Singleton
public class Converter {

    private static final Logger LOG = Logger.getLogger(Converter.class);

    private final ObjectStore objects;
    private final ModelConverter models;
    private final ConversionSettings settings;
    private final WorkDirectory directory;
    private final MemoryRoom room;
    private final Weighing weighing;

    Converter(
            ObjectStore objects,
            ModelConverter models,
            ConversionSettings settings,
            WorkDirectory directory,
            MemoryRoom room) {
        this.objects = objects;
        this.models = models;
        this.settings = settings;
        this.directory = directory;
        this.room = room;
        this.weighing = new Weighing(room);
    }

    /**
     * Makes the file and has it used. The time that a conversion may take covers all of it: waiting for memory, reading,
     * writing and the use.
     *
     * @throws ConversionException  when it can't be made, however often it is tried, or else a
     *                              {@link MemoryTakenException}
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
            throw timeUp(stage.get(), e);
        } catch (ExecutionException e) {
            throw translated(e.getCause());
        } finally {
            remove(path);
        }
    }

    private ConversionException timeUp(Stage stage, TimeoutException cause) {
        String message = "The conversion took longer than the "
                + settings.timeLimit().toSeconds() + " s that one may take here; when it was stopped, " + stage.words()
                + ".";
        return stage == Stage.WAITING
                ? new MemoryTakenException(message, cause)
                : new ConversionException(ConversionFailure.TIME_LIMIT, message, cause);
    }

    private WorkFile makeInRoom(Source source, FileKind kind, Path path, AtomicReference<Stage> stage)
            throws Exception {
        requireSize(source);
        StoredModel model = new StoredModel(objects, source);
        GlbWeight weight = weighing.of(model, stage);
        long writing = 0;
        while (true) {
            try {
                return makeInRoom(model, weight, writing, kind, path, stage);
            } catch (MemoryClaim.MissingMemoryException e) {
                // Begun again with all that it needs: nobody waits for more while having some.
                writing = e.bytes();
            }
        }
    }

    /** @param writing bytes that it is known to take to write the model; 0 as long as that is not known */
    private WorkFile makeInRoom(
            StoredModel model, GlbWeight weight, long writing, FileKind kind, Path path, AtomicReference<Stage> stage)
            throws Exception {
        long size = model.source().sizeBytes();
        double needed = weight.room(size, writing);
        if (!room.holds(needed)) {
            throw Refusals.tooLarge("The model", needed, room.bytes());
        }
        stage.set(Stage.WAITING);
        MemoryRoom.Share share = room.enter(needed);
        try {
            stage.set(Stage.READING);
            byte[] glb = model.whole();
            stage.set(Stage.WRITING);
            return write(glb, kind, path, bytes -> {
                if (!share.growsTo(weight.room(size, bytes))) {
                    throw new MemoryClaim.MissingMemoryException(bytes);
                }
            });
        } finally {
            share.leave();
        }
    }

    private void requireSize(Source source) throws ConversionException {
        long most = settings.largestModel().asLongValue();
        if (source.sizeBytes() > most) {
            throw Refusals.tooLarge("The model has " + Refusals.megabytes(source.sizeBytes()) + ", and models of up to "
                    + Refusals.megabytes(most) + " are converted here.");
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warnf("%s is left over: %s", path, e.getMessage());
        }
    }

    private WorkFile write(byte[] glb, FileKind kind, Path path, MemoryClaim claim) throws Exception {
        try (BoundedFile file = new BoundedFile(path, settings.largestFile().asLongValue())) {
            List<String> warnings = models.convert(glb, kind, file, claim);
            return new WorkFile(path, file.size(), file.hexDigest(), warnings);
        }
    }

    /** What a conversion ended with, for those who wait for it. */
    private ConversionException translated(Throwable failure) throws IOException {
        return switch (failure) {
            case ConversionException known -> known;
            case UnreadableGlbException unreadable -> Refusals.unreadable(unreadable);
            case BoundedFile.TooLargeException large ->
                new ConversionException(
                        ConversionFailure.FILE_TOO_LARGE,
                        "The file would be larger than the "
                                + Refusals.megabytes(settings.largestFile().asLongValue())
                                + " that one may have here. Ask for another format.",
                        large);
            case OutOfMemoryError memory -> Refusals.outOfMemory(memory);
            case StackOverflowError deep ->
                new ConversionException(
                        ConversionFailure.MODEL_UNREADABLE, "The model is nested too deeply to be converted.", deep);
            case IOException io -> throw io;
            case RuntimeException broken -> throw broken;
            default -> throw new IllegalStateException(failure);
        };
    }
}
