package dev.meshwright.conversion.domain;

import dev.meshwright.model.Ids;
import dev.meshwright.model.event.ConversionEvent;
import dev.meshwright.shared.queue.AccountLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The life of conversions. Each change and the event that tells of it are one transaction. Whoever changes a conversion
 * holds its account's line first, then its row, then what came of its content.
 */
@ApplicationScoped
public class Conversions {

    /**
     * So long one that has ended without a file is given to whoever asks, unless there is a file all the same, and nobody
     * forces what was forced already: nobody needs a key to ask, and each job is a row and takes a worker.
     */
    private static final Duration REST = Duration.ofMinutes(1);

    private final ConversionRepository conversions;
    private final ConvertedFiles files;
    private final AccountLine<Conversion> line;
    private final ConversionOutbox outbox;
    private final ConversionSettings settings;
    private final Clock clock = Clock.systemUTC();

    Conversions(
            ConversionRepository conversions,
            ConvertedFiles files,
            ConversionQueue queue,
            ConversionOutbox outbox,
            ConversionSettings settings) {
        this.conversions = conversions;
        this.files = files;
        this.line = new AccountLine<>(conversions.work(), queue);
        this.outbox = outbox;
        this.settings = settings;
    }

    /**
     * The conversion that everybody who wants this is given, whichever process they ask: one that is there, or else a
     * new one, which may have its file at once.
     *
     * @param trace headers of the trace that the request belongs to
     */
    @Transactional
    public Requested request(Source source, FileKind kind, Asking asking, Map<String, String> trace) {
        Optional<Conversion> known =
                conversions.newest(source.submissionId(), kind).filter(conversion -> isGoodFor(asking, conversion));
        if (known.isPresent()) {
            return new Requested(known.get(), false);
        }
        line.hold(source.accountId());
        Optional<Conversion> newest = conversions.holdNewest(source.submissionId(), kind);
        if (newest.isPresent()) {
            conversions.getEntityManager().refresh(newest.get());
            if (isGoodFor(asking, newest.get())) {
                return new Requested(newest.get(), false);
            }
            newest.get().replace();
            conversions.flush();
        }
        return new Requested(make(source, kind, asking == Asking.ANEW, trace.get("traceparent")), true);
    }

    private boolean isGoodFor(Asking asking, Conversion conversion) {
        return switch (conversion.state()) {
            case QUEUED, RUNNING -> true;
            case READY ->
                conversion.isOfPresentWriter()
                        && staysAWhile(conversion)
                        && files.has(conversion.fileKey())
                        && (asking != Asking.ANEW || conversions.wasForced(conversion, now().minus(REST)));
            case FAILED ->
                conversion.isOfPresentWriter()
                        && (rests(asking, conversion)
                                || (asking == Asking.FOR_FILE && ConversionFailure.isOfModel(conversion.errorCode())));
            case DEAD -> rests(asking, conversion);
        };
    }

    /** Only who wants it made anew is told that this has just failed, where others find a file that is there. */
    private boolean rests(Asking asking, Conversion ended) {
        return ended.endedAt().plus(REST).isAfter(now())
                && (asking == Asking.ANEW || !files.has(ConvertedFile.Key.of(ended.source(), ended.kind())));
    }

    /** Nobody is given a job that is removed soon: its addresses would lead nowhere then. */
    private boolean staysAWhile(Conversion ended) {
        Duration given = settings.jobRetention().multipliedBy(9).dividedBy(10);
        return ended.endedAt().plus(given).isAfter(now());
    }

    private Conversion make(Source source, FileKind kind, boolean forced, String trace) {
        boolean atHead = !line.hasHead(source.accountId());
        Conversion made = new Conversion(Ids.next(), source, kind, forced, atHead, trace, now());
        outbox.append(new ConversionEvent.Requested(
                made.id(),
                made.submissionId(),
                made.accountId(),
                now(),
                kind.format().word(),
                kind.target().word()));
        Optional<ConvertedFile> there = forced ? Optional.empty() : files.findAndKeep(made.fileKey());
        if (there.isPresent()) {
            made.ready(now());
            conversions.persist(made);
            tellReady(made, there.get());
        } else {
            line.add(made);
        }
        return made;
    }

    /**
     * Begins the next attempt at a conversion; whoever had it before has lost it.
     *
     * @return empty when there is nothing to do: it has ended, or this was one attempt too many and ends it
     */
    @Transactional
    public Optional<ConversionLease> begin(UUID conversionId) {
        conversions.work().findAccount(conversionId).ifPresent(line::hold);
        Optional<Conversion> held = conversions
                .work()
                .hold(conversionId)
                .filter(conversion -> conversion.state().isActive());
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Conversion conversion = held.get();
        if (conversion.attempt() >= settings.maxAttempts()) {
            end(
                    conversion,
                    ConversionState.DEAD,
                    ConversionFailure.WORKER_LOST,
                    "The worker was lost each time the conversion was tried. Ask for it again in a minute; if it fails"
                            + " again, tell the operator the job's id.");
            return Optional.empty();
        }
        boolean wasWaiting = conversion.state() == ConversionState.QUEUED;
        conversion.beginAttempt();
        if (wasWaiting) {
            line.close(conversion.accountId());
        }
        return Optional.of(ConversionLease.of(conversion));
    }

