package dev.meshwright.shared.objects;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator may set for the object store; all but the first two are for S3 alone. */
@ConfigMapping(prefix = "meshwright.objects")
public interface ObjectStoreSettings {

    /** Which store there is. */
    Kind kind();

    /** Where a directory's objects lie. */
    Path directory();

    /** The server's address without the bucket; left out for Amazon's own of the region. */
    Optional<URI> endpoint();

    /** The address at which clients reach the same server, where it is another. */
    Optional<URI> publicEndpoint();

    String region();

    /** Has to be there already. */
    Optional<String> bucket();

    /** Whether the bucket stands in the path and not in the host's name. */
    boolean pathStyle();

    /** Left out, with the secret one, where AWS's own ways tell: environment, profile, role of the machine. */
    Optional<String> accessKey();

    Optional<String> secretKey();

    /** How long the server may be silent; a call may take three times as long in all, tries included. */
    Duration timeout();

    /** Whether downloads are given as addresses of the server. */
    boolean signedUrls();

    /** How long such an address is good for. */
    Duration signedUrlLifetime();

    /** The stores that there are. */
    enum Kind {
        DIRECTORY,
        S3
    }
}
