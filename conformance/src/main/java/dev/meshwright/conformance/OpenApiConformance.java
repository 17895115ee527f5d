package dev.meshwright.conformance;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds every answer that RestAssured gets against the OpenAPI document of the running program, and fails the test with
 * a sentence that names the call and what does not fit.
 */
public final class OpenApiConformance implements Filter {

    private static final Pattern ADDRESS = Pattern.compile("(https?://[^/?#]+)([^?#]*).*");

    /** What is no part of the public API. */
    private static final Pattern ASIDE = Pattern.compile("/(q|internal|openapi|docs)(/.*)?");

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        Response response = context.next(request, specification);
        Matcher address = ADDRESS.matcher(request.getURI());
        if (address.matches() && !ASIDE.matcher(address.group(2)).matches()) {
            Answer answer = new Answer(
                    request.getMethod(),
                    address.group(2),
                    response.statusCode(),
                    headers(response),
                    response.asByteArray());
            Documents.of(address.group(1)).mismatch(answer).ifPresent(mismatch -> {
                throw new AssertionError(mismatch);
            });
        }
        return response;
    }

    private static Map<String, String> headers(Response response) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
        return headers;
    }
}
