package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Asking;
import dev.meshwright.conversion.domain.Conversion;
import dev.meshwright.conversion.domain.ConversionState;
import dev.meshwright.conversion.domain.Conversions;
import dev.meshwright.conversion.domain.ConvertedFile;
import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.conversion.domain.Requested;
import dev.meshwright.conversion.domain.Source;
import dev.meshwright.shared.objects.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * Conversions whose files are really there. An object may have been removed from the store to save room, since it can be
 * made again; nobody is sent to one that is gone.
 */
@Singleton
class ConversionFiles {

    private final Conversions conversions;
    private final ObjectStore objects;

    ConversionFiles(Conversions conversions, ObjectStore objects) {
        this.conversions = conversions;
        this.objects = objects;
    }

    Found request(Source source, FileKind kind, Asking asking, Map<String, String> trace) {
        Requested requested = conversions.request(source, kind, asking, trace);
        if (requested.conversion().state() != ConversionState.READY) {
            return new Found(requested, Optional.empty());
        }
        Optional<StoredFile> file = file(requested.conversion());
        return file.isPresent()
                ? new Found(requested, file)
                : new Found(conversions.request(source, kind, asking, trace), Optional.empty());
    }

    /**
     * What somebody is given who asks for a conversion.
     *
     * @param file empty while there is none
     */
    record Found(Requested requested, Optional<StoredFile> file) {}

    /** The file of one that is ready; empty where it is gone. */
    Optional<StoredFile> file(Conversion conversion) {
        return kept(conversion).map(file -> StoredFile.of(conversion.kind(), conversion.source(), file));
    }

    /** What is kept of one that is ready; empty where it is gone. */
    Optional<ConvertedFile> kept(Conversion conversion) {
        return there(conversions.findFile(conversion));
    }

    /** The file that a model has in a format already, whatever has become of jobs since; empty where there is none. */
    Optional<StoredFile> file(Source source, FileKind kind) {
        return there(conversions.findFile(source, kind)).map(file -> StoredFile.of(kind, source, file));
    }

    private Optional<ConvertedFile> there(Optional<ConvertedFile> file) {
        if (file.isPresent() && !isThere(file.get())) {
            conversions.forget(file.get());
            return Optional.empty();
        }
        return file;
    }

    private boolean isThere(ConvertedFile file) {
        try {
            return objects.size(file.objectName())
                    .filter(size -> size == file.sizeBytes())
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
