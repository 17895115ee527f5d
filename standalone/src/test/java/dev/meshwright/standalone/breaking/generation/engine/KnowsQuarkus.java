package dev.meshwright.standalone.breaking.generation.engine;

import io.quarkus.runtime.StartupEvent;

record KnowsQuarkus(StartupEvent event) {}
