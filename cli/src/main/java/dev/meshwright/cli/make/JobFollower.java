package dev.meshwright.cli.make;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.cli.CommandException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * Follows a submission to its end: by its stream, which is opened again from the last event where it breaks, and by
 * asking for its state when the stream cannot be had.
 */
final class JobFollower {
    private static final int BROKEN_STREAMS = 5;
    private static final int UNANSWERED_POLLS = 30;

    private final Api api;
    private final JobView view;
    private final StepTimes times;
    private final Duration pause;
    /** Before the first step: what a quick job said before the stream was open is told too. */
    private String lastEventId = "0";

    private boolean started;

    /** @param pause between two attempts */
    JobFollower(Api api, JobView view, StepTimes times, Duration pause) {
        this.api = api;
        this.view = view;
        this.times = times;
        this.pause = pause;
    }

    /** Returns when the submission is completed, and throws the reason when it has failed. */
    void follow(String submission) throws InterruptedException {
        try {
            int broken = 0;
            while (broken < BROKEN_STREAMS) {
                String before = lastEventId;
                if (followStream(submission)) {
                    return;
                }
                // A stream that brought something was not in vain.
                broken = lastEventId.equals(before) ? broken + 1 : 0;
                Thread.sleep(pause);
            }
            poll(submission);
        } finally {
            view.end();
        }
    }

    private boolean followStream(String submission) throws InterruptedException {
        try {
            HttpResponse<InputStream> answer = api.stream(submission, lastEventId);
            try (InputStream body = answer.body()) {
                return answer.statusCode() == 200 && readToTheEnd(body);
            }
        } catch (IOException _) {
            return false;
        }
    }

    private boolean readToTheEnd(InputStream body) throws IOException {
        SseReader reader = new SseReader(body);
        for (Optional<SseEvent> event = reader.next(); event.isPresent(); event = reader.next()) {
            boolean ended = show(Api.JSON.readTree(event.get().data()));
            if (!event.get().id().isEmpty()) {
                lastEventId = event.get().id();
            }
            if (ended) {
                return true;
            }
        }
        return false;
    }

    private boolean show(JsonNode frame) {
        switch (frame.path("type").asText()) {
            case "progress" ->
                view.progress(
                        frame.path("percent").asDouble(), frame.path("message").asText());
            case "log" ->
                view.log(frame.path("level").asText(), frame.path("message").asText());
            default -> {
                // A status, read below, or a word of a later version.
            }
        }
        return hasEnded(frame);
    }

    private void poll(String submission) throws InterruptedException {
        int unanswered = 0;
        while (unanswered < UNANSWERED_POLLS) {
            try {
                JsonNode info = api.info(submission);
                unanswered = 0;
                view.progress(
                        info.path("progress").asInt() / 100.0,
                        info.path("progress_message").asText(""));
                if (hasEnded(info)) {
                    return;
                }
            } catch (IOException _) {
                unanswered++;
            }
            Thread.sleep(pause);
        }
        throw new CommandException("The system no longer answers. The submission is " + submission
                + "; when the system is back, GET /api/v1/" + submission + "/info says how it went.");
    }

    private boolean hasEnded(JsonNode frame) {
        switch (frame.path("status").asText()) {
            case "processing" -> begun();
            case "completed" -> {
                begun();
                times.ended("generate");
                return true;
            }
            case "failed" ->
                throw new CommandException("The job failed: "
                        + frame.path("error_message").asText("no reason was given") + " ("
                        + frame.path("error_code").asText("UNKNOWN") + ")");
            default -> {
                // Queued, or no status at all: not yet.
            }
        }
        return false;
    }

    private void begun() {
        if (!started) {
            started = true;
            times.ended("queue");
        }
    }
}
