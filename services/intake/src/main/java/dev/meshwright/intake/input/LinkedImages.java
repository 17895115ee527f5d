package dev.meshwright.intake.input;

import dev.meshwright.intake.fetch.FetchException;
import dev.meshwright.intake.fetch.ImageFetcher;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.images.ImageException;
import dev.meshwright.shared.images.Images;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Fetches the images that a request gives by their addresses. */
@Singleton
class LinkedImages {

    /** For all images of a request together. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ImageFetcher fetcher;

    LinkedImages(ImageFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * The images, in their order.
     *
     * @throws ProblemException 413 or 422, naming every one that can't be had, or is none
     */
    List<GivenImage.Sent> fetch(List<GivenImage> images) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<GivenImage.Sent> fetched = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (GivenImage image : images) {
            switch (image) {
                case GivenImage.Sent sent -> fetched.add(sent);
                case GivenImage.Linked linked -> fetch(linked, deadline, fetched, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw ProblemException.ofFields(problems);
        }
        return fetched;
    }

    private void fetch(
            GivenImage.Linked linked, long deadline, List<GivenImage.Sent> fetched, List<FieldProblem> problems) {
        try {
            byte[] content = fetcher.fetch(linked.address(), Duration.ofNanos(deadline - System.nanoTime()));
            fetched.add(new GivenImage.Sent(linked.field(), content, Images.check(content)));
        } catch (FetchException.TooLarge e) {
            throw ImageFields.tooLarge(linked.field(), new ImageTooLargeException(e.getMessage()));
        } catch (FetchException | ImageException e) {
            problems.add(new FieldProblem(linked.field(), "'" + linked.address() + "' " + e.getMessage()));
        }
    }
}
