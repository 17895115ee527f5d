package dev.meshwright.conversion.domain;

import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.event.Progress;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What there is to download. */
@ApplicationScoped
public class Assets {

    private final ResultRepository results;
    private final AssetRepository assets;
    private final Outcomes outcomes;

    Assets(ResultRepository results, AssetRepository assets, Outcomes outcomes) {
        this.results = results;
        this.assets = assets;
        this.outcomes = outcomes;
    }

    /** Takes note of a job's end; any other step, and the same one again, changes nothing. */
    @Transactional
    public void apply(Progress step) {
        switch (step) {
            case Progress.Completed completed -> results.store(completed);
            case Progress.Failed failed -> results.store(failed);
            case Progress.Cancelled cancelled -> results.store(cancelled);
            case Progress.Started ignored -> {}
            case Progress.Advanced ignored -> {}
            case Progress.Logged ignored -> {}
        }
    }

    /** How a submission ended; empty while it has not. */
    public Optional<Result> findResult(UUID submissionId) {
        Optional<Result> known = read(submissionId);
        if (known.isPresent()) {
            return known;
        }
        Optional<Progress> outcome = outcomes.find(submissionId);
        if (outcome.isEmpty()) {
            return Optional.empty();
        }
        QuarkusTransaction.requiringNew().run(() -> apply(outcome.get()));
        return read(submissionId);
    }

    @Transactional
    public Optional<Asset> findAsset(UUID submissionId, ArtifactKind kind) {
        return assets.findByIdOptional(new Asset.Key(submissionId, kind.word()));
    }

    private Optional<Result> read(UUID submissionId) {
        return QuarkusTransaction.requiringNew().call(() -> results.findByIdOptional(submissionId));
    }
}
