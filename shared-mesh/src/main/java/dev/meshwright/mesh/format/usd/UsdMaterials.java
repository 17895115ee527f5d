package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.TextureUse;
import dev.meshwright.mesh.format.Losses;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Materials as UsdPreviewSurface networks. */
final class UsdMaterials {

    /** As Blender calls it, and hardly anybody a part. */
    static final String SCOPE = "_materials";

    private final Asset asset;
    private final UsdText text;
    private final UsdTextures textures;
    private final String scope;
    private final String[] paths;
    private final String plain;
    private boolean needsPlain;
    /** Materials of primitives whose vertices have colours. */
    private final Set<Integer> colored = new HashSet<>();

    UsdMaterials(Asset asset, UsdText text, UsdTextures textures, Losses losses, String root) {
        this.asset = asset;
        this.text = text;
        this.textures = textures;
        this.scope = root + "/" + SCOPE;
        this.paths = new String[asset.materials().size()];
        UsdNames names = new UsdNames(losses);
        for (int number = 0; number < paths.length; number++) {
            paths[number] = scope + "/" + names.of(asset.materials().get(number).name());
        }
        plain = scope + "/" + names.of(PbrMaterial.PLAIN.name());
        asset.meshes().stream()
                .flatMap(mesh -> mesh.primitives().stream())
                .filter(primitive -> primitive.colors() != null)
                .forEach(primitive -> colored.add(primitive.material()));
    }

    /** Where no material is named beside others that are: what glTF takes then. */
    String path(int material) {
        if (material < 0) {
            needsPlain = true;
            return plain;
        }
        return paths[material];
    }

    void write() throws IOException {
        if (paths.length == 0) {
            return;
        }
        text.open("def Scope \"" + SCOPE + "\"");
        for (int number = 0; number < paths.length; number++) {
            write(number, asset.materials().get(number), paths[number]);
        }
        if (needsPlain) {
            write(Node.NONE, PbrMaterial.PLAIN, plain);
        }
        text.close();
    }

    private void write(int number, PbrMaterial material, String path) throws IOException {
        String name = path.substring(scope.length() + 1);
        text.open("def Material \"" + name + "\"" + UsdNames.label(material.name(), name));
        text.line("token outputs:surface.connect = <" + path + "/Surface.outputs:surface>");
        Network network = new Network(number, path);
        network.surface(material);
        text.close();
    }

    /** The shaders of one material. */
    private final class Network {

        private final int number;
        private final String path;
        private int count;
        private final StringBuilder inputs = new StringBuilder();

        Network(int number, String path) {
            this.number = number;
            this.path = path;
        }

        void surface(PbrMaterial material) throws IOException {
            double[] base = material.baseColor();
            double alpha = material.opacity();
            String rgb = tuple(base[0], base[1], base[2]);
            String scale = tuple(base[0], base[1], base[2], alpha);
            boolean seeThrough = material.alphaMode() != PbrMaterial.AlphaMode.OPAQUE;
            Optional<String> color = texture(material.baseColorTexture(), seeThrough, "sRGB", scale, null);
            if (color.isEmpty() && colored.contains(number)) {
                input("color3f inputs:diffuseColor", rgb, Optional.of(vertexColors(rgb)), "result");
            } else {
                input("color3f inputs:diffuseColor", rgb, color, "rgb");
            }
            input("float inputs:opacity", number(alpha), seeThrough ? color : Optional.empty(), "a");
            if (material.alphaMode() == PbrMaterial.AlphaMode.MASK) {
                plain("float inputs:opacityThreshold", number(material.alphaCutoff()));
            }
            Optional<String> packed = texture(
                    material.metallicRoughnessTexture(),
                    false,
                    "raw",
                    tuple(1, material.roughness(), material.metallic(), 1),
                    null);
            input("float inputs:metallic", number(material.metallic()), packed, "b");
            input("float inputs:roughness", number(material.roughness()), packed, "g");
            emission(material);
            normal(material);
            double strength = material.occlusionStrength();
            Optional<String> occlusion = texture(
                    material.occlusionTexture(),
                    false,
                    "raw",
                    tuple(strength, strength, strength, 1),
                    tuple(1 - strength, 1 - strength, 1 - strength, 0));
            input("float inputs:occlusion", "1", occlusion, "r");
            plain("float inputs:ior", number(material.coat().ior()));
            plain("float inputs:clearcoat", number(material.coat().clearcoat()));
            plain("float inputs:clearcoatRoughness", number(material.coat().clearcoatRoughness()));
            text.open("def Shader \"Surface\"").line("uniform token info:id = \"UsdPreviewSurface\"");
            for (String line : inputs.toString().split("\n", -1)) {
                if (!line.isEmpty()) {
                    text.line(line);
                }
            }
            text.line("token outputs:surface").close();
        }

