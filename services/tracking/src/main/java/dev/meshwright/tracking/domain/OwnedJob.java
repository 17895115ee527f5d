package dev.meshwright.tracking.domain;

import dev.meshwright.model.JobStatus;
import java.util.UUID;

/** A job's row, held until the transaction ends by somebody whose job it is. */
record OwnedJob(UUID id, UUID accountId, JobStatus status, String task, String prompt) {}
