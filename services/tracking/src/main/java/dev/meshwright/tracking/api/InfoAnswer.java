package dev.meshwright.tracking.api;

import dev.meshwright.shared.http.EntityTags;
import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.http.PublicUrl;
import dev.meshwright.tracking.domain.JobDetails;
import dev.meshwright.tracking.domain.Jobs;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/** Answers with the info of a submission as it stands now. */
@Singleton
class InfoAnswer {

    private final Jobs jobs;
    private final PublicUrl url;

    InfoAnswer(Jobs jobs, PublicUrl url) {
        this.jobs = jobs;
        this.url = url;
    }

    /**
     * 304 to whoever has the present answer already.
     *
     * @param ifNoneMatch the header; null when there is none
     */
    Response to(String ifNoneMatch, UUID id) {
        if (ifNoneMatch != null) {
            Optional<String> present = jobs.version(id).map(version -> InfoTag.of(version, url.base()));
            if (present.isPresent() && EntityTags.isKnown(ifNoneMatch, present.get())) {
                return notModified(present.get());
            }
        }
        JobDetails details = details(id);
        String tag = InfoTag.of(details.version(), url.base());
        return EntityTags.isKnown(ifNoneMatch, tag)
                ? notModified(tag)
                : Response.ok(JobView.of(details, url))
                        .header(HttpHeaders.ETAG, tag)
                        .build();
    }

    private static Response notModified(String tag) {
        return Response.notModified().header(HttpHeaders.ETAG, tag).build();
    }

    /** After a change. */
    Response of(UUID id) {
        return to(null, id);
    }

    private JobDetails details(UUID id) {
        return jobs.details(id).orElseThrow(() -> PathId.noSubmission(id));
    }
}
