package dev.meshwright.generation.engine;

/** A request that an engine can't fulfil; code and message are for the client. */
public final class EngineException extends Exception {

    private final String code;

    public EngineException(String code, String message) {
        super(message);
        this.code = code;
    }

    public EngineException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The stable code that programs branch on. */
    public String code() {
        return code;
    }
}
