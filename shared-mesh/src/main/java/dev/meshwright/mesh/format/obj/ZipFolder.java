package dev.meshwright.mesh.format.obj;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip, with the same bytes for the same files. */
final class ZipFolder implements ObjFolder {

    private static final int FAST = 1;

    private final ZipOutputStream zip;

    ZipFolder(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(FAST);
    }

    @Override
    public void text(String path, Content content) throws IOException {
        zip.putNextEntry(entry(path));
        content.writeTo(zip);
        zip.closeEntry();
    }

    @Override
    public void image(String path, byte[] bytes) throws IOException {
        ZipEntry entry = entry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Writes the end of the zip; leaves the stream open. */
    void finish() throws IOException {
        zip.finish();
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(FixedTime.OF_ENTRIES);
        return entry;
    }
}
