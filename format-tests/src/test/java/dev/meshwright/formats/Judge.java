package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program that reads models and answers each line of JSON with another. One process for many files. */
final class Judge {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;

    Judge(List<String> command) {
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A test program that ends takes its judges along.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        questions = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    synchronized JsonNode ask(String question, Path file) {
        try {
            questions.write(JSON.createObjectNode()
                    .put("ask", question)
                    .put("path", file.toString())
                    .toString());
            questions.write('\n');
            questions.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new AssertionError("the judge ended over " + file);
            }
            JsonNode read = JSON.readTree(answer);
            if (read.has("failure")) {
                throw new AssertionError(
                        file + " can't be read: " + read.get("failure").asText());
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
