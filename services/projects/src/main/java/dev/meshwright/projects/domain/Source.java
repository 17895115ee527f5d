package dev.meshwright.projects.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A file that the generator of a project's submissions obeys. */
@Entity
public class Source {

    @Id
    private UUID id;

    private UUID projectId;
    private String filename;
    private String mediaType;
    private String content;
    private int sizeBytes;
    private String sha256;
    private String objectName;
    private Instant createdAt;
    private Instant updatedAt;

    protected Source() {}

    Source(UUID id, UUID projectId, Instant createdAt) {
        this.id = id;
        this.projectId = projectId;
        this.createdAt = createdAt;
    }

    void name(SourceName name, Instant at) {
        filename = name.value();
        mediaType = name.mediaType();
        updatedAt = at;
    }

    /** @param newObjectName where the bytes lie that the text was read from */
    void hold(SourceText text, String newObjectName, Instant at) {
        content = text.value();
        sizeBytes = text.sizeBytes();
        sha256 = text.sha256();
        objectName = newObjectName;
        updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public String filename() {
        return filename;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The text, see {@link SourceText}. */
    public String content() {
        return content;
    }

    /** Of the text in UTF-8. */
    public int sizeBytes() {
        return sizeBytes;
    }

    /** Of the text in UTF-8, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    String objectName() {
        return objectName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
