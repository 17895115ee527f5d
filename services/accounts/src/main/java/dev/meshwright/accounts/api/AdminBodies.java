package dev.meshwright.accounts.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of admin calls, for the document alone: they are read field by field. */
final class AdminBodies {

    private AdminBodies() {}

    record NewAccount(
            @Schema(required = true, minLength = 1, maxLength = 255, description = "A label.")
            String name,

            @Schema(
                    nullable = true,
                    minLength = 1,
                    maxLength = 255,
                    description = "What it has subscribed to; the configured plan when left out.")
            String plan) {}

    record NewKey(
            @Schema(required = true, minLength = 1, maxLength = 255, description = "A label.")
            String name,

            @Schema(nullable = true, description = "The configured limits when left out, none at all when null.")
            Limits limits) {}

    record NewLimits(
            @Schema(required = true, nullable = true, description = "None at all when null.")
            Limits limits) {}

    @Schema(name = "LimitsBody", description = "Each a number from 0 on, or null for no limit.")
    record Limits(
            @Schema(nullable = true, minimum = "0", description = "Jobs queued or processing at a time.")
            Integer active,

            @Schema(nullable = true, minimum = "0", description = "Submissions in any 60 minutes.")
            Integer hourly,

            @Schema(nullable = true, minimum = "0", description = "Submissions in any 24 hours.")
            Integer daily) {}
}
