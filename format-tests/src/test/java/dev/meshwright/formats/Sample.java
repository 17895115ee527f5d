package dev.meshwright.formats;

/** A model to be tried in every format. */
record Sample(String name, byte[] glb) {

    @Override
    public String toString() {
        return name;
    }
}
