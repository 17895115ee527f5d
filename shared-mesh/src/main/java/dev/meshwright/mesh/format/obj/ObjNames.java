package dev.meshwright.mesh.format.obj;

/**
 * How the files of an OBJ are called, as they name each other.
 *
 * @param library the material library
 * @param images the folder of the images, without a slash at its end
 */
public record ObjNames(String model, String library, String images) {

    /** In a folder of their own, such as a zip. */
    static final ObjNames ALONE = new ObjNames("model.obj", "model.mtl", "textures");

    /** Among other files, so that two models beside each other don't meet. */
    public static ObjNames among(String stem) {
        return new ObjNames(stem + ".obj", stem + ".mtl", stem + "_textures");
    }
}
