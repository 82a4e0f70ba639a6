package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.domain.hub.law.ShownLaw;

/// The rows in words, the same on the screen and on paper.
final class LawLines {

    private LawLines() {}

    /// What is shown, by its heads.
    static List<ShownLaw.Group> groups(List<LawRow> rows) {
        List<ShownLaw.Group> groups = new ArrayList<>();
        List<ShownLaw.Line> lines = new ArrayList<>();
        for (LawRow row : rows.reversed()) {
            switch (row) {
                case LawRow.Group(String head, int _) -> {
                    groups.addFirst(new ShownLaw.Group(head, lines.reversed()));
                    lines.clear();
                }
                case LawRow.National national -> lines.add(line(national));
                case LawRow.Local local -> lines.add(line(local));
                case LawRow.Own own -> lines.add(line(own));
            }
        }
        return groups;
    }

    static ShownLaw.Line line(LawRow.National row) {
        LawRule rule = row.rule();
        return new ShownLaw.Line(
                rule.words(),
                rule.says(),
                LawWords.from(rule),
                LawWords.until(rule),
                rule.source(),
                LawWords.checked(rule),
                LawWords.reviewInShort(rule, row.day()),
                row.state());
    }

    static ShownLaw.Line line(LawRow.Local row) {
        return own(row.words(), row.says(), "", words("settings.law.open"));
    }

    static ShownLaw.Line line(LawRow.Own row) {
        return own(
                LawWords.limit(row.limit()),
                words("settings.law.limit-says", LawWords.amount(row.limit()), LawWords.since(row.limit())),
                LawWords.isUsual(row.limit()) ? "" : DateWords.date(row.limit().from()),
                row.coming().isEmpty()
                        ? words("settings.law.open")
                        : DateWords.date(row.coming().getFirst().from()));
    }

    private static ShownLaw.Line own(String what, String says, String from, String until) {
        return new ShownLaw.Line(
                what, says, from, until, words("settings.law.local-source"), "", "", LawState.IN_FORCE);
    }
}
