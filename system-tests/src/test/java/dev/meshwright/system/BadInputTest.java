package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every call of the API, made wrong in every way that applies to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private final Accounts accounts = new Accounts(SharedSystem.get());
    private World mine;
    private World another;
    private BadInput badInput;

    @BeforeAll
    void makeTwoAccounts() {
        String account = accounts.newAccount();
        Answered revoked = accounts.newKey(account, Accounts.unlimited());
        mine = World.create(new Client(
                SharedSystem.get(),
                accounts.newKey(account, Accounts.unlimited()).field("key")));
        another = World.create(accounts.newClient());
        accounts.revoke(revoked.field("id"));
        badInput = new BadInput(mine, another, new Client(SharedSystem.get(), revoked.field("key")));
        awaitRevocation(badInput.revoked());
    }

    /** Services learn of it by event. */
    private static void awaitRevocation(Client revoked) {
        List<String> oneOfEachService = List.of("/api/v1/submissions", "/api/v1/usage", "/api/v1/projects");
        oneOfEachService.forEach(path ->
                org.awaitility.Awaitility.await().until(() -> revoked.get(path).status() == 401));
    }

    @TestFactory
    Stream<DynamicNode> isRefusedWithItsReasonAndChangesNothing() {
        Map<String, String> before = mine.seen();
        Map<String, String> others = another.seen();
        return ApiCalls.all().stream()
                .map(call -> dynamicContainer(
                        call.toString(),
                        badInput.of(call).stream()
                                .map(refusal -> dynamicTest(refusal.name(), () -> {
                                    refusal.check();
                                    assertThat(mine.seen())
                                            .as("what the caller has")
                                            .isEqualTo(before);
                                    if (refusal.name().startsWith("another")) {
                                        assertThat(another.seen())
                                                .as("what the other has")
                                                .isEqualTo(others);
                                    }
                                }))));
    }

    @TestFactory
    Stream<DynamicNode> isTakenExactlyAtItsLimit() {
        World world = World.create(accounts.newClient());
        return ApiCalls.all().stream()
                .filter(ApiCall::takesBody)
                .flatMap(call -> BadInput.atTheLimit(call, world).stream()
                        .map(body -> dynamicTest(
                                call.toString(),
                                () -> assertThat(world.client()
                                                .send(call.method(), world.filled(call.path()), Client.json(body))
                                                .status())
                                        .isBetween(200, 202))));
    }

    /** What is not the caller's looks exactly like what does not exist. */
    @Test
    void saysNothingAboutWhatOthersHave() {
        for (String path : List.of("/api/v1/projects/%s", "/api/v1/projects/%s/sources")) {
            String theirs = problem(mine.client().get(path.formatted(another.project())), another.project());
            String nobodys = problem(mine.client().get(path.formatted(World.NOBODYS)), World.NOBODYS);

            assertThat(theirs).isEqualTo(nobodys);
        }
    }

    private static String problem(Answered answer, String id) {
        return answer.is(404).text().replace(id, "ID").replaceAll("\"request_id\":\"[^\"]*\"", "");
    }
}
