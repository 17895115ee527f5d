package dev.meshwright.cli.make;

import dev.meshwright.cli.CommandException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings a result onto the disk: whole or not at all, and never over a file that is there. */
final class ResultFiles {
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([A-Za-z0-9][A-Za-z0-9._-]{0,120})\"?");

    private final Api api;
    private final Path directory;

    ResultFiles(Api api, Path directory) {
        this.api = api;
        this.directory = directory;
    }

    /** The files of a result. */
    record Saved(Path model, Path thumbnail) {}

    /** @param wanted the file that was asked for; otherwise the server's name for it, with a number if that is taken */
    Saved save(String submission, Optional<Path> wanted) throws IOException, InterruptedException {
        Path place = wanted.map(Path::toAbsolutePath).map(Path::getParent).orElse(directory);
        Files.createDirectories(place);
        Path model = Files.createTempFile(place, ".meshwright-", ".glb");
        Path thumbnail = Files.createTempFile(place, ".meshwright-", ".png");
        try {
            HttpResponse<InputStream> answer = fetch(submission, "glb", model);
            Glb.require(model);
            fetch(submission, "thumbnail", thumbnail);
            String stem = wanted.map(ResultFiles::stem).orElseGet(() -> stem(Path.of(serverName(answer))));
            return place(model, thumbnail, place, stem, wanted.isPresent());
        } finally {
            Files.deleteIfExists(model);
            Files.deleteIfExists(thumbnail);
        }
    }

    /** Fails early, before work is spent, when the file that was asked for is there already. */
    static void requireNew(Path wanted) {
        if (Files.exists(wanted)) {
            throw new CommandException("The file " + wanted + " is there already. Delete it or choose another name.");
        }
    }

    private HttpResponse<InputStream> fetch(String submission, String format, Path file)
            throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = api.download(submission, format, BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new CommandException(
                        "The " + format + " of " + submission + " cannot be downloaded: " + answer.statusCode() + ".");
            }
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return answer;
    }

    private static Saved place(Path model, Path thumbnail, Path place, String stem, boolean exactly)
            throws IOException {
        for (int number = 1; ; number++) {
            String name = number == 1 ? stem : stem + "-" + number;
            Path modelPlace = place.resolve(name + ".glb");
            Path thumbnailPlace = place.resolve(name + ".png");
            try {
                if (Files.exists(thumbnailPlace) && !exactly) {
                    continue;
                }
                // A link, unlike a move, never replaces what another program has put there meanwhile.
                Files.createLink(modelPlace, model);
                Files.move(thumbnail, thumbnailPlace, StandardCopyOption.REPLACE_EXISTING);
                return new Saved(modelPlace, thumbnailPlace);
            } catch (FileAlreadyExistsException exception) {
                if (exactly) {
                    throw new CommandException(
                            "The file " + modelPlace + " is there already. Delete it or choose another name.",
                            exception);
                }
            }
        }
    }

    private static String serverName(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Content-Disposition")
                .map(FILE_NAME::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .orElse("model.glb");
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".glb") ? name.substring(0, name.length() - ".glb".length()) : name;
    }
}
