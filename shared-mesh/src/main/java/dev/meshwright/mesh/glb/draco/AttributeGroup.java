package dev.meshwright.mesh.glb.draco;

import java.util.ArrayList;
import java.util.List;

/** Attributes whose values are told in the same order. */
final class AttributeGroup {

    private static final int BY_VERTEX = 0;
    private static final int DEPTH_FIRST = 0;
    private static final int BY_DEGREE = 1;
    /** Of the walk and of the order that it gives. */
    static final long BYTES_OF_A_VERTEX = 17;

    static final long BYTES_OF_A_POINT = 8;

    private final Connectivity mesh;
    private final Corners corners;
    private final boolean byDegree;
    private final List<AttributeDecoder> decoders = new ArrayList<>();

    private AttributeGroup(Connectivity mesh, Corners corners, boolean byDegree) {
        this.mesh = mesh;
        this.corners = corners;
        this.byDegree = byDegree;
    }

    static AttributeGroup ofPoints(Connectivity mesh) {
        return new AttributeGroup(mesh, null, false);
    }

    static AttributeGroup ofMesh(ByteSource source, Connectivity mesh) throws DracoException {
        int seams = source.signedByte();
        boolean isWhole = source.unsignedByte() == BY_VERTEX;
        int walk = source.unsignedByte();
        if (seams >= mesh.seamed().length || (!isWhole && seams < 0)) {
            throw new DracoException("attributes in it go by seams that it does not have");
        }
        if (walk != DEPTH_FIRST && !(walk == BY_DEGREE && isWhole)) {
            throw new DracoException("attributes in it stand in the order " + walk + ", which is not known");
        }
        return new AttributeGroup(mesh, isWhole ? mesh.table() : mesh.seamed()[seams], walk == BY_DEGREE);
    }

    void describe(ByteSource source, List<DracoAttribute> all) throws DracoException {
        int count = source.count();
        if (count < 1 || count > source.left() / 5) {
            throw new DracoException("it has " + count + " attributes in one group");
        }
        List<DracoAttribute> described = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int type = source.unsignedByte();
            DataType dataType = DataType.of(source.unsignedByte());
            int components = source.unsignedByte();
            source.unsignedByte();
            if (components < 1) {
                throw new DracoException("an attribute in it has no numbers");
            }
            described.add(new DracoAttribute(type, dataType, components, source.count()));
        }
        for (DracoAttribute attribute : described) {
            decoders.add(new AttributeDecoder(attribute, source.unsignedByte()));
        }
        all.addAll(described);
    }

    void decode(ByteSource source, List<DracoAttribute> all, Room room) throws DracoException {
        if (corners != null) {
            room.take(corners.faces() + BYTES_OF_A_VERTEX * corners.vertices() + BYTES_OF_A_POINT * mesh.points());
        }
        Sequence sequence = corners == null
                ? Sequence.ofPoints(mesh.points())
                : byDegree ? DegreeWalk.over(mesh, corners) : DepthFirstWalk.over(mesh, corners);
        for (AttributeDecoder decoder : decoders) {
            decoder.readWhole(source, sequence, all, room);
        }
        for (AttributeDecoder decoder : decoders) {
            decoder.readTransform(source);
        }
    }
}
