package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.chair.ItemChair;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Owner;

/// What holds, counted from the record: a line stands here only when no gap speaks against it.
final class HeldLines {

    private final MeetingBook visible;
    private final Set<GapKind> found = EnumSet.noneOf(GapKind.class);
    private final int withheld;

    /// @param withheld how many entries stay out of the minutes
    HeldLines(MeetingBook visible, List<Gap> gaps, int withheld) {
        this.visible = visible;
        this.withheld = withheld;
        gaps.forEach(gap -> found.add(gap.kind()));
    }

    List<CheckLine> all() {
        List<CheckLine> lines = new ArrayList<>();
        if (none(GapKind.NO_DECISION, GapKind.HELD_OVER, GapKind.OUTCOME_WITHOUT_DATE)) {
            lines.add(CheckLine.holds(words("minutes.holds-decision"), notDiscussed()));
        }
        if (none(GapKind.DECISION_WITHOUT_BECAUSE, GapKind.ENGAGEMENT_ALONE)) {
            lines.add(CheckLine.holds(words("minutes.holds-because"), ""));
        }
        if (none(GapKind.ACTION_INCOMPLETE, GapKind.ACTION_NOT_ENTERED)) {
            lines.add(CheckLine.holds(words("minutes.holds-actions"), actions()));
        }
        if (none(GapKind.VOICE_EMPTY, GapKind.VOICE_NOT_ASKED_AGAIN)) {
            lines.add(CheckLine.holds(words("minutes.holds-voice"), voices()));
        }
        if (none(GapKind.QUORUM_NOT_MET)) {
            lines.add(CheckLine.holds(words("minutes.holds-quorum"), withoutQuorum()));
        }
        lines.addAll(otherChairs());
        if (none(GapKind.OPENING_NOT_RECORDED)) {
            lines.add(CheckLine.holds(words("minutes.holds-attendance"), attendance()));
        }
        lines.add(new CheckLine(
                CheckLine.Standing.HOLDS,
                words("minutes.holds-withheld", withheld),
                withheld > 0 ? words("minutes.not-in-file") : "",
                withheld > 0 ? Optional.of(CheckLine.Verb.SHOW) : Optional.empty()));
        return lines;
    }

    private boolean none(GapKind... kinds) {
        return Set.of(kinds).stream().noneMatch(found::contains);
    }

    private String notDiscussed() {
        long waiting = visible.agenda().items().stream()
                .filter(item -> visible.subject(item).isPresent())
                .filter(item -> state(item) == DiscussionState.WAITING)
                .count();
        long unseen = visible.agenda().items().stream()
                .filter(item -> visible.subject(item).isEmpty())
                .count();
        List<String> said = new ArrayList<>();
        if (waiting > 0) {
            said.add(words("minutes.not-discussed", waiting));
        }
        if (unseen > 0) {
            said.add(words("minutes.restricted-items", unseen));
        }
        return String.join(" ", said);
    }

    private DiscussionState state(AgendaItem item) {
        return visible.discussion(item).state();
    }

    private String actions() {
        List<String> following = visible.actions().stream()
                .filter(action -> action.owner() instanceof Owner.NameToFollow)
                .map(Action::number)
                .toList();
        String count = words("minutes.actions", visible.actions().size());
        return following.isEmpty() ? count : count + ". " + words("minutes.names-follow", String.join(", ", following));
    }

    private String voices() {
        List<AgendaItem> children = visible.agenda().items().stream()
                .filter(item -> visible.subjects().get(item.subject()) instanceof Child)
                .filter(item -> state(item) != DiscussionState.WAITING)
                .toList();
        long recorded = children.stream()
                .filter(item -> visible.discussion(item).voice().isRecorded())
                .count();
        return words("minutes.voices", recorded, children.size());
    }

    private String withoutQuorum() {
        List<String> over = visible.agenda().items().stream()
                .filter(item -> !visible.discussion(item).quorumReason().isBlank())
                .map(item -> String.valueOf(item.number()))
                .toList();
        return over.isEmpty() ? "" : words("minutes.without-quorum", String.join(", ", over));
    }

    private List<CheckLine> otherChairs() {
        String others = chairedByOthers();
        return others.isEmpty() ? List.of() : List.of(CheckLine.holds(words("minutes.other-chair"), others));
    }

    /// "Item 4: B. Lowe (police)": what was decided there was decided under another chair.
    private String chairedByOthers() {
        Instant end = visible.meeting().times().closedAt().orElse(Instant.MAX);
        return visible.agenda().items().stream()
                .filter(item -> visible.subject(item).isPresent())
                .filter(item -> visible.discussion(item).decision().isMade())
                .map(item -> chairedByOthers(item, end))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String chairedByOthers(AgendaItem item, Instant end) {
        String names = ItemChair.of(visible, item, end).turns().stream()
                .flatMap(turn -> turn.who().stream())
                .map(who -> who.name() + " (" + visible.hub().directory().inSentence(who.agency()) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words("minutes.other-chair-item", item.number(), names);
    }

    private String attendance() {
        List<Attendance> all = visible.meeting().attendance();
        long present = all.stream().filter(one -> !one.presences().isEmpty()).count();
        long apologies = all.stream()
                .filter(one -> one.presences().isEmpty())
                .filter(one -> isApology(one.status()))
                .count();
        return words("minutes.attendance", present, apologies);
    }

    private static boolean isApology(AttendanceStatus status) {
        return switch (status) {
            case APOLOGIES, APOLOGIES_WITH_INFORMATION -> true;
            case IN_PERSON, BY_VIDEO, BY_PHONE, FOR_AN_ITEM, OBSERVER, NO_RESPONSE -> false;
        };
    }
}
