package dev.meshwright.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one table of public paths. The gateway reads it, and what routes requests elsewhere is made from it. A path that
 * is not in it is not public: {@code /internal} and {@code /q} never are.
 */
public final class Routes {
    private static final List<Route> ALL = List.of(
            new Route("/admin/**", ServiceName.ACCOUNTS),
            new Route("/api/v1/validate", ServiceName.ACCOUNTS),
            new Route("/api/v1/tiers", ServiceName.ACCOUNTS),
            new Route("/api/v1/phase1/submit", ServiceName.INTAKE),
            new Route("/api/v1/architect/submit", ServiceName.INTAKE),
            new Route("/api/v1/phase2/submit", ServiceName.INTAKE),
            new Route("/api/v1/autofix/submit", ServiceName.INTAKE),
            new Route("/api/v1/phase3/submit", ServiceName.INTAKE),
            new Route("/api/v1/edit/submit", ServiceName.INTAKE),
            new Route("/api/v1/usage", ServiceName.INTAKE),
            new Route("/api/v1/submissions", ServiceName.TRACKING),
            new Route("/api/v1/submissions/search", ServiceName.TRACKING),
            new Route("/api/v1/submissions/active", ServiceName.TRACKING),
            new Route("/api/v1/{id}", ServiceName.TRACKING),
            new Route("/api/v1/{id}/info", ServiceName.TRACKING),
            new Route("/api/v1/{id}/stream", ServiceName.TRACKING),
            new Route("/api/v1/{id}/nickname", ServiceName.TRACKING),
            new Route("/api/v1/{id}/archive", ServiceName.TRACKING),
            new Route("/api/v1/{id}/visible", ServiceName.TRACKING),
            new Route("/api/v1/{id}/pin", ServiceName.TRACKING),
            new Route("/api/v1/{id}/project", ServiceName.TRACKING),
            new Route("/api/v1/{id}/restore", ServiceName.TRACKING),
            new Route("/api/v1/{id}/cancel", ServiceName.TRACKING),
            new Route("/api/v1/projects", ServiceName.PROJECTS),
            new Route("/api/v1/projects/**", ServiceName.PROJECTS),
            new Route("/api/v1/{id}/hierarchy", ServiceName.CONVERSION),
            new Route("/api/v1/{id}/download", ServiceName.CONVERSION),
            new Route("/api/v1/convert", ServiceName.CONVERSION),
            new Route("/api/v1/convert/**", ServiceName.CONVERSION));

    /** Segments that a server behind us may read as another path than we do: {@code ..}, and slashes in disguise. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("\\.{1,2}|.*(%2e|%2f|%5c|\\\\).*", Pattern.CASE_INSENSITIVE);

    private static final List<RoutePattern> FIXED_WORDS_FIRST =
            ALL.stream().map(RoutePattern::of).sorted(Comparator.naturalOrder()).toList();

    private Routes() {}

    /** Every route, in the order in which people read them. */
    public static List<Route> all() {
        return ALL;
    }

    /**
     * The service that answers a path; where several routes fit, the one with a fixed word at the first difference.
     *
     * @param path as it stands in the request, percent encoding included, without the query
     */
    public static Optional<ServiceName> serviceFor(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> segments = RoutePattern.segments(path);
        if (segments.stream()
                .anyMatch(segment ->
                        segment.isEmpty() || AMBIGUOUS.matcher(segment).matches())) {
            return Optional.empty();
        }
        return winner(segments).map(Route::service);
    }

    /** The place of a path among all, in the order in which people read them; one that is not public comes last. */
    public static int place(String path) {
        return winner(RoutePattern.segments(path)).map(ALL::indexOf).orElse(ALL.size());
    }

    private static Optional<Route> winner(List<String> segments) {
        return FIXED_WORDS_FIRST.stream()
                .filter(route -> route.fits(segments))
                .map(RoutePattern::route)
                .findFirst();
    }
}
