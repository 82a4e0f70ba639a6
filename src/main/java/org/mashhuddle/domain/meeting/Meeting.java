package org.mashhuddle.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.Adjournment;
import org.mashhuddle.domain.agenda.Arrangements;
import org.mashhuddle.domain.agenda.Availability;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.StandingNote;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.party.MinuteTakers;

/// A meeting: its times, who runs it, who is in the room, and where the room is.
///
/// @param roomAt the item the room is at; the writer may be elsewhere
/// @param arrangements what is special to it beside its type
public record Meeting(
        MeetingId id,
        MeetingType type,
        LocalDate heldOn,
        MeetingState state,
        Times times,
        Optional<UserId> chair,
        MinuteTakers minuteTakers,
        List<Attendance> attendance,
        Statements statements,
        Optional<ItemId> roomAt,
        Arrangements arrangements,
        long version) {

    /// When it was opened and closed, and when it was adjourned in between.
    public record Times(Optional<Instant> openedAt, Optional<Instant> closedAt, List<Adjournment> adjourned) {
        /// Of a meeting that was not adjourned.
        public Times(Optional<Instant> openedAt, Optional<Instant> closedAt) {
            this(openedAt, closedAt, List.of());
        }

        /// Copies the list.
        public Times {
            adjourned = List.copyOf(adjourned);
        }

        /// The adjournment that lasts; nothing while the meeting is held, and once it is closed.
        public Optional<Adjournment> standing() {
            return closedAt.isPresent() || adjourned.isEmpty()
                    ? Optional.empty()
                    : Optional.of(adjourned.getLast()).filter(Adjournment::lasts);
        }

        /// Since when it is held: since it was opened, or went on last.
        public Optional<Instant> heldSince() {
            return adjourned.reversed().stream()
                    .flatMap(one -> one.resumedAt().stream())
                    .findFirst()
                    .or(() -> openedAt);
        }

        /// The times it was held, once it was closed.
        public List<Presence> whole() {
            List<Presence> held = new ArrayList<>();
            Optional<Instant> from = closedAt.flatMap(_ -> openedAt);
            for (Adjournment one : adjourned) {
                from.ifPresent(since -> held.add(new Presence(since, Optional.of(one.at()))));
                from = from.flatMap(_ -> one.resumedAt());
            }
            from.ifPresent(since -> held.add(new Presence(since, closedAt)));
            return held;
        }

        private Times with(List<Adjournment> others) {
            return new Times(openedAt, closedAt, others);
        }

        private Times withLast(UnaryOperator<Adjournment> change) {
            List<Adjournment> all = new ArrayList<>(adjourned);
            all.add(change.apply(all.removeLast()));
            return with(all);
        }
    }

    /// Copies the attendance.
    public Meeting {
        attendance = List.copyOf(attendance);
    }

    /// A meeting to be held on a day.
    public static Meeting planned(MeetingId id, MeetingType type, LocalDate day) {
        return new Meeting(
                id,
                type,
                day,
                MeetingState.PLANNED,
                new Times(Optional.empty(), Optional.empty()),
                Optional.empty(),
                MinuteTakers.of(Optional.empty()),
                List.of(),
                Statements.none(),
                Optional.empty(),
                Arrangements.none(),
                0);
    }

    /// The same meeting with another attendance list.
    public Meeting with(List<Attendance> others) {
        return changed(state, times, others, statements, roomAt, arrangements);
    }

    /// The same meeting with the room at another item, or at none.
    public Meeting with(Optional<ItemId> room) {
        return changed(state, times, attendance, statements, room, arrangements);
    }

    /// The same meeting with other statements.
    public Meeting with(Statements said) {
        return changed(state, times, attendance, said, roomAt, arrangements);
    }

    /// The same meeting with other arrangements.
    public Meeting with(Arrangements other) {
        return changed(state, times, attendance, statements, roomAt, other);
    }

    /// The same meeting, its type as it was called then.
    Meeting with(MeetingType then) {
        return new Meeting(
                id,
                then,
                heldOn,
                state,
                times,
                chair,
                minuteTakers,
                attendance,
                statements,
                roomAt,
                arrangements,
                version);
    }

    private Meeting changed(
            MeetingState now,
            Times when,
            List<Attendance> list,
            Statements said,
            Optional<ItemId> room,
            Arrangements other) {
        return new Meeting(id, type, heldOn, now, when, chair, minuteTakers, list, said, room, other, version);
    }

    /// Opened by a chair; its standing points are from now on its own.
    ///
    /// @param minutes who takes the minutes
    public Meeting opened(Instant at, UserId by, Optional<UserId> minutes) {
        return new Meeting(
                id,
                type,
                heldOn,
                MeetingState.OPEN,
                new Times(Optional.of(at), Optional.empty()),
                Optional.of(by),
                MinuteTakers.of(minutes),
                attendance,
                statements,
                roomAt,
                arrangements.withStanding(standing()),
                version);
    }

    /// Its minutes handed over.
    public Meeting with(MinuteTakers takers) {
        return new Meeting(
                id, type, heldOn, state, times, chair, takers, attendance, statements, roomAt, arrangements, version);
    }

    /// Chaired by this user.
    public Meeting chairedBy(UserId user) {
        return new Meeting(
                id,
                type,
                heldOn,
                state,
                times,
                Optional.of(user),
                minuteTakers,
                attendance,
                statements,
                roomAt,
                arrangements,
                version);
    }

    /// Whether it broke off and has not gone on yet.
    public boolean isAdjourned() {
        return state == MeetingState.OPEN && times.standing().isPresent();
    }

    /// It breaks off: everybody leaves. Who is there afterwards is asked anew.
    public Meeting adjourned(Instant at, MarkedText why) {
        List<Adjournment> all = new ArrayList<>(times.adjourned());
        all.add(Adjournment.now(at, why));
        List<Attendance> gone = attendance.stream().map(one -> one.left(at)).toList();
        return changed(state, times.with(all), gone, statements, roomAt, arrangements);
    }

    /// It goes on.
    public Meeting resumed(Instant at) {
        return changed(state, times.withLast(one -> one.resumed(at)), attendance, statements, roomAt, arrangements);
    }

    /// It is said that it does not go on.
    public Meeting abandoned(MarkedText why) {
        return changed(state, times.withLast(one -> one.abandoned(why)), attendance, statements, roomAt, arrangements);
    }

    /// Closed: everybody has left, the room is at no item.
    public Meeting closed(Instant at) {
        List<Attendance> gone = attendance.stream().map(one -> one.endedBy(at)).toList();
        return changed(
                MeetingState.CLOSED,
                new Times(times.openedAt(), Optional.of(at), times.adjourned()),
                gone,
                statements,
                Optional.empty(),
                arrangements);
    }

    /// Not held: what was to be spoken of waits for the next.
    public Meeting notHeld(String why) {
        return changed(MeetingState.NOT_HELD, times, attendance, statements, roomAt, arrangements.withNotHeld(why));
    }

    /// What this reader may have of what was said of the meeting itself.
    public Meeting readBy(Reader reader) {
        Times read = times.with(
                times.adjourned().stream().map(one -> one.readBy(reader)).toList());
        return changed(state, read, attendance, statements.readBy(reader), roomAt, arrangements)
                .with(arrangements.withStanding(arrangements.standing().stream()
                        .map(point -> point.readBy(reader))
                        .toList()));
    }

    /// The standing points: those of its type until it is opened, then its own.
    public List<StandingNote> standing() {
        return state == MeetingState.PLANNED
                ? type.habits().standing().stream()
                        .map(item -> new StandingNote(item, ""))
                        .toList()
                : arrangements.standing();
    }

    /// "Daily MASH", "Daily MASH, ad hoc 1".
    public String name() {
        return of(type.label());
    }

    /// The same in full, as its papers say it: "Daily Multi-Agency Safeguarding Meeting, ad hoc 1".
    public String title() {
        return of(type.title());
    }

    private String of(String usual) {
        return arrangements.isAdHoc() ? usual + ", ad hoc " + arrangements.called() : usual;
    }

    /// The last part of the reference of its papers: "D", "D1" for the first ad-hoc one of a day.
    public String code() {
        return type.habits().code() + (arrangements.isAdHoc() ? Integer.toString(arrangements.called()) : "");
    }

    /// The agencies that are awaited and not in the room now.
    public List<AgencyId> notHere() {
        Set<AgencyId> here = attendance.stream()
                .filter(one -> one.isHere() && one.status().countsForQuorum())
                .map(Attendance::agency)
                .collect(Collectors.toSet());
        return awaited(id -> !here.contains(id));
    }

    /// The awaited agencies whose absence is to be seen: before the meeting those that said they do
    /// not come, in it those not in the room, after it those of which nobody came.
    public List<AgencyId> absent() {
        return switch (state) {
            case PLANNED ->
                awaited(id -> arrangements.of(id).filter(Availability::absent).isPresent());
            case OPEN -> notHere();
            case CLOSED -> awaited(id -> attendance.stream().noneMatch(one -> cameFor(one, id)));
            case NOT_HELD -> List.of();
        };
    }

    private static boolean cameFor(Attendance one, AgencyId agency) {
        return one.agency().equals(agency)
                && one.status().countsForQuorum()
                && !one.presences().isEmpty();
    }

    private List<AgencyId> awaited(Predicate<AgencyId> which) {
        return type.awaited().stream()
                .filter(which)
                .sorted(Comparator.comparing(AgencyId::value))
                .toList();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
