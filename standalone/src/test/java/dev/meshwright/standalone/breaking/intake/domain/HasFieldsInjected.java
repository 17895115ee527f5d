package dev.meshwright.standalone.breaking.intake.domain;

import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;

class HasFieldsInjected {

    @Inject
    String injected;

    @ConfigProperty(name = "nothing")
    String configured;

    @Channel("nothing")
    String channel;
}
