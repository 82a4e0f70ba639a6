package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;

/// "Ready to sign?": what stops it, what can wait, then what holds.
///
/// @param heading "Ready to sign?", or "Ready to sign"
/// @param sum "15 of 17 items complete. 2 need you."
/// @param stopping how many gaps stop signing unless a reason is given
/// @param barring how many no reason signs over
record Checklist(String heading, String sum, List<CheckLine> lines, int stopping, int barring) {

    /// Kinds that leave an item incomplete.
    private static final Set<GapKind> INCOMPLETE = EnumSet.of(
            GapKind.NO_DECISION,
            GapKind.DECISION_WITHOUT_BECAUSE,
            GapKind.NO_FURTHER_WITHOUT_BECAUSE,
            GapKind.CONSENT_NOT_RECORDED,
            GapKind.FAMILY_NOT_RECORDED,
            GapKind.REFUSED_WITHOUT_BECAUSE,
            GapKind.OUTCOME_WITHOUT_DATE,
            GapKind.ENGAGEMENT_ALONE,
            GapKind.DISAGREEMENT_WITHOUT_AGENCY,
            GapKind.ACTION_INCOMPLETE,
            GapKind.ACTION_NOT_ENTERED,
            GapKind.HELD_OVER,
            GapKind.QUORUM_NOT_MET,
            GapKind.STRATEGY_NOT_ENDED,
            GapKind.STRATEGY_MINIMUM_NOT_HERE,
            GapKind.STRATEGY_WITHOUT_SECTION_47);

    Checklist {
        lines = List.copyOf(lines);
    }

    /// Before anything was read.
    static Checklist empty() {
        return new Checklist("", "", List.of(), 0, 0);
    }

    /// @param reason for signing over the gaps; empty while none is given
    static Checklist of(org.mashhuddle.service.minutes.MinutesOverview view, String reason) {
        List<CheckLine> lines = new ArrayList<>();
        boolean over = !reason.isBlank();
        lines.addAll(new GapLines(view.book(), over).of(view.gaps()));
        lines.addAll(new HeldLines(view.book(), view.gaps(), view.leftOut().size()).all());
        int barring = count(view, kind -> !kind.canBeSignedOver());
        int stopping = count(view, kind -> kind.stopsSigning() && kind.canBeSignedOver());
        boolean ready = barring == 0 && (stopping == 0 || over);
        String heading = ready ? "minutes.ready" : "minutes.ready-question";
        String sum = barring > 0 && over ? sum(view, barring, false) : sum(view, stopping + barring, over);
        return new Checklist(words(heading), sum, lines, stopping, barring);
    }

    private static int count(org.mashhuddle.service.minutes.MinutesOverview view, Predicate<GapKind> which) {
        return (int) view.gaps().stream().map(Gap::kind).filter(which).count();
    }

    private static String sum(org.mashhuddle.service.minutes.MinutesOverview view, int stopping, boolean over) {
        int items = view.book().agenda().items().size();
        long incomplete = view.gaps().stream()
                .filter(gap -> gap.number() > 0 && INCOMPLETE.contains(gap.kind()))
                .map(Gap::number)
                .distinct()
                .count();
        String complete = words("minutes.complete", items - incomplete, items);
        if (stopping == 0) {
            return complete;
        }
        return complete + " " + words(over ? "minutes.over" : "minutes.need-you", stopping);
    }
}
