package dev.meshwright.projects.domain;

import dev.meshwright.model.Ids;
import dev.meshwright.model.event.ProjectDeleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The projects of accounts. Another account's project is as good as none. */
@ApplicationScoped
public class Projects {

    private final ProjectRepository projects;
    private final SourceRepository sources;
    private final MemberRepository members;
    private final SourceObjects objects;
    private final ProjectsOutbox outbox;
    private final Clock clock = Clock.systemUTC();

    Projects(
            ProjectRepository projects,
            SourceRepository sources,
            MemberRepository members,
            SourceObjects objects,
            ProjectsOutbox outbox) {
        this.projects = projects;
        this.sources = sources;
        this.members = members;
        this.objects = objects;
        this.outbox = outbox;
    }

    /** @param description null for none */
    @Transactional
    public CountedProject create(UUID accountId, String name, String description) {
        Project project = new Project(Ids.next(), accountId, name, description, now());
        projects.persist(project);
        return new CountedProject(project, 0);
    }

    /** An account's projects, newest first. */
    @Transactional
    public List<CountedProject> list(UUID accountId, boolean includeArchived) {
        return members.counted(accountId, projects.newest(accountId, includeArchived));
    }

    @Transactional
    public Optional<CountedProject> find(UUID accountId, UUID id) {
        return projects.findOwned(accountId, id).map(this::counted);
    }

    /** The texts of a project's sources at this moment; empty when there is no such project. */
    @Transactional
    public Optional<List<Source>> findSources(UUID accountId, UUID id) {
        return projects.findOwned(accountId, id).map(project -> sources.of(project.id()));
    }

    /** Empty when there is no such project. */
    @Transactional
    public Optional<CountedProject> change(UUID accountId, UUID id, ProjectChange change) {
        Optional<Project> held = projects.hold(accountId, id);
        held.ifPresent(project -> project.apply(change, now()));
        return held.map(this::counted);
    }

    /** Removes a project for good, its sources with it, and tells so; whether there was such a project. */
    @Transactional
    public boolean delete(UUID accountId, UUID id) {
        Optional<Project> held = projects.hold(accountId, id);
        if (held.isEmpty()) {
            return false;
        }
        sources.of(id).forEach(source -> objects.letGo(source.objectName()));
        projects.delete(held.get());
        outbox.append(new ProjectDeleted(id, accountId, now()));
        return true;
    }

    private CountedProject counted(Project project) {
        return members.counted(project.accountId(), List.of(project)).getFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
