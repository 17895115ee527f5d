package dev.meshwright.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.meshwright.model.ServiceName;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/**
 * What may depend on what.
 *
 * @param root the package that all others lie in: the project's own, or that of classes made to break the rules
 */
record ArchitectureRules(String root) {

    private static final String[] FRAMEWORKS = {
        "io.quarkus..",
        "jakarta..",
        "io.smallrye..",
        "io.vertx..",
        "org.apache.kafka..",
        "org.eclipse.microprofile..",
        "org.hibernate..",
        "io.agroal.."
    };

    /** A service speaks to another by events and HTTP alone. */
    ArchRule servicesKnowNoOtherService() {
        return forEachService(service -> noClasses()
                .that(resideInAPackage(of(service)))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..")
                        .and(not(resideInAnyPackage(of(service), of("shared"), of("model"), of("mesh"))))));
    }

    ArchRule sharedModulesKnowNoService() {
        return noClasses()
                .that(resideInAnyPackage(of("shared"), of("model"), of("mesh")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(services()));
    }

    /** What is published leaves by the outbox, in the transaction of the change. */
    ArchRule onlyTheOutboxTouchesAProducer() {
        return noClasses()
                .that(resideInAnyPackage(servicesAndShared()).and(not(resideInAPackage(of("shared.outbox")))))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.kafka.clients.producer.."));
    }

    /** The other ways by which a handler could publish past the outbox. */
    ArchRule nobodyPublishesThroughChannels() {
        return noClasses()
                .that(resideInAnyPackage(servicesAndShared()))
                .should()
                .dependOnClassesThat(JavaClass.Predicates.assignableTo(Emitter.class)
                        .or(JavaClass.Predicates.type(Outgoing.class))
                        .or(JavaClass.Predicates.simpleNameContaining("Emitter")
                                .and(resideInAPackage("io.smallrye.reactive.messaging.."))));
    }

    /** On virtual threads a channel hands out its batches without waiting for the ones before. */
    ArchRule noBatchOvertakesAnother() {
        return noMethods().that().areAnnotatedWith(Incoming.class).should().beAnnotatedWith(RunOnVirtualThread.class);
    }

    ArchRule domainKnowsNeitherHttpNorKafka() {
        return noClasses()
                .that(resideInAnyPackage(rooms("domain")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "io.vertx..",
                        "org.apache.kafka..",
                        "org.eclipse.microprofile.reactive..",
                        "org.eclipse.microprofile.rest..",
                        "io.smallrye.reactive.messaging..",
                        of("shared.http")));
    }

    ArchRule apiIsUsedByNobodyElse() {
        return forEachService(service -> noClasses()
                .that(not(resideInAPackage(of(service + ".api"))))
                .should()
                .dependOnClassesThat(resideInAPackage(of(service + ".api"))));
    }

    ArchRule enginesKnowNoFramework() {
        return noClasses()
                .that(resideInAPackage(of("generation.engine")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS));
    }

    ArchRule meshAndModelArePureJava() {
        return CompositeArchRule.of(List.of(pureJava("mesh"), pureJava("model")));
    }

    ArchRule nothingIsInjectedIntoFields() {
        return CompositeArchRule.of(
                Stream.of(Inject.class, Channel.class, ConfigProperty.class, PersistenceContext.class)
                        .<ArchRule>map(annotation -> noFields()
                                .that()
                                .areDeclaredInClassesThat(resideInAnyPackage(servicesAndShared()))
                                .should()
                                .beAnnotatedWith(annotation))
                        .toList());
    }

    ArchRule servicesLogByOneWay() {
        return CompositeArchRule.of(List.of(
                noClasses()
                        .that(resideInAnyPackage(servicesAndShared()))
                        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS),
                noClasses()
                        .that(resideInAnyPackage(servicesAndShared()))
                        .should()
                        .dependOnClassesThat(resideInAPackage("java.util.logging.."))));
    }

    ArchRule roomsOfAServiceFormNoCycle() {
        return forEachService(service ->
                slices().matching(root + "." + service + ".(*)..").should().beFreeOfCycles());
    }

    /** Pure Java are the readers of images and of JSON that it uses, too: no framework, nothing native. */
    private ArchRule pureJava(String module) {
        return classes()
                .that(resideInAPackage(of(module)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.imageio..",
                        "com.twelvemonkeys.imageio..",
                        "com.fasterxml.jackson..",
                        of(module)));
    }

    /** The classes made to break the rules are not of every service; that the project's are is tested beside the rules. */
    private static ArchRule forEachService(Function<String, ArchRule> rule) {
        return CompositeArchRule.of(Arrays.stream(ServiceName.values())
                .map(service -> rule.apply(service.id()).allowEmptyShould(true))
                .toList());
    }

    private String[] servicesAndShared() {
        return Stream.concat(Arrays.stream(services()), Stream.of(of("shared"), of("model"), of("mesh")))
                .toArray(String[]::new);
    }

    private String[] services() {
        return Arrays.stream(ServiceName.values())
                .map(service -> of(service.id()))
                .toArray(String[]::new);
    }

    private String[] rooms(String room) {
        return Arrays.stream(ServiceName.values())
                .map(service -> of(service.id() + "." + room))
                .toArray(String[]::new);
    }

    private String of(String part) {
        return root + "." + part + "..";
    }
}
