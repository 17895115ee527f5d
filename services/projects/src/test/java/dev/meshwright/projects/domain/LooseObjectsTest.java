package dev.meshwright.projects.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.projects.TrackingStub;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is left behind when a step dies before the next. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(TrackingStub.class)
class LooseObjectsTest {

    private static final byte[] BYTES = {'t', 'e', 'x', 't'};

    @Inject
    SourceObjects objects;

    @Inject
    Sources sources;

    @Inject
    Projects projects;

    @Inject
    SourceRepository rows;

    @Inject
    ObjectStore store;

    @Test
    void anObjectWhoseSourceWasNeverWrittenIsRemovedAfterAWhile() throws IOException {
        // Given
        String object = objects.put(Ids.next(), BYTES);

        // When
        objects.tidy(Duration.ofHours(1));
        boolean keptForAnHour = store.size(object).isPresent();
        objects.tidy(Duration.ZERO);

        // Then
        assertThat(keptForAnHour).isTrue();
        assertThat(store.size(object)).isEmpty();
    }

    @Test
    void noSourceIsWrittenForAnObjectThatWasRemoved() {
        // Given
        String object = objects.put(Ids.next(), BYTES);
        objects.tidy(Duration.ZERO);

        // When
        // Then
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> objects.take(object)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(object);
    }

    @Test
    void anObjectGivenUpInATransactionThatFailsStays() throws IOException {
        // Given
        UUID account = Ids.next();
        UUID project = projects.create(account, "of a test", null).project().id();
        Source source = sources.put(account, project, SourceName.of("style.md"), BYTES)
                .orElseThrow()
                .source();

        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    objects.letGo(source.objectName());
                    throw new IllegalStateException("the process dies here");
                }))
                .hasMessageContaining("dies here");
        objects.tidy(Duration.ZERO);

        // Then
        assertThat(store.size(source.objectName())).isPresent();
    }

    @Test
    void anObjectGivenUpIsRemovedLaterWhereItCouldNotBeRemovedAtOnce() throws IOException {
        // Given
        String object = objects.put(Ids.next(), BYTES);
        QuarkusTransaction.requiringNew().run(() -> objects.take(object));
        QuarkusTransaction.requiringNew().run(() -> looseAgain(object));

        // When
        objects.tidy(Duration.ZERO);

        // Then
        assertThat(store.size(object)).isEmpty();
    }

    @Test
    void anObjectThatCannotBeRemovedKeepsNoneOfTheOthers() throws IOException {
        // Given
        String kept = objects.put(Ids.next(), BYTES);
        QuarkusTransaction.requiringNew().run(() -> objects.take(kept));
        String directory = kept.substring(0, kept.lastIndexOf('/'));
        QuarkusTransaction.requiringNew().run(() -> looseAgain(directory));
        String other = objects.put(Ids.next(), BYTES);

        // When
        objects.tidy(Duration.ZERO);

        // Then
        assertThat(store.size(other)).isEmpty();
        assertThat(store.size(kept)).isPresent();
        assertThat(isLoose(directory)).isTrue();
    }

    private boolean isLoose(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !rows.getEntityManager()
                        .createNativeQuery("select 1 from loose_object where object_name = :name")
                        .setParameter("name", name)
                        .getResultList()
                        .isEmpty());
    }

    /** What a commit leaves behind whose process died before it removed the object. */
    private void looseAgain(String object) {
        rows.getEntityManager()
                .createNativeQuery("insert into loose_object (object_name) values (:name)")
                .setParameter("name", object)
                .executeUpdate();
    }
}
