package dev.meshwright.conversion.format;

import dev.meshwright.conversion.domain.ConversionException;
import dev.meshwright.conversion.domain.ConversionFailure;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import java.util.Locale;

/** Why a model is not converted, in sentences for those who wait for it. */
final class Refusals {

    private Refusals() {}

    static ConversionException unreadable(UnreadableGlbException cause) {
        return new ConversionException(
                ConversionFailure.MODEL_UNREADABLE, "The model can't be read: " + cause.getMessage() + ".", cause);
    }

    static ConversionException outOfMemory(OutOfMemoryError cause) {
        return new ConversionException(
                ConversionFailure.MODEL_TOO_LARGE, "The model needs more memory to be converted than there is.", cause);
    }

    /** @param what needs that many bytes */
    static ConversionException tooLarge(String what, double needed, long there) {
        return tooLarge(what + " needs about " + megabytes((long) needed) + " of memory to be converted, and there are "
                + megabytes(there) + " for that here.");
    }

    static ConversionException tooLarge(String message) {
        return new ConversionException(ConversionFailure.MODEL_TOO_LARGE, message, null);
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f MB", bytes / 1_048_576.0);
    }
}
