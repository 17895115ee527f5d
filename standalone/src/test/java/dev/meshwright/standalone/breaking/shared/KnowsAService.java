package dev.meshwright.standalone.breaking.shared;

import dev.meshwright.standalone.breaking.accounts.domain.OfAnotherService;

record KnowsAService(OfAnotherService service) {}
