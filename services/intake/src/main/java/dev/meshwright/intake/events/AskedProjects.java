package dev.meshwright.intake.events;

import dev.meshwright.intake.domain.KnownProjects;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Projects as the projects service knows them. */
@Singleton
class AskedProjects implements KnownProjects {

    private final ProjectsClient projects;

    AskedProjects(@RestClient ProjectsClient projects) {
        this.projects = projects;
    }

    @Override
    public Optional<List<SourceText>> sources(UUID accountId, UUID projectId) {
        return Questions.ask(
                "project '" + projectId + "'",
                () -> projects.project(projectId, accountId),
                response -> response.readEntity(Texts.class).sources().stream()
                        .map(text -> new SourceText(text.filename(), text.content()))
                        .toList());
    }

    /** The answer. */
    record Texts(List<Text> sources) {}

    record Text(String filename, String content) {}
}
