package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.lexicon.Direction;
import dev.meshwright.generation.engine.prompt.Limit;
import dev.meshwright.generation.engine.prompt.Measure;
import dev.meshwright.generation.engine.prompt.MeasureReader;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a clause says about lengths: "45 cm tall and 40 cm wide", "no higher than 2 m", "40 to 50 cm". */
final class SizeReader {

    private static final double SMALLEST = 0.001;
    private static final double LARGEST = 1000;
    private static final Set<String> FILLERS = Set.of(
            "of",
            "a",
            "an",
            "the",
            "about",
            "approximately",
            "roughly",
            "exactly",
            "around",
            "be",
            "only",
            "circa",
            "always",
            "precisely",
            "in",
            "size",
            "total");
    private static final Set<String> OR_LESS = Set.of("less", "lower", "under", "smaller", "below", "shorter", "fewer");
    private static final Set<String> OR_MORE = Set.of("more", "higher", "over", "larger", "above", "taller");
    private static final Set<String> TO = Set.of("to", "and");

    private final Vocabulary vocabulary;
    private final MeasureReader measures;

    SizeReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.measures = new MeasureReader(vocabulary.words());
    }

    /** The rules of a clause that says nothing but lengths; none for every other clause. */
    List<Rule> read(Clause clause, Origin origin) {
        Optional<List<Measure>> all = new Reading(clause).all();
        List<Rule> rules = new ArrayList<>();
        for (Measure measure : all.orElse(List.of())) {
            for (Subject named : clause.topic().subjectsOrEverything()) {
                Subject subject = measurable(named);
                rules.add(new Rule.Size(origin, subject, directed(measure, clause.topic(), subject)));
            }
        }
        return rules;
    }

    /** A stone that is measured is a thing. */
    private Subject measurable(Subject subject) {
        if (subject instanceof Subject.MadeOf made) {
            return vocabulary
                    .lexicon()
                    .named(made.words())
                    .map(entry -> (Subject) new Subject.Things(made.words(), entry, List.of()))
                    .orElse(made);
        }
        return subject;
    }

    /** A length without a side is that of the topic, or the one by which things of the kind are measured. */
    private Measure directed(Measure measure, Topic topic, Subject subject) {
        if (measure.direction() != Direction.LONGEST) {
            return measure;
        }
        Direction direction = topic.direction() != null ? topic.direction() : usual(subject);
        return new Measure(direction, measure.metres(), measure.limit());
    }

    private static Direction usual(Subject subject) {
        return switch (subject) {
            case Subject.Things things -> things.entry().along();
            case Subject.Parts parts -> PartLevels.isLevel(parts) ? Direction.HEIGHT : Direction.LONGEST;
            case Subject.Everything _ -> Direction.LONGEST;
            case Subject.Sort _ -> Direction.LONGEST;
            case Subject.MadeOf _ -> Direction.LONGEST;
        };
    }

    /** One walk through a predicate. */
    private final class Reading {

        private final Phrase phrase;
        private final boolean negated;
        private final Topic topic;
        private final List<Measure> found = new ArrayList<>();
        private int at;
        private Limit limit;
        private Direction direction;

        Reading(Clause clause) {
            this.phrase = clause.predicate();
            this.negated = clause.negated();
            this.topic = clause.topic();
        }

        Optional<List<Measure>> all() {
            boolean lengths = topic.quality() == Topic.Quality.ANY || topic.quality() == Topic.Quality.LENGTH;
            if (!lengths || topic.subjects().isEmpty()) {
                return Optional.empty();
            }
            while (one()) {
                if (ended()) {
                    return Optional.of(found);
                }
                if (!phrase.isComma(at)
                        && !phrase.at(at).equals("and")
                        && !phrase.at(at).equals("by")) {
                    return Optional.empty();
                }
                while (phrase.isComma(at)
                        || phrase.at(at).equals("and")
                        || phrase.at(at).equals("by")) {
                    at++;
                }
            }
            return Optional.empty();
        }

        private boolean ended() {
            return at >= phrase.size()
                    || phrase.at(at).startsWith("(")
                    || (phrase.isComma(at) && at + 1 == phrase.size())
                    || Grammar.SUBORDINATORS.contains(phrase.at(at))
                    || (phrase.isComma(at) && Grammar.SUBORDINATORS.contains(phrase.at(at + 1)));
        }

        private boolean one() {
            limit = Limit.EXACT;
            direction = null;
            if (!readLimit() || (negated && limit == Limit.EXACT)) {
                return false;
            }
            Optional<Double> low = rangeStart();
            Optional<MeasureReader.Found> measure = measures.at(phrase.tokens(), at);
            if (measure.isEmpty()) {
                return false;
            }
            at += measure.get().length();
            readPostfix();
            for (Measure each : measure.get().measures()) {
                add(each, low);
            }
            return found.stream().allMatch(each -> each.metres() >= SMALLEST && each.metres() <= LARGEST);
        }

        private void add(Measure each, Optional<Double> low) {
            Direction side = direction == null ? each.direction() : direction;
            if (low.isPresent()) {
                found.add(new Measure(side, low.get(), Limit.AT_LEAST));
                found.add(new Measure(side, each.metres(), Limit.AT_MOST));
            } else {
                found.add(new Measure(side, each.metres(), limit));
            }
        }

        /** Whether what stands here can come before a length. */
        private boolean readLimit() {
            boolean not = negated;
            skipFillers();
            while (Grammar.NEGATIONS.contains(phrase.at(at))) {
                not = true;
                at++;
            }
            String word = phrase.at(at);
            Direction taller = Grammar.TALLER.get(word);
            Direction shorter = Grammar.SHORTER.get(word);
            if (taller != null || Grammar.MORE.contains(word)) {
                compare(taller, not ? Limit.AT_MOST : Limit.AT_LEAST);
            } else if (shorter != null || Grammar.LESS.contains(word)) {
                compare(shorter, not ? Limit.AT_LEAST : Limit.AT_MOST);
            } else if (word.equals("at") && Set.of("most", "least").contains(phrase.at(at + 1))) {
                limit = phrase.at(at + 1).equals("most") ? Limit.AT_MOST : Limit.AT_LEAST;
                at += 2;
                return !not;
            } else if (Grammar.MOST.contains(word) || Grammar.LEAST.contains(word)) {
                limit = Grammar.MOST.contains(word) ? Limit.AT_MOST : Limit.AT_LEAST;
                at++;
                at += phrase.at(at).equals("to") ? 1 : 0;
                skipFillers();
                return !not;
            }
            skipFillers();
            return true;
        }

        private void compare(Direction side, Limit newLimit) {
            limit = newLimit;
            direction = side;
            at++;
            at += phrase.at(at).equals("than") ? 1 : 0;
        }

        private void skipFillers() {
            while (FILLERS.contains(phrase.at(at))) {
                at++;
            }
        }

        /** The lower end of "40 to 50 cm", "between 40 and 50 cm" or "40-50 cm", in metres. */
        private Optional<Double> rangeStart() {
            int from = phrase.at(at).equals("between") || phrase.at(at).equals("from") ? at + 1 : at;
            int to = TO.contains(phrase.at(from + 1)) ? from + 2 : from + 1;
            if (!phrase.isNumber(from) || !phrase.isNumber(to)) {
                return Optional.empty();
            }
            Optional<MeasureReader.Found> upper = measures.at(phrase.tokens(), to);
            double low = phrase.tokens().get(from).number();
            double high = phrase.tokens().get(to).number();
            if (upper.isEmpty() || upper.get().measures().size() > 1 || low >= high) {
                return Optional.empty();
            }
            at = to;
            return Optional.of(upper.get().measures().getFirst().metres() / high * low);
        }

        private void readPostfix() {
            String word = phrase.at(at);
            String next = phrase.at(at + 1);
            if (word.equals("or") && (OR_LESS.contains(next) || OR_MORE.contains(next))) {
                limit = OR_LESS.contains(next) ? Limit.AT_MOST : Limit.AT_LEAST;
                at += 2;
            } else if (word.equals("at") && (next.equals("most") || next.equals("least"))) {
                limit = next.equals("most") ? Limit.AT_MOST : Limit.AT_LEAST;
                at += 2;
            } else if (Set.of("max", "maximum", "min", "minimum").contains(word)) {
                limit = word.startsWith("max") ? Limit.AT_MOST : Limit.AT_LEAST;
                at++;
            }
        }
    }

    /** Whether a text could say a length at all, told fast. */
    boolean couldBe(Phrase phrase) {
        for (int at = 0; at < phrase.size(); at++) {
            if (vocabulary.words().unit(phrase.at(at)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
