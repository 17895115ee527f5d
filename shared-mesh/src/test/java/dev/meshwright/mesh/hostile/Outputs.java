package dev.meshwright.mesh.hostile;

import dev.meshwright.mesh.format.ModelFormat;
import java.io.IOException;
import java.util.regex.Pattern;

/** Whether files are what their format is, as readers see it who believe nothing. */
final class Outputs {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)?");

    /** Bytes; longer ones say the same thing over and over, and there are others for that. */
    static final int LONGEST = 4 << 20;

    private Outputs() {}

    /** @throws AssertionError with the reason, where they are not */
    static void check(ModelFormat format, byte[] file) throws IOException {
        if (file.length > LONGEST) {
            return;
        }
        switch (format) {
            case FBX -> FbxCheck.check(file);
            case OBJ -> ObjCheck.check(file);
            case STL -> StlCheck.check(file);
            case USDZ -> UsdzCheck.check(file);
        }
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    static void finite(double number) {
        if (!Double.isFinite(number)) {
            throw new AssertionError("a number is " + number);
        }
    }

    static void safePath(String path) {
        require(SAFE.matcher(path).matches(), "a file is called '" + path + "'");
    }
}
