package dev.meshwright.projects.api;

import dev.meshwright.projects.domain.SourceName;
import dev.meshwright.projects.domain.SourceText;
import dev.meshwright.shared.http.RequestFields;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;

/**
 * What is to be different about a source file.
 *
 * @param name null to leave it
 * @param text null to leave it
 */
record SourceRequest(SourceName name, SourceText text) {

    /** The longest text, were each of its bytes written as an escape of six, and its name. */
    private static final int LARGEST_BODY_BYTES = 6 * SourceText.LARGEST_FILE_BYTES + 16 * 1024;

    private static final String FILENAME = "filename";
    private static final String CONTENT = "content";

    static SourceRequest read(HttpHeaders headers, InputStream body) {
        RequestFields fields = RequestFields.parse(BoundedBody.read(headers, body, LARGEST_BODY_BYTES));
        if (!fields.says(FILENAME) && !fields.says(CONTENT)) {
            fields.wrong(FILENAME, "is needed where content is not given");
        }
        String filename = given(fields, FILENAME);
        String content = given(fields, CONTENT);
        fields.check();
        return SourceProblems.tell(() -> new SourceRequest(
                filename == null ? null : SourceName.of(filename),
                content == null ? null : SourceText.ofText(content)));
    }

    private static String given(RequestFields fields, String field) {
        if (fields.says(field) && !fields.has(field)) {
            fields.wrong(field, "is a string, not null; leave it out to keep what is there");
        }
        return fields.anyText(field);
    }
}
