package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;

/// "Ready to sign?": what stops it, what can wait, then what holds.
///
/// @param heading "Ready to sign?", or "Ready to sign"
/// @param sum "15 of 17 items complete. 2 gaps need you."
/// @param stopping how many gaps stop signing unless a reason is given
/// @param barring how many no reason signs over
record Checklist(String heading, String sum, List<CheckLine> lines, int stopping, int barring) {

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
                .filter(gap -> gap.number() > 0 && gap.kind().stopsSigning())
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
