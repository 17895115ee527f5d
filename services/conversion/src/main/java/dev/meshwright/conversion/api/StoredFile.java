package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Asset;
import dev.meshwright.conversion.domain.ConvertedFile;
import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.conversion.domain.Source;

/**
 * A file as it is given out.
 *
 * @param sha256   of its bytes, 64 lower-case hexadecimal digits
 * @param fileName a readable name
 */
record StoredFile(String objectName, String mediaType, long sizeBytes, String sha256, String fileName) {

    static StoredFile of(Asset asset) {
        return new StoredFile(
                asset.objectName(), asset.kind().mediaType(), asset.sizeBytes(), asset.sha256(), asset.fileName());
    }

    static StoredFile of(FileKind kind, Source source, ConvertedFile file) {
        return new StoredFile(
                file.objectName(), kind.mediaType(), file.sizeBytes(), file.sha256(), kind.fileName(source.label()));
    }

    /** Tells this content from any other. */
    String tag() {
        return '"' + sha256.substring(0, 32) + '"';
    }
}
