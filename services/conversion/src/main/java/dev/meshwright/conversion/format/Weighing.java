package dev.meshwright.conversion.format;

import dev.meshwright.conversion.domain.ConversionException;
import dev.meshwright.mesh.glb.GlbWeight;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/** Finds out how much models take, in the memory that conversions have: a JSON may take far more than its bytes. */
final class Weighing {

    private final MemoryRoom room;
    /** One after the other: who has a JSON's bytes has no room for them while it waits for all that they take as objects. */
    private final ReentrantLock weighing = new ReentrantLock();

    Weighing(MemoryRoom room) {
        this.room = room;
    }

    GlbWeight of(StoredModel model, AtomicReference<Stage> stage)
            throws ConversionException, IOException, InterruptedException {
        stage.set(Stage.WAITING);
        weighing.lockInterruptibly();
        try {
            stage.set(Stage.READING);
            int bytes = GlbWeight.needed(model.beginning(GlbWeight.HEADER_BYTES));
            requireRoom(bytes);
            stage.set(Stage.WAITING);
            MemoryRoom.Share share = room.enter(bytes);
            try {
                stage.set(Stage.READING);
                return weighed(model.beginning(bytes), share, stage);
            } finally {
                share.leave();
            }
        } catch (UnreadableGlbException e) {
            throw Refusals.unreadable(e);
        } finally {
            weighing.unlock();
        }
    }

    private GlbWeight weighed(byte[] beginning, MemoryRoom.Share share, AtomicReference<Stage> stage)
            throws UnreadableGlbException, ConversionException, InterruptedException {
        double needed = (double) GlbWeight.weighing(beginning) + beginning.length;
        requireRoom(needed);
        stage.set(Stage.WAITING);
        share.growTo(needed);
        stage.set(Stage.WEIGHING);
        return GlbWeight.of(beginning);
    }

    private void requireRoom(double bytes) throws ConversionException {
        if (!room.holds(bytes)) {
            throw Refusals.tooLarge("The JSON of the model", bytes, room.bytes());
        }
    }
}
