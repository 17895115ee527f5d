package dev.meshwright.tracking.domain;

/**
 * What an answer about a job depends on, and nothing else: two answers of the same version are the same.
 *
 * @param lastSequence   of the newest step
 * @param revision       of the labels
 * @param queuePosition  1 for the next one; 0 unless it is queued
 * @param ancestors      how many there are
 * @param hasImages      whether the answer has links to images in it
 * @param inheritedLabel see {@link ListedJob}
 */
public record JobVersion(
        long lastSequence, long revision, int queuePosition, int ancestors, boolean hasImages, String inheritedLabel) {}
