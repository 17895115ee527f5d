package dev.meshwright.system;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A submission's stream, read by hand from a socket: HTTP/1.1 with chunks, then frames. */
final class EventStream implements AutoCloseable {
    private static final int PATIENCE_MILLISECONDS = 180_000;

    private final Socket socket;
    private final DataInputStream input;
    private String text = "";

    private EventStream(Socket socket) throws IOException {
        this.socket = socket;
        this.input = new DataInputStream(socket.getInputStream());
    }

    static EventStream open(int port, String submission, Optional<Long> lastEventId) throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        String resume = lastEventId.map(id -> "Last-Event-ID: " + id + "\r\n").orElse("");
        String request = "GET /api/v1/" + submission + "/stream HTTP/1.1\r\nHost: localhost\r\n" + resume + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        EventStream stream = new EventStream(socket);
        if (!stream.line().contains("200")) {
            throw new IOException("The stream is not there");
        }
        while (!stream.line().isEmpty()) {
            // Headers.
        }
        return stream;
    }

    /** The next frame; empty when the server has ended the stream, however it did. */
    Optional<Frame> next() throws IOException {
        while (true) {
            int end = text.indexOf("\n\n");
            if (end >= 0) {
                String block = text.substring(0, end);
                text = text.substring(end + 2);
                if (block.contains("data:")) {
                    return Optional.of(frame(block));
                }
                continue;
            }
            Optional<String> chunk = chunk();
            if (chunk.isEmpty()) {
                return Optional.empty();
            }
            text += chunk.get();
        }
    }

    /** All frames until the server ends the stream. */
    List<Frame> rest() throws IOException {
        List<Frame> frames = new ArrayList<>();
        for (Optional<Frame> frame = next(); frame.isPresent(); frame = next()) {
            frames.add(frame.get());
        }
        return frames;
    }

    private static Frame frame(String block) throws IOException {
        long id = -1;
        StringBuilder data = new StringBuilder();
        for (String line : block.split("\n", -1)) {
            if (line.startsWith("id:")) {
                id = Long.parseLong(line.substring(3).strip());
            } else if (line.startsWith("data:")) {
                data.append(line.substring(5));
            }
        }
        return new Frame(id, RunningSystem.JSON.readTree(data.toString()));
    }

    private Optional<String> chunk() throws IOException {
        try {
            int size = Integer.parseInt(line(), 16);
            if (size == 0) {
                return Optional.empty();
            }
            byte[] bytes = input.readNBytes(size);
            line();
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (EOFException | SocketException _) {
            // The server was killed.
            return Optional.empty();
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte next = input.readByte(); next != '\n'; next = input.readByte()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
