package dev.meshwright.tracking.api;

import dev.meshwright.model.Ids;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.http.RequestFields;
import dev.meshwright.tracking.domain.JobChange;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;

/** Reads the bodies of calls that label a submission. Each names one field, which has to be there. */
final class LabelBody {

    private static final int LONGEST_NICKNAME = 255;
    private static final int LONGEST_ID = 255;

    private LabelBody() {}

    static JobChange nickname(byte[] body) {
        RequestFields fields = withField(body, "nickname", "send a string, or null for none");
        String nickname = fields.text("nickname", LONGEST_NICKNAME);
        fields.check();
        return new JobChange.Nickname(nickname == null || nickname.isEmpty() ? null : nickname);
    }

    static JobChange project(byte[] body) {
        RequestFields fields = withField(body, "project_id", "send a project's id, or null for none");
        String project = fields.text("project_id", LONGEST_ID);
        fields.check();
        return new JobChange.Project(project == null ? null : projectId(project));
    }

    static boolean flag(byte[] body, String field) {
        RequestFields fields = withField(body, field, "send true or false");
        if (fields.isNull(field)) {
            fields.wrong(field, "is true or false, not null");
        }
        boolean flag = fields.flag(field, false);
        fields.check();
        return flag;
    }

    /**
     * A body that may be left out, and says nothing. Some clients name a content type even without a body.
     *
     * @param contentType null when there is none
     */
    static void nothing(String contentType, byte[] body) {
        if (body == null || body.length == 0) {
            return;
        }
        if (contentType != null && !contentType.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON)) {
            throw ProblemException.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    "The body has the content type '" + contentType + "'.",
                    "Send no body, or an empty JSON object with 'Content-Type: application/json'.");
        }
        RequestFields.parse(body);
    }

    static ProblemException noProject(Object project) {
        return ProblemException.of(
                ProblemCode.NOT_FOUND,
                "project_id: there is no project '" + project + "'.",
                "Take an id that GET /api/v1/projects gives, or null for no project.");
    }

    private static UUID projectId(String text) {
        return Ids.parse(text).orElseThrow(() -> noProject(text));
    }

    private static RequestFields withField(byte[] body, String field, String what) {
        RequestFields fields = RequestFields.parse(body);
        if (!fields.isPresent(field)) {
            fields.wrong(field, "is missing: " + what);
        }
        return fields;
    }
}
