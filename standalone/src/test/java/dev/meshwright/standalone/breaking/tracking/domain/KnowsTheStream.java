package dev.meshwright.standalone.breaking.tracking.domain;

import dev.meshwright.standalone.breaking.tracking.stream.KnowsTheDomain;

public record KnowsTheStream(KnowsTheDomain stream) {}
