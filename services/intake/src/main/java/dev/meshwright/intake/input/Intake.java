package dev.meshwright.intake.input;

import dev.meshwright.intake.domain.KnownJob;
import dev.meshwright.intake.domain.Lease;
import dev.meshwright.intake.domain.NewSubmission;
import dev.meshwright.intake.domain.Submissions;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.SubmissionCreated.Reference;
import dev.meshwright.model.event.SubmissionCreated.StoredImage;
import dev.meshwright.shared.http.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Brings a request in: looks up what it names, fetches and stores what it is made of, and lets it in. What costs most
 * comes last, and what has been stored for a request that is not let in is taken back.
 */
@Singleton
public class Intake {

    private final References references;
    private final NodeNames nodeNames;
    private final LinkedImages linkedImages;
    private final InputObjects objects;
    private final Submissions submissions;

    Intake(
            References references,
            NodeNames nodeNames,
            LinkedImages linkedImages,
            InputObjects objects,
            Submissions submissions) {
        this.references = references;
        this.nodeNames = nodeNames;
        this.linkedImages = linkedImages;
        this.objects = objects;
        this.submissions = submissions;
    }

    /**
     * Submits a request.
     *
     * @param lease of its idempotency key; null when it came without one
     * @throws ProblemException when what it names is not there, or what it is made of can't be had
     */
    public SubmissionCreated submit(AccountKeyChanged key, SubmissionRequest request, Lease lease) {
        References.Found found = references.find(key.accountId(), request);
        if (found.parent() != null) {
            nodeNames.check(found.parent(), request.focusOnNodeNames());
        }
        if (!request.images().isEmpty()) {
            submissions.checkLimits(key);
        }
        List<GivenImage.Sent> images = linkedImages.fetch(request.images());
        UUID id = Ids.next();
        List<StoredImage> stored = objects.putImages(id, images);
        boolean isIn = false;
        try {
            SubmissionCreated created =
                    submissions.accept(new NewSubmission(event(id, key, request, found, stored), key, lease));
            isIn = true;
            return created;
        } finally {
            if (!isIn) {
                takeBack(id, stored);
            }
        }
    }

    /** Where a commit broke, nobody knows whether it did: what is stored is stored. */
    private void takeBack(UUID id, List<StoredImage> stored) {
        if (!stored.isEmpty() && submissions.find(id).isEmpty()) {
            objects.removeImages(stored);
        }
    }

    private SubmissionCreated event(
            UUID id,
            AccountKeyChanged key,
            SubmissionRequest request,
            References.Found found,
            List<StoredImage> images) {
        return new SubmissionCreated(
                id,
                key.accountId(),
                request.operation(),
                request.model(),
                request.adaptiveThinking(),
                null,
                found.projectId(),
                request.targetSizeMetres(),
                new SubmissionCreated.Input(
                        request.type(),
                        request.task(),
                        images,
                        request.modificationRequest(),
                        request.focusOnNodeNames()),
                reference(found.parent()),
                reference(found.style()),
                objects.putSources(found.sources()));
    }

    private static Reference reference(KnownJob job) {
        return job == null ? null : new Reference(job.submissionId(), job.prompt(), job.artifacts());
    }
}
