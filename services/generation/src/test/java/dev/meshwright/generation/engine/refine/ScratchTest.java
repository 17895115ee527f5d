package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.*;
import dev.meshwright.generation.engine.lexicon.*;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void survey() throws Exception {
        StringBuilder out = new StringBuilder();
        List<String> tasks = new ArrayList<>();
        for (Entry entry : Lexicon.load().entries()) tasks.add(entry.words().getFirst());
        tasks.addAll(List.of("a small stone gargoyle holding a lantern", "a robot holding a sword wearing a crown", "three apples in a bowl on a table",
            "five candles on a table surrounded by chairs", "a castle surrounded by twelve trees", "a knight holding a sword and a shield on a horse", "a dragon on a rock", "a bookshelf beside a bed", "a chest full of apples"));
        RefineEngine engine = new RefineEngine();
        for (String task : tasks) {
            Scene scene = new BuiltInEngine().make(EngineRequest.ofTask(task, null, 7), new Recording());
            Recording heard = new Recording();
            long t = System.nanoTime();
            Scene after = engine.make(new EngineRequest(task, null, null, scene, null, null, null, null, 7), heard);
            out.append(task + "  " + (System.nanoTime() - t) / 1000000 + " ms " + Scenes.triangleCount(scene) + (after.equals(scene) ? " same" : " CHANGED -> " + Scenes.triangleCount(after)) + "\n");
            heard.infos.forEach(l -> out.append("    " + l + "\n"));
            heard.warnings.forEach(l -> out.append("  ! " + l + "\n"));
        }
        Files.writeString(Path.of("/tmp/refine-survey.txt"), out.toString());
    }
}
