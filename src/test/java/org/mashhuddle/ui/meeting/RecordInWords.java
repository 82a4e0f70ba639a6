package org.mashhuddle.ui.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.Owner;

/// What is stored of a meeting, one fact a line, so that it can be held against what somebody wrote
/// down. All of it in winter, when London has the time of the store.
record RecordInWords(MeetingBook book) {

    /// One item: its state and times, who said what, what was decided, who does what.
    List<String> item(AgendaItem item) {
        Discussion said = book.discussion(item);
        List<String> lines = new ArrayList<>();
        lines.add(
                (item.number() + " " + said.state().name().toLowerCase(Locale.UK) + " " + times(said.room())).strip());
        said.contributions().stream().map(this::said).forEach(lines::add);
        if (said.voice().isRecorded()) {
            lines.add("child: " + said.voice().said());
        }
        said.decision().outcomes().forEach(one -> lines.add("decided: " + one.label()));
        if (said.decision().hasRationale()) {
            lines.add("because: " + said.decision().because()
                    + mark(said.decision().mark()));
        }
        said.decision().disagreements().stream().map(this::otherwise).forEach(lines::add);
        book.actions(item).stream().map(this::action).forEach(lines::add);
        return lines;
    }

    /// Everybody who was here, or was expected.
    List<String> people() {
        return book.meeting().attendance().stream().map(this::person).sorted().toList();
    }

    private String person(Attendance one) {
        String out = one.facts().outFor().isEmpty()
                ? ""
                : " out for "
                        + book.agenda().items().stream()
                                .filter(item -> one.facts().outFor().contains(item.id()))
                                .map(item -> String.valueOf(item.number()))
                                .toList();
        return agency(one.agency()) + ", " + one.name() + " "
                + one.status().name().toLowerCase(Locale.UK) + " " + times(one.presences()) + out;
    }

    private String said(Contribution one) {
        String who = agency(one.agency()) + (one.speaker().isBlank() ? "" : ", " + one.speaker());
        return who + ": " + (one.noneHeld() ? "(no information held)" : one.said()) + mark(one.mark());
    }

    private String otherwise(Disagreement one) {
        return "disagrees: " + one.agency().map(this::agency).orElse("?") + ", level " + one.escalationLevel() + ": "
                + one.holds() + mark(one.mark());
    }

    private String action(Action one) {
        String owner = switch (one.owner()) {
            case Owner.Named named -> named.name();
            case Owner.NameToFollow later -> "name by " + later.by().local();
            case Owner.Nobody _ -> "nobody";
        };
        return "action: " + one.text() + " | " + one.agency().map(this::agency).orElse("no agency") + " | " + owner
                + " | " + one.dueAt().map(due -> due.local().toString()).orElse("no time") + mark(one.mark());
    }

    private String agency(AgencyId id) {
        return book.hub().directory().label(id);
    }

    private static String times(List<Presence> all) {
        return String.join(
                " ",
                all.stream()
                        .map(one -> time(one.from())
                                + "-"
                                + one.until().map(RecordInWords::time).orElse(""))
                        .toList());
    }

    private static String time(Instant at) {
        return at.toString().substring(11, 16);
    }

    private static String mark(SharingMark mark) {
        return switch (mark) {
            case SharingMark.InMinutes _ -> "";
            case SharingMark.RecordOnly _ -> " [record only]";
            case SharingMark.NamedAgencies _ -> " [named agencies]";
            case SharingMark.MayBeShared _ -> " [may be shared]";
            case SharingMark.MayReachFamily _ -> " [family]";
        };
    }

    @Override
    public String toString() {
        return "RecordInWords";
    }
}
