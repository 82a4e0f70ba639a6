package org.mashhuddle.ui.minutes.correction;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.service.minutes.MovedEntry;

/// What is out with an entry of another child, and how it stands with it.
final class RecallWords {

    private RecallWords() {}

    /// What was sealed and logged with a move, then each paper that is out with the entry.
    static List<String> of(MovedEntry moved) {
        List<String> lines = new ArrayList<>();
        lines.add(words("wrong.sealed", moved.sealedTo(), String.join(", ", moved.named())));
        lines.add(words(moved.decided() ? "wrong.decided" : "wrong.tell", DateWords.dateTime(moved.reportBy())));
        lines.add(
                moved.papers().isEmpty()
                        ? words("wrong.no-papers")
                        : words("wrong.papers", moved.papers().size()));
        moved.papers().forEach(paper -> lines.add(of(paper)));
        return lines;
    }

    /// "SAM-2026-11-24-P07, minutes, Copy 2 of 6, Police: to be called back".
    static String of(IssuedPaper paper) {
        return words(
                "wrong.paper",
                paper.reference(),
                words("wrong.kind." + paper.key().kind()),
                paper.copy().words(),
                paper.recipient(),
                paper.recall().map(RecallWords::state).orElseGet(() -> words("wrong.to-recall")));
    }

    private static String state(Recall recall) {
        String on = DateWords.dateTime(recall.at());
        return switch (recall.cause()) {
            case RECALLED -> words("wrong.recalled", on, recall.told());
            case CAME_BACK -> words("wrong.came-back", on);
            case NEVER_OUT -> words("wrong.never-out", on);
        };
    }
}
