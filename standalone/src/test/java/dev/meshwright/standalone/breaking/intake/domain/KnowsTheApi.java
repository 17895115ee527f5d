package dev.meshwright.standalone.breaking.intake.domain;

import dev.meshwright.standalone.breaking.intake.api.Representation;

record KnowsTheApi(Representation representation) {}
