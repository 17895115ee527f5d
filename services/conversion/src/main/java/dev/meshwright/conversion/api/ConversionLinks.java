package dev.meshwright.conversion.api;

import dev.meshwright.shared.http.PublicUrl;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Where a conversion and its file are, for the client of the present request. */
@Singleton
class ConversionLinks {

    private final PublicUrl publicUrl;

    ConversionLinks(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    String status(UUID conversionId) {
        return publicUrl.of("/api/v1/convert/" + conversionId);
    }

    String download(UUID conversionId) {
        return publicUrl.of("/api/v1/convert/" + conversionId + "/download");
    }
}
