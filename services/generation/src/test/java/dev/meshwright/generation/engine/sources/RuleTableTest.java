package dev.meshwright.generation.engine.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.generation.engine.SourceText;
import dev.meshwright.generation.engine.prompt.Limit;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a rule, and what is prose. */
class RuleTableTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private static String read(String text) {
        List<SourceText> sources = List.of(new SourceText("style.md", text));
        return SourceRules.read(sources, VOCABULARY).rules().stream()
                .map(RuleTableTest::described)
                .collect(Collectors.joining("; "));
    }

    private static String described(Rule rule) {
        String subject = described(rule.about());
        return switch (rule) {
            case Rule.Size size -> subject + " " + length(size);
            case Rule.Triangles triangles -> subject + " <= " + triangles.most() + " triangles";
            case Rule.Palette palette -> subject + " only " + names(palette.colours());
            case Rule.NoColour no -> subject + " no " + names(no.colours());
            case Rule.NoSubstance no -> subject + " no " + String.join(",", no.substances());
            case Rule.Looks looks ->
                subject + " = " + String.join(" ", looks.look().words());
            case Rule.Term term -> term.term() + " := " + term.meaning();
        };
    }

    private static String length(Rule.Size size) {
        Limit limit = size.measure().limit();
        String sign = limit == Limit.EXACT ? "=" : limit == Limit.AT_MOST ? "<=" : ">=";
        return size.measure().direction().name().toLowerCase(Locale.ROOT) + " " + sign + " "
                + Math.round(size.measure().metres() * 1000) / 1000.0;
    }

    private static String names(List<Tint> tints) {
        return tints.stream().map(Tint::name).collect(Collectors.joining(","));
    }

    private static String described(Subject subject) {
        return switch (subject) {
            case Subject.Everything _ -> "all";
            case Subject.Things things -> (String.join(" ", things.qualifiers()) + " " + things.noun()).strip();
            case Subject.Sort sort -> sort.kind().name();
            case Subject.Parts parts -> (parts.of() == null ? "" : parts.of().name() + ".") + "part:" + parts.noun();
            case Subject.MadeOf made -> "of:" + made.words();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chairs are always 45 cm tall.                     | chair height = 0.45
            chairs are always 45 cm tall                      | chair height = 0.45
            **All chairs** are *45 cm* tall!                  | chair height = 0.45
            Each chair must be exactly 45 cm high.            | chair height = 0.45
            A door is 2.1 m high and 90 cm wide.              | part:door height = 2.1; part:door width = 0.9
            Chairs are 45 cm tall and tables are 75 cm tall.  | chair height = 0.45; table height = 0.75
            Chairs are 45 cm tall, tables 75 cm.              | chair height = 0.45; table height = 0.75
            Chairs and stools are 45 cm tall.                 | chair height = 0.45; stool height = 0.45
            - seats: 45 cm                                    | part:seat height = 0.45
            - Tables: 75 cm                                   | table height = 0.75
            - Tables - 75 cm                                  | table height = 0.75
            1. Chairs 45 cm                                   | chair height = 0.45
            The height of a chair is 45 cm.                   | chair height = 0.45
            Chair height: 45 cm                               | chair height = 0.45
            Chairs have a height of 45 cm.                    | chair height = 0.45
            Chairs measure 45 x 40 x 90 cm.                   | chair width = 0.45; chair depth = 0.4; chair height = 0.9
            Chairs must not be taller than 1 m.               | chair height <= 1.0
            No chair is taller than 1 m.                      | chair height <= 1.0
            A chair is never more than 1 m tall.              | chair height <= 1.0
            Chairs are at most 1 m tall.                      | chair height <= 1.0
            Chairs must be at least 40 cm tall.               | chair height >= 0.4
            Chairs are 40 to 50 cm tall.                      | chair height >= 0.4; chair height <= 0.5
            Chairs are between 40 and 50 cm tall.             | chair height >= 0.4; chair height <= 0.5
            Make all chairs 45 cm tall.                       | chair height = 0.45
            Nothing is longer than 2 m.                       | all length <= 2.0
            Every model is 1 m tall.                          | all height = 1.0
            For consistency, chairs are always 45 cm tall.    | chair height = 0.45
            Chairs are 45 cm tall because children sit here.  | chair height = 0.45
            Chairs are 45 cm tall (that is our brand).        | chair height = 0.45
            Office chairs are 45 cm tall.                     | office chair height = 0.45
            Chair legs are 30 cm long.                        | chair.part:legs length = 0.3
            The roof of a house is 3 m high.                  | house.part:roof height = 3.0
            Buildings are at most 12 m tall.                  | BUILDING height <= 12.0
            Use at most 5,000 triangles.                      | all <= 5000 triangles
            Keep every model under 2k tris.                   | all <= 2000 triangles
            A model has no more than 10000 triangles.         | all <= 10000 triangles
            Models must not exceed 3.000 triangles.           | all <= 3000 triangles
            Triangle budget: 1500                             | all <= 1500 triangles
            Triangle budget: 1500 triangles                   | all <= 1500 triangles
            Max 800 polygons per chair                        | chair <= 800 triangles
            Polycount: 800                                    | all <= 800 triangles
            Chairs have at most 500 triangles.                | chair <= 500 triangles
            Use only #aa3322, navy and sand.                  | all only #aa3322,navy,sand
            Palette: #aa3322, navy, sand                      | all only #aa3322,navy,sand
            Our palette is navy (#17264f) and white.          | all only navy #17264f,white
            Only use navy and white.                          | all only navy,white
            Stick to red.                                     | none
            Chairs use only navy and white.                   | chair only navy,white
            Use only navy for roofs.                          | part:roofs only navy
            Never use red.                                    | all no red
            Don't use red or pink.                            | all no red,pink
            Avoid red.                                        | all no red
            No red!                                           | all no red
            Chairs are never red.                             | chair no red
            Never use plastic.                                | all no plastic
            Red is forbidden.                                 | all no red
            Red is not allowed.                               | all no red
            All metal is brushed brass.                       | of:metal = brushed brass
            Wood is dark oak.                                 | of:wood = dark oak
            All wood is dark oak, and all metal is brass.     | of:wood = dark oak; of:metal = brass
            Every metal part is brass.                        | of:metal = brass
            Metal: brushed brass                              | of:metal = brushed brass
            Roofs are red.                                    | part:roofs = red
            Chairs are made of oak.                           | chair = oak
            Paint roofs red.                                  | part:roofs = red
            Glass is green.                                   | of:glass = green
            A *morrow lamp* is a lantern of green glass.      | morrow lamp := a lantern of green glass
            A morrow lamp is a lantern of green glass.        | morrow lamp := a lantern of green glass
            - **Morrow lamp**: a lantern of green glass       | morrow lamp := a lantern of green glass
            - **Morrow lamp:** a lantern of green glass       | morrow lamp := a lantern of green glass
            "Morrow lamp" means a lantern of green glass.     | morrow lamp := a lantern of green glass
            *Morrow pairs* are two lanterns on a table.       | morrow pairs := two lanterns on a table
            """)
    void readsRules(String text, String rules) {
        assertThat(read(text)).isEqualTo(rules.equals("none") ? "" : rules);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The chair was 45 cm tall.",
                "I once sat on a chair that was 45 cm tall.",
                "My chair is 45 cm tall.",
                "Are chairs 45 cm tall?",
                "If chairs are 45 cm tall, people are happy.",
                "Chairs might be 45 cm tall.",
                "Chairs can be 45 cm tall.",
                "Chairs are never 45 cm tall.",
                "The chair is 45 cm from the wall.",
                "Chairs stand 45 cm apart.",
                "~~Chairs are 45 cm tall.~~",
                "<!-- Chairs are 45 cm tall. -->",
                "```\nchairs are 45 cm tall\n```",
                "Our old engine choked on 5,000 triangles.",
                "More than 5000 triangles is fine.",
                "Last year 5000 triangles were enough.",
                "The weather is a problem.",
                "We love red.",
                "A chair is a piece of furniture with a back.",
                "The sky was blue and the sea was green.",
                "Bob painted his house red.",
                "It is red.",
                "",
                "   \n\n---\n|||\n| |\n|-|\n"
            })
    void takesProseForNoRule(String text) {
        assertThat(read(text)).isEmpty();
    }
}
