package dev.meshwright.projects.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;

/** Who can be asked for the submissions of a project. */
public interface ProjectSubmissions {

    /**
     * The newest submissions that are not deleted, each as lists show it.
     *
     * @param limit how many at the most
     * @throws UnavailableException when nobody can be asked
     */
    List<JsonNode> find(UUID accountId, UUID projectId, int limit);

    /** It can't be told at present. */
    final class UnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public UnavailableException(Throwable cause) {
            super(cause);
        }
    }
}
