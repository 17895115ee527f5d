package dev.meshwright.tracking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads a stream on a plain socket, in HTTP/1.1 with chunks, as hand-written clients do. */
final class SseClient implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader reader;
    private final List<String> head = new ArrayList<>();
    private final List<String> frames = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean ended;

    private SseClient(Socket socket, BufferedReader reader) {
        this.socket = socket;
        this.reader = reader;
        this.thread = Thread.ofVirtual().unstarted(this::read);
    }

    /** @param lastEventId null for none */
    static SseClient open(URI stream, String lastEventId) throws IOException {
        Socket socket = new Socket(stream.getHost(), stream.getPort());
        OutputStream out = socket.getOutputStream();
        String resume = lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n";
        out.write(
                ("GET " + stream.getPath() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + resume + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        SseClient client = new SseClient(
                socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
        client.readHead();
        client.thread.start();
        return client;
    }

    int status() {
        return Integer.parseInt(head.get(0).substring(9, 12));
    }

    String header(String name) {
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse(null);
    }

    /** The data of each event so far, after its id and a space. */
    List<String> frames() {
        return List.copyOf(frames);
    }

    /** Whether the server has ended the stream. */
    boolean hasEnded() {
        return ended;
    }

    private void readHead() throws IOException {
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            head.add(line);
        }
    }

    private void read() {
        String id = "";
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("data: ")) {
                    frames.add(id + " " + line.substring(6));
                }
            }
            ended = true;
        } catch (IOException e) {
            ended = false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
