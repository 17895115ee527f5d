package dev.meshwright.generation.domain;

/** Why a run ended that the request itself is not to blame for. */
enum FailureCode {
    INTERNAL_ERROR("Something broke on our side each time the job was tried. Submit it again; if it breaks again, tell"
            + " the operator the submission's id."),
    WORKER_LOST("The worker was lost each time the job was tried. Submit it again; if it fails again, tell the operator"
            + " the submission's id.");

    private final String message;

    FailureCode(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }
}
