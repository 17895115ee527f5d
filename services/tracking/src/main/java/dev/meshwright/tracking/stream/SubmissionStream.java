package dev.meshwright.tracking.stream;

import dev.meshwright.model.event.Progress;
import dev.meshwright.tracking.domain.Job;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * One client's stream: what the database holds up to some step, then what comes by live from the next one on, joined by
 * the sequence, so that no step is missing and none comes twice.
 *
 * <p>All of its state belongs to the connection's event loop. A live step that does not follow the last one sent makes it
 * read the database again. So does the last step of a job: it is sent once it is stored, so that a client which has seen
 * it finds the same answer everywhere else.
 */
final class SubmissionStream {

    private static final Logger LOG = Logger.getLogger(SubmissionStream.class);
    private static final int PAGE = 500;
    private static final int WAITING_AT_MOST = 10_000;
    private static final int BUFFER_BYTES = 512 * 1024;
    private static final long KEEP_ALIVE_MS = 15_000;
    private static final long FIRST_PAUSE_MS = 2;
    private static final long LONGEST_PAUSE_MS = 250;

    private final UUID submissionId;
    private final Context context;
    private final HttpServerResponse response;
    private final StreamServices services;
    private final TreeMap<Long, Frame> waiting = new TreeMap<>();
    private final long keepAliveTimer;
    private long lastSent;
    private long lastWanted;
    private boolean reading;
    private boolean closed;
    private long pauseMs = FIRST_PAUSE_MS;

    SubmissionStream(UUID submissionId, Context context, HttpServerResponse response, StreamServices services) {
        this.submissionId = submissionId;
        this.context = context;
        this.response = response;
        this.services = services;
        response.setWriteQueueMaxSize(BUFFER_BYTES);
        response.closeHandler(ignored -> close());
        response.exceptionHandler(ignored -> close());
        this.keepAliveTimer = services.vertx().setPeriodic(KEEP_ALIVE_MS, ignored -> keepAlive());
    }

    UUID submissionId() {
        return submissionId;
    }

    /** Begins with where the job stands. On the event loop, once. */
    void begin(Job job) {
        for (Frame frame : services.frames().present(job)) {
            response.write(frame.encoded());
        }
        lastSent = job.lastSequence();
        if (job.status().isTerminal()) {
            finish();
        } else {
            catchUp();
        }
    }

    /** Goes on after a step that the client has seen. On the event loop, once. */
    void resume(long lastSeen) {
        lastSent = lastSeen;
        read();
    }

    /** Takes a live step, on any thread. */
    void offer(Frame frame) {
        context.runOnContext(ignored -> take(frame));
    }

    private void take(Frame frame) {
        if (closed || frame.sequence() <= lastSent) {
            return;
        }
        lastWanted = Math.max(lastWanted, frame.sequence());
        if (!frame.terminal() && waiting.size() < WAITING_AT_MOST) {
            waiting.put(frame.sequence(), frame);
        }
        if (!reading) {
            catchUp();
        }
    }

    /** Sends what is here and follows; reads the database for what is missing. */
    private void catchUp() {
        sendWaiting();
        if (!closed && isBehind()) {
            read();
        }
    }

    private void sendWaiting() {
        while (!waiting.isEmpty() && waiting.firstKey() <= lastSent + 1) {
            Frame frame = waiting.pollFirstEntry().getValue();
            if (frame.sequence() > lastSent) {
                send(frame);
            }
            if (closed) {
                return;
            }
        }
    }

    /** Every step that came by before this stream was listed at the hub is remembered there. */
    private boolean isBehind() {
        lastWanted = Math.max(lastWanted, services.hub().newestSequence(submissionId));
        return lastWanted > lastSent;
    }

    private void read() {
        reading = true;
        long after = lastSent;
        Thread.startVirtualThread(() -> {
            try {
                List<Progress> steps = services.jobs().stepsAfter(submissionId, after, PAGE);
                context.runOnContext(ignored -> sendStored(steps));
            } catch (RuntimeException e) {
                LOG.debugf("the steps of %s can't be read now: %s", submissionId, e.getMessage());
                context.runOnContext(ignored -> readLater());
            }
        });
    }

    private void sendStored(List<Progress> steps) {
        for (Progress step : steps) {
            if (closed) {
                return;
            }
            if (step.sequence() > lastSent) {
                send(services.frames().of(step));
            }
        }
        if (closed) {
            return;
        }
        if (steps.isEmpty()) {
            reading = false;
            sendWaiting();
            if (!closed && isBehind()) {
                readLater();
            }
            return;
        }
        pauseMs = FIRST_PAUSE_MS;
        if (response.writeQueueFull()) {
            response.drainHandler(ignored -> readOn());
        } else {
            readOn();
        }
    }

    private void readOn() {
        response.drainHandler(null);
        reading = false;
        if (!closed) {
            catchUp();
        }
    }

    /** What is wanted is not stored yet: it will be in a moment. */
    private void readLater() {
        if (closed) {
            return;
        }
        reading = true;
        services.vertx()
                .setTimer(
                        pauseMs,
                        ignored -> context.runOnContext(now -> {
                            if (!closed) {
                                read();
                            }
                        }));
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    }

    private void send(Frame frame) {
        if (response.writeQueueFull() && !reading) {
            LOG.debugf("a listener of %s is too slow and is dropped", submissionId);
            response.reset();
            close();
            return;
        }
        response.write(frame.encoded());
        lastSent = frame.sequence();
        if (frame.terminal()) {
            finish();
        }
    }

    private void finish() {
        response.end();
        close();
    }

    /** Also looks into the database, in case a step came by before this replica began to read. */
    private void keepAlive() {
        context.runOnContext(ignored -> {
            if (response.closed()) {
                // Gone before this stream began to watch the connection.
                close();
            } else if (!closed) {
                response.write(Frames.KEEP_ALIVE);
                if (!reading) {
                    read();
                }
            }
        });
    }

    private void close() {
        if (!closed) {
            closed = true;
            services.vertx().cancelTimer(keepAliveTimer);
            services.hub().remove(this);
            waiting.clear();
        }
    }
}
