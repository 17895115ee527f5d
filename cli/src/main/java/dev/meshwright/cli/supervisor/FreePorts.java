package dev.meshwright.cli.supervisor;

import dev.meshwright.cli.CommandException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Ports of this machine. */
public final class FreePorts {
    static final String HOST = "127.0.0.1";

    private FreePorts() {}

    /** Different ports that were all free a moment ago. */
    static List<Integer> some(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int index = 0; index < count; index++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.ofLiteral(HOST)));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } finally {
            sockets.forEach(FreePorts::close);
        }
    }

    /** The port itself if nobody listens there, else a free one. */
    public static int orOther(int port) {
        return isFree(HOST, port) ? port : some(1).getFirst();
    }

    /** @param patience how long the one who listens there may take to go away */
    static void requireFree(String host, int port, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isFree(host, port) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        if (!isFree(host, port)) {
            throw new CommandException("Port " + port + " of " + host
                    + " is taken by another program. Stop that program, or choose another port with --port.");
        }
    }

    private static boolean isFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port), 1);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
