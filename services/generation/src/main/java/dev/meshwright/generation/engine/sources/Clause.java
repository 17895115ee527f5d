package dev.meshwright.generation.engine.sources;

import java.util.Optional;

/**
 * A subject and what is said about it.
 *
 * @param topic     what it is about
 * @param negated   whether its verb is: "must not", "never"
 * @param only      whether it says that nothing else is allowed
 * @param using     whether the verb is "use" or the like
 * @param predicate what stands behind the verb
 */
record Clause(Topic topic, boolean negated, boolean only, boolean using, Phrase predicate) {

    /** Cuts a phrase into subject, verb and predicate. */
    static final class Reader {

        private final TopicReader topics;

        Reader(TopicReader topics) {
            this.topics = topics;
        }

        /**
         * @param inherited what a clause without a subject speaks of
         * @param elliptic  whether the verb may be missing
         */
        Optional<Clause> read(Phrase phrase, Topic inherited, boolean elliptic) {
            if (phrase.has(Grammar.HEDGES)) {
                return Optional.empty();
            }
            int verb = verb(phrase);
            if (verb < phrase.size()) {
                Optional<Topic> subject = topics.read(phrase.part(0, verb)).map(topic -> completed(topic, inherited));
                return subject.flatMap(topic -> behindVerb(topic, phrase, verb));
            }
            return elliptic ? withoutVerb(phrase, inherited) : Optional.empty();
        }

        private static Topic completed(Topic topic, Topic inherited) {
            return topic.isNone() ? inherited : topic.or(inherited.subjects());
        }

        private static int verb(Phrase phrase) {
            int at = 0;
            while (at < phrase.size() && !startsVerb(phrase, at)) {
                at++;
            }
            return at;
        }

        private static boolean startsVerb(Phrase phrase, int at) {
            String word = phrase.at(at);
            boolean no = word.equals("no");
            return phrase.isColon(at)
                    || Grammar.isVerb(word)
                    || (Grammar.NEGATIONS.contains(word) && !(no && at == 0))
                    || word.equals("always")
                    || word.equals("only")
                    || word.equals("avoid");
        }

        private static Optional<Clause> behindVerb(Topic topic, Phrase phrase, int verb) {
            boolean negated = topic.negated();
            boolean only = false;
            boolean using = false;
            boolean soft = false;
            int at = verb;
            while (at < phrase.size() && goesOn(phrase, at)) {
                String word = phrase.at(at);
                boolean comparison = word.equals("no") && at > verb;
                if (comparison) {
                    break;
                }
                soft |= word.equals("can") || word.equals("may");
                negated |= Grammar.NEGATIONS.contains(word) || word.equals("avoid");
                only |= word.equals("only");
                using |= Grammar.USE.contains(word);
                at++;
            }
            boolean permitted = soft && !negated && !only;
            boolean exceeding = verb < at && Grammar.MORE.contains(phrase.at(at - 1));
            Phrase predicate = phrase.from(exceeding ? at - 1 : at);
            return permitted || predicate.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Clause(topic, negated, only, using, predicate));
        }

        private static boolean goesOn(Phrase phrase, int at) {
            String word = phrase.at(at);
            return phrase.isComma(at)
                    || Grammar.isVerb(word)
                    || Grammar.MODALS.contains(word)
                    || Grammar.NEGATIONS.contains(word)
                    || Grammar.ADVERBS.contains(word)
                    || word.equals("only")
                    || word.equals("avoid")
                    || word.equals("exclusively");
        }

        /** "Chairs 45 cm", or only "45 cm" beneath a heading that says of what. */
        private Optional<Clause> withoutVerb(Phrase phrase, Topic inherited) {
            int number = 0;
            while (number < phrase.size() && !phrase.isNumber(number)) {
                number++;
            }
            Phrase before = phrase.part(0, number);
            if (number > 0 && number < phrase.size()) {
                Optional<Topic> subject = topics.read(before).filter(topic -> !topic.isNone());
                if (subject.isPresent()) {
                    return subject.map(topic -> new Clause(
                            completed(topic, inherited), topic.negated(), false, false, phrase.from(before.size())));
                }
            }
            return inherited.isNone()
                    ? Optional.empty()
                    : Optional.of(new Clause(inherited, false, false, false, phrase));
        }
    }
}
