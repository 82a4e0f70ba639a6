package org.mashhuddle.ui.meeting.discussion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;

/// Brings two changes of one discussion together. What only one side changed is taken from that
/// side; what both changed differently stays as mine, and is said to be a conflict.
///
/// @param discussion with their version, their state and their times of the room
record DiscussionMerge(Discussion discussion, List<Conflict> conflicts) {

    DiscussionMerge {
        conflicts = List.copyOf(conflicts);
    }

    /// Merges what I made of `base` into what they made of it.
    static DiscussionMerge of(Discussion base, Discussion mine, Discussion theirs) {
        Three<Discussion> all = new Three<>(base, mine, theirs);
        List<Conflict> conflicts = new ArrayList<>();
        Discussion merged = contributions(base, mine, theirs, conflicts)
                .with(pick(all.each(Discussion::voice), Conflict::voice, conflicts))
                .with(pick(all.each(Discussion::risk), Conflict::risk, conflicts))
                .with(pick(all.each(Discussion::strategy), Conflict::strategy, conflicts))
                .with(pick(all.each(Discussion::strategyHeld), Conflict::strategyHeld, conflicts))
                .with(pick(all.each(Discussion::decision), Conflict::decision, conflicts))
                .withQuorumReason(pick(all.each(Discussion::quorumReason), Conflict::quorumReason, conflicts))
                .withQuorumMark(mine.quorumMark().equals(base.quorumMark()) ? theirs.quorumMark() : mine.quorumMark());
        return new DiscussionMerge(merged, conflicts);
    }

    /// Whether both say the same, wherever the room was meanwhile.
    static boolean sameWords(Discussion one, Discussion other) {
        return one.contributions().equals(other.contributions())
                && one.voice().equals(other.voice())
                && one.risk().equals(other.risk())
                && one.strategy().equals(other.strategy())
                && one.strategyHeld().equals(other.strategyHeld())
                && one.decision().equals(other.decision())
                && one.quorumReason().equals(other.quorumReason())
                && one.quorumMark().equals(other.quorumMark());
    }

    private interface Naming<T> {
        Conflict between(T mine, T theirs);
    }

    private record Three<T>(T base, T mine, T theirs) {
        <P> Three<P> each(Function<T, P> part) {
            return new Three<>(part.apply(base), part.apply(mine), part.apply(theirs));
        }
    }

    private static <T> T pick(Three<T> all, Naming<T> naming, List<Conflict> conflicts) {
        if (Objects.equals(all.mine(), all.base()) || Objects.equals(all.mine(), all.theirs())) {
            return all.theirs();
        }
        if (!Objects.equals(all.theirs(), all.base())) {
            conflicts.add(naming.between(all.mine(), all.theirs()));
        }
        return all.mine();
    }

    private static Discussion contributions(
            Discussion base, Discussion mine, Discussion theirs, List<Conflict> conflicts) {
        Set<ContributionId> ids = new LinkedHashSet<>();
        theirs.contributions().forEach(one -> ids.add(one.id()));
        mine.contributions().forEach(one -> ids.add(one.id()));
        Discussion all = theirs;
        for (ContributionId id : ids) {
            Optional<Contribution> picked = pick(
                    new Three<>(find(base, id), find(mine, id), find(theirs, id)),
                    (a, b) -> Conflict.contribution(id, a, b),
                    conflicts);
            all = picked.isPresent() ? all.with(picked.get()) : all.without(id);
        }
        return all;
    }

    private static Optional<Contribution> find(Discussion in, ContributionId id) {
        return in.contributions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return "Merging[" + discussion + "]";
    }
}
