package dev.meshwright.shared.openapi;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** The groups of public calls, in the order in which people read them. */
public enum ApiTags {
    SUBMITTING(ApiTags.SUBMIT, "Asks for something to be made. Each call is answered at once with an id; a job runs."),
    STATUS(ApiTags.WATCH, "Where submissions stand: polled, streamed or listed."),
    RESULTS(ApiTags.RESULT, "What came of a submission: its files and its scene graph. The id is the key to them."),
    MANAGING(ApiTags.MANAGE, "Labels, archive, deletion and cancellation."),
    PROJECTS(ApiTags.PROJECT, "Projects, and the texts that every submission in them is made by."),
    ACCOUNT(ApiTags.OWN, "The caller's key, its limits and what is used of them."),
    ADMINISTRATION(ApiTags.ADMIN, "Accounts and keys, for whoever runs the installation.");

    /** The names, as annotations need them. */
    public static final String SUBMIT = "Submitting";

    public static final String WATCH = "Status";
    public static final String RESULT = "Results";
    public static final String MANAGE = "Managing";
    public static final String PROJECT = "Projects";
    public static final String OWN = "Account";
    public static final String ADMIN = "Administration";

    private final String label;
    private final String description;

    ApiTags(String label, String description) {
        this.label = label;
        this.description = description;
    }

    static List<Tag> all() {
        return Arrays.stream(values())
                .map(tag -> OASFactory.createTag().name(tag.label).description(tag.description))
                .toList();
    }
}