    /** @throws ConversionLostException when the conversion is somebody else's by now */
    @Transactional
    public void complete(ConversionLease lease, MadeFile file) {
        Conversion conversion = held(lease);
        ConvertedFile kept = files.keep(conversion.fileKey(), file, conversion.isForced());
        conversion.ready(now());
        tellReady(conversion, kept);
    }

    /**
     * Ends a conversion of a model that can't be converted.
     *
     * @throws ConversionLostException when the conversion is somebody else's by now
     */
    @Transactional
    public void fail(ConversionLease lease, ConversionException failure) {
        end(held(lease), ConversionState.FAILED, failure.failure(), failure.getMessage());
    }

    /**
     * Gives a conversion back after an attempt that broke.
     *
     * @return whether it is to be tried again; if not, it has ended
     * @throws ConversionLostException when the conversion is somebody else's by now
     */
    @Transactional
    public boolean giveBack(ConversionLease lease) {
        return giveBack(
                lease,
                ConversionState.DEAD,
                ConversionFailure.INTERNAL_ERROR,
                "Something broke on our side each time the conversion was tried. Ask for it again in a minute; if"
                        + " it breaks again, tell the operator the job's id.");
    }

    /**
     * Gives a conversion back after an attempt for which others left no memory.
     *
     * @return whether it is to be tried again; if not, it has ended by that
     * @throws ConversionLostException when the conversion is somebody else's by now
     */
    @Transactional
    public boolean giveBack(ConversionLease lease, MemoryTakenException failure) {
        return giveBack(lease, ConversionState.FAILED, failure.failure(), failure.getMessage());
    }

    private boolean giveBack(ConversionLease lease, ConversionState atLast, ConversionFailure failure, String message) {
        line.hold(lease.source().accountId());
        Conversion conversion = held(lease);
        if (conversion.attempt() >= settings.maxAttempts()) {
            end(conversion, atLast, failure, message);
            return false;
        }
        line.addAgain(conversion);
        return true;
    }

    @Transactional
    public Optional<Conversion> find(UUID conversionId) {
        return conversions.findByIdOptional(conversionId);
    }

    /** What the present writer has made of a content, whoever asked for it; empty while there is nothing. */
    @Transactional
    public Optional<ConvertedFile> findFile(Source source, FileKind kind) {
        return files.find(ConvertedFile.Key.of(source, kind));
    }

    /** What came of a conversion's content; empty while there is nothing. */
    @Transactional
    public Optional<ConvertedFile> findFile(Conversion conversion) {
        return files.find(conversion.fileKey());
    }

    /** Takes note that an object is no longer there, so that the file is made anew. */
    @Transactional
    public void forget(ConvertedFile file) {
        files.forget(file.key(), file.objectName());
    }

    /** Those of the leases that are not good any more. */
    @Transactional
    public List<ConversionLease> lost(Collection<ConversionLease> leases) {
        return conversions.work().lost(leases, ConversionLease::conversionId, ConversionLease::attempt);
    }

    /** Those of the conversions that have ended. */
    @Transactional
    public List<UUID> ended(Collection<UUID> conversionIds) {
        return conversions.work().ended(conversionIds);
    }

    private Conversion held(ConversionLease lease) {
        return conversions
                .work()
                .hold(lease.conversionId(), lease.attempt())
                .orElseThrow(() -> new ConversionLostException(lease));
    }

    private void end(Conversion conversion, ConversionState state, ConversionFailure failure, String message) {
        conversion.fail(state, failure.name(), message.replace("\0", ""), now());
        outbox.append(new ConversionEvent.Failed(
                conversion.id(),
                conversion.submissionId(),
                conversion.accountId(),
                now(),
                conversion.kind().format().word(),
                conversion.kind().target().word(),
                failure.name(),
                conversion.errorMessage()));
    }

    private void tellReady(Conversion conversion, ConvertedFile file) {
        FileKind kind = conversion.kind();
        outbox.append(new ConversionEvent.Completed(
                conversion.id(),
                conversion.submissionId(),
                conversion.accountId(),
                now(),
                kind.format().word(),
                kind.target().word(),
                new ConversionEvent.ConvertedFile(
                        file.objectName(),
                        file.sizeBytes(),
                        file.sha256(),
                        kind.fileName(conversion.source().label()),
                        kind.mediaType()),
                file.warnings()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
