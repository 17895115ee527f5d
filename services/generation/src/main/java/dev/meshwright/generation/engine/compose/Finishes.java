package dev.meshwright.generation.engine.compose;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;

/** What adjectives such as "rusty" do to a material. */
final class Finishes {

    private static final Vec3 RUST = new Vec3(0.27, 0.07, 0.02);
    private static final Vec3 MOSS = new Vec3(0.08, 0.15, 0.03);
    private static final Vec3 WHITE = new Vec3(0.93, 0.95, 0.98);

    private Finishes() {}

    static Material apply(String finish, Material material) {
        Vec3 color = material.baseColor();
        return switch (finish) {
            case "shiny" -> surface(material, material.metallic(), material.roughness() * 0.35);
            case "matte" -> surface(material, material.metallic() * 0.6, 0.97);
            case "brushed" -> surface(material, material.metallic(), Math.clamp(material.roughness(), 0.42, 0.6));
            case "rusty" -> surface(material.colored(mix(color, RUST, 0.65)), material.metallic() * 0.3, 0.92);
            case "mossy" -> surface(material.colored(mix(color, MOSS, 0.55)), material.metallic() * 0.3, 0.97);
            case "old" ->
                surface(
                        material.colored(color.times(0.6)),
                        material.metallic() * 0.85,
                        Math.min(1, material.roughness() + 0.2));
            case "glowing" -> material.glowing(color.times(0.85));
            case "clear" -> material.translucent(0.35);
            case "snowy" -> surface(material.colored(mix(color, WHITE, 0.6)), material.metallic() * 0.4, 0.9);
            case "burnt" -> surface(material.colored(color.times(0.12)), material.metallic() * 0.3, 0.98);
            case "dark" -> material.colored(color.times(0.4));
            case "pale" -> material.colored(mix(color, WHITE, 0.5));
            case "bright" -> material.colored(brighter(color));
            default -> material;
        };
    }

    private static Material surface(Material material, double metallic, double roughness) {
        return new Material(
                material.name(),
                material.baseColor(),
                material.alpha(),
                metallic,
                roughness,
                material.emissive(),
                material.doubleSided());
    }

    private static Vec3 mix(Vec3 color, Vec3 other, double share) {
        return color.times(1 - share).plus(other.times(share));
    }

    private static Vec3 brighter(Vec3 color) {
        double most = Math.max(color.x(), Math.max(color.y(), color.z()));
        return most == 0 ? color : color.times(Math.min(1.4, 1 / most));
    }
}
