package dev.meshwright.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(AccountsSettings.class)
class TiersTest {

    @Test
    void everyoneIsToldWhatThisInstallationIsConfiguredTo() {
        // When
        JsonPath tiers =
                given().get("/api/v1/tiers").then().statusCode(200).extract().jsonPath();

        // Then
        assertThat(tiers.getMap(""))
                .containsOnlyKeys("tiers", "flat_op_cubes", "ref_image_cubes", "top_up_packs", "upload_limits");
        List<Map<String, Object>> plans = tiers.getList("tiers");
        assertThat(plans.getFirst())
                .containsEntry("name", "default")
                .containsEntry("usd_monthly", 0)
                .containsEntry("monthly_cubes", null)
                .containsEntry("concurrent_job_cap", 3)
                .containsEntry("can_topup", false);
        assertThat(plans.getLast())
                .containsEntry("name", "studio")
                .containsEntry("usd_monthly", 49.5f)
                .containsEntry("monthly_cubes", 1_000)
                .containsEntry("concurrent_job_cap", null)
                .containsEntry("can_topup", true);
        assertThat(tiers.getMap("flat_op_cubes")).isEqualTo(Map.of("create", 0, "refine", 2, "edit", 0));
        assertThat(tiers.getInt("ref_image_cubes")).isZero();
        assertThat(tiers.getList("top_up_packs")).isEmpty();
        assertThat(tiers.getInt("upload_limits.image_bytes")).isEqualTo(12 * 1024 * 1024);
    }
}
