package dev.meshwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    private static final String ID = "0198c0de-0000-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource({
        "/admin/accounts, ACCOUNTS",
        "/admin/accounts/1/keys, ACCOUNTS",
        "/api/v1/phase1/submit, INTAKE",
        "/api/v1/architect/submit, INTAKE",
        "/api/v1/submissions, TRACKING",
        "/api/v1/" + ID + "/info, TRACKING",
        "/api/v1/" + ID + "/stream, TRACKING",
        "/api/v1/" + ID + "/download, CONVERSION",
        "/api/v1/convert, CONVERSION",
        "/api/v1/convert/" + ID + ", CONVERSION",
        "/api/v1/convert/" + ID + "/download, CONVERSION"
    })
    void leadsAPublicPathToItsService(String path, ServiceName service) {
        assertThat(Routes.serviceFor(path)).contains(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "admin/accounts",
                "/admin",
                "/admin/",
                "/internal/keys",
                "/q/health/ready",
                "/api/v1/submissions/",
                "/api/v1/" + ID + "/unknown",
                "/api/v1/" + ID + "/info/more",
                "/api/v2/submissions",
                "/admin/../internal/keys",
                "/admin/%2e%2E/internal/keys",
                "/admin/.%2e/internal/keys",
                "/admin/..%2finternal/keys",
                "/admin/..\\internal",
                "/admin//internal",
                "/%69nternal/keys"
            })
    void keepsEveryOtherPathPrivate(String path) {
        assertThat(Routes.serviceFor(path)).isEmpty();
    }

    @Test
    void namesNothingPrivate() {
        assertThat(Routes.all())
                .extracting(Route::pattern)
                .noneMatch(pattern -> pattern.startsWith("/internal") || pattern.startsWith("/q"));
    }

    @Test
    void givesEveryServiceWithPublicCallsARoute() {
        assertThat(Routes.all())
                .extracting(Route::service)
                .containsOnly(
                        ServiceName.ACCOUNTS,
                        ServiceName.INTAKE,
                        ServiceName.TRACKING,
                        ServiceName.PROJECTS,
                        ServiceName.CONVERSION);
    }

    @Test
    void knowsThePlaceOfAPathAmongAll() {
        assertThat(Routes.place("/api/v1/phase1/submit")).isLessThan(Routes.place("/api/v1/{any}/info"));
        assertThat(Routes.place("/internal/keys")).isEqualTo(Routes.all().size());
    }

    @Test
    void putsFixedWordsBeforePlaceholders() {
        RoutePattern placeholder = RoutePattern.of(new Route("/api/{id}/info", ServiceName.TRACKING));
        RoutePattern fixed = RoutePattern.of(new Route("/api/projects/{id}", ServiceName.INTAKE));
        RoutePattern rest = RoutePattern.of(new Route("/api/**", ServiceName.ACCOUNTS));

        assertThat(Stream.of(rest, placeholder, fixed).sorted()).containsExactly(fixed, placeholder, rest);
    }
}
