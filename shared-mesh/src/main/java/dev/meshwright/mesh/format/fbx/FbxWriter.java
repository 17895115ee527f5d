package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.ByteSink;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelWriter;
import dev.meshwright.mesh.format.PlacedTextures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Binary FBX 7.4. Coordinates are metres (the unit factor, which counts in centimetres, is 100) with +Y up. Physically
 * based values stand where Blender and others read them from a Phong material.
 */
public final class FbxWriter implements ModelWriter {

    private static final int VERSION = 7400;
    private static final byte[] MAGIC = "Kaydara FBX Binary  \0\u001a\0".getBytes(StandardCharsets.US_ASCII);
    /** Readers compare the id, a creation time and the footer with each other: these three belong together. */
    private static final byte[] FILE_ID = HexFormat.of().parseHex("28b32aebb624ccc2bfc8b02aa92bfcf1");

    private static final String CREATION_TIME = "1970-01-01 10:00:00:000";
    private static final byte[] FOOTER_ID = HexFormat.of().parseHex("fabcab09d0c8d466b176fb831cf7267e");
    private static final byte[] FOOTER_END = HexFormat.of().parseHex("f85a8c6adef5d97eece90ce3758f290b");
    private static final int FOOTER_ZEROS = 120;

    @Override
    public void write(Asset given, OutputStream out, Losses losses) throws IOException {
        Asset asset = PlacedTextures.of(given, "FBX", losses);
        FbxScene scene = new FbxScene(asset, losses).build();
        ByteSink sink = new ByteSink(out);
        sink.putBytes(MAGIC).putInt(VERSION);
        header(asset).write(sink);
        new FbxNode("FileId").value(FbxValue.of(FILE_ID)).write(sink);
        new FbxNode("CreationTime").value(CREATION_TIME).write(sink);
        new FbxNode("Creator").value("Meshwright").write(sink);
        settings(scene).write(sink);
        documents(asset).write(sink);
        new FbxNode("References").write(sink);
        scene.definitions().write(sink);
        scene.objects().write(sink);
        scene.connections().write(sink);
        scene.takes().write(sink);
        sink.zeros(13);
        footer(sink);
        sink.flush();
    }

    private static FbxNode header(Asset asset) {
        FbxNode header = new FbxNode("FBXHeaderExtension");
        header.with("FBXHeaderVersion", 1003).with("FBXVersion", VERSION).with("EncryptionType", 0);
        header.child("CreationTimeStamp")
                .with("Version", 1000)
                .with("Year", 1970)
                .with("Month", 1)
                .with("Day", 1)
                .with("Hour", 10)
                .with("Minute", 0)
                .with("Second", 0)
                .with("Millisecond", 0);
        header.with("Creator", "Meshwright");
        FbxNode info =
                header.child("SceneInfo").value("GlobalInfo\0\u0001SceneInfo").value("UserData");
        info.with("Type", "UserData").with("Version", 100);
        info.child("MetaData")
                .with("Version", 100)
                .with("Title", asset.name())
                .with("Subject", "")
                .with("Author", "")
                .with("Keywords", "")
                .with("Revision", "")
                .with("Comment", "");
        new Properties70(info).path("DocumentUrl", "/model.fbx").path("SrcDocumentUrl", "/model.fbx");
        return header;
    }

    private static FbxNode settings(FbxScene scene) {
        FbxNode settings = new FbxNode("GlobalSettings").with("Version", 1000);
        new Properties70(settings)
                .integer("UpAxis", 1)
                .integer("UpAxisSign", 1)
                .integer("FrontAxis", 2)
                .integer("FrontAxisSign", 1)
                .integer("CoordAxis", 0)
                .integer("CoordAxisSign", 1)
                .integer("OriginalUpAxis", 1)
                .integer("OriginalUpAxisSign", 1)
                .real("UnitScaleFactor", 100)
                .real("OriginalUnitScaleFactor", 100)
                .color("AmbientColor", new double[] {0, 0, 0})
                .text("DefaultCamera", "Producer Perspective")
                .choice("TimeMode", 11)
                .time("TimeSpanStart", 0)
                .time("TimeSpanStop", scene.duration())
                .real("CustomFrameRate", 24);
        return settings;
    }

    private static FbxNode documents(Asset asset) {
        FbxNode documents = new FbxNode("Documents").with("Count", 1);
        FbxNode document = documents
                .child("Document")
                .value(1_000_000L)
                .value(asset.name())
                .value("Scene");
        document.child("Properties70");
        document.child("RootNode").value(0L);
        return documents;
    }

    private static void footer(ByteSink sink) throws IOException {
        sink.putBytes(FOOTER_ID).putInt(0);
        int over = (int) (sink.length() % 16);
        sink.zeros(16 - over);
        sink.putInt(VERSION).zeros(FOOTER_ZEROS).putBytes(FOOTER_END);
    }
}
