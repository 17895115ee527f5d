package dev.meshwright.conversion.format;

import dev.meshwright.conversion.domain.ConversionException;
import dev.meshwright.conversion.domain.ConversionFailure;
import dev.meshwright.conversion.domain.Source;
import dev.meshwright.shared.objects.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HexFormat;

/** The bytes of a model in the object store. */
record StoredModel(ObjectStore objects, Source source) {

    /** As many bytes as there are, up to a number. */
    byte[] beginning(long most) throws IOException, ConversionException {
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

    byte[] whole() throws IOException, ConversionException {
        byte[] glb = beginning(source.sizeBytes());
        String sha256 = HexFormat.of().formatHex(BoundedFile.sha256().digest(glb));
        if (!sha256.equals(source.sha256())) {
            throw new ConversionException(
                    ConversionFailure.MODEL_UNREADABLE,
                    "The model's file in the object store is not the one that was made. Submit again.",
                    null);
        }
        return glb;
    }
}
