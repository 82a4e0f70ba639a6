package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.StandingNote;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.meeting.room.SpokenPresence;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// Who is here, by agency, and what the chair read and asked at the opening.
public final class AttendanceViewModel {

    private final MeetingWorkspace seat;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Exception> failed;
    private final AttendanceBook list;
    private final ObservableList<AttendanceLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Statements> statements = new ReadOnlyObjectWrapper<>(Statements.none());
    private final ReadOnlyObjectWrapper<List<String>> wording = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<StandingNote>> standing = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<MeetingFacts> facts = new ReadOnlyObjectWrapper<>(MeetingFacts.none());
    private final StringProperty newName = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Agency>> agencies = new ReadOnlyObjectWrapper<>(List.of());
    private final FormDrafts typedName;
    private List<Attendance> attendance = List.of();
    private List<Presence> over = List.of();
    private LocalDate day = LocalDate.EPOCH;
    private Set<AgencyId> core = Set.of();
    private final ObjectProperty<SharingMark> declaredMark = new SimpleObjectProperty<>(SharingMark.narrowest());

    public AttendanceViewModel(
            MeetingWorkspace seat, Consumer<? super MeetingBook> changed, Consumer<? super Exception> failed) {
        this.seat = seat;
        this.changed = changed;
        this.failed = failed;
        this.list = new AttendanceBook(seat, changed, failed);
        declaredMark.subscribe((_, now) -> marked(now));
        this.typedName = typed("new", "").text("name", newName).resume();
        seat.background()
                .run(
                        () -> seat.session().services().settings().wording(seat.viewer()),
                        found -> wording.set(List.copyOf(found.values())),
                        failed);
    }

    /// Everybody invited, by agency.
    public ObservableList<AttendanceLine> lines() {
        return lines;
    }

    /// What holds of the list as a whole.
    ReadOnlyObjectProperty<MeetingFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /// What was read and asked.
    public ReadOnlyObjectProperty<Statements> statements() {
        return statements.getReadOnlyProperty();
    }

    /// What the chair reads aloud, in the hub's words.
    public ReadOnlyObjectProperty<List<String>> wording() {
        return wording.getReadOnlyProperty();
    }

    /// The standing points, with what was minuted of each.
    public ReadOnlyObjectProperty<List<StandingNote>> standing() {
        return standing.getReadOnlyProperty();
    }

    /// Minutes a standing point.
    ///
    /// @param stored runs once it is stored
    public void note(int place, String words, Runnable stored) {
        if (standing.get().get(place).note().equals(words)) {
            stored.run();
        } else {
            seat.background()
                    .run(
                            () -> seat.session().services().schedule().note(seat.actor(), seat.meeting(), place, words),
                            book -> {
                                stored.run();
                                changed.accept(book);
                            },
                            failed);
        }
    }

    /// The agencies of the hub.
    public ReadOnlyObjectProperty<List<Agency>> agencies() {
        return agencies.getReadOnlyProperty();
    }

    /// The name of somebody who was not invited.
    public StringProperty newName() {
        return newName;
    }

    /// Somebody comes, or goes; after the close, was there throughout, or was not there.
    public void toggle(AttendanceId who) {
        boolean there = find(who).filter(this::isThere).isPresent();
        here(who, !there);
    }

    /// Somebody is here, or has left: what is so already stays.
    public void here(AttendanceId who, boolean now) {
        if (over.isEmpty()) {
            list.here(who, now);
        } else if (find(who).filter(one -> isThere(one) != now).isPresent()) {
            list.change(who, one -> one.at(now ? over : List.of()));
        }
    }

    private boolean isThere(Attendance one) {
        return over.isEmpty() ? one.isHere() : !one.presences().isEmpty();
    }

    /// How somebody takes part. Who is in the room sends no apologies: of them that is said, and nothing changes.
    public void takesPart(AttendanceId who, AttendanceStatus status) {
        find(who)
                .filter(one -> status.excuses() && one.isHere())
                .ifPresent(one -> seat.tools().notices().say(words("attendance.here-no-apologies", one.name())));
        list.change(who, one -> one.status() == status || (status.excuses() && one.isHere()) ? one : as(one, status));
    }

    private Attendance as(Attendance one, AttendanceStatus status) {
        Attendance other = one.as(status);
        return status == AttendanceStatus.APOLOGIES_WITH_INFORMATION
                ? other.with(one.facts().sentAt(seat.now()))
                : other;
    }

    /// Confirms to be alone and not recording, or does not.
    void alone(AttendanceId who) {
        list.change(who, one -> one.with(one.facts().alone(!one.facts().alone())));
    }

    /// Signed the statement for observers, or did not.
    void signed(AttendanceId who) {
        list.change(who, one -> one.with(one.facts().signed(!one.facts().signed())));
    }

    /// Steps out for the item where the room is, or is back in it after all.
    void stepOut(AttendanceId who) {
        list.say(() -> seat.meetings().stepOut(seat.actor(), seat.meeting(), who));
    }

    /// Has the chair of the item where the room is, or gives it back.
    void handChair(AttendanceId who) {
        list.say(() -> seat.session().services().schedule().handChair(seat.actor(), seat.meeting(), who));
    }

    /// Chairs the meeting beside its chair, or does not after all.
    void coChair(AttendanceId who) {
        list.say(() -> seat.session().services().schedule().coChair(seat.actor(), seat.meeting(), who));
    }

