package dev.meshwright.projects.api;

import dev.meshwright.projects.api.upload.BrokenFormException;
import dev.meshwright.projects.api.upload.MultipartForm;
import dev.meshwright.projects.api.upload.Part;
import dev.meshwright.projects.domain.SourceText;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.List;

/**
 * A source file as it was sent.
 *
 * @param filename as the sender named it
 */
record SourceUpload(String filename, byte[] content) {

    static final String FIELD = "file";

    /** What a form may have beside the file: names, headers, and fields that nobody asked for. */
    private static final int LARGEST_BODY_BYTES = SourceText.LARGEST_FILE_BYTES + 64 * 1024;

    private static final String AS_FORM = "Send 'multipart/form-data' with the file in the field '" + FIELD
            + "', as curl does with -F file=@style.md.";

    /**
     * Reads the file of a form, and no more than such a form may have.
     *
     * @throws ProblemException 400, 413, 415 or 422, when there is no such file in it
     */
    static SourceUpload read(HttpHeaders headers, InputStream body) {
        String contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        String boundary = MultipartForm.boundary(contentType).orElseThrow(() -> anotherType(contentType));
        try {
            return only(MultipartForm.parse(BoundedBody.read(headers, body, LARGEST_BODY_BYTES), boundary));
        } catch (BrokenFormException e) {
            throw ProblemException.of(
                    ProblemCode.INVALID_SOURCE, "The body is no multipart form: " + e.getMessage() + ".", AS_FORM);
        }
    }

    private static ProblemException anotherType(String contentType) {
        String what = contentType == null ? "without a content type" : "with the content type '" + contentType + "'";
        return ProblemException.of(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE, "A source file is not taken " + what + ".", AS_FORM);
    }

    private static SourceUpload only(List<Part> parts) {
        List<Part> files =
                parts.stream().filter(part -> FIELD.equals(part.name())).toList();
        if (files.size() != 1) {
            throw wrong(
                    files.isEmpty()
                            ? "is needed: the form has no field of that name"
                            : "is one file, and the form has " + files.size() + " of that name");
        }
        Part file = files.getFirst();
        if (file.filename() == null) {
            throw wrong("is a file, and the form has a text without a file name there");
        }
        return new SourceUpload(file.filename(), file.content());
    }

    private static ProblemException wrong(String message) {
        return ProblemException.ofFields(List.of(new FieldProblem(FIELD, message)));
    }
}
