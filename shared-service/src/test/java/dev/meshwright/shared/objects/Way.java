package dev.meshwright.shared.objects;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The way to a server, which a test can make break: it passes bytes on in both directions. */
final class Way implements AutoCloseable {

    private static final long ALL = Long.MAX_VALUE;

    private final ServerSocket listening;
    private final URI server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger breaks = new AtomicInteger();
    private final AtomicLong upTo = new AtomicLong(ALL);
    private final AtomicLong downTo = new AtomicLong(ALL);
    private final AtomicInteger connections = new AtomicInteger();

    Way(String server) {
        this.server = URI.create(server);
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        threads.execute(this::accept);
    }

    String endpoint() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** So many times a connection breaks, once so many bytes have gone to the server. */
    void breakUpAfter(long bytes, int times) {
        upTo.set(bytes);
        breaks.set(times);
    }

    /** So many times a connection breaks, once so many bytes have come from the server. */
    void breakDownAfter(long bytes, int times) {
        downTo.set(bytes);
        breaks.set(times);
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                connections.incrementAndGet();
                Socket onward = new Socket(server.getHost(), server.getPort());
                threads.execute(() -> pass(client, onward, upTo));
                threads.execute(() -> pass(onward, client, downTo));
            }
        } catch (IOException _) {
            // Closed.
        }
    }

    private void pass(Socket from, Socket to, AtomicLong most) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            long passed = 0;
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                passed += count;
                if (passed > most.get() && breaks.getAndDecrement() > 0) {
                    return;
                }
                out.write(buffer, 0, count);
                out.flush();
            }
        } catch (IOException _) {
            // One side has gone, so the other goes too.
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        threads.shutdownNow();
    }
}
