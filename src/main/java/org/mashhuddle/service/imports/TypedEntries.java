package org.mashhuddle.service.imports;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// What was typed here before an extract told of the same: the row then belongs to the entry that
/// is here, instead of standing beside it.
final class TypedEntries {

    /// Two times of the same going missing differ by no more than this.
    private static final Duration CLOSE = Duration.ofHours(6);

    private final List<Referral> referrals;
    private final List<MissingEpisode> episodes;
    private final Set<UUID> taken = new HashSet<>();

    /// @param since the first day of which the extract tells
    TypedEntries(Tx tx, LocalDate since) {
        this.referrals = tx.referrals().typedHere(since);
        this.episodes = tx.referrals().episodesTypedHere(since);
    }

    /// The same kind of message of the same day, from the same sender or at the same minute.
    Optional<UUID> referral(SubjectId subject, ReferralKind kind, Moment at, String source) {
        return taken(referrals.stream()
                .filter(each -> each.subject().equals(subject) && each.kind() == kind)
                .filter(each -> each.receivedAt().day().equals(at.day()))
                .filter(each -> each.source().equalsIgnoreCase(source) || isExactly(each.receivedAt(), at))
                .map(each -> each.id().value())
                .filter(id -> !taken.contains(id))
                .findFirst());
    }

    private static boolean isExactly(Moment one, Moment other) {
        return one instanceof Moment.Exactly && one.equals(other);
    }

    /// Gone since the same day, and where both times are known, about the same time.
    Optional<UUID> episode(SubjectId subject, Moment since) {
        return taken(episodes.stream()
                .filter(each -> each.subject().equals(subject))
                .filter(each -> isClose(each.since(), since))
                .map(each -> each.id().value())
                .filter(id -> !taken.contains(id))
                .findFirst());
    }

    private static boolean isClose(Moment one, Moment other) {
        return (one instanceof Moment.Exactly mine && other instanceof Moment.Exactly theirs)
                ? Duration.between(mine.at(), theirs.at()).abs().compareTo(CLOSE) <= 0
                : one.day().equals(other.day());
    }

    private Optional<UUID> taken(Optional<UUID> found) {
        found.ifPresent(taken::add);
        return found;
    }

    /// These belong to rows of earlier extracts.
    void areTaken(Iterable<UUID> ids) {
        ids.forEach(taken::add);
    }
}
