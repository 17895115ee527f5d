package dev.meshwright.shared.openapi;

import dev.meshwright.model.Routes;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Makes the document that clients see of what the resources say: without the paths that services keep among
 * themselves, and with what all calls have alike, which no resource has to repeat.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class PublicDocument implements OASFilter {

    /** Security schemes. */
    static final String API_KEY = "api_key";

    static final String ADMIN_TOKEN = "admin_token";

    private static final Pattern PUBLIC = Pattern.compile("/(api|admin)/.*");
    private static final String ADMIN = "/admin/";

    private final KeyedCalls keyedCalls;

    /** Called by Quarkus, with every class of the program. */
    public PublicDocument(IndexView index) {
        this.keyedCalls = KeyedCalls.of(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        describe(document);
        Paths paths = OASFactory.createPaths();
        Map<String, PathItem> items = pathItems(document);
        items.keySet().stream()
                .filter(path -> PUBLIC.matcher(path).matches())
                .sorted(Comparator.comparingInt(Routes::place).thenComparing(Comparator.naturalOrder()))
                .forEach(path -> {
                    PathItem item = items.get(path);
                    item.getOperations().forEach((method, operation) -> complete(method, path, operation));
                    paths.addPathItem(path, item);
                });
        document.setPaths(paths);
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        addCommonParts(document.getComponents());
        new AnswerSchemas(document).requireWhatIsAlwaysThere();
        new AnswerSchemas(document).dropTheUnused();
        new Words().describe(document.getComponents().getSchemas());
    }

    private static Map<String, PathItem> pathItems(OpenAPI document) {
        Paths paths = document.getPaths();
        return paths == null || paths.getPathItems() == null ? Map.of() : paths.getPathItems();
    }

    private void complete(PathItem.HttpMethod method, String path, Operation operation) {
        if (keyedCalls.contains(method, path)) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(API_KEY)));
        } else if (path.startsWith(ADMIN)) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(ADMIN_TOKEN)));
        }
        operation.setOperationId(CallNames.of(operation.getOperationId()));
        CommonParameters.describe(operation);
        ConditionalRequests.describe(operation);
        CommonAnswers.addTo(operation, path);
    }

    private static void describe(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Meshwright")
                .version("1")
                .description(
                        "Submit words, images or an edit; a job runs; a 3D model comes out. Calls that ask for an API key"
                                + " say so; the others need only the id of a submission, which can't be guessed."
                                + " Every refusal is a problem document (RFC 9457) whose `detail` says what was wrong,"
                                + " with which value, and what to do.")
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        document.setServers(List.of(OASFactory.createServer().url("/")));
        document.setTags(ApiTags.all());
    }

    private static void addCommonParts(Components components) {
        components
                .addSchema(ProblemSchema.NAME, ProblemSchema.create())
                .addHeader(
                        CommonAnswers.REQUEST_ID,
                        OASFactory.createHeader()
                                .description("The id under which the request stands in the log: the one that was sent,"
                                        + " else a new one.")
                                .schema(ProblemSchema.text("^[A-Za-z0-9._:-]{1,128}$")))
                .addSecurityScheme(API_KEY, bearer("An API key of this installation: `Authorization: Bearer sk-…`"))
                .addSecurityScheme(
                        ADMIN_TOKEN, bearer("The admin token of this installation: `Authorization: Bearer …`"));
    }

    private static SecurityScheme bearer(String description) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(description);
    }
}