    /// Did not chair that item: it was said by mistake.
    void neverChaired(AttendanceId who) {
        list.say(() -> seat.session().services().schedule().neverChaired(seat.actor(), seat.meeting(), who));
    }

    /// As which lead for a child they attend: the next one, and after the last none.
    void asNext(AttendanceId who) {
        list.change(who, one -> one.with(one.facts().asNext()));
    }

    /// Whose place they take.
    ///
    /// @param stored runs once it is stored
    void deputyFor(AttendanceId who, String whom, Runnable stored) {
        list.change(who, one -> one.with(one.facts().deputyFor(whom)), stored);
    }

    /// Whether these are times.
    boolean isTimes(String typed) {
        return SpokenPresence.read(typed, day).isPresent();
    }

    /// Puts right when somebody came and left.
    ///
    /// @param stored runs once it is stored
    void times(AttendanceId who, String typed, Runnable stored) {
        Optional<List<Presence>> times = SpokenPresence.read(typed, day)
                .filter(_ -> find(who)
                        .filter(one -> !SpokenPresence.words(one.presences()).equals(typed))
                        .isPresent());
        times.ifPresentOrElse(
                read -> list.say(() -> seat.meetings().correctTimes(seat.actor(), seat.meeting(), who, read), stored),
                () -> {
                    if (isTimes(typed)) {
                        stored.run();
                    }
                });
    }

    /// Puts somebody on the list who came without being invited.
    public void add(AgencyId agency) {
        if (newName.get().isBlank()) {
            return;
        }
        Attendance line = new Attendance(
                new AttendanceId(UUID.randomUUID()),
                agency,
                newName.get().strip(),
                "",
                AttendanceStatus.IN_PERSON,
                List.of());
        newName.set("");
        typedName.settle();
        Attendance there = over.isEmpty() ? line.arrived(seat.now()) : line.at(over);
        list.say(() -> seat.meetings().attend(seat.actor(), seat.meeting(), there));
    }

    /// The statements were read, or were not.
    public void read(boolean done) {
        list.state(now -> new Statements(
                done, now.conflictsAsked(), now.conflicts(), now.conflictsMark(), now.remoteConfirmed()));
    }

    /// Conflicts were asked for, or were not.
    public void conflictsAsked(boolean done) {
        list.state(
                now -> new Statements(now.read(), done, now.conflicts(), now.conflictsMark(), now.remoteConfirmed()));
    }

    /// What was declared.
    ///
    /// @param stored runs once it is stored
    public void conflicts(String words, Runnable stored) {
        if (words.equals(statements.get().conflicts())) {
            stored.run();
        } else {
            list.state(
                    now -> new Statements(
                            now.read(), now.conflictsAsked(), words, now.conflictsMark(), now.remoteConfirmed()),
                    stored);
        }
    }

    /// How far what was declared may be shared.
    public ObjectProperty<SharingMark> declaredMark() {
        return declaredMark;
    }

    private void marked(SharingMark mark) {
        // It is shown, and nobody chose it.
        if (!mark.equals(statements.get().conflictsMark())) {
            list.state(now ->
                    new Statements(now.read(), now.conflictsAsked(), now.conflicts(), mark, now.remoteConfirmed()));
        }
    }

    /// Says how far what was minuted of a standing point may be shared.
    public void mark(int place, SharingMark mark) {
        if (!standing.get().get(place).mark().equals(mark)) {
            seat.background()
                    .run(
                            () -> seat.session().services().schedule().mark(seat.actor(), seat.meeting(), place, mark),
                            changed,
                            failed);
        }
    }

    /// What stands between an entry of the meeting itself and a wider mark.
    public Releasing releasing(EntryPart part, String entry) {
        return (from, to, all, stands) ->
                seat.releasing(core, Optional.empty(), part, entry).choose(from, to, all, stands);
    }

    /// Where a field of the panel keeps what is typed, over what is stored.
    FormDrafts typed(String field, String stored) {
        return seat.journal().at("attendance." + seat.meeting().value() + "." + field, stored);
    }

    /// Those on the line confirmed that they are alone and not recording.
    public void remoteConfirmed(boolean done) {
        list.state(now -> new Statements(now.read(), now.conflictsAsked(), now.conflicts(), now.conflictsMark(), done));
    }

    public void show(MeetingBook book) {
        list.show(book);
        attendance = book.meeting().attendance();
        over = book.meeting().times().whole();
        day = book.meeting().heldOn();
        agencies.set(book.hub().directory().agencies().stream()
                .filter(one -> !one.retired())
                .toList());
        core = book.meeting().type().coreAgencies();
        statements.set(book.meeting().statements());
        declaredMark.set(book.meeting().statements().conflictsMark());
        standing.set(book.meeting().standing().stream()
                .filter(point -> !point.isCorrection())
                .toList());
        MeetingTimeline timeline = MeetingTimeline.of(book, seat.now());
        facts.set(MeetingFacts.of(book, timeline, seat.now()));
        List<AttendanceLine> now = attendance.stream()
                .map(one -> AttendanceLine.of(one, book, timeline))
                .sorted(Comparator.comparingInt(AttendanceLine::place))
                .toList();
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
    }

    private Optional<Attendance> find(AttendanceId who) {
        return attendance.stream().filter(one -> one.id().equals(who)).findFirst();
    }
}
