package dev.meshwright.generation.engine.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts Markdown or plain text into sentences, each with what it is about. Any text will do. */
final class MarkdownBlocks {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern BULLET = Pattern.compile("(?:[-*+•–]|\\d{1,4}[.)])\\s+(.*)");
    private static final Pattern RULER = Pattern.compile("[-=*_]{3,}");
    private static final Pattern TABLE_RULER = Pattern.compile("[|:\\-\\s]*-[|:\\-\\s]*");
    private static final Pattern CLOSING_HASHES = Pattern.compile("#+$");

    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private int blockLine;
    private boolean inList;
    private String heading = "";
    private String lead = "";
    private int leadIndent = -1;
    private int indent;
    private String fence;
    private List<String> header;

    private MarkdownBlocks() {}

    static List<Sentence> sentences(String text) {
        MarkdownBlocks blocks = new MarkdownBlocks();
        String[] lines = Inline.withoutComments(text).split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            String next = index + 1 < lines.length ? lines[index + 1] : "";
            blocks.line(index + 1, lines[index], next);
        }
        blocks.flush();
        return blocks.sentences;
    }

    private void line(int number, String raw, String next) {
        String line = unquoted(raw.strip());
        if (fenced(line)) {
            return;
        }
        if (line.isEmpty()) {
            flush();
            header = null;
        } else if (line.indexOf('|') >= 0 && (header != null || isTableRuler(unquoted(next.strip())))) {
            row(number, line);
        } else if (RULER.matcher(line).matches()) {
            ruler();
        } else {
            textLine(number, raw, line);
        }
    }

    private void textLine(int number, String raw, String line) {
        Matcher titled = HEADING.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        if (titled.matches()) {
            flush();
            title(CLOSING_HASHES.matcher(titled.group(1).strip()).replaceAll(""));
        } else if (bullet.matches()) {
            flush();
            begin(number, indentOf(raw), true);
            block.append(bullet.group(1));
        } else {
            if (block.isEmpty()) {
                begin(number, indentOf(raw), false);
            } else {
                block.append('\n');
            }
            block.append(line);
        }
    }

    private void begin(int number, int newIndent, boolean bullet) {
        blockLine = number;
        indent = newIndent;
        inList = bullet;
        if (!bullet || newIndent <= leadIndent) {
            lead = "";
            leadIndent = -1;
        }
    }

    private static int indentOf(String raw) {
        int blanks = 0;
        while (blanks < raw.length() && Character.isWhitespace(raw.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }

    private static String unquoted(String line) {
        int from = 0;
        while (from < line.length() && (line.charAt(from) == '>' || line.charAt(from) == ' ')) {
            from++;
        }
        return line.startsWith(">") ? line.substring(from).strip() : line;
    }

    private boolean fenced(String line) {
        boolean mark = line.startsWith("```") || line.startsWith("~~~");
        if (fence != null) {
            fence = mark && line.startsWith(fence) ? null : fence;
            return true;
        }
        if (mark) {
            flush();
            fence = line.substring(0, 3);
        }
        return mark;
    }

    /** Beneath a line of text it makes this a title. */
    private void ruler() {
        boolean underlined = !inList && !block.isEmpty() && block.indexOf("\n") < 0;
        String text = block.toString();
        if (underlined) {
            block.setLength(0);
            title(text);
        } else {
            flush();
        }
    }

    private void title(String text) {
        heading = Inline.plain(text);
        lead = "";
        leadIndent = -1;
    }

    private static boolean isTableRuler(String line) {
        return line.indexOf('|') >= 0 && TABLE_RULER.matcher(line).matches();
    }

    private void row(int number, String line) {
        flush();
        if (isTableRuler(line)) {
            return;
        }
        List<String> cells = cells(line);
        if (header == null) {
            header = cells;
            return;
        }
        for (int column = 1; column < cells.size() && !cells.isEmpty(); column++) {
            String name = column < header.size() ? header.get(column) : "";
            String cell = cells.get(column);
            if (!cell.isEmpty()) {
                String text = name.isEmpty() ? cell : name + ": " + cell;
                sentences.add(new Sentence(number, Inline.plain(cells.getFirst()), true, text));
            }
        }
    }

    private static List<String> cells(String line) {
        String inner = line.startsWith("|") ? line.substring(1) : line;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("\\|", 33)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private void flush() {
        String text = block.toString();
        block.setLength(0);
        if (text.isBlank()) {
            return;
        }
        if (Inline.plain(text).endsWith(":")) {
            String plain = Inline.plain(text);
            lead = plain.substring(0, plain.length() - 1);
            leadIndent = inList ? indent : -1;
            return;
        }
        split(text);
    }

    private void split(String text) {
        String about = !lead.isEmpty() && inList ? lead : heading;
        int from = 0;
        int line = blockLine;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || endsAt(text, at)) {
                String sentence = text.substring(from, Math.min(at + 1, text.length()));
                int blanks = sentence.length() - sentence.stripLeading().length();
                line += newLines(sentence.substring(0, blanks));
                if (!sentence.isBlank()) {
                    sentences.add(new Sentence(line, about, inList, sentence.strip()));
                }
                line += newLines(sentence.substring(blanks));
                from = at + 1;
            }
        }
    }

    private static int newLines(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    /** A full stop inside "2.1" ends nothing, nor does one that a small letter follows, as in "approx. two". */
    private static boolean endsAt(String text, int at) {
        char mark = text.charAt(at);
        if (mark != '.' && mark != '!' && mark != '?') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean space = next > at + 1 || next == text.length();
        boolean shortened = mark == '.' && endsInAbbreviation(text, at);
        return space && !shortened && (next == text.length() || !Character.isLowerCase(text.charAt(next)));
    }

    private static boolean endsInAbbreviation(String text, int at) {
        String before = text.substring(Math.max(0, at - 7), at).toLowerCase(Locale.ROOT);
        return before.endsWith("approx")
                || before.endsWith(" max")
                || before.endsWith(" min")
                || before.endsWith(" ca");
    }
}
