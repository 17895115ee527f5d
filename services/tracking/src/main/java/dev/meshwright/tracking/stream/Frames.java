package dev.meshwright.tracking.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.model.JobStatus;
import dev.meshwright.model.event.Progress;
import dev.meshwright.tracking.domain.Job;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps as server-sent events, unnamed, each with one JSON object as its data. Progress is told in the words of both
 * generations of clients: {@code percent} is a fraction, {@code progress} goes from 0 to 100.
 */
@Singleton
class Frames {

    /** A comment, which clients pass over; it keeps proxies from closing a quiet stream. */
    static final Buffer KEEP_ALIVE = Buffer.buffer(": keep-alive\n\n");

    private final ObjectMapper mapper;

    Frames(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Frame of(Progress step) {
        Data data =
                switch (step) {
                    case Progress.Started ignored -> Data.status(JobStatus.PROCESSING, null, null);
                    case Progress.Advanced advanced -> Data.progress(advanced.percent(), advanced.message());
                    case Progress.Logged logged -> Data.log(logged.level(), logged.message());
                    case Progress.Completed ignored -> Data.status(JobStatus.COMPLETED, null, null);
                    case Progress.Failed failed ->
                        Data.status(JobStatus.FAILED, failed.errorCode(), failed.errorMessage());
                    case Progress.Cancelled ignored ->
                        Data.status(JobStatus.FAILED, Progress.Cancelled.ERROR_CODE, Progress.Cancelled.ERROR_MESSAGE);
                };
        return encode(step.sequence(), step.isTerminal(), data);
    }

    /** Where a job stands, for a stream that begins: its status and its newest progress, in the order they came. */
    List<Frame> present(Job job) {
        Frame status = encode(
                job.statusSequence(),
                job.status().isTerminal(),
                Data.status(job.shownStatus(), job.errorCode(), job.errorMessage()));
        List<Frame> frames = new ArrayList<>();
        frames.add(status);
        if (!job.status().isTerminal() && job.progressMessage() != null) {
            frames.add(encode(job.progressSequence(), false, Data.progress(job.percent(), job.progressMessage())));
        }
        return frames;
    }

    private Frame encode(long sequence, boolean terminal, Data data) {
        try {
            return new Frame(
                    sequence,
                    terminal,
                    Buffer.buffer("id: " + sequence + "\ndata: " + mapper.writeValueAsString(data) + "\n\n"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"type", "status"})
    record Data(
            String type,
            String status,
            Double percent,
            String message,
            Integer progress,
            String progressMessage,
            String level,
            String errorCode,
            String errorMessage) {

        static Data status(JobStatus status, String errorCode, String errorMessage) {
            Integer progress = status == JobStatus.COMPLETED ? 100 : null;
            return new Data("status", status.word(), null, null, progress, null, null, errorCode, errorMessage);
        }

        static Data progress(double percent, String message) {
            double fraction = Math.round(percent * 10_000) / 10_000.0;
            return new Data(
                    "progress",
                    JobStatus.PROCESSING.word(),
                    fraction,
                    message,
                    (int) Math.floor(percent * 100 + 1e-9),
                    message,
                    null,
                    null,
                    null);
        }

        static Data log(String level, String message) {
            return new Data("log", null, null, message, null, null, level, null, null);
        }
    }
}
