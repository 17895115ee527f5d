package dev.meshwright.intake.events;

import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/** Asks other services, and tells a service that says no from one that says nothing. */
final class Questions {

    private static final Logger LOG = Logger.getLogger(Questions.class);

    private Questions() {}

    /**
     * The answer; empty when the service says that there is none.
     *
     * @param what is asked about, for people
     * @throws ProblemException 503, when the service does not answer
     */
    static <T> Optional<T> ask(String what, Supplier<Response> question, Function<Response, T> reading) {
        try (Response response = question.get()) {
            return Optional.of(reading.apply(response));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw unavailable(what, e);
        } catch (ProcessingException | CircuitBreakerOpenException e) {
            throw unavailable(what, e);
        }
    }

    private static ProblemException unavailable(String what, Exception cause) {
        LOG.warnf("nobody could be asked about %s: %s", what, cause.getMessage());
        return ProblemException.of(
                        ProblemCode.SERVICE_UNAVAILABLE,
                        "It can't be told at present how it stands with " + what + ", so nothing was submitted.",
                        "Try again in a few seconds.")
                .withHeader("Retry-After", "2");
    }
}
