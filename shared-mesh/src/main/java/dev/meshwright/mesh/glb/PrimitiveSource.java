package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.geometry.Interruption;
import dev.meshwright.mesh.glb.draco.DracoAttribute;
import dev.meshwright.mesh.glb.draco.DracoMesh;
import java.util.Map;

/** Where the numbers of a primitive come from: its accessors, and what KHR_draco_mesh_compression compressed of it. */
final class PrimitiveSource {

    private final Gltf gltf;
    private final Accessors accessors;
    private final Work work;
    private final Gltf.Primitive primitive;
    /** Null where nothing is compressed. */
    private final DracoMesh mesh;

    private final Map<String, Integer> compressed;

    private PrimitiveSource(
            Gltf gltf,
            Accessors accessors,
            Work work,
            Gltf.Primitive primitive,
            DracoMesh mesh,
            Map<String, Integer> compressed) {
        this.gltf = gltf;
        this.accessors = accessors;
        this.work = work;
        this.primitive = primitive;
        this.mesh = mesh;
        this.compressed = compressed;
    }

    static PrimitiveSource of(Gltf gltf, GltfBuffers buffers, Accessors accessors, Work work, Gltf.Primitive primitive)
            throws UnreadableGlbException {
        Gltf.at(gltf.accessors(), primitive.positions(), "accessor");
        if (!isDecompressed(gltf, primitive)) {
            return new PrimitiveSource(gltf, accessors, work, primitive, null, Map.of());
        }
        CompressedPrimitive said = CompressedPrimitive.of(primitive);
        return new PrimitiveSource(
                gltf,
                accessors,
                work,
                primitive,
                buffers.mesh(said.bufferView(), AnnouncedMesh.of(gltf, primitive)),
                said.attributes());
    }

    /** Whether it is read from its compressed mesh; a file that may be read without has it uncompressed as well. */
    static boolean isDecompressed(Gltf gltf, Gltf.Primitive primitive) {
        Integer positions = primitive.positions();
        if (!primitive.isCompressed()
                || positions == null
                || positions < 0
                || positions >= gltf.accessors().size()) {
            return false;
        }
        return gltf.extensionsRequired().contains(CompressedPrimitive.EXTENSION)
                || gltf.accessors().get(positions).bufferView() == null;
    }

    /** Whether its triangles are. */
    boolean isCompressed() {
        return mesh != null;
    }

    boolean has(String attribute) {
        return primitive.attributes().get(attribute) != null;
    }

    /** Red, green and blue, or alpha as well. */
    int colorComponents() throws UnreadableGlbException {
        return accessors.colors(primitive.attributes().get("COLOR_0")).components();
    }

    float[] floats(String attribute, int width) throws UnreadableGlbException {
        Integer number = primitive.attributes().get(attribute);
        return compressed.containsKey(attribute)
                ? decompressed(attribute, Gltf.at(gltf.accessors(), number, "accessor"), width)
                : floats(accessors.numbers(number, width));
    }

    /** Of an accessor that is never compressed. */
    float[] vectors(Integer accessor) throws UnreadableGlbException {
        return floats(accessors.vectors(accessor));
    }

    private float[] floats(AccessorReader reader) throws UnreadableGlbException {
        requireReadable(reader);
        work.require((long) reader.count() * reader.components());
        return reader.floats();
    }

    private static void requireReadable(AccessorReader reader) throws UnreadableGlbException {
        if (!reader.isReadable()) {
            throw new UnreadableGlbException(
                    "data of the model lies outside of the file; export the model as one file");
        }
    }

    private float[] decompressed(String name, Gltf.Accessor accessor, int width) throws UnreadableGlbException {
        DracoAttribute attribute = mesh.attribute(compressed.get(name))
                .filter(found -> found.components() == width)
                .orElseThrow(() -> new UnreadableGlbException("the compressed mesh of a primitive has no attribute "
                        + compressed.get(name) + " of " + width + " numbers, which is to be " + name));
        ComponentType type = ComponentType.of(accessor.componentType());
        boolean isNormalized = Boolean.TRUE.equals(accessor.normalized());
        work.require((long) mesh.points() * width);
        float[] values = new float[Math.multiplyExact(mesh.points(), width)];
        for (int at = 0; at < values.length; at++) {
            Interruption.checkAt(at);
            double value = attribute.value(at / width, at % width);
            values[at] = (float) (isNormalized ? type.normalized(value) : value);
            if (!Float.isFinite(values[at])) {
                throw new UnreadableGlbException("value " + at + " of " + name + " in a compressed mesh is no number");
            }
        }
        return values;
    }

    /** Vertices in the order in which triangles have them. */
    int[] corners(int vertices) throws UnreadableGlbException {
        if (mesh != null) {
            work.require(mesh.indices().length);
            return checked(mesh.indices().clone(), vertices);
        }
        if (primitive.indices() == null) {
            int[] all = new int[vertices];
            for (int vertex = 0; vertex < vertices; vertex++) {
                all[vertex] = vertex;
            }
            return all;
        }
        AccessorReader reader = accessors.scalars(primitive.indices());
        requireReadable(reader);
        work.require(reader.count());
        return checked(reader.indices(), vertices);
    }

    private static int[] checked(int[] corners, int vertices) throws UnreadableGlbException {
        for (int at = 0; at < corners.length; at++) {
            Interruption.checkAt(at);
            int vertex = corners[at];
            if (vertex < 0 || vertex >= vertices) {
                throw new UnreadableGlbException("a triangle has the vertex " + Integer.toUnsignedString(vertex)
                        + ", and its mesh has " + vertices);
            }
        }
        return corners;
    }
}
