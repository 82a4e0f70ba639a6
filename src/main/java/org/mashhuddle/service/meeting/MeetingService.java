package org.mashhuddle.service.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingEnd;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.Gaps;
import org.mashhuddle.domain.minutes.ItemText;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.exchange.law.LawTable;
import org.mashhuddle.service.agenda.HiddenGaps;
import org.mashhuddle.service.agenda.LeaveOffRule;
import org.mashhuddle.service.agenda.Lists;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.agenda.MeetingSnapshots;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Holds a meeting: opening, who is here, where the room is, what is said on each item, closing.
public final class MeetingService {

    /// The deed of whoever records what was said on an item.
    static final String RECORDED = "discussion.record";

    private final ServiceContext kit;
    private final MeetingBookReader books;
    private final DraftService drafts;
    private final Law law = LawTable.ofThisRelease();

    /// One for each open hub.
    public MeetingService(ServiceContext kit, MeetingBookReader books, DraftService drafts) {
        this.kit = kit;
        this.books = books;
        this.drafts = drafts;
    }

    /// The meeting whole, as the viewer may see it: who does not write in it has what is in the
    /// minutes.
    public MeetingBook book(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("meeting.view", meeting.value()),
                        tx -> books.visible(tx, meeting).readBy(viewer.reader()));
    }

    /// Opens the meeting. The chair is the actor where the actor may chair; the people of the core
    /// agencies, and all others of the hub, stand on the list of attendance, nobody here yet.
    public MeetingBook open(Actor actor, MeetingId id) {
        return open(actor, id, directory -> MeetingChairs.of(Attendances.chair(actor, directory)));
    }

    /// Opens the meeting with the chair that was chosen, who chairs beside them, and who takes the minutes.
    public MeetingBook open(Actor actor, MeetingId id, MeetingChairs chairs) {
        return open(actor, id, _ -> chairs);
    }

    private MeetingBook open(Actor actor, MeetingId id, Function<Directory, MeetingChairs> chosen) {
        return change(actor, AuditEvent.of("meeting.open", id.value()), id, (tx, meeting) -> {
            if (meeting.state() != MeetingState.PLANNED) {
                return meeting;
            }
            mustHaveCome(meeting);
            books.refresh(tx, id, kit);
            if (MeetingBookReader.agenda(tx, meeting).items().isEmpty()) {
                throw new Refusal(Refusal.Kind.AGENDA_EMPTY);
            }
            new ReturnMerge(tx, kit.now()).atTheOpening(meeting);
            Directory directory = tx.parties().directory(meeting.heldOn());
            MeetingChairs chairs = chosen.apply(directory);
            Meeting opened = meeting.opened(
                            kit.now(),
                            Chairs.mustBePossible(tx, chairs.chair()),
                            chairs.minutes()
                                    .map(taker -> Chairs.mustWrite(tx, taker))
                                    .or(() -> Attendances.minuteTaker(actor, directory)))
                    .with(Attendances.expected(meeting, directory, kit));
            return Chairs.withBeside(opened, chairs.beside(), directory);
        });
    }

    /// Records what was read and asked at the opening.
    public MeetingBook state(Actor actor, MeetingId id, Statements statements) {
        return change(actor, AuditEvent.of("meeting.statements", id.value()), id, (tx, meeting) -> {
            Statements before = meeting.statements();
            if (!before.conflicts().isBlank()) {
                new Released(tx, meeting, kit.now())
                        .mustCover(EntryPart.CONFLICT, "", before.conflictsMark(), statements.conflictsMark());
            }
            return meeting.with(statements);
        });
    }

    /// Adds a line to the list of attendance, or puts it in the place of the one with the same id.
    /// After the close that is a correction, by the chair, and the minutes say so.
    public MeetingBook attend(Actor actor, MeetingId id, Attendance line) {
        return attend(actor, id, _ -> line);
    }

    /// Says something of a line as it is stored when its turn comes: what came between stays.
    public MeetingBook attend(Actor actor, MeetingId id, Function<Meeting, Attendance> said) {
        return change(actor, AuditEvent.of("meeting.attendance", id.value()), id, (tx, meeting) -> {
            Attendance line = Attendances.asChosen(meeting, said.apply(meeting));
            return Attendances.said(
                    meeting, () -> Attendances.with(meeting, line), () -> corrected(tx, actor, meeting, line));
        });
    }

    private Meeting corrected(Tx tx, Actor actor, Meeting meeting, Attendance line) {
        return new AttendanceCorrection(meeting, tx.parties().directory(meeting.heldOn()), actor, kit.now()).with(line);
    }

    /// Somebody comes into the room.
    public MeetingBook arrive(Actor actor, MeetingId id, AttendanceId who) {
        return attendance(actor, AuditEvent.of("meeting.arrive", who.value()), id, who, one -> one.arrived(kit.now()));
    }

    /// Somebody leaves the room.
    public MeetingBook leave(Actor actor, MeetingId id, AttendanceId who) {
        return attendance(actor, AuditEvent.of("meeting.leave", who.value()), id, who, one -> one.left(kit.now()));
    }

    /// Somebody steps out of the room for the item where it is, or is back in it after all. Why is
    /// nobody's business but the record's of declared conflicts.
    public MeetingBook stepOut(Actor actor, MeetingId id, AttendanceId who) {
        return change(actor, AuditEvent.of("meeting.step-out", who.value()), id, (_, meeting) -> {
            mustBeOpen(meeting);
            return meeting.roomAt()
                    .map(item -> Attendances.changed(meeting, who, one -> Attendances.turned(one, item, kit.now())))
                    .orElse(meeting);
        });
    }

    /// When somebody came and left is put right; the trail has the times as they were. After the close the chair does.
    public MeetingBook correctTimes(Actor actor, MeetingId id, AttendanceId who, List<Presence> times) {
        Allowed.toWrite(actor);
        List<Presence> before = kit.database()
                .readForTheRecord(
                        actor.viewer(),
                        AuditEvent.of("meeting.times", who.value()),
                        tx -> Attendances.line(MeetingBookReader.meeting(tx, id), who)
                                .presences());
        String words = Attendances.times(before) + "; now " + Attendances.times(times);
        return change(
                actor,
                new AuditEvent("meeting.times-corrected", Optional.of(who.value()), words),
                id,
                (tx, meeting) -> {
                    Attendance right = Attendances.heard(
                            tx, meeting, Attendances.line(meeting, who).at(times));
                    return Attendances.said(
                            meeting,
                            () -> Attendances.changed(meeting, who, _ -> Attendances.inOrder(right, kit.now())),
                            () -> corrected(tx, actor, meeting, right));
                });
    }

    private MeetingBook attendance(
            Actor actor, AuditEvent deed, MeetingId id, AttendanceId who, UnaryOperator<Attendance> change) {
        return change(actor, deed, id, (_, meeting) -> {
            mustNotBeOver(meeting);
            return Adjourning.withNobody(Attendances.changed(meeting, who, change));
        });
    }

    /// The room comes to an item. The one it leaves is done, unless it is paused or held over.
    public MeetingBook goTo(Actor actor, MeetingId id, ItemId item) {
        return change(actor, AuditEvent.of("meeting.go-to", item.value()), id, (tx, meeting) -> {
            mustBeOpen(meeting);
            return entered(tx, meeting, item);
        });
    }

    private Meeting entered(Tx tx, Meeting meeting, ItemId item) {
        Instant now = kit.now();
        Discussion there = DiscussionAccess.on(tx, meeting, item);
        meeting.roomAt()
                .filter(before -> !before.equals(item))
                .ifPresent(before -> DiscussionAccess.passOn(tx, meeting, before, now));
        MeetingBookReader.agenda(tx, meeting).item(item).ifPresent(row -> new ReturnMerge(tx, now).about(meeting, row));
        if (!there.isInTheRoom()) {
            new MeetingSnapshots(tx, meeting).reached(item, now);
        }
        DiscussionAccess.keep(tx, meeting, there.entered(now));
        return Attendances.moved(tx, meeting, item, now).with(Optional.of(item));
    }

    /// Holds an item over, pauses it, ends it, or takes it up again.
    public MeetingBook set(Actor actor, MeetingId id, ItemId item, DiscussionState state) {
        return change(
                actor,
                AuditEvent.of("meeting." + state.name().toLowerCase(Locale.ROOT), item.value()),
                id,
                (tx, meeting) -> {
                    mustBeOpen(meeting);
                    return switch (state) {
                        case OPEN -> entered(tx, meeting, item);
                        case WAITING, PAUSED, HELD_OVER, DONE -> {
                            Discussion there = DiscussionAccess.on(tx, meeting, item);
                            DiscussionAccess.keep(tx, meeting, there.leftAs(state, kit.now()));
                            yield meeting;
                        }
                    };
                });
    }

    /// Carries an item over to the next meeting, with the reason: the room comes to it no more, unless it takes it up.
    public MeetingBook carryOver(Actor actor, MeetingId id, ItemId item, MarkedText why) {
        Allowed.toWrite(actor);
        LeaveOffRule.mustHaveReason(why.words());
        return change(
                actor,
                new AuditEvent("meeting.carry-over", Optional.of(item.value()), why.words()),
                id,
                (tx, meeting) -> {
                    mustBeOpen(meeting);
                    DiscussionAccess.carryOver(tx, meeting, item, why.stripped(), kit.now());
                    return meeting;
                });
    }

    /// Keeps what was typed on an item. A text that is older than the one on disk is not kept: the one on disk
    /// comes back.
    public SaveResult<Discussion> record(Actor actor, MeetingId id, Discussion discussion) {
        Allowed.toWrite(actor);
        return kit.database()
                .writeForTheRecord(
                        actor, AuditEvent.of(RECORDED, discussion.item().value()), (tx, whole) -> {
                            DiscussionAccess.mustBeVisible(tx, whole, id, discussion);
                            MeetingBookReader.mustNotBeSigned(tx, id);
                            Meeting meeting = MeetingBookReader.meeting(whole, id);
                            Discussion before = DiscussionAccess.on(whole, meeting, discussion.item());
                            if (before.version() == discussion.version()) {
                                DiscussionAccess.mustBeLaw(law, meeting, before, discussion);
                                new Released(whole, meeting, kit.now())
                                        .mustCover(
                                                before,
                                                discussion,
                                                DiscussionAccess.start(whole, discussion.subject()));
                            }
                            SaveResult<Discussion> answer = tx.discussions().keep(id, discussion);
                            if (answer instanceof SaveResult.Saved<Discussion>(Discussion kept)) {
                                new MeetingSnapshots(whole, meeting).decided(before, kept);
                                writtenAfterClose(whole, actor, id, kept);
                            }
                            return answer;
                        });
    }

    /// What is written after the close brings the subject back as if it had been there at the
    /// close.
    private void writtenAfterClose(Tx whole, Actor actor, MeetingId id, Discussion said) {
        if (MeetingBookReader.meeting(whole, id).state() == MeetingState.CLOSED) {
            MeetingClosure.again(
                    whole,
                    books.whole(whole, id),
                    kit,
                    whole.parties().directory().name(actor.user()),
                    said.item());
        }
    }

    /// What is missing from the record by now.
    public List<Gap> gaps(Viewer viewer, MeetingId meeting) {
        MeetingBook visible = book(viewer, meeting);
        return kit.database()
                .readForTheRecord(
                        viewer,
                        AuditEvent.of("gaps.view", meeting.value()),
                        tx -> HiddenGaps.of(Gaps.of(books.whole(tx, meeting), kit.now(), drafts.unentered()), visible));
    }

    /// What the minutes will hold of one item, as plain text for a case record. That it was copied is
    /// in the trail.
    public String copied(Viewer viewer, MeetingId meeting, ItemId item) {
        Allowed.toOpenRecords(viewer);
        return kit.database().read(viewer, AuditEvent.of("item.copy", item.value()), tx -> {
            MeetingBook book = books.visible(tx, meeting);
            return book.agenda()
                    .item(item)
                    .filter(there -> book.subject(there).isPresent())
                    .map(there -> ItemText.of(book, there, kit.now()))
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        });
    }

    /// The hub's lists, without what is retired.
    public Lists lists(Viewer viewer) {
        return kit.database().read(viewer, AuditEvent.of("lists.view"), tx -> Lists.of(tx, law));
    }

    /// Closes the meeting: what was decided settles what brought it here; what was not comes back
    /// by itself.
    ///
    /// @throws Refusal of one that was forgotten open: its end must be said
    public MeetingBook close(Actor actor, MeetingId id) {
        return close(actor, id, Optional.empty());
    }

    /// Closes a meeting that ended before it is closed. Nobody was in the room after the end.
    public MeetingBook close(Actor actor, MeetingId id, Instant end) {
        return close(actor, id, Optional.of(end));
    }

    private MeetingBook close(Actor actor, MeetingId id, Optional<Instant> said) {
        return change(actor, AuditEvent.of("meeting.close", id.value()), id, (tx, meeting) -> {
            mustBeOpen(meeting);
            Instant now = kit.now();
            new MeetingEnd(meeting, now).wrong(said).ifPresent(wrong -> {
                throw new Refusal(DiscussionAccess.refusal(wrong));
            });
            return closed(tx, actor, meeting, said.orElse(now));
        });
    }

    /// Closes a meeting that was adjourned and does not go on, with the reason. It ended when it broke
    /// off.
    public MeetingBook closeAdjourned(Actor actor, MeetingId id, MarkedText why) {
        return change(actor, AuditEvent.of("meeting.close", id.value()), id, (tx, meeting) -> {
            Meeting abandoned = new Adjourning(tx, meeting, kit.now()).abandoned(why);
            return closed(
                    tx, actor, abandoned, meeting.times().adjourned().getLast().at());
        });
    }

    private Meeting closed(Tx tx, Actor actor, Meeting meeting, Instant end) {
        DiscussionAccess.leaveAll(tx, meeting, end);
        String by = tx.parties().directory().name(actor.user());
        tx.closes().closed(meeting.id(), actor.user(), by, kit.now());
        MeetingBook book = books.whole(tx, meeting.id());
        MeetingSnapshots.closed(tx, book, end);
        MeetingClosure.of(tx, book, kit, by, books.proposal(tx, meeting, kit.now()));
        return meeting.closed(end);
    }

    /// The day of the next daily meeting after this one.
    public LocalDate nextMeeting(LocalDate after) {
        return books.calendar().next(after);
    }

    private MeetingBook change(Actor actor, AuditEvent deed, MeetingId id, BiFunction<Tx, Meeting, Meeting> change) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            MeetingBookReader.mustNotBeSigned(whole, id);
            Refusal.unlessSaved(whole.meetings().keep(change.apply(whole, MeetingBookReader.meeting(whole, id))));
            return books.visible(tx, id);
        });
    }

    private void mustHaveCome(Meeting meeting) {
        if (meeting.heldOn().isAfter(kit.today())) {
            throw new Refusal(Refusal.Kind.MEETING_DAY_TO_COME);
        }
    }

    static void mustBeOpen(Meeting meeting) {
        if (meeting.state() != MeetingState.OPEN) {
            throw new Refusal(Refusal.Kind.MEETING_NOT_OPEN);
        }
        if (meeting.isAdjourned()) {
            throw new Refusal(Refusal.Kind.MEETING_ADJOURNED);
        }
    }

    /// Nobody comes or goes any more when the meeting is over.
    private static void mustNotBeOver(Meeting meeting) {
        switch (meeting.state()) {
            case PLANNED, OPEN -> {}
            case CLOSED, NOT_HELD -> throw new Refusal(Refusal.Kind.MEETING_NOT_OPEN);
        }
    }
}
