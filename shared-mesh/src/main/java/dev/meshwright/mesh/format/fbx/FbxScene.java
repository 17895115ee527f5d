package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Placement;
import dev.meshwright.mesh.format.Losses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The objects of a file and how they hang together. */
final class FbxScene {

    private static final long FIRST_ID = 2_000_000;
    private static final long ROOT = 0;
    private static final Node EMPTY =
            new Node("Scene", Node.NONE, List.of(), Placement.IDENTITY, Node.NONE, Node.NONE, null);

    private final Asset asset;
    private final Losses losses;
    private final FbxNode objects = new FbxNode("Objects");
    private final FbxNode connections = new FbxNode("Connections");
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final FbxAnimations animations;
    private long lastId = FIRST_ID;

    FbxScene(Asset asset, Losses losses) {
        this.asset = asset;
        this.losses = losses;
        this.animations = new FbxAnimations(this, asset, losses);
    }

    FbxScene build() {
        FbxLosses.tell(asset, losses);
        FbxMaterials materials = new FbxMaterials(this, asset, losses);
        materials.write();
        FbxInstances instances = new FbxInstances(this, asset, materials);
        FbxSkins skins = new FbxSkins(this, asset);
        long[] models = new long[asset.nodes().size()];
        for (int number = 0; number < models.length; number++) {
            models[number] = model(asset.nodes().get(number), skins.isJoint(number));
        }
        FbxGeometry[] geometries = new FbxGeometry[models.length];
        for (int number = 0; number < models.length; number++) {
            Node node = asset.nodes().get(number);
            connect(models[number], node.parent() < 0 ? ROOT : models[node.parent()]);
            if (node.mesh() >= 0) {
                geometries[number] = instances.of(number);
                show(geometries[number], node, models[number], skins.isJoint(number));
                skins.bend(number, geometries[number].id());
            }
        }
        skins.write(models);
        animations.write(models, geometries);
        if (models.length == 0) {
            // Readers expect something in a file.
            connect(model(EMPTY, false), ROOT);
        }
        return this;
    }

    /** A bone can't be a mesh: one that has a mesh gets a node for it beneath. */
    private void show(FbxGeometry geometry, Node node, long model, boolean isJoint) {
        long shown = model;
        if (isJoint) {
            Node only = new Node(node.name(), Node.NONE, List.of(), Placement.IDENTITY, node.mesh(), Node.NONE, null);
            shown = model(only, false);
            connect(shown, model);
        }
        connect(geometry.id(), shown);
        geometry.connectMaterials(this, shown);
    }

    long duration() {
        return animations.duration();
    }

    long newId() {
        return ++lastId;
    }

    /** Adds an object with its id, name and kind, such as {@code Model} and {@code Mesh}. */
    FbxNode object(String type, long id, String name, String kind) {
        return object(type, type, id, name, kind);
    }

    /** @param nameClass what stands behind the name, where it is not the object's type */
    FbxNode object(String type, String nameClass, long id, String name, String kind) {
        counts.merge(type, 1, Integer::sum);
        return objects.child(type)
                .value(id)
                .value(name.replace('\0', ' ') + "\0\u0001" + nameClass)
                .value(kind);
    }

    void connect(long from, long to) {
        connections.child("C").value("OO").value(from).value(to);
    }

    void connect(long from, long to, String property) {
        connections.child("C").value("OP").value(from).value(to).value(property);
    }

    private long model(Node node, boolean isJoint) {
        long id = newId();
        String kind = isJoint ? "LimbNode" : node.mesh() >= 0 ? "Mesh" : "Null";
        FbxNode model = object("Model", id, node.name(), kind).with("Version", 232);
        Placement placement = node.placement();
        if (placement.isSheared()) {
            losses.add("FBX can't shear nodes: '" + node.name() + "' is placed as near as it can be.");
        }
        new Properties70(model)
                .choice("InheritType", 1)
                .integer("DefaultAttributeIndex", 0)
                .placing("Lcl Translation", placement.translation())
                .placing("Lcl Rotation", Euler.degrees(placement.rotation()))
                .placing("Lcl Scaling", placement.scale());
        model.child("Shading").value(new FbxValue.Whole('C', 1));
        model.with("Culling", "CullingOff");
        if (!"Mesh".equals(kind)) {
            attribute(id, node.name(), kind);
        }
        return id;
    }

    private void attribute(long model, String name, String kind) {
        long id = newId();
        FbxNode attribute = object("NodeAttribute", id, name, kind);
        boolean isBone = "LimbNode".equals(kind);
        if (isBone) {
            new Properties70(attribute).real("Size", 1);
        }
        attribute.with("TypeFlags", isBone ? "Skeleton" : "Null");
        connect(id, model);
    }

    FbxNode objects() {
        return objects;
    }

    FbxNode connections() {
        return connections;
    }

    FbxNode definitions() {
        FbxNode definitions = new FbxNode("Definitions").with("Version", 100);
        definitions.with(
                "Count", counts.values().stream().mapToInt(Integer::intValue).sum() + 1);
        definitions.child("ObjectType").value("GlobalSettings").with("Count", 1);
        counts.forEach(
                (type, count) -> definitions.child("ObjectType").value(type).with("Count", count));
        return definitions;
    }

    FbxNode takes() {
        return animations.takes();
    }
}
