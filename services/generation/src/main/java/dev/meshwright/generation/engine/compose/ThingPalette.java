package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Substances;
import dev.meshwright.generation.engine.model.Palette;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.PartWish;
import dev.meshwright.mesh.scene.Material;
import java.util.List;

/** The materials of one thing of a prompt. */
final class ThingPalette implements Palette {

    private final Substances substances;
    private final Look look;
    private final List<PartWish> wishes;
    private final Material main;

    ThingPalette(Substances substances, Entry entry, Look look, List<PartWish> wishes) {
        this.substances = substances;
        this.look = look;
        this.wishes = wishes;
        this.main = Paint.apply(look, substances.material(entry.material()), substances);
    }

    @Override
    public Material main() {
        return main;
    }

    @Override
    public Material of(String substance) {
        return substances.material(substance);
    }

    @Override
    public Material forPart(String part, Material proposed) {
        Material material = look.throughout() && proposed.emissive().length() == 0 ? main : proposed;
        for (PartWish wish : wishes) {
            if (!wish.leftOut() && !wish.look().isNone() && PartNames.means(wish.part(), part)) {
                material = Paint.apply(wish.look(), material, substances);
            }
        }
        return material;
    }

    @Override
    public boolean asksFor(String part) {
        return wishes.stream().anyMatch(wish -> !wish.leftOut() && PartNames.means(wish.part(), part));
    }

    @Override
    public boolean leftOut(String part) {
        return wishes.stream().anyMatch(wish -> wish.leftOut() && PartNames.means(wish.part(), part));
    }
}
