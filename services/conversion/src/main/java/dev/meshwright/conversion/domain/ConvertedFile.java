package dev.meshwright.conversion.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** What came of a GLB's content. */
@Entity
@Immutable
@IdClass(ConvertedFile.Key.class)
public class ConvertedFile {

    @Id
    private String sourceSha256;

    @Id
    private String writer;

    private String objectName;
    private long sizeBytes;
    private String sha256;
    private List<String> warnings;

    protected ConvertedFile() {}

    Key key() {
        return new Key(sourceSha256, writer);
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

    /** What of the model the file could not hold, in sentences for people. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** What tells files apart: what they were made of, and by whom. */
    public record Key(String sourceSha256, String writer) {

        /** What the writers that there are now make of a model. */
        static Key of(Source source, FileKind kind) {
            return new Key(source.sha256(), kind.writer());
        }
    }
}
