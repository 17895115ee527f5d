package dev.meshwright.intake.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The submissions. */
@Singleton
class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {}
