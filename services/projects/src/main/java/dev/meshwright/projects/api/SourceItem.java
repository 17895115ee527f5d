package dev.meshwright.projects.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.meshwright.projects.domain.Source;
import dev.meshwright.shared.http.Times;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source file.
 *
 * @param sizeBytes of its text in UTF-8
 * @param isApplied whether submissions that are made now see it, which all of them do
 * @param content   its text; null in lists, where it is left out
 */
@Schema(name = "Source", description = "A file that the generator of a project's submissions obeys.")
public record SourceItem(
        UUID id,
        UUID projectId,
        String filename,
        String mimeType,
        int sizeBytes,
        boolean isApplied,
        String createdAt,
        String updatedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Its text, where one file is asked for.",
                extensions = @Extension(name = "x-left-out-when-empty", value = "true"))
        String content) {

    /** As lists give it. */
    static SourceItem listed(Source source) {
        return of(source, null);
    }

    static SourceItem whole(Source source) {
        return of(source, source.content());
    }

    private static SourceItem of(Source source, String content) {
        return new SourceItem(
                source.id(),
                source.projectId(),
                source.filename(),
                source.mediaType(),
                source.sizeBytes(),
                true,
                Times.iso(source.createdAt()),
                Times.iso(source.updatedAt()),
                content);
    }

    /** All of a project's. */
    @Schema(name = "SourceList")
    public record All(UUID projectId, List<SourceItem> sources, int count, long totalBytes) {
        static All of(UUID projectId, List<Source> sources) {
            return new All(
                    projectId,
                    sources.stream().map(SourceItem::listed).toList(),
                    sources.size(),
                    sources.stream().mapToLong(Source::sizeBytes).sum());
        }
    }
}
