package dev.meshwright.standalone.breaking.intake.domain;

import dev.meshwright.standalone.breaking.accounts.domain.OfAnotherService;

record KnowsAnotherService(OfAnotherService other) {}
