package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.subject.Subject;

/// The gaps as lines of the checklist. Of an item that is withheld from the viewer only the number
/// and the kind of gap are said.
final class GapLines {

    private final MeetingBook visible;
    private final boolean reasonGiven;

    /// @param visible what the viewer may see of the meeting
    /// @param reasonGiven whether the chair signs over them
    GapLines(MeetingBook visible, boolean reasonGiven) {
        this.visible = visible;
        this.reasonGiven = reasonGiven;
    }

    List<CheckLine> of(List<Gap> gaps) {
        return gaps.stream().map(this::line).toList();
    }

    private CheckLine line(Gap gap) {
        CheckLine.Standing standing = standing(gap.kind());
        return new CheckLine(standing, what(gap), hint(gap, standing), Optional.of(verb(gap)));
    }

    private CheckLine.Standing standing(GapKind kind) {
        if (!kind.stopsSigning()) {
            return CheckLine.Standing.CAN_WAIT;
        }
        if (!kind.canBeSignedOver()) {
            return CheckLine.Standing.STOPS;
        }
        return kind == GapKind.QUORUM_NOT_MET || reasonGiven
                ? CheckLine.Standing.NEEDS_REASON
                : CheckLine.Standing.STOPS;
    }

    private static CheckLine.Verb verb(Gap gap) {
        return gap.kind() == GapKind.QUORUM_NOT_MET ? CheckLine.Verb.GIVE_REASON : CheckLine.Verb.FILL;
    }

    private static String what(Gap gap) {
        String kind = words("minutes.gap." + key(gap.kind()));
        return gap.number() == 0
                ? words("minutes.gap-of-meeting", kind)
                : words("minutes.gap-of-item", gap.number(), kind);
    }

    private String hint(Gap gap, CheckLine.Standing standing) {
        String where = gap.item().map(_ -> subject(gap)).orElse(gap.detail());
        String what = switch (standing) {
            case STOPS ->
                gap.kind().canBeSignedOver() ? words(over("minutes.hint-stops")) : words("minutes.hint-not-printable");
            case NEEDS_REASON -> words(over("minutes.hint-reason"));
            case CAN_WAIT -> words("minutes.hint-can-wait");
            case HOLDS -> "";
        };
        return where.isEmpty() ? what : where + ". " + what;
    }

    private String over(String key) {
        return reasonGiven ? "minutes.hint-over" : key;
    }

    private String subject(Gap gap) {
        Optional<Subject> seen = visible.agenda().items().stream()
                .filter(item -> gap.item().filter(item.id()::equals).isPresent())
                .findFirst()
                .flatMap(visible::subject);
        return seen.map(subject -> visible.name(subject) + detail(gap)).orElseGet(() -> words("minutes.restricted"));
    }

    private static String detail(Gap gap) {
        return gap.detail().isBlank() ? "" : ", " + gap.detail();
    }

    private static String key(GapKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
