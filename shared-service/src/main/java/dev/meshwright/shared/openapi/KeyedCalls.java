package dev.meshwright.shared.openapi;

import dev.meshwright.shared.keys.KeyRequired;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * The calls that ask for an API key, found by the annotation that makes them ask.
 *
 * @param calls method and path template, such as {@code POST /api/v1/projects}
 */
record KeyedCalls(Set<String> calls) {

    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    static KeyedCalls of(IndexView index) {
        return new KeyedCalls(index.getAnnotations(KeyRequired.class).stream()
                .flatMap(found -> methods(found.target()))
                .flatMap(method -> httpMethods(method).map(verb -> verb + " " + path(method)))
                .collect(Collectors.toSet()));
    }

    boolean contains(PathItem.HttpMethod method, String path) {
        return calls.contains(method.name() + " " + path);
    }

    private static Stream<MethodInfo> methods(AnnotationTarget target) {
        return target.kind() == AnnotationTarget.Kind.CLASS
                ? target.asClass().methods().stream()
                : Stream.of(target.asMethod());
    }

    private static Stream<String> httpMethods(MethodInfo method) {
        return method.annotations().stream()
                .map(annotation -> annotation.name().withoutPackagePrefix())
                .filter(METHODS::contains)
                .distinct();
    }

    private static String path(MethodInfo method) {
        ClassInfo resource = method.declaringClass();
        String whole = "/" + value(resource.declaredAnnotation(PATH)) + "/" + value(method.annotation(PATH));
        String single = whole.replaceAll("/+", "/");
        return single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    private static String value(AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }
}
