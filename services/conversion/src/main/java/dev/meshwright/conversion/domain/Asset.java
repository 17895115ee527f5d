package dev.meshwright.conversion.domain;

import dev.meshwright.model.ArtifactKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file that can be downloaded. */
@Entity
@Immutable
@IdClass(Asset.Key.class)
public class Asset {

    @Id
    private UUID submissionId;

    @Id
    private String kind;

    private String objectName;
    private long sizeBytes;
    private String sha256;
    private String fileName;

    protected Asset() {}

    public ArtifactKind kind() {
        return ArtifactKind.ofWord(kind);
    }

    public String objectName() {
        return objectName;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    /** 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** A readable name for whoever downloads it. */
    public String fileName() {
        return fileName;
    }

    /** What tells assets apart. */
    public record Key(UUID submissionId, String kind) {}
}
