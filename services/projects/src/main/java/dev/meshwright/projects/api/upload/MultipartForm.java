package dev.meshwright.projects.api.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A form as {@code multipart/form-data} (RFC 7578), read from bytes in memory, of which the caller has seen to it that
 * they are few. The server's own reader would put every part of any size on disk before anybody could refuse it.
 */
public final class MultipartForm {

    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[] HEADERS_END = {'\r', '\n', '\r', '\n'};
    private static final String DISPOSITION = "content-disposition:";
    private static final int MOST_PARTS = 100;

    private final byte[] body;
    private final byte[] delimiter;
    private int position;

    private MultipartForm(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
    }

    /** What lies between the parts of a form; empty when the content type is that of no form, or names nothing. */
    public static Optional<String> boundary(String contentType) {
        HeaderValue type = HeaderValue.parse(contentType == null ? "" : contentType);
        return Optional.ofNullable(type.parameters().get("boundary"))
                .filter(boundary -> type.word().equals("multipart/form-data") && !boundary.isEmpty());
    }

    /** @throws BrokenFormException when the bytes are no whole form */
    public static List<Part> parse(byte[] body, String boundary) throws BrokenFormException {
        return new MultipartForm(body, boundary).parts();
    }

    private List<Part> parts() throws BrokenFormException {
        List<Part> parts = new ArrayList<>();
        position = after(firstDelimiter());
        while (!startsWith("--")) {
            if (parts.size() == MOST_PARTS) {
                throw new BrokenFormException("it has more than " + MOST_PARTS + " parts");
            }
            parts.add(part());
        }
        return parts;
    }

    private int firstDelimiter() throws BrokenFormException {
        if (matches(delimiter, 0)) {
            return 0;
        }
        return find(nextDelimiter(), 0, "the boundary of its Content-Type is not in it") + LINE_END.length;
    }

    /** Headers, an empty line, and the content up to the line end before the next delimiter. */
    private Part part() throws BrokenFormException {
        int line = find(LINE_END, position, "a part does not begin on a line of its own");
        int headersEnd = matches(LINE_END, line + LINE_END.length)
                ? line
                : find(HEADERS_END, line, "the headers of a part do not end");
        String headers = text(position, headersEnd);
        int begin = headersEnd + HEADERS_END.length;
        // A part without content may share its line end with the headers.
        int from = Math.max(begin - LINE_END.length, line);
        int end = find(nextDelimiter(), from, "it ends in the middle of a part");
        position = after(end + LINE_END.length);
        HeaderValue disposition = disposition(headers);
        return new Part(
                disposition.parameter("name"),
                disposition.parameter("filename"),
                Arrays.copyOfRange(body, Math.min(begin, end), end));
    }

    private static HeaderValue disposition(String headers) {
        return headers.lines()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(DISPOSITION))
                .map(header -> HeaderValue.parse(header.substring(DISPOSITION.length())))
                .findFirst()
                .orElseGet(() -> HeaderValue.parse(""));
    }

    private int after(int delimiterAt) {
        return delimiterAt + delimiter.length;
    }

    private byte[] nextDelimiter() {
        byte[] next = Arrays.copyOf(LINE_END, LINE_END.length + delimiter.length);
        System.arraycopy(delimiter, 0, next, LINE_END.length, delimiter.length);
        return next;
    }

    private boolean startsWith(String text) {
        return matches(text.getBytes(StandardCharsets.US_ASCII), position);
    }

    private int find(byte[] wanted, int from, String otherwise) throws BrokenFormException {
        for (int at = from; at <= body.length - wanted.length; at++) {
            if (matches(wanted, at)) {
                return at;
            }
        }
        throw new BrokenFormException(otherwise);
    }

    private boolean matches(byte[] wanted, int at) {
        return at + wanted.length <= body.length
                && Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private String text(int from, int to) throws BrokenFormException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenFormException("the headers of a part are not UTF-8");
        }
    }
}
