package dev.meshwright.system;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.meshwright.system.Field.Clearable;
import dev.meshwright.system.Field.ClearableId;
import dev.meshwright.system.Field.Flag;
import dev.meshwright.system.Field.Id;
import dev.meshwright.system.Field.Range;
import dev.meshwright.system.Field.Text;
import dev.meshwright.system.Field.Texts;
import dev.meshwright.system.Field.Thing;
import dev.meshwright.system.Field.Word;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Every way in which a call can be made wrong.
 *
 * @param mine     whose things the call is about
 * @param another  whose things it must not be about
 * @param revoked  a client whose key was revoked
 */
record BadInput(World mine, World another, Client revoked) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String NO_ID = "not-a-uuid";
    private static final String JSON = "application/json";

    List<Refusal> of(ApiCall call) {
        List<Refusal> refusals = new ArrayList<>();
        if (call.keyed()) {
            refusals.addAll(keys(call));
        }
        if (call.isAboutAThing()) {
            refusals.addAll(ids(call));
        }
        if (call.takesBody()) {
            refusals.addAll(bodies(call));
            call.fields().forEach(field -> refusals.addAll(values(call, field)));
        } else {
            call.fields().forEach(field -> refusals.addAll(parameters(call, field)));
        }
        refusals.add(Refusal.of(
                "wrong method",
                () -> client(call).call("PUT", mine.filled(call.path()), BodyPublishers.noBody()),
                405,
                "METHOD_NOT_ALLOWED",
                "PUT"));
        return refusals;
    }

    private List<Refusal> keys(ApiCall call) {
        Client wrong = new Client(mine.client().system(), "sk-unknown-unknown-unknown-unknown-unknown-0");
        Client malformed = new Client(mine.client().system(), "no key at all");
        return List.of(
                Refusal.of(
                        "no key",
                        () -> fine(Client.withoutKey(mine.client().system()), call),
                        401,
                        "UNAUTHORIZED",
                        "API key"),
                Refusal.of("malformed key", () -> fine(malformed, call), 401, "UNAUTHORIZED", "API key"),
                Refusal.of("wrong key", () -> fine(wrong, call), 401, "KEY_INVALID", "API key", "sk-unk"),
                Refusal.of("revoked key", () -> fine(revoked, call), 401, "KEY_REVOKED", "API key", "sk-"));
    }

    private List<Refusal> ids(ApiCall call) {
        List<Refusal> refusals = new ArrayList<>();
        for (String placeholder : List.of("{submission}", "{project}", "{source}", "{conversion}")) {
            if (!call.path().contains(placeholder)) {
                continue;
            }
            refusals.add(path(call, "unknown " + placeholder, placeholder, World.NOBODYS));
            refusals.add(path(call, "no UUID for " + placeholder, placeholder, NO_ID));
            if (call.keyed()) {
                refusals.add(path(call, "another account's " + placeholder, placeholder, another.filled(placeholder)));
            }
        }
        return refusals;
    }

    private Refusal path(ApiCall call, String name, String placeholder, String id) {
        String path = mine.filled(call.path().replace(placeholder, id));
        // A source is looked for in its project: where that is nobody's or another's, the sentence names the source.
        boolean sourceIsNamed =
                call.path().contains("{source}") && placeholder.equals("{project}") && !id.equals(NO_ID);
        String named = sourceIsNamed ? mine.source() : id;
        return Refusal.of(name, () -> send(client(call), call, path, fineBody(call)), 404, "NOT_FOUND", named);
    }

    private List<Refusal> bodies(ApiCall call) {
        return List.of(
                body(call, "not JSON", "{\"task\":", 400, "INVALID_JSON"),
                body(call, "not an object", "[1,2]", 400, "INVALID_JSON"),
                body(call, "empty body", "", 400, "INVALID_JSON"),
                body(call, "JSON and more", fineBody(call) + "{}", 400, "INVALID_JSON"),
                body(
                        call,
                        "lists in lists",
                        "{\"more\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
                        400,
                        "INVALID_JSON"),
                body(call, "objects in objects", "{\"a\":".repeat(5_000), 400, "INVALID_JSON"),
                body(call, "a number of 2,000 digits", "{\"more\":" + "9".repeat(2_000) + "}", 400, "INVALID_JSON"),
                body(call, "a number that is none", "{\"more\":NaN}", 400, "INVALID_JSON"),
                Refusal.of(
                        "invalid UTF-8",
                        () -> raw(call, BodyPublishers.ofByteArray(invalidUtf8(call)), JSON),
                        400,
                        "INVALID_JSON"),
                Refusal.of(
                        "wrong content type",
                        () -> raw(call, BodyPublishers.ofString(fineBody(call)), "text/plain"),
                        415,
                        "UNSUPPORTED_MEDIA_TYPE",
                        "text/plain"));
    }

    private static byte[] invalidUtf8(ApiCall call) {
        byte[] body = ("{\"" + call.fields().getFirst().name() + "\":\"?\"}").getBytes(StandardCharsets.US_ASCII);
        body[body.length - 3] = (byte) 0xff;
        return body;
    }

    private List<Refusal> values(ApiCall call, Field field) {
        List<Refusal> refusals = new ArrayList<>();
        if (field.required()) {
            refusals.add(changed(call, field, "missing", body -> body.remove(field.name()), 422));
        }
        if (field.required() && !(field instanceof Clearable) && !(field instanceof ClearableId)) {
            refusals.add(changed(call, field, "null", body -> body.putNull(field.name()), 422));
        }
        refusals.add(changed(call, field, "wrong type", body -> body.set(field.name(), NODES.objectNode()), 422));
        switch (field) {
            case Text text when text.longest() < Integer.MAX_VALUE -> refusals.add(tooLong(call, text, text.longest()));
            case Text text -> refusals.add(changed(call, text, "no image", set(text, "no-image"), 422));
            case Clearable text -> refusals.add(tooLong(call, text, text.longest()));
            case Word word -> refusals.add(changed(call, word, "unknown word", set(word, "blarg"), 422, "blarg"));
            case Range number -> {
                refusals.add(changed(call, number, "too low", number(number, number.tooLow()), 422, number.tooLow()));
                refusals.add(
                        changed(call, number, "too high", number(number, number.tooHigh()), 422, number.tooHigh()));
                refusals.add(changed(call, number, "a text", set(number, "seven"), 422, "seven"));
            }
            case Flag flag -> refusals.add(changed(call, flag, "a text", set(flag, "yes"), 422, "yes"));
            case Id id -> refusals.addAll(idsInBody(call, id, id.thing()));
            case ClearableId id -> refusals.addAll(idsInBody(call, id, Thing.PROJECT));
            case Texts texts -> {
                refusals.add(changed(call, texts, "a text", set(texts, "alone"), 422, "alone"));
                ArrayNode numbers = NODES.arrayNode().add(17);
                refusals.add(changed(call, texts, "numbers", body -> body.set(texts.name(), numbers), 422, "17"));
            }
        }
        return refusals;
    }

    private Refusal tooLong(ApiCall call, Field field, int longest) {
        return changed(
                call,
                field,
                "too long by one",
                set(field, "x".repeat(longest + 1)),
                422,
                Integer.toString(longest),
                Integer.toString(longest + 1));
    }

    private List<Refusal> idsInBody(ApiCall call, Field field, Thing thing) {
        List<Refusal> refusals = new ArrayList<>();
        refusals.add(changed(call, field, "unknown id", set(field, World.NOBODYS), 404, World.NOBODYS));
        refusals.add(changed(call, field, "no UUID", set(field, NO_ID), 404, NO_ID));
        refusals.add(changed(call, field, "a number", body -> body.put(field.name(), 12_345), 422, "12345"));
        if (call.keyed() && thing != Thing.IMAGE) {
            String others = thing == Thing.PROJECT ? another.project() : another.submission();
            refusals.add(changed(call, field, "another account's", set(field, others), 404, others));
        }
        return refusals;
    }

    private List<Refusal> parameters(ApiCall call, Field field) {
        return switch (field) {
            case Word word -> List.of(parameter(call, word, "unknown word", "blarg"));
            case Range number ->
                List.of(
                        parameter(call, number, "too low", number.tooLow()),
                        parameter(call, number, "too high", number.tooHigh()),
                        parameter(call, number, "no number", "many"));
            case Text _, Clearable _, Flag _, Id _, ClearableId _, Texts _ ->
                throw new IllegalArgumentException("No query has a " + field);
        };
    }

    private Refusal parameter(ApiCall call, Field field, String how, String value) {
        String path =
                mine.filled(call.path()) + "?" + field.name() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return Refusal.of(
                field.name() + ": " + how,
                () -> client(call).call(call.method(), path, BodyPublishers.noBody()),
                422,
                "INVALID_PARAMETER",
                field.name(),
                value);
    }

    private static Consumer<ObjectNode> set(Field field, String value) {
        return body -> body.set(field.name(), TextNode.valueOf(value));
    }

    private static Consumer<ObjectNode> number(Field field, String value) {
        return body -> body.put(field.name(), Double.parseDouble(value));
    }

    private Refusal changed(
            ApiCall call, Field field, String how, Consumer<ObjectNode> change, int status, String... said) {
        ObjectNode body = RunningSystem.JSON.valueToTree(mine.filled(call.body()));
        change.accept(body);
        String[] all = new String[said.length + 1];
        System.arraycopy(said, 0, all, 1, said.length);
        all[0] = field.name();
        String text = body.toString();
        return Refusal.of(
                field.name() + ": " + how,
                () -> client(call).send(call.method(), mine.filled(call.path()), text),
                status,
                status == 404 ? "NOT_FOUND" : "INVALID_PARAMETER",
                all);
    }

    private Refusal body(ApiCall call, String name, String body, int status, String error) {
        return Refusal.of(name, () -> client(call).send(call.method(), mine.filled(call.path()), body), status, error);
    }

    private Answered raw(ApiCall call, BodyPublisher body, String type) {
        return client(call).call(call.method(), mine.filled(call.path()), body, "Content-Type", type);
    }

    private Client client(ApiCall call) {
        return call.keyed() ? mine.client() : Client.withoutKey(mine.client().system());
    }

    private Answered fine(Client client, ApiCall call) {
        return send(client, call, mine.filled(call.path()), fineBody(call));
    }

    private String fineBody(ApiCall call) {
        return call.takesBody() ? Client.json(mine.filled(call.body())) : "";
    }

    private static Answered send(Client client, ApiCall call, String path, String body) {
        return call.takesBody()
                ? client.send(call.method(), path, body)
                : client.call(call.method(), path, BodyPublishers.noBody());
    }

    /** The same call with values that are exactly at a limit. */
    static List<Map<String, Object>> atTheLimit(ApiCall call, World world) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        for (Field field : call.fields()) {
            switch (field) {
                case Text text
                when text.longest() < 5_000 ->
                    bodies.add(with(
                            call,
                            world,
                            text,
                            (text.name().equals("filename")
                                    ? "x".repeat(text.longest() - 3) + ".md"
                                    : "ü".repeat(text.longest()))));
                case Clearable text -> {
                    bodies.add(with(call, world, text, "🗿".repeat(text.longest())));
                    bodies.add(with(call, world, text, null));
                }
                case Range number -> {
                    bodies.add(with(call, world, number, Double.valueOf(number.lowest())));
                    bodies.add(with(call, world, number, Double.valueOf(number.highest())));
                }
                case Text _, Word _, Flag _, Id _, ClearableId _, Texts _ -> {
                    // No limit that a value could be at.
                }
            }
        }
        return bodies;
    }

    private static Map<String, Object> with(ApiCall call, World world, Field field, Object value) {
        Map<String, Object> body = world.filled(call.body());
        body.put(field.name(), value);
        return body;
    }
}
