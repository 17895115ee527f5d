package dev.meshwright.mesh.format.fbx;

/** The list of named and typed settings of an object. */
final class Properties70 {

    private final FbxNode list;

    Properties70(FbxNode owner) {
        this.list = owner.child("Properties70");
    }

    private FbxNode setting(String name, String type, String label, String flags) {
        return list.child("P").value(name).value(type).value(label).value(flags);
    }

    Properties70 integer(String name, int value) {
        setting(name, "int", "Integer", "").value(value);
        return this;
    }

    Properties70 choice(String name, int value) {
        setting(name, "enum", "", "").value(value);
        return this;
    }

    Properties70 flag(String name, boolean value) {
        setting(name, "bool", "", "").value(value ? 1 : 0);
        return this;
    }

    Properties70 real(String name, double value) {
        setting(name, "double", "Number", "").value(value);
        return this;
    }

    /** A number that may be animated. */
    Properties70 number(String name, double value) {
        setting(name, "Number", "", "A").value(value);
        return this;
    }

    Properties70 time(String name, long value) {
        setting(name, "KTime", "Time", "").value(value);
        return this;
    }

    Properties70 text(String name, String value) {
        setting(name, "KString", "", "").value(value);
        return this;
    }

    Properties70 path(String name, String value) {
        setting(name, "KString", "XRefUrl", "").value(value);
        return this;
    }

    Properties70 color(String name, double[] rgb) {
        setting(name, "Color", "", "A").value(rgb[0]).value(rgb[1]).value(rgb[2]);
        return this;
    }

    /** Type and name of a vector are the same for what places a node. */
    Properties70 placing(String name, double[] xyz) {
        setting(name, name, "", "A").value(xyz[0]).value(xyz[1]).value(xyz[2]);
        return this;
    }

    /** The head of settings whose names begin with its own. */
    Properties70 compound(String name) {
        setting(name, "Compound", "", "");
        return this;
    }

    Properties70 colorAndAlpha(String name, double red, double green, double blue, double alpha) {
        setting(name, "ColorAndAlpha", "", "A")
                .value(red)
                .value(green)
                .value(blue)
                .value(alpha);
        return this;
    }

    /** A number of single precision that may be animated. */
    Properties70 single(String name, double value) {
        setting(name, "Float", "", "A").value((double) (float) value);
        return this;
    }

    Properties70 flagged(String name, boolean value) {
        setting(name, "Bool", "", "A").value(value ? 1 : 0);
        return this;
    }
}
