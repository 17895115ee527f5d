package dev.meshwright.standalone.breaking.intake.events;

import org.eclipse.microprofile.reactive.messaging.Outgoing;

interface ReturnsWhatIsSent {

    @Outgoing("somewhere")
    String next();
}
