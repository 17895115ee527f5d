package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Asset;
import dev.meshwright.conversion.domain.Conversion;
import dev.meshwright.conversion.domain.ConvertedFile;

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

    static StoredFile of(Conversion conversion, ConvertedFile file) {
        return new StoredFile(
                file.objectName(),
                conversion.kind().mediaType(),
                file.sizeBytes(),
                file.sha256(),
                conversion.kind().fileName(conversion.source().label()));
    }

    /** Tells this content from any other. */
    String tag() {
        return '"' + sha256.substring(0, 32) + '"';
    }
}
