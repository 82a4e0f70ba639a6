package org.mashhuddle.service.core;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.minutes.WrongChildRows.Move;

/// Signed versions that hold an entry of another child: their files and sections are for named users,
/// and nothing that goes out is made of them. Their hashes and their manifest stay as they are.
public final class SealedVersions {

    private SealedVersions() {}

    /// Refuses whoever is not named for a version.
    public static void mustBeOpenTo(Tx tx, UserId user, MeetingId meeting, int version) {
        if (tx.corrections().moves().of(meeting).stream()
                .filter(move -> version <= move.sealedTo())
                .anyMatch(move -> !move.readers().contains(user))) {
            throw new Refusal(Refusal.Kind.FILE_SEALED);
        }
    }

    /// Refuses whoever is not named for a paper that went out with such an entry.
    public static void mustBeOpenTo(Tx tx, UserId user, String paper) {
        if (tx.corrections().moves().all().stream()
                .filter(move -> move.papers().contains(paper))
                .anyMatch(move -> !move.readers().contains(user))) {
            throw new Refusal(Refusal.Kind.FILE_SEALED);
        }
    }

    /// Refuses to make anything of the newest version while it is sealed: the one that takes its place
    /// is to be signed first.
    public static void mustNotBeNewest(Tx tx, Optional<SignedMinutes> newest) {
        if (newest.filter(one -> isSealed(tx, one)).isPresent()) {
            throw new Refusal(Refusal.Kind.NEXT_VERSION_FIRST);
        }
    }

    /// Whether a version holds an entry of another child.
    public static boolean isSealed(Tx tx, SignedMinutes one) {
        return tx.corrections().moves().of(one.meeting()).stream().anyMatch(move -> one.version() <= move.sealedTo());
    }

    /// Whether a user is named for every sealed version of the hub.
    public static boolean allOpenTo(Tx tx, UserId user) {
        List<Move> all = tx.corrections().moves().all();
        return all.stream().allMatch(move -> move.readers().contains(user));
    }
}
