package dev.meshwright.generation.queue;

import dev.meshwright.generation.domain.Lease;
import dev.meshwright.generation.engine.Engine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineProgress;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.script.BlenderScript;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.event.Artifact;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Has an engine make a scene, and makes of the scene all that a client may download. */
@Singleton
class ArtifactBuilder {

    private static final double ENGINE_DONE = 0.5;

    private final Engines engines;
    private final EngineRequests requests;
    private final ArtifactStore store;
    private final SceneJson json;

    ArtifactBuilder(Engines engines, EngineRequests requests, ArtifactStore store, SceneJson json) {
        this.engines = engines;
        this.requests = requests;
        this.store = store;
        this.json = json;
    }

    /** The files are this run's own even where the scene is its parent's, unchanged. */
    List<Artifact> build(Lease lease, EngineProgress progress) throws EngineException, IOException {
        Engine engine = engines.of(lease.request().operation());
        EngineRequest request = requests.of(lease.request(), progress);
        Scene scene = engine.make(request, new PartOfProgress(progress, 0, ENGINE_DONE));
        ArtifactStore.Batch batch = store.batch(lease, scene.name());
        progress.advanced(ENGINE_DONE, "Meshing the parts");
        SceneMeshes meshes = SceneMeshes.of(scene);
        batch.put(ArtifactKind.SCENE, json.write(scene));
        batch.put(ArtifactKind.GLB, GlbWriter.write(meshes));
        batch.put(ArtifactKind.PY, BlenderScript.write(scene).getBytes(StandardCharsets.UTF_8));
        progress.advanced(0.7, "Taking pictures from the front and from behind");
        Thumbnails thumbnails = Thumbnails.of(meshes);
        batch.put(ArtifactKind.THUMBNAIL, thumbnails.front());
        batch.put(ArtifactKind.THUMBNAIL_BACK, thumbnails.back());
        progress.advanced(0.95, "Storing the files");
        return batch.artifacts();
    }
}
