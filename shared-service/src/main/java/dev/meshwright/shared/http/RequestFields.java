package dev.meshwright.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of a JSON body, read one by one. Every wrong field is noted, so that the client learns of all at once;
 * unknown fields are passed over.
 */
public final class RequestFields {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        // An image stands in the body as one text; how long the body may be is told elsewhere.
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    private static final int LONGEST_SHOWN = 60;

    /** What the parser says of where it read from, which tells nobody anything. */
    private static final Pattern SOURCE = Pattern.compile("Source: [^;]*; ");

    private final JsonNode body;
    private final String path;
    private final List<Problem.FieldProblem> problems;

    /** @param path of the object within the body, with a dot at its end; empty for the body itself */
    private RequestFields(JsonNode body, String path, List<Problem.FieldProblem> problems) {
        this.body = body;
        this.path = path;
        this.problems = problems;
    }

    /** @throws ProblemException 400, when the body is not a JSON object */
    public static RequestFields parse(byte[] body) {
        try {
            JsonNode node = MAPPER.readTree(body == null ? new byte[0] : body);
            if (node != null && node.isObject()) {
                return new RequestFields(node, "", new ArrayList<>());
            }
            throw notAnObject(node == null || node.isMissingNode() ? "is empty" : "is not a JSON object");
        } catch (JsonProcessingException e) {
            throw notAnObject(
                    "is not JSON: " + SOURCE.matcher(e.getOriginalMessage()).replaceAll(""));
        } catch (IOException e) {
            throw notAnObject("is not JSON: " + e.getMessage());
        }
    }

    /**
     * Reads the body as it comes in, so that it is never held as bytes and as texts at the same time.
     *
     * @throws ProblemException 400, when the body is not a JSON object
     * @throws IOException      when it breaks off, or is too large
     */
    public static RequestFields parse(InputStream body) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(body);
            if (node != null && node.isObject()) {
                return new RequestFields(node, "", new ArrayList<>());
            }
            throw notAnObject(node == null || node.isMissingNode() ? "is empty" : "is not a JSON object");
        } catch (JsonProcessingException e) {
            throw notAnObject(
                    "is not JSON: " + SOURCE.matcher(e.getOriginalMessage()).replaceAll(""));
        } catch (CharConversionException e) {
            throw notAnObject("is not JSON: " + e.getMessage());
        }
    }

    private static ProblemException notAnObject(String how) {
        return ProblemException.of(ProblemCode.INVALID_JSON, "The body " + how + ".", "Send one JSON object in UTF-8.");
    }

    /**
     * A text.
     *
     * @param max longest length in characters (Unicode code points)
     * @return null when the field is absent, null or wrong
     */
    public String text(String field, int max) {
        JsonNode value = body.get(field);
        return value == null || value.isNull() ? null : checked(field, value, max);
    }

    private String checked(String field, JsonNode value, int max) {
        if (!value.isTextual()) {
            wrong(field, "is a string, not " + described(value));
            return null;
        }
        int length = value.textValue().codePointCount(0, value.textValue().length());
        if (length > max) {
            wrong(field, "has at most " + max + " characters, this has " + length);
            return null;
        }
        if (value.textValue().indexOf('\0') >= 0) {
            wrong(field, "must not contain the zero character");
            return null;
        }
        if (hasHalfCharacter(value.textValue())) {
            wrong(field, "must not contain half of a surrogate pair");
            return null;
        }
        return value.textValue();
    }

    /**
     * A list of texts.
     *
     * @param most entries at most
     * @param max  longest length of each in characters (Unicode code points)
     * @return empty when the field is absent, null or wrong; null in the place of each entry that is wrong
     */
    public List<String> texts(String field, int most, int max) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            wrong(field, "is a list of strings, not " + described(value));
            return List.of();
        }
        if (value.size() > most) {
            wrong(field, "has at most " + most + " entries, this has " + value.size());
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < value.size(); index++) {
            texts.add(checked(field + "[" + index + "]", value.get(index), max));
        }
        return texts;
    }

    /** A number within bounds; null when the field is absent, null or wrong. */
    public Double number(String field, double min, double max) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            wrong(field, "is a number, not " + described(value));
            return null;
        }
        double number = value.doubleValue();
        if (!(number >= min && number <= max)) {
            wrong(field, "lies between " + trimmed(min) + " and " + trimmed(max) + ", this is " + value.asText());
            return null;
        }
        return number;
    }

    /** A whole number within bounds; null when the field is absent, null or wrong. */
    public Integer integer(String field, int min, int max) {
        Double number = number(field, min, max);
        if (number == null) {
            return null;
        }
        if (number != Math.rint(number)) {
            wrong(field, "is a whole number, not " + body.get(field).asText());
            return null;
        }
        return number.intValue();
    }

    /**
     * An object within the body. What is wrong with its fields is noted with the rest, by names such as
     * {@code limits.active}.
     *
     * @return empty when the field is absent, null or wrong
     */
    public Optional<RequestFields> object(String field) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            wrong(field, "is an object, not " + described(value));
            return Optional.empty();
        }
        return Optional.of(new RequestFields(value, path + field + ".", problems));
    }

    /** Whether the field is there, be it null. */
    public boolean isPresent(String field) {
        return body.has(field);
    }

    /** Whether the field is a list without entries. */
    public boolean isEmptyList(String field) {
        return body.path(field).isArray() && body.path(field).isEmpty();
    }

    /** Whether the field is there and null. */
    public boolean isNull(String field) {
        return body.has(field) && body.get(field).isNull();
    }

    /** A yes or no; the given one when the field is absent, null or wrong. */
    public boolean flag(String field, boolean otherwise) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            wrong(field, "is true or false, not " + described(value));
            return otherwise;
        }
        return value.booleanValue();
    }

    /** Whether the body says anything under that name. */
    public boolean has(String field) {
        return body.hasNonNull(field);
    }

    /** Whether the body has the field at all, be it null. */
    public boolean says(String field) {
        return body.has(field);
    }

    /** A text of any length and with any characters, for whoever judges it by rules of its own. */
    public String anyText(String field) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            wrong(field, "is a string, not " + described(value));
            return null;
        }
        return value.textValue();
    }

    /** Notes that a field is wrong. */
    public void wrong(String field, String message) {
        problems.add(new Problem.FieldProblem(path + field, message));
    }

    /** Whether nothing has been noted about a field. */
    public boolean isFine(String field) {
        return problems.stream().noneMatch(problem -> problem.field().equals(path + field));
    }

    /** @throws ProblemException 422, naming every wrong field, when there are any */
    public void check() {
        if (!problems.isEmpty()) {
            throw ProblemException.ofFields(List.copyOf(problems));
        }
    }

    private static String described(JsonNode value) {
        String kind =
                switch (value.getNodeType()) {
                    case ARRAY -> "a list";
                    case OBJECT -> "an object";
                    case STRING -> "the string ";
                    case NUMBER, BOOLEAN, NULL, BINARY, POJO, MISSING -> "";
                };
        return value.isContainerNode() ? kind : kind + shortened(value.toString());
    }

    /** Whole characters only: a cut through a surrogate pair would leave half of one. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private static boolean hasHalfCharacter(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isSurrogate(character)) {
                if (!Character.isHighSurrogate(character)
                        || index + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(index + 1))) {
                    return true;
                }
                index++;
            }
        }
        return false;
    }

    private static String trimmed(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
