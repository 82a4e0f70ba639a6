package org.mashhuddle.service.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.governance.KeptDraft;
import org.mashhuddle.domain.governance.KeptDraft.Kind;
import org.mashhuddle.domain.governance.KeptDraft.Waits;
import org.mashhuddle.domain.governance.PastItsTime;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.durable.Draft;

/// The drafts of a hub as one viewer may know of them: what is about somebody whom they may not see is
/// not there.
///
/// @param tx the viewer's
record DraftsByAge(Tx tx, WorkingCalendar calendar, TimeLimits limits, LocalDate today) {

    /// One place where somebody typed.
    private record Place(UUID of, String form) {
        static Place of(Draft draft) {
            boolean typed = DraftService.typist(draft.field()).isPresent();
            int name = draft.field().lastIndexOf('/');
            return new Place(draft.item(), typed ? draft.field().substring(0, name) : "");
        }

        Optional<UserId> typist() {
            return DraftService.typist(form + "/");
        }
    }

    /// Whether a text is of this draft.
    static boolean isOf(KeptDraft kept, Draft draft) {
        return Place.of(draft).equals(new Place(kept.of(), kept.form()));
    }

    /// Every one, the oldest first.
    List<KeptDraft> of(List<Draft> typed) {
        return Stream.concat(minutes(), texts(typed))
                .sorted(Comparator.comparing(KeptDraft::since)
                        .thenComparing(KeptDraft::kind)
                        .thenComparing(KeptDraft::of))
                .toList();
    }

    private Stream<KeptDraft> minutes() {
        List<Meeting> over = tx.meetings().all().stream()
                .filter(meeting -> meeting.state() == MeetingState.CLOSED)
                .toList();
        var signed = tx.minutes().signed(over.stream().map(Meeting::id).toList());
        return over.stream()
                .filter(meeting -> !signed.contains(meeting.id()))
                .map(meeting -> new KeptDraft(
                        Kind.MINUTES,
                        meeting.id().value(),
                        "",
                        "",
                        name(meeting),
                        meeting.heldOn(),
                        Amendment.closes(meeting.heldOn(), calendar, limits),
                        Waits.SIGNATURE));
    }

    private static String name(Meeting meeting) {
        return meeting.name() + ", " + DateWords.date(meeting.heldOn());
    }

    private Stream<KeptDraft> texts(List<Draft> typed) {
        Map<Place, Draft> latest =
                typed.stream().collect(Collectors.toMap(Place::of, draft -> draft, DraftsByAge::later));
        return latest.entrySet().stream()
                .flatMap(each ->
                        text(each.getKey(), LocalDate.ofInstant(each.getValue().at(), Moment.LONDON)).stream());
    }

    private static Draft later(Draft one, Draft other) {
        return one.at().isAfter(other.at()) ? one : other;
    }

    private Optional<KeptDraft> text(Place place, LocalDate since) {
        if (place.typist().isEmpty()) {
            return ofItem(place, since);
        }
        if (place.typist().get().value().equals(place.of())) {
            return Optional.of(draft(Kind.FORM, place, "", since, Optional.empty(), Optional.empty()));
        }
        return tx.subjects()
                .byId(new SubjectId(place.of()))
                .map(subject ->
                        draft(Kind.FORM, place, subject.displayName(), since, Optional.empty(), Optional.of(subject)));
    }

    private Optional<KeptDraft> ofItem(Place place, LocalDate since) {
        ItemId id = new ItemId(place.of());
        Optional<Meeting> meeting =
                tx.discussions().meetingOf(id).flatMap(each -> tx.meetings().byId(each));
        if (meeting.isEmpty()) {
            return Optional.of(draft(Kind.ITEM, place, "", since, meeting, Optional.empty()));
        }
        Optional<SubjectId> whose = tx.agendas().itemsOf(meeting.get().id()).stream()
                .filter(item -> item.id().equals(id))
                .map(AgendaItem::subject)
                .findFirst();
        Optional<Subject> subject = whose.flatMap(each -> tx.subjects().byId(each));
        return whose.isPresent() && subject.isEmpty()
                ? Optional.empty()
                : Optional.of(draft(Kind.ITEM, place, name(meeting.get()), since, meeting, subject));
    }

    private KeptDraft draft(
            Kind kind,
            Place place,
            String name,
            LocalDate since,
            Optional<Meeting> meeting,
            Optional<Subject> subject) {
        LocalDate from = meeting.map(Meeting::heldOn).filter(since::isBefore).orElse(since);
        LocalDate until = Amendment.closes(from, calendar, limits);
        Waits waits = waits(meeting, subject.map(Subject::id), until);
        String by = place.typist().map(tx.parties().directory()::name).orElse("");
        return new KeptDraft(kind, place.of(), place.form(), by, name, since, until, waits);
    }

    private Waits waits(Optional<Meeting> meeting, Optional<SubjectId> subject, LocalDate until) {
        if (tx.retention().schedule().confirmation().isEmpty()) {
            return Waits.SCHEDULE;
        }
        if (isHeld(subject)) {
            return Waits.HOLD;
        }
        if (meeting.filter(each -> each.state() != MeetingState.CLOSED).isPresent()) {
            return Waits.CLOSE;
        }
        if (meeting.filter(each -> tx.minutes().latest(each.id()).isEmpty()).isPresent()) {
            return Waits.SIGNATURE;
        }
        return until.isBefore(today) ? Waits.NOTHING : Waits.CORRECTIONS;
    }

    private boolean isHeld(Optional<SubjectId> subject) {
        boolean exploitation = subject.map(tx.retention().facts()::get)
                .filter(PastItsTime.Facts::exploitation)
                .isPresent();
        return tx.retention().holds().stream().anyMatch(hold -> hold.keeps(subject, exploitation));
    }

    @Override
    public String toString() {
        return "DraftsByAge";
    }
}
