package dev.meshwright.shared.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What properties mean that have the same name and meaning in many schemas, and the form of points in time. */
final class Words {

    private static final String FILE = "words.properties";
    private static final String TIME = "_at";

    private final Properties words = new Properties();

    Words() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Describes the properties of all schemas that do not do so themselves. */
    void describe(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null && !ProblemSchema.NAME.equals(name)) {
                schema.getProperties().forEach((property, part) -> describe(name, property, part));
            }
        });
    }

    private void describe(String schema, String property, Schema part) {
        if (property.endsWith(TIME) && part.getRef() == null && part.getFormat() == null) {
            part.setFormat("date-time");
        }
        String meaning = words.getProperty(schema + "." + property, words.getProperty(property));
        if (part.getDescription() == null && meaning != null) {
            part.setDescription(meaning);
        }
    }
}
