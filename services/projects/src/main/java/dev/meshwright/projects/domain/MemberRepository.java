package dev.meshwright.projects.domain;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Which submissions belong to which project. */
@Singleton
class MemberRepository {

    private final EntityManager entities;

    MemberRepository(@PersistenceUnit("projects") EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Says to which project a submission belongs, unless a later revision has said so already.
     *
     * @param projectId null for none
     * @param revision  of the change; 0 for the submission itself
     */
    void place(UUID submissionId, UUID accountId, UUID projectId, long revision) {
        entities.createNativeQuery("""
                        insert into member (submission_id, account_id, project_id, project_revision)
                        values (:submission, :account, cast(:project as uuid), :revision)
                        on conflict (submission_id) do update set
                            project_id = excluded.project_id, project_revision = excluded.project_revision
                        where member.project_revision <= excluded.project_revision
                        """)
                .setParameter("submission", submissionId)
                .setParameter("account", accountId)
                .setParameter("project", projectId == null ? null : projectId.toString())
                .setParameter("revision", revision)
                .executeUpdate();
    }

    /** Says whether a submission is deleted, unless a later revision has said so already. */
    void mark(UUID submissionId, UUID accountId, boolean deleted, long revision) {
        entities.createNativeQuery("""
                        insert into member (submission_id, account_id, is_deleted, deletion_revision)
                        values (:submission, :account, :deleted, :revision)
                        on conflict (submission_id) do update set
                            is_deleted = excluded.is_deleted, deletion_revision = excluded.deletion_revision
                        where member.deletion_revision <= excluded.deletion_revision
                        """)
                .setParameter("submission", submissionId)
                .setParameter("account", accountId)
                .setParameter("deleted", deleted)
                .setParameter("revision", revision)
                .executeUpdate();
    }

    /** The projects, which are of that account, with the number of submissions in each. */
    List<CountedProject> counted(UUID accountId, List<Project> projects) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select project_id, count(*) from member
                        where project_id = any(:projects) and account_id = :account and not is_deleted
                        group by project_id
                        """, Tuple.class)
                .setParameter("projects", projects.stream().map(Project::id).toArray(UUID[]::new))
                .setParameter("account", accountId)
                .getResultList();
        Map<UUID, Long> counts = rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> row.get(1, Number.class).longValue()));
        return projects.stream()
                .map(project -> new CountedProject(project, counts.getOrDefault(project.id(), 0L)))
                .toList();
    }
}
