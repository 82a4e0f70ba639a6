package org.mashhuddle.service.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.Arrangements;
import org.mashhuddle.domain.agenda.Availability;
import org.mashhuddle.domain.agenda.StandingNote;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.agenda.AgendaService;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Which meetings there are on a day: the usual ones of each type, and ad-hoc ones; what agencies
/// say beforehand of their coming; meetings that were not held; standing points.
public final class ScheduleService {

    private static final String CALLED = "ad-hoc meeting called";
    private final ServiceContext kit;
    private final Chairs chairs;
    private final MeetingBookReader books;

    /// One for each open hub.
    public ScheduleService(ServiceContext kit, MeetingBookReader books) {
        this.chairs = new Chairs(kit, books);
        this.kit = kit;
        this.books = books;
    }

    /// The types of meeting that are held, the main one first.
    public List<MeetingType> types(Viewer viewer) {
        return kit.database().read(viewer, AuditEvent.of("types.view"), OnDay::types);
    }

    /// The meetings of a day: every one that is planned or was held, and the types that meet on
    /// that day and have none planned yet.
    public List<OnDay> onDay(Viewer viewer, LocalDate day) {
        Allowed.toOpenRecords(viewer);
        return kit.database().read(viewer, AuditEvent.of("day.view"), tx -> OnDay.all(tx, day, books.calendar()));
    }

    /// When those of a meeting meet next: its own type's next day; after an ad-hoc meeting the usual one of the same
    /// day,
    /// while that is not over.
    public LocalDateTime nextAfter(Viewer viewer, MeetingId id) {
        Allowed.toOpenRecords(viewer);
        return kit.database().read(viewer, AuditEvent.of("day.view"), tx -> {
            NextAppearance next = NextAppearance.from(tx, books.visible(tx, id));
            MeetingType type = next.adHoc() ? tx.hub().mainType() : next.type();
            return next.undecided().atTime(type.startsAt());
        });
    }

    /// The usual meeting of a type on a day; it is planned, and its agenda proposed, when it is not
    /// there yet.
    public MeetingId plan(Actor actor, MeetingTypeId type, LocalDate day) {
        Allowed.toOpenRecords(actor.viewer());
        return kit.database()
                .writeForTheRecord(
                        actor,
                        AuditEvent.of("agenda.plan"),
                        (_, tx) -> tx.meetings()
                                .on(type, day)
                                .map(Meeting::id)
                                .orElseGet(() -> planned(tx, type(tx, type), day, Arrangements.none())));
    }

    private MeetingId planned(Tx tx, MeetingType type, LocalDate day, Arrangements how) {
        MeetingId id = new MeetingId(kit.id());
        tx.meetings().keep(Meeting.planned(id, type, day).with(how));
        books.refresh(tx, id, kit);
        return id;
    }

