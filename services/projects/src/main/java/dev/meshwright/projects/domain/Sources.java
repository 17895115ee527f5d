package dev.meshwright.projects.domain;

import dev.meshwright.model.Ids;
import dev.meshwright.projects.domain.SourceRefused.Reason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The source files of projects. Submissions take their texts along when they are made; nothing here reaches back. */
@ApplicationScoped
public class Sources {

    /** The longest that the texts of a project may be together, in UTF-8 bytes. */
    public static final int LARGEST_TOTAL_BYTES = 256 * 1024;

    private final ProjectRepository projects;
    private final SourceRepository sources;
    private final SourceObjects objects;
    private final Clock clock = Clock.systemUTC();

    Sources(ProjectRepository projects, SourceRepository sources, SourceObjects objects) {
        this.projects = projects;
        this.sources = sources;
        this.objects = objects;
    }

    /** Empty when there is no such project, or no such file in it. */
    @Transactional
    public Optional<Source> find(UUID accountId, UUID projectId, UUID id) {
        return projects.findOwned(accountId, projectId).flatMap(project -> sources.find(project.id(), id));
    }

    /**
     * Adds a file, or replaces the one of the same name.
     *
     * @return empty when there is no such project
     * @throws SourceRefused when the bytes are no text, or too many
     */
    public Optional<PutSource> put(UUID accountId, UUID projectId, SourceName name, byte[] bytes) {
        SourceText text = SourceText.ofBytes(bytes);
        if (!QuarkusTransaction.requiringNew().call(() -> exists(accountId, projectId))) {
            return Optional.empty();
        }
        return withObject(
                projectId,
                bytes,
                object -> projects.hold(accountId, projectId).map(project -> put(project, name, text, object)));
    }

    private PutSource put(Project project, SourceName name, SourceText text, String object) {
        Instant now = now();
        Optional<Source> same = sources.findNamed(project.id(), name);
        Source source = same.orElseGet(() -> new Source(Ids.next(), project.id(), now));
        source.name(name, now);
        hold(project, source, text, object, now);
        if (same.isEmpty()) {
            sources.persist(source);
        }
        return new PutSource(source, same.isEmpty());
    }

    /**
     * Changes a file.
     *
     * @param name null to leave it
     * @param text null to leave it
     * @return empty when there is no such project, or no such file in it
     * @throws SourceRefused when another file has the name, or the project's files would be too large together
     */
    public Optional<Source> change(UUID accountId, UUID projectId, UUID id, SourceName name, SourceText text) {
        if (text == null) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> held(accountId, projectId, id).map(file -> rename(file, name)));
        }
        if (QuarkusTransaction.requiringNew()
                .call(() -> find(accountId, projectId, id))
                .isEmpty()) {
            return Optional.empty();
        }
        return withObject(
                projectId,
                text.value().getBytes(StandardCharsets.UTF_8),
                object -> held(accountId, projectId, id).map(file -> {
                    if (name != null) {
                        rename(file, name);
                    }
                    hold(file.project(), file.source(), text, object, now());
                    return file.source();
                }));
    }

    private Source rename(HeldSource file, SourceName name) {
        sources.findNamed(file.project().id(), name)
                .filter(other -> !other.id().equals(file.source().id()))
                .ifPresent(other -> {
                    throw new SourceRefused(
                            Reason.NAME_TAKEN,
                            "The project has another file named '" + name.value() + "'.",
                            "Choose another name, or delete the other file first.");
                });
        Instant now = now();
        file.source().name(name, now);
        file.project().touch(now);
        return file.source();
    }

    /** Removes a file for good; whether there was such a file. */
    @Transactional
    public boolean delete(UUID accountId, UUID projectId, UUID id) {
        Optional<HeldSource> held = held(accountId, projectId, id);
        held.ifPresent(file -> {
            objects.letGo(file.source().objectName());
            sources.delete(file.source());
            file.project().touch(now());
        });
        return held.isPresent();
    }

    /** Gives a file its text, if that fits into the project, whose row is held. */
    private void hold(Project project, Source source, SourceText text, String object, Instant now) {
        long others = sources.bytesBeside(project.id(), source.id());
        if (others + text.sizeBytes() > LARGEST_TOTAL_BYTES) {
            throw new SourceRefused(
                    Reason.TOO_LARGE,
                    "The project's source files would have " + (others + text.sizeBytes())
                            + " bytes together, and at most " + LARGEST_TOTAL_BYTES + " (256 KB) are taken.",
                    "Shorten the file, or delete others first.");
        }
        objects.take(object);
        if (source.objectName() != null) {
            objects.letGo(source.objectName());
        }
        source.hold(text, object, now);
        project.touch(now);
    }

    /** Stores bytes, writes what has them in a transaction, and removes them again when nothing came to have them. */
    private <T> Optional<T> withObject(UUID projectId, byte[] bytes, Function<String, Optional<T>> write) {
        String object = objects.put(projectId, bytes);
        boolean written = false;
        try {
            Optional<T> result = QuarkusTransaction.requiringNew().call(() -> write.apply(object));
            written = result.isPresent();
            return result;
        } finally {
            if (!written) {
                objects.remove(object);
            }
        }
    }

    private boolean exists(UUID accountId, UUID projectId) {
        return projects.findOwned(accountId, projectId).isPresent();
    }

    private Optional<HeldSource> held(UUID accountId, UUID projectId, UUID id) {
        return projects.hold(accountId, projectId)
                .flatMap(project -> sources.find(project.id(), id).map(source -> new HeldSource(project, source)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A file that nobody else changes until the end of the transaction. */
    private record HeldSource(Project project, Source source) {}
}
