package dev.meshwright.s3server;

import java.io.IOException;
import java.net.URI;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobProviderMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.filesystem.reference.FilesystemConstants;

/**
 * The server in its own JVM. It says {@code ready} and its port on its standard output, and ends when its standard input
 * does, so that it never outlives the tests that started it.
 */
final class S3ServerProcess {

    private S3ServerProcess() {}

    /** @param arguments directory of the buckets, port or 0, access key, secret key */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        S3Proxy server = S3Proxy.builder()
                .blobStore(directory(arguments[0]))
                .endpoint(URI.create("http://127.0.0.1:" + arguments[1]))
                .awsAuthentication(AuthenticationType.AWS_V4, arguments[2], arguments[3])
                .corsRules(new CrossOriginResourceSharing())
                .build();
        server.start();
        System.out.println("ready " + server.getPort());
        awaitEnd();
        server.stop();
        System.exit(0);
    }

    private static BlobStore directory(String path) {
        Properties properties = new Properties();
        properties.setProperty(FilesystemConstants.PROPERTY_BASEDIR, path);
        return ContextBuilder.newBuilder(new FilesystemNio2BlobProviderMetadata())
                .overrides(properties)
                .credentials("none", "none")
                .build(BlobStoreContext.class)
                .getBlobStore();
    }

    private static void awaitEnd() throws IOException {
        while (System.in.read() >= 0) {
            // Nothing is said on it: only its end counts.
        }
    }
}
