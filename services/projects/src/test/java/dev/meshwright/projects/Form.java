package dev.meshwright.projects;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, written byte by byte. */
final class Form {

    private static final String BOUNDARY = "----a-boundary-7MA4YWxk";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    static Form file(String filename, String content) {
        return file(filename, content.getBytes(StandardCharsets.UTF_8));
    }

    static Form file(String filename, byte[] content) {
        return new Form().with("name=\"file\"; filename=\"" + filename + "\"", content);
    }

    /** @param disposition what follows {@code form-data;} */
    Form with(String disposition, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    Form with(String disposition, String content) {
        return with(disposition, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    static String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** @param project its path */
    Response send(RequestSpecification call, String project) {
        return send(call, project + "/sources", contentType(), bytes());
    }

    /** A body of any type. */
    static Response send(RequestSpecification call, String path, String contentType, byte[] bytes) {
        return call.config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)
                                .encodeContentTypeAs(contentType, ContentType.BINARY)))
                .header("Content-Type", contentType)
                .body(bytes)
                .post(path);
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
