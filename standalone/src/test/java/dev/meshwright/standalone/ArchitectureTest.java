package dev.meshwright.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import dev.meshwright.model.ServiceName;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule against the project's classes, and against classes that break it, which it has to find. */
class ArchitectureTest {

    private static final String PROJECT = "dev.meshwright";
    private static final String BREAKING = "dev.meshwright.standalone.breaking";
    private static final JavaClasses PROJECT_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PROJECT);
    private static final JavaClasses BREAKING_CLASSES = new ClassFileImporter().importPackages(BREAKING);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "a service knows no other service",
                        ArchitectureRules::servicesKnowNoOtherService,
                        "intake.domain.KnowsAnotherService"),
                rule(
                        "what is shared knows no service",
                        ArchitectureRules::sharedModulesKnowNoService,
                        "shared.KnowsAService"),
                rule(
                        "only the outbox touches a producer",
                        ArchitectureRules::onlyTheOutboxTouchesAProducer,
                        "intake.events.SendsByItself"),
                rule(
                        "nobody publishes through channels",
                        ArchitectureRules::nobodyPublishesThroughChannels,
                        "intake.events.Emits",
                        "intake.events.ReturnsWhatIsSent"),
                rule(
                        "no batch overtakes another",
                        ArchitectureRules::noBatchOvertakesAnother,
                        "intake.events.Overtakes.receive"),
                rule(
                        "a domain knows neither HTTP nor Kafka",
                        ArchitectureRules::domainKnowsNeitherHttpNorKafka,
                        "intake.domain.KnowsHttp",
                        "intake.domain.KnowsKafka"),
                rule(
                        "an api is used by nobody else",
                        ArchitectureRules::apiIsUsedByNobodyElse,
                        "intake.domain.KnowsTheApi"),
                rule(
                        "engines know no framework",
                        ArchitectureRules::enginesKnowNoFramework,
                        "generation.engine.KnowsQuarkus"),
                rule(
                        "mesh and model are pure Java",
                        ArchitectureRules::meshAndModelArePureJava,
                        "mesh.KnowsAFramework",
                        "model.KnowsAFramework"),
                rule(
                        "nothing is injected into fields",
                        ArchitectureRules::nothingIsInjectedIntoFields,
                        "intake.domain.HasFieldsInjected.injected",
                        "intake.domain.HasFieldsInjected.configured",
                        "intake.domain.HasFieldsInjected.channel"),
                rule(
                        "services log by one way",
                        ArchitectureRules::servicesLogByOneWay,
                        "intake.domain.Prints",
                        "intake.domain.LogsByAnotherWay"),
                rule(
                        "the rooms of a service form no cycle",
                        ArchitectureRules::roomsOfAServiceFormNoCycle,
                        "tracking.domain.KnowsTheStream"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProjectKeepsTheRule(String name, Function<ArchitectureRules, ArchRule> rule, List<String> breaking) {
        // When
        EvaluationResult result = rule.apply(new ArchitectureRules(PROJECT)).evaluate(PROJECT_CLASSES);

        // Then
        assertThat(result.getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleFindsWhatBreaksIt(String name, Function<ArchitectureRules, ArchRule> rule, List<String> breaking) {
        // When
        EvaluationResult result = rule.apply(new ArchitectureRules(BREAKING)).evaluate(BREAKING_CLASSES);

        // Then
        assertThat(breaking)
                .allSatisfy(one -> assertThat(result.getFailureReport().getDetails())
                        .anySatisfy(detail -> assertThat(detail).contains(BREAKING + "." + one)));
    }

    /** A rule that looks at no class holds always. */
    @Test
    void everyServiceAndEverySharedModuleIsLookedAt() {
        // Given
        Stream<String> services = Arrays.stream(ServiceName.values()).map(ServiceName::id);
        Stream<String> shared = Stream.of("shared.outbox", "shared.inbox", "shared.http", "model", "mesh");

        // Then
        assertThat(Stream.concat(services, shared))
                .allSatisfy(part -> assertThat(PROJECT_CLASSES.stream()
                                .filter(found -> found.getPackageName().startsWith(PROJECT + "." + part)))
                        .hasSizeGreaterThan(3));
    }

    private static Arguments rule(String name, Function<ArchitectureRules, ArchRule> rule, String... breaking) {
        return arguments(name, rule, List.of(breaking));
    }
}
