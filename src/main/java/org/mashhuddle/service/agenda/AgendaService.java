package org.mashhuddle.service.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.StoreFailure;

/// The agenda of a day: proposed from the facts, ordered by the chair's hand, frozen as a version.
public final class AgendaService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public AgendaService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// The daily meeting of this day; it is planned, and its agenda proposed, when it is not there
    /// yet.
    public MeetingId plan(Actor actor, LocalDate day) {
        return planned(actor, _ -> day);
    }

    /// The daily meeting of this day where there is one, or where the hub meets on it; otherwise that of the next
    /// day on which it meets: nobody meets on a Saturday because somebody unlocks the hub on it. Where none can be
    /// planned, because the disk is full, the latest that is there: everything can be read.
    public MeetingId next(Actor actor, LocalDate day) {
        try {
            return planned(actor, tx -> meets(tx, day));
        } catch (StoreFailure full) {
            return latest(actor, day).filter(_ -> full.isUnwritten()).orElseThrow(() -> full);
        }
    }

    private LocalDate meets(Tx tx, LocalDate day) {
        MeetingType type = tx.hub().mainType();
        boolean here = type.meetsOn(day, books.calendar())
                || tx.meetings().on(type.id(), day).isPresent();
        return here ? day : type.nextDay(day, books.calendar());
    }

    private Optional<MeetingId> latest(Actor actor, LocalDate day) {
        return kit.database()
                .read(
                        actor.viewer(),
                        AuditEvent.of("agenda.view"),
                        tx -> tx.meetings().around(day, 1).stream()
                                .max(Comparator.comparing(Meeting::heldOn))
                                .map(Meeting::id));
    }

    /// Whether this day has a daily meeting, or can still have one: the hub meets on it, and it is not over.
    public boolean isOn(Viewer viewer, LocalDate day) {
        Allowed.toOpenRecords(viewer);
        return kit.database().read(viewer, AuditEvent.of("agenda.view"), tx -> {
            MeetingType type = tx.hub().mainType();
            return tx.meetings().on(type.id(), day).isPresent()
                    || (type.meetsOn(day, books.calendar()) && !day.isBefore(kit.today()));
        });
    }

    private MeetingId planned(Actor actor, Function<Tx, LocalDate> which) {
        Allowed.toOpenRecords(actor.viewer());
        return kit.database().writeForTheRecord(actor, AuditEvent.of("agenda.plan"), (_, tx) -> {
            LocalDate day = which.apply(tx);
            MeetingType type = tx.hub().mainType();
            Optional<Meeting> there = tx.meetings().on(type.id(), day);
            if (there.isPresent()) {
                return there.get().id();
            }
            MeetingId id = new MeetingId(kit.id());
            tx.meetings().keep(Meeting.planned(id, type, day));
            refresh(tx, id);
            return id;
        });
    }

    /// The meeting with its agenda, as the viewer may see it.
    public MeetingBook book(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(viewer, AuditEvent.of("agenda.view", meeting.value()), tx -> shown(tx, viewer, meeting));
    }

    /// Proposes again from the facts of now. The chair's order and minutes stay.
    public MeetingBook propose(Actor actor, MeetingId meeting) {
        Allowed.toOpenRecords(actor.viewer());
        return kit.database()
                .writeForTheRecord(actor, AuditEvent.of("agenda.propose", meeting.value()), (tx, whole) -> {
                    refresh(whole, meeting);
                    return shown(tx, actor.viewer(), meeting);
                });
    }

    /// Whoever does not write in the meetings reads the reasons as every agency of the meeting may.
    private MeetingBook shown(Tx tx, Viewer viewer, MeetingId meeting) {
        MeetingBook book = books.visible(tx, meeting);
        return new Actor(viewer.user(), viewer.roles()).writes()
                ? book
                : book.agendaReadBy(MinutesWriting.invited(book));
    }

    private void refresh(Tx tx, MeetingId id) {
        books.refresh(tx, id, kit);
    }

    /// Defers a subject to a later day, with a reason: it comes back by itself.
    public MeetingBook defer(Actor actor, MeetingId meeting, SubjectId subject, LocalDate until, MarkedText why) {
        return leave(actor, meeting, subject, why, Optional.of(until));
    }

    /// Leaves a subject off, with a reason. Where something stays open it needs a date on which it
    /// comes back.
    public MeetingBook leaveOff(
            Actor actor, MeetingId meeting, SubjectId subject, MarkedText why, Optional<LocalDate> comesBack) {
        return leave(actor, meeting, subject, why, comesBack);
    }

    private MeetingBook leave(Actor actor, MeetingId id, SubjectId subject, MarkedText why, Optional<LocalDate> back) {
        Allowed.toWrite(actor);
        LeaveOffRule.mustHaveReason(why.words());
        AuditEvent deed = new AuditEvent("agenda.leave-off", Optional.of(subject.value()), why.words());
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            mustNotBeOver(whole, id);
            mustBeVisible(tx, subject);
            Meeting meeting = MeetingBookReader.meeting(whole, id);
            Agenda agenda = MeetingBookReader.agenda(whole, meeting);
            String by = tx.parties().directory().name(actor.user());
            Agenda off = ListWithdrawalRule.isFor(meeting, back)
                    ? new ListWithdrawalRule(whole, meeting, books.calendar(), by, kit.now())
                            .off(agenda, subject, why.stripped(), back)
                    : new LeaveOffRule(tx, meeting, by, kit.now()).off(agenda, subject, why.stripped(), back);
            keep(whole, new FollowRule(whole, meeting, by).off(agenda, off, subject));
            return books.visible(tx, id);
        });
    }

    /// Puts a subject that was left off back on the agenda.
    public MeetingBook takeBack(Actor actor, MeetingId id, SubjectId subject) {
        Allowed.toWrite(actor);
        return kit.database()
                .writeForTheRecord(actor, AuditEvent.of("agenda.take-back", subject.value()), (tx, whole) -> {
                    mustNotBeOver(whole, id);
                    mustBeVisible(tx, subject);
                    Meeting meeting = MeetingBookReader.meeting(whole, id);
                    Agenda agenda = MeetingBookReader.agenda(whole, meeting);
                    String by = tx.parties().directory().name(actor.user());
                    LeaveOffRule leaving = new LeaveOffRule(tx, meeting, by, kit.now());
                    FollowRule following = new FollowRule(whole, meeting, by);
                    List<LeftOff> followers = following.of(agenda, subject);
                    keep(whole, following.back(leaving.back(agenda, subject), followers));
                    refresh(whole, id);
                    if (following.askForTheRest(MeetingBookReader.agenda(whole, meeting), followers, kit.now())) {
                        refresh(whole, id);
                    }
                    return books.visible(tx, id);
                });
    }

    /// Adds a subject because an agency asks for it: who, and why.
    public MeetingBook add(Actor actor, MeetingId id, SubjectId subject, AgencyId agency, String who, MarkedText why) {
        Allowed.toWrite(actor);
        if (why.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        return kit.database().writeForTheRecord(actor, AuditEvent.of("agenda.add", subject.value()), (tx, whole) -> {
            mustNotBeOver(whole, id);
            mustBeVisible(tx, subject);
            String label = tx.parties().directory().label(agency);
            tx.agendas().keep(id, new AgendaRequest(subject, label, who.strip(), why.stripped(), kit.now()));
            Meeting meeting = MeetingBookReader.meeting(whole, id);
            new LeaveOffRule(tx, meeting, label, kit.now())
                    .askedFor(MeetingBookReader.agenda(whole, meeting), subject)
                    .ifPresent(agenda -> keep(whole, agenda));
            refresh(whole, id);
            return books.visible(tx, id);
        });
    }

    /// Freezes the agenda as a version: what comes later is marked late. One that is frozen already
    /// stays the version it is.
    public MeetingBook freeze(Actor actor, MeetingId meeting) {
        return change(
                actor,
                AuditEvent.of("agenda.freeze", meeting.value()),
                meeting,
                agenda -> {
                    if (agenda.items().isEmpty()) {
                        throw new Refusal(Refusal.Kind.AGENDA_EMPTY);
                    }
                    return agenda;
                },
                (tx, agenda) -> agenda.isFrozen()
                        ? agenda
                        : agenda.frozen(kit.now(), tx.parties().directory().name(actor.user())));
    }

    private MeetingBook change(
            Actor actor,
            AuditEvent deed,
            MeetingId id,
            UnaryOperator<Agenda> check,
            BiFunction<Tx, Agenda, Agenda> change) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            mustNotBeOver(whole, id);
            Agenda agenda = check.apply(MeetingBookReader.agenda(whole, MeetingBookReader.meeting(whole, id)));
            keep(whole, change.apply(tx, agenda));
            return books.visible(tx, id);
        });
    }

    /// Opens a frozen version again, with a reason.
    public MeetingBook unfreeze(Actor actor, MeetingId meeting, String why) {
        Allowed.toWrite(actor);
        if (why.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        return change(
                actor,
                new AuditEvent("agenda.unfreeze", Optional.of(meeting.value()), why),
                meeting,
                UnaryOperator.identity(),
                (tx, agenda) -> agenda.isFrozen()
                        ? agenda.unfrozen(kit.now(), tx.parties().directory().name(actor.user()), why.strip())
                        : agenda);
    }

    /// The agenda of a meeting that has been held is part of its record.
    public static void mustNotBeOver(Tx whole, MeetingId id) {
        MeetingBookReader.mustNotBeSigned(whole, id);
        switch (MeetingBookReader.meeting(whole, id).state()) {
            case PLANNED, OPEN -> {}
            case CLOSED, NOT_HELD -> throw new Refusal(Refusal.Kind.AGENDA_OVER);
        }
    }

    public static void mustBeVisible(Tx tx, SubjectId subject) {
        if (tx.subjects().byId(subject).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
    }

    static void keep(Tx tx, Agenda agenda) {
        Refusal.unlessSaved(tx.agendas().keep(agenda));
    }
}
