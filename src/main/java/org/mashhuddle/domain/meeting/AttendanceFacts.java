package org.mashhuddle.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.standing.Lead;

/// What is said of somebody on the list of attendance beside how they take part (`domain.md` 3.10).
///
/// @param deputyFor whose place they take; empty where their own
/// @param alone confirmed to be alone and not recording, by video or telephone
/// @param signed signed the confidentiality statement, as an observer does
/// @param sentAt when the information came that was sent with apologies
/// @param outFor items for which they step out of the room
/// @param as the lead for a child that they attend as, where they do
/// @param chaired items they chaired in the place of the meeting's chair
/// @param coChair the user of the hub as whom they chair the meeting beside its chair, where they do
public record AttendanceFacts(
        String deputyFor,
        boolean alone,
        boolean signed,
        Optional<Instant> sentAt,
        Set<ItemId> outFor,
        Optional<Lead.Role> as,
        List<Chaired> chaired,
        Optional<UserId> coChair) {

    /// An item that somebody else than the meeting's chair chaired.
    ///
    /// @param time without an end while it is so
    public record Chaired(ItemId item, Presence time) {}

    /// Who gives the chair back within this time was chosen by mistake.
    private static final Duration SLIP = Duration.ofMinutes(1);

    /// Copies the items.
    public AttendanceFacts {
        outFor = Set.copyOf(outFor);
        chaired = List.copyOf(chaired);
    }

    /// Nothing is said.
    public static AttendanceFacts none() {
        return new AttendanceFacts(
                "", false, false, Optional.empty(), Set.of(), Optional.empty(), List.of(), Optional.empty());
    }

    /// Whose place they take.
    public AttendanceFacts deputyFor(String whom) {
        return new AttendanceFacts(whom, alone, signed, sentAt, outFor, as, chaired, coChair);
    }

    /// Whether they confirmed to be alone and not recording.
    public AttendanceFacts alone(boolean confirmed) {
        return new AttendanceFacts(deputyFor, confirmed, signed, sentAt, outFor, as, chaired, coChair);
    }

    /// Whether they signed the statement.
    public AttendanceFacts signed(boolean done) {
        return new AttendanceFacts(deputyFor, alone, done, sentAt, outFor, as, chaired, coChair);
    }

    /// The roles of a lead in which somebody attends.
    public static List<Lead.Role> roles() {
        return List.of(Lead.Role.LCPP, Lead.Role.FHLP);
    }

    /// As what they attend: the next of the roles, and after the last none.
    public AttendanceFacts asNext() {
        int next = as.map(roles()::indexOf).orElse(-1) + 1;
        Optional<Lead.Role> role = roles().stream().skip(next).findFirst();
        return new AttendanceFacts(deputyFor, alone, signed, sentAt, outFor, role, chaired, coChair);
    }

    /// When their information came, the first time.
    public AttendanceFacts sentAt(Instant at) {
        return new AttendanceFacts(
                deputyFor, alone, signed, sentAt.or(() -> Optional.of(at)), outFor, as, chaired, coChair);
    }

    /// Steps out for an item, or no longer does.
    public AttendanceFacts outFor(ItemId item, boolean out) {
        Set<ItemId> items = new HashSet<>(outFor);
        if (out) {
            items.add(item);
        } else {
            items.remove(item);
        }
        return new AttendanceFacts(deputyFor, alone, signed, sentAt, items, as, chaired, coChair);
    }

    /// Whether they have the chair of this item.
    public boolean chairs(ItemId item) {
        return chaired.stream()
                .anyMatch(one -> one.item().equals(item) && one.time().until().isEmpty());
    }

    /// They have the chair of this item from now on.
    public AttendanceFacts takesChair(ItemId item, Instant at) {
        List<Chaired> all = new ArrayList<>(chaired);
        if (!chairs(item)) {
            all.add(new Chaired(item, Presence.since(at)));
        }
        return withChaired(all);
    }

    /// They give the chair of this item back.
    public AttendanceFacts givesChairBack(ItemId item, Instant at) {
        return withChaired(chaired.stream()
                .map(one ->
                        one.item().equals(item) ? new Chaired(item, one.time().endedAt(at)) : one)
                .filter(one ->
                        !one.item().equals(item) || one.time().lengthAt(at).compareTo(SLIP) >= 0)
                .toList());
    }

    /// They did not chair this item at all.
    public AttendanceFacts neverChaired(ItemId item) {
        return withChaired(
                chaired.stream().filter(one -> !one.item().equals(item)).toList());
    }

    /// Chairs the meeting beside its chair as this user, or as nobody.
    public AttendanceFacts coChair(Optional<UserId> user) {
        return new AttendanceFacts(deputyFor, alone, signed, sentAt, outFor, as, chaired, user);
    }

    private AttendanceFacts withChaired(List<Chaired> all) {
        return new AttendanceFacts(deputyFor, alone, signed, sentAt, outFor, as, all, coChair);
    }

    @Override
    public String toString() {
        return "AttendanceFacts[out for " + outFor.size() + "]";
    }
}
