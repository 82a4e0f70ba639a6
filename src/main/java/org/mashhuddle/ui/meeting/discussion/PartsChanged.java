package org.mashhuddle.ui.meeting.discussion;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mashhuddle.domain.meeting.Discussion;

/// Which parts of the form two sheets of one item differ in, in words: what is taken back may stand out of sight.
final class PartsChanged {

    private final Discussion one;
    private final Discussion other;
    private final List<String> names = new ArrayList<>();

    private PartsChanged(Discussion one, Discussion other) {
        this.one = one;
        this.other = other;
    }

    /// "Decision", "Risk, Decision"; empty where the words are the same.
    static String between(Discussion one, Discussion other) {
        PartsChanged parts = new PartsChanged(one, other);
        parts.add("meeting.shared", Discussion::contributions);
        parts.add("meeting.voice", Discussion::voice);
        parts.add("meeting.risk", Discussion::risk);
        parts.add("meeting.undo.strategy-question", Discussion::strategy);
        parts.add("meeting.undo.strategy-held", Discussion::strategyHeld);
        parts.add("meeting.decision", Discussion::decision);
        parts.add("meeting.undo.quorum", Discussion::quorumSaid);
        return String.join(", ", parts.names);
    }

    private void add(String key, Function<Discussion, ?> part) {
        if (!part.apply(one).equals(part.apply(other))) {
            names.add(words(key));
        }
    }

    @Override
    public String toString() {
        return "PartsChanged[withheld]";
    }
}
