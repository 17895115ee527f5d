package dev.meshwright.conformance;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Turns the check on for every {@code @QuarkusTest} of a module that has this one on its test class path. */
public final class ConformanceOfEachTest implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(OpenApiConformance.class::isInstance)) {
            RestAssured.filters(new OpenApiConformance());
        }
    }
}
