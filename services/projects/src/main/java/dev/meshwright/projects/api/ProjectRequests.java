package dev.meshwright.projects.api;

import dev.meshwright.projects.domain.ProjectChange;
import dev.meshwright.shared.http.RequestFields;

/** Reads the bodies of project calls. */
final class ProjectRequests {

    static final int LONGEST_NAME = 255;
    static final int LONGEST_DESCRIPTION = 2_000;

    private static final String NAME = "name";
    private static final String DESCRIPTION = "description";
    private static final String ARCHIVED = "is_archived";

    private ProjectRequests() {}

    /** A new project. */
    record NewProject(String name, String description) {}

    static NewProject create(byte[] body) {
        RequestFields fields = RequestFields.parse(body);
        String name = name(fields);
        String description = fields.text(DESCRIPTION, LONGEST_DESCRIPTION);
        fields.check();
        return new NewProject(name, description);
    }

    static ProjectChange change(byte[] body) {
        RequestFields fields = RequestFields.parse(body);
        if (!fields.says(NAME) && !fields.says(DESCRIPTION) && !fields.says(ARCHIVED)) {
            fields.wrong(NAME, "is needed where neither description nor is_archived is given");
        }
        String name = fields.says(NAME) ? name(fields) : null;
        String description = fields.text(DESCRIPTION, LONGEST_DESCRIPTION);
        if (fields.says(ARCHIVED) && !fields.has(ARCHIVED)) {
            fields.wrong(ARCHIVED, "is true or false, not null");
        }
        boolean archived = fields.flag(ARCHIVED, false);
        fields.check();
        return new ProjectChange(name, fields.says(DESCRIPTION), description, fields.has(ARCHIVED) ? archived : null);
    }

    private static String name(RequestFields fields) {
        String name = fields.text(NAME, LONGEST_NAME);
        if (fields.isFine(NAME) && (name == null || name.isBlank())) {
            fields.wrong(NAME, "is needed: 1 to " + LONGEST_NAME + " characters that are not all blank");
        }
        return name;
    }
}
