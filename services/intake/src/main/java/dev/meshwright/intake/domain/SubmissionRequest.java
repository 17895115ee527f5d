package dev.meshwright.intake.domain;

import dev.meshwright.model.Operation;

/**
 * What a client asks for, already found to be right.
 *
 * @param targetSizeMetres the longest side wanted, in metres; null for the model's own size
 */
public record SubmissionRequest(
        Operation operation, String model, String task, Double targetSizeMetres, boolean adaptiveThinking) {}
