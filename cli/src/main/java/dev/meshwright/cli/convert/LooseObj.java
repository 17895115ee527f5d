package dev.meshwright.cli.convert;

import dev.meshwright.cli.files.FileSet;
import dev.meshwright.cli.files.WholeFiles;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.obj.ObjFolder;
import dev.meshwright.mesh.format.obj.ObjNames;
import dev.meshwright.mesh.format.obj.ObjWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** An OBJ as files beside each other: the model, its library, and a directory with its images. */
final class LooseObj {

    private final Path model;
    private final ObjNames names;

    LooseObj(Target target) {
        model = target.file();
        names = ObjNames.among(target.stem());
    }

    /** @throws dev.meshwright.cli.CommandException when the library or the images would meet others' */
    void requirePlace(boolean replaces) {
        WholeFiles.requirePlace(model.resolveSibling(names.library()), replaces);
        WholeFiles.requireDirectory(model.resolveSibling(names.images()), replaces);
    }

    void write(WholeFiles files, boolean replaces, Asset asset, Losses losses, AtomicLong bytes) {
        files.writeTogether(
                model, replaces, set -> new ObjWriter().write(asset, new Folder(set, bytes), names, losses));
    }

    /** The writer's folder, counted. */
    private record Folder(FileSet set, AtomicLong bytes) implements ObjFolder {

        @Override
        public void text(String path, Content content) throws IOException {
            set.file(path, out -> content.writeTo(new CountedStream(out, bytes)));
        }

        @Override
        public void image(String path, byte[] image) throws IOException {
            set.file(path, out -> out.write(image));
            bytes.addAndGet(image.length);
        }
    }
}
