package dev.meshwright.system;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with one file (RFC 7578), as browsers and curl send it. */
record MultipartBody(byte[] bytes) {
    private static final String BOUNDARY = "----meshwright-7f3a9c";

    static MultipartBody file(String field, String filename, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + filename + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return new MultipartBody(body.toByteArray());
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }
}
