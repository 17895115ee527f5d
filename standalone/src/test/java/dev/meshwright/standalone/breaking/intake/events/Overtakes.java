package dev.meshwright.standalone.breaking.intake.events;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.reactive.messaging.Incoming;

interface Overtakes {

    @Incoming("somewhere")
    @RunOnVirtualThread
    void receive(String message);
}
