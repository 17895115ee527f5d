package dev.meshwright.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows projects and what their sources say. */
public interface KnownProjects {

    /** The source texts of an account's project at this moment; empty when the account has no such project. */
    Optional<List<SourceText>> sources(UUID accountId, UUID projectId);

    /** What a source file says. */
    record SourceText(String fileName, String content) {}
}