    private static MeetingType type(Tx tx, MeetingTypeId id) {
        return tx.hub().types().stream()
                .filter(type -> type.id().equals(id) && !type.habits().retired())
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// Calls an ad-hoc meeting for today, for these subjects only. The usual meeting keeps them: it
    /// lets go of whom the ad-hoc one decides on.
    ///
    /// @param why in one line; may be empty
    public MeetingId call(Actor actor, MeetingTypeId type, List<SubjectId> subjects, MarkedText why) {
        Allowed.toWrite(actor);
        if (subjects.isEmpty()) {
            throw new Refusal(Refusal.Kind.AGENDA_EMPTY);
        }
        return kit.database().writeForTheRecord(actor, AuditEvent.of("meeting.call"), (tx, whole) -> {
            subjects.forEach(who -> AgendaService.mustBeVisible(tx, who));
            return called(whole, actor, type(whole, type), subjects, why.stripped());
        });
    }

    private MeetingId called(Tx whole, Actor actor, MeetingType type, List<SubjectId> subjects, MarkedText why) {
        LocalDate day = kit.today();
        int number = 1
                + whole.meetings().ofDay(day).stream()
                        .filter(each -> each.type().id().equals(type.id()))
                        .mapToInt(each -> each.arrangements().called())
                        .max()
                        .orElse(0);
        MeetingId id = planned(whole, type, day, Arrangements.calledAs(number));
        String by = whole.parties().directory().name(actor.user());
        for (SubjectId subject : subjects) {
            whole.agendas()
                    .keep(
                            id,
                            new AgendaRequest(
                                    subject,
                                    "The chair",
                                    by,
                                    why.isBlank() ? MarkedText.ours(CALLED) : why,
                                    kit.now()));
        }
        books.refresh(whole, id, kit);
        return id;
    }

    /// Says that a planned meeting was not held, and why. What was to be spoken of there waits for
    /// the next.
    public void notHeld(Actor actor, MeetingId id, String why) {
        Allowed.toWrite(actor);
        if (why.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        change(actor, new AuditEvent("meeting.not-held", Optional.of(id.value()), why.strip()), id, (tx, meeting) -> {
            if (meeting.state() != MeetingState.PLANNED) {
                throw new Refusal(Refusal.Kind.MEETING_WAS_OPENED);
            }
            MeetingClosure.listed(tx, books.whole(tx, id), kit);
            return meeting.notHeld(why.strip());
        });
    }

    /// The meeting breaks off, with the reason: everybody leaves, and no item's time runs until it is
    /// resumed.
    public MeetingBook adjourn(Actor actor, MeetingId id, MarkedText why) {
        return change(
                actor,
                AuditEvent.of("meeting.adjourn", id.value()),
                id,
                (whole, meeting) -> new Adjourning(whole, meeting, kit.now()).adjourned(why));
    }

    /// An adjourned meeting goes on. Who is there is asked anew.
    public MeetingBook resume(Actor actor, MeetingId id) {
        return change(
                actor,
                AuditEvent.of("meeting.resume", id.value()),
                id,
                (whole, meeting) -> new Adjourning(whole, meeting, kit.now()).resumed());
    }

    /// Keeps what an agency says of its coming to a meeting. Where the order rules ask for it the
    /// agenda follows at the next ordering.
    public MeetingBook expect(Actor actor, MeetingId id, Availability said) {
        return change(actor, AuditEvent.of("meeting.expect", id.value()), id, (_, meeting) -> {
            if (said.from().isPresent()
                    && said.until().isPresent()
                    && !said.from().orElse(LocalTime.MIN).isBefore(said.until().orElse(LocalTime.MAX))) {
                throw new Refusal(Refusal.Kind.TIMES_CROSSED);
            }
            return meeting.with(meeting.arrangements().with(said));
        });
    }

    /// Minutes a standing point in a few words.
    ///
    /// @param place counts from 0
    public MeetingBook note(Actor actor, MeetingId id, int place, String words) {
        return change(actor, AuditEvent.of("meeting.standing", id.value()), id, (_, meeting) -> {
            if (meeting.times().openedAt().isEmpty()) {
                throw new Refusal(Refusal.Kind.MEETING_NOT_OPEN);
            }
            List<StandingNote> notes = new ArrayList<>(meeting.standing());
            if (notes.get(place).isCorrection()) {
                throw new Refusal(Refusal.Kind.NOT_ALLOWED);
            }
            notes.set(
                    place,
                    new StandingNote(
                            notes.get(place).item(),
                            words.strip(),
                            notes.get(place).mark()));
            return meeting.with(meeting.arrangements().withStanding(notes));
        });
    }

    /// Says how far what was minuted of a standing point may be shared.
    ///
    /// @param place counts from 0
    public MeetingBook mark(Actor actor, MeetingId id, int place, SharingMark mark) {
        return change(actor, AuditEvent.of("meeting.standing-mark", id.value()), id, (whole, meeting) -> {
            List<StandingNote> notes = new ArrayList<>(meeting.standing());
            StandingNote point = notes.get(place);
            if (!point.note().isBlank()) {
                new Released(whole, meeting, kit.now())
                        .mustCover(EntryPart.STANDING, point.item().label(), point.mark(), mark);
            }
            notes.set(place, new StandingNote(point.item(), point.note(), mark));
            return meeting.with(meeting.arrangements().withStanding(notes));
        });
    }

    private MeetingBook change(Actor actor, AuditEvent deed, MeetingId id, BiFunction<Tx, Meeting, Meeting> change) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            MeetingBookReader.mustNotBeSigned(whole, id);
            Refusal.unlessSaved(whole.meetings().keep(change.apply(whole, MeetingBookReader.meeting(whole, id))));
            return books.visible(tx, id);
        });
    }

    /// Who may chair, and who beside the chair.
    public MeetingChairs.Possible chairs(Viewer viewer) {
        return chairs.possible(viewer);
    }

    /// Names who chairs, until the meeting is closed: its names stand still then.
    public MeetingBook chair(Actor actor, MeetingId meeting, UserId chair) {
        return chairs.choose(actor, meeting, chair);
    }

    /// The actor takes the minutes from now on: the minutes say who took them until when.
    public MeetingBook takeMinutes(Actor actor, MeetingId meeting) {
        return chairs.takeMinutes(actor, meeting);
    }

    /// Somebody on the list of attendance, who is a chair of the hub, chairs the meeting beside its chair; said again,
    /// they do not.
    public MeetingBook coChair(Actor actor, MeetingId meeting, AttendanceId who) {
        return chairs.beside(actor, meeting, who);
    }

    /// Hands the chair of the item where the room is to somebody who is in it; said again of who has
    /// it, the meeting's chair has it again. Why is nobody's business but the record's of declared
    /// conflicts.
    public MeetingBook handChair(Actor actor, MeetingId meeting, AttendanceId who) {
        return chairs.hand(actor, meeting, who);
    }

    /// Takes back that somebody chaired the item where the room is.
    public MeetingBook neverChaired(Actor actor, MeetingId meeting, AttendanceId who) {
        return chairs.neverChaired(actor, meeting, who);
    }

    /// The agency of an action heard it read back, and said yes. If the action is changed after
    /// that, it waits to be read again.
    public MeetingBook confirm(Actor actor, MeetingId meeting, ActionId action) {
        return chairs.confirm(actor, meeting, action);
    }
}
