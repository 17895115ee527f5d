package dev.meshwright.standalone.breaking.intake.events;

import org.eclipse.microprofile.reactive.messaging.Emitter;

record Emits(Emitter<String> emitter) {}