        /** Reads the colours of vertices, which are written multiplied with the material's own. */
        private String vertexColors(String otherwise) throws IOException {
            text.open("def Shader \"Colors\"")
                    .line("uniform token info:id = \"UsdPrimvarReader_float3\"")
                    .line("string inputs:varname = \"displayColor\"")
                    .line("float3 inputs:fallback = " + otherwise)
                    .line("float3 outputs:result")
                    .close();
            return path + "/Colors";
        }

        private void emission(PbrMaterial material) throws IOException {
            double[] glow = material.emissive();
            Optional<String> texture =
                    texture(material.emissiveTexture(), false, "sRGB", tuple(glow[0], glow[1], glow[2], 1), null);
            input("color3f inputs:emissiveColor", tuple(glow[0], glow[1], glow[2]), texture, "rgb");
        }

        private void normal(PbrMaterial material) throws IOException {
            double factor = material.normalScale();
            Optional<String> texture = texture(
                    material.normalTexture(),
                    false,
                    "raw",
                    tuple(2 * factor, 2 * factor, 2, 1),
                    tuple(-factor, -factor, -1, 0));
            if (texture.isPresent()) {
                input("normal3f inputs:normal", "", texture, "rgb");
            }
        }

        private void plain(String name, String value) {
            inputs.append(name).append(" = ").append(value).append('\n');
        }

        private void input(String name, String value, Optional<String> texture, String output) {
            if (texture.isPresent()) {
                inputs.append(name)
                        .append(".connect = <")
                        .append(texture.get())
                        .append(".outputs:")
                        .append(output)
                        .append(">\n");
            } else {
                plain(name, value);
            }
        }

        /** Writes the shaders that read an image; the path of the last. */
        private Optional<String> texture(
                TextureUse use, boolean seeThrough, String colorSpace, String scale, String bias) throws IOException {
            Optional<String> file = use == null ? Optional.empty() : textures.path(use.image(), seeThrough);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            int shader = count++;
            String coordinates = path + "/Coordinates" + shader;
            text.open("def Shader \"Coordinates" + shader + "\"")
                    .line("uniform token info:id = \"UsdPrimvarReader_float2\"")
                    .line("string inputs:varname = \"" + UsdMesh.uvSet(use.uvSet()) + "\"")
                    .line("float2 outputs:result")
                    .close();
            if (use.isTransformed()) {
                coordinates = transform(use, shader, coordinates);
            }
            text.open("def Shader \"Texture" + shader + "\"")
                    .line("uniform token info:id = \"UsdUVTexture\"")
                    .line("asset inputs:file = @" + file.get() + "@")
                    .line("float2 inputs:st.connect = <" + coordinates + ".outputs:result>")
                    .line("token inputs:sourceColorSpace = \"" + colorSpace + "\"")
                    .line("token inputs:wrapS = \"" + wrap(use.wrapU()) + "\"")
                    .line("token inputs:wrapT = \"" + wrap(use.wrapV()) + "\"")
                    .line("float4 inputs:scale = " + scale);
            if (bias != null) {
                text.line("float4 inputs:bias = " + bias);
            }
            text.line("float outputs:r")
                    .line("float outputs:g")
                    .line("float outputs:b")
                    .line("float outputs:a")
                    .line("float3 outputs:rgb")
                    .close();
            return Optional.of(path + "/Texture" + shader);
        }

        /** The same transformation where v grows upwards, as USD has it. */
        private String transform(TextureUse use, int shader, String coordinates) throws IOException {
            double sine = Math.sin(use.rotation());
            double cosine = Math.cos(use.rotation());
            double offsetU = use.offset()[0] + use.scale()[1] * sine;
            double offsetV = 1 - use.offset()[1] - use.scale()[1] * cosine;
            text.open("def Shader \"Transform" + shader + "\"")
                    .line("uniform token info:id = \"UsdTransform2d\"")
                    .line("float2 inputs:in.connect = <" + coordinates + ".outputs:result>")
                    .line("float inputs:rotation = " + number(Math.toDegrees(use.rotation())))
                    .line("float2 inputs:scale = " + tuple(use.scale()[0], use.scale()[1]))
                    .line("float2 inputs:translation = " + tuple(offsetU, offsetV))
                    .line("float2 outputs:result")
                    .close();
            return path + "/Transform" + shader;
        }
    }

    private static String wrap(TextureUse.Wrap wrap) {
        return switch (wrap) {
            case REPEAT -> "repeat";
            case MIRROR -> "mirror";
            case CLAMP -> "clamp";
        };
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    static String tuple(double... values) {
        StringBuilder tuple = new StringBuilder("(");
        for (int at = 0; at < values.length; at++) {
            tuple.append(at > 0 ? ", " : "").append(number(values[at]));
        }
        return tuple.append(')').toString();
    }
}
