package org.mashhuddle.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.ItemId;

/// One person's part in the meeting, with when they came and went.
///
/// @param name in words, as on the list of attendance
/// @param presences none until they arrive
/// @param facts what else is said of them
public record Attendance(
        AttendanceId id,
        AgencyId agency,
        String name,
        String job,
        AttendanceStatus status,
        List<Presence> presences,
        AttendanceFacts facts) {

    /// A guest is let in while the item before is being ended.
    private static final Duration JUST_BEFORE = Duration.ofMinutes(1);

    /// Somebody of whom nothing else is said.
    public Attendance(
            AttendanceId id,
            AgencyId agency,
            String name,
            String job,
            AttendanceStatus status,
            List<Presence> presences) {
        this(id, agency, name, job, status, presences, AttendanceFacts.none());
    }

    /// Copies the times.
    public Attendance {
        presences = List.copyOf(presences);
    }

    /// Whether the person is in the room at this moment.
    public boolean isHere() {
        return !presences.isEmpty() && presences.getLast().until().isEmpty();
    }

    /// The same person, arriving.
    public Attendance arrived(Instant at) {
        if (isHere()) {
            return this;
        }
        List<Presence> all = new ArrayList<>(presences);
        all.add(Presence.since(at));
        return as(status.canBePresent() ? status : AttendanceStatus.IN_PERSON, all);
    }

    /// The same person, leaving.
    public Attendance left(Instant at) {
        if (!isHere()) {
            return this;
        }
        List<Presence> all = new ArrayList<>(presences);
        all.add(all.removeLast().endedAt(at));
        return as(status, all);
    }

    /// The same person, in the room at these times only; at none, not there.
    public Attendance at(List<Presence> times) {
        boolean fits = times.isEmpty() || status.canBePresent();
        return as(fits ? status : AttendanceStatus.IN_PERSON, times);
    }

    /// The same person, taking part in another way.
    public Attendance as(AttendanceStatus other) {
        return as(other, presences);
    }

    private Attendance as(AttendanceStatus other, List<Presence> times) {
        return new Attendance(id, agency, name, job, other, times, facts);
    }

    /// The same person, of whom something else is said.
    public Attendance with(AttendanceFacts other) {
        return new Attendance(id, agency, name, job, status, presences, other);
    }

    /// Whether the person takes part from elsewhere.
    public boolean isRemote() {
        return status == AttendanceStatus.BY_VIDEO || status == AttendanceStatus.BY_PHONE;
    }

    /// Whether they came in for an item only.
    public boolean isGuest() {
        return status == AttendanceStatus.FOR_AN_ITEM;
    }

    /// Whether they were there while the room was at an item.
    public boolean wasAt(List<Presence> visits) {
        return visits.stream().anyMatch(visit -> presences.stream().anyMatch(visit::overlaps));
    }

    /// Whether they were there, by the minute, for as long as the room was at an item; not where it never was.
    public boolean wasThroughout(List<Presence> visits) {
        return !visits.isEmpty()
                && visits.stream().allMatch(visit -> presences.stream().anyMatch(time -> time.lasted(visit)));
    }

    /// The room comes to an item, from another: who is out for it goes, who was out for the other is
    /// back. The guest of the other goes with it; who was let in just before, and said nothing there, came for this
    /// one.
    ///
    /// Who had left before that is gone.
    ///
    /// @param from what was said of the other
    /// @param items what was said of those that they are out for
    public Attendance moved(Optional<Discussion> from, ItemId to, Instant at, Function<ItemId, Discussion> items) {
        if (isGuest() && from.isPresent()) {
            boolean forThis = cameJustBefore(at) && !cameWith(from.get()) && !spokeIn(from.get());
            return forThis ? asOf(at) : left(at);
        }
        if (facts.outFor().contains(to)) {
            return left(at);
        }
        boolean back =
                from.map(Discussion::item).filter(facts.outFor()::contains).isPresent();
        return back && steppedOut(items) ? arrived(at) : this;
    }

    /// Whether they went while the room was at an item that they are out for.
    private boolean steppedOut(Function<ItemId, Discussion> items) {
        Optional<Instant> gone =
                presences.isEmpty() ? Optional.empty() : presences.getLast().until();
        return gone.filter(then -> facts.outFor().stream()
                        .flatMap(item -> items.apply(item).room().stream())
                        .anyMatch(visit -> !then.isBefore(visit.from())
                                && visit.until().filter(then::isAfter).isEmpty()))
                .isPresent();
    }

    private boolean cameJustBefore(Instant at) {
        return isHere() && presences.getLast().lengthAt(at).compareTo(JUST_BEFORE) < 0;
    }

    private boolean cameWith(Discussion item) {
        return !item.room().isEmpty()
                && item.room().getLast().from().equals(presences.getLast().from());
    }

    /// Under their name, or for their agency under nobody's; what the agency had sent before was not said there.
    private boolean spokeIn(Discussion item) {
        Instant came =
                item.room().isEmpty() ? Instant.MAX : item.room().getLast().from();
        return item.contributions().stream()
                .filter(one -> one.isHeard() && one.agency().equals(agency))
                .filter(one -> !one.at().isBefore(came))
                .anyMatch(
                        one -> one.speaker().isBlank() || one.speaker().strip().equals(name));
    }

    private Attendance asOf(Instant at) {
        List<Presence> all = new ArrayList<>(presences);
        all.removeLast();
        all.add(Presence.since(at));
        return as(status, all);
    }

    /// The same person, gone when the meeting had ended.
    public Attendance endedBy(Instant end) {
        return at(presences.stream().flatMap(time -> time.upTo(end).stream()).toList());
    }

    /// Whether the person came to take part, or sent apologies; who only watched did neither.
    public boolean tookPart() {
        return status.excuses() || (status.countsForQuorum() && !presences.isEmpty());
    }

    /// When the person last left; nothing while here or never here.
    public Optional<Instant> leftAt() {
        return presences.isEmpty() ? Optional.empty() : presences.getLast().until();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
