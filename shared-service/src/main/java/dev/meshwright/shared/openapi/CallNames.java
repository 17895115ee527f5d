package dev.meshwright.shared.openapi;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names under which generated clients know the calls, made of the resource's and its method's. */
final class CallNames {

    /** As the scanner gives them: {@code ProjectResource_list}. */
    private static final Pattern SCANNED = Pattern.compile("([A-Z])(\\w*?)Resource_(\\w+)");

    private CallNames() {}

    /** {@code projectList} for {@code ProjectResource_list}; {@code infoAgain} for {@code InfoResource_infoAgain}. */
    static String of(String scanned) {
        Matcher parts = SCANNED.matcher(scanned == null ? "" : scanned);
        if (!parts.matches()) {
            return scanned;
        }
        String resource = parts.group(1).toLowerCase(Locale.ROOT) + parts.group(2);
        String method = parts.group(3);
        return method.startsWith(resource)
                ? method
                : resource + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    }
}
