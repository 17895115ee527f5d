package dev.meshwright.conversion.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, section 14).
 *
 * @param first offset of the first byte
 * @param last  offset of the last byte, which belongs to the part
 */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    long length() {
        return last - first + 1;
    }

    /**
     * What a Range header asks for. Several parts at once and other units are passed over, as the RFC allows: the answer
     * is then the whole file.
     *
     * @param header null for none
     * @throws OutsideException when no byte of the file lies in it
     */
    static Optional<ByteRange> parse(String header, long size) throws OutsideException {
        Matcher matcher = SINGLE.matcher(header == null ? "" : header);
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            long suffix = Math.min(Long.parseLong(matcher.group(2)), size);
            return Optional.of(inside(size - suffix, size - 1));
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(matcher.group(2)), size - 1);
        if (!matcher.group(2).isEmpty() && Long.parseLong(matcher.group(2)) < first) {
            return Optional.empty();
        }
        return Optional.of(inside(first, last));
    }

    private static ByteRange inside(long first, long last) throws OutsideException {
        if (first > last) {
            throw new OutsideException();
        }
        return new ByteRange(first, last);
    }

    /** The range lies outside the file. */
    static final class OutsideException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
