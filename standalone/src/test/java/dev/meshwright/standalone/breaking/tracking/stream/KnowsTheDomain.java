package dev.meshwright.standalone.breaking.tracking.stream;

import dev.meshwright.standalone.breaking.tracking.domain.KnowsTheStream;

public record KnowsTheDomain(KnowsTheStream domain) {}
