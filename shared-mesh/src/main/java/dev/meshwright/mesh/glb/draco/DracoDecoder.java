package dev.meshwright.mesh.glb.draco;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Decodes meshes. */
public final class DracoDecoder {

    /** Triangles that hardly any bytes may stand for; more need some. */
    static final int FACES_FOR_NOTHING = 50_000;

    private static final byte[] MAGIC = "DRACO".getBytes(StandardCharsets.US_ASCII);
    private static final int MESH = 1;
    private static final int SEQUENTIAL = 0;
    private static final int EDGEBREAKER = 1;
    private static final int HAS_METADATA = 0x8000;
    private static final int MOST_ATTRIBUTES = 64;

    private DracoDecoder() {}

    /**
     * Decodes what lies from {@code start} until before {@code end}.
     *
     * @throws DracoException when it is broken, of another version, or {@code room} does not suffice
     */
    public static DracoMesh decode(byte[] bytes, int start, int end, Room room) throws DracoException {
        try {
            return decode(new ByteSource(bytes, start, end), room);
        } catch (IndexOutOfBoundsException | ArithmeticException | NegativeArraySizeException e) {
            // Where numbers in broken bytes lead: looking at each before it is used would cost as much as the rest.
            throw new DracoException("its numbers lead nowhere", e);
        }
    }

    private static DracoMesh decode(ByteSource source, Room room) throws DracoException {
        for (byte expected : MAGIC) {
            if (source.signedByte() != expected) {
                throw new DracoException("it does not begin with DRACO");
            }
        }
        int major = source.unsignedByte();
        int minor = source.unsignedByte();
        if (major != 2 || minor != 2) {
            throw new DracoException("it has the version " + major + "." + minor + "; 2.2 is decoded");
        }
        if (source.unsignedByte() != MESH) {
            throw new DracoException("it is no mesh");
        }
        int method = source.unsignedByte();
        if ((source.integer(2) & HAS_METADATA) != 0) {
            Metadata.skip(source);
        }
        Connectivity mesh =
                switch (method) {
                    case SEQUENTIAL -> SequentialConnectivity.read(source, room);
                    case EDGEBREAKER -> Edgebreaker.read(source, room);
                    default -> throw new DracoException("it is coded by the method " + method + ", which is not known");
                };
        room.claim(mesh.pointOfCorner().length / 3, mesh.points());
        return new DracoMesh(mesh.points(), mesh.pointOfCorner(), attributes(source, mesh, room));
    }

    private static List<DracoAttribute> attributes(ByteSource source, Connectivity mesh, Room room)
            throws DracoException {
        int count = source.unsignedByte();
        List<AttributeGroup> groups = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            groups.add(mesh.table() == null ? AttributeGroup.ofPoints(mesh) : AttributeGroup.ofMesh(source, mesh));
        }
        List<DracoAttribute> all = new ArrayList<>();
        for (AttributeGroup group : groups) {
            group.describe(source, all);
            if (all.size() > MOST_ATTRIBUTES) {
                throw new DracoException("it has more than " + MOST_ATTRIBUTES + " attributes");
            }
        }
        for (AttributeGroup group : groups) {
            group.decode(source, all, room);
        }
        all.forEach(DracoAttribute::finish);
        return all;
    }
}
