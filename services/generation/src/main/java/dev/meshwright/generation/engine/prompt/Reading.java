package dev.meshwright.generation.engine.prompt;

import java.util.List;

/**
 * What a prompt says, as far as the grammar can tell.
 *
 * @param head   what the prompt is about
 * @param unread words that mean nothing to the grammar
 * @param unused words that are known but change nothing
 */
public record Reading(Thing head, List<String> unread, List<String> unused) {}
