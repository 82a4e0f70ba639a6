package org.mashhuddle.service.papers.family;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.paper.reader.HandoverWriting;
import org.mashhuddle.domain.reason.InCustody;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// Who of the hub is missing or in custody as the emergency duty team is told, on the agenda or not.
///
/// @param whole in which nobody is hidden: who is restricted is counted
public record Tonight(Tx whole, Instant now) {

    private static final int EPISODES_OF_DAYS = 90;

    /// All of them.
    public HandoverWriting.Night all() {
        List<MissingEpisode> missing = whole.referrals().missingNow();
        List<Custody> custodies = whole.referrals().custodies().stream()
                .filter(one -> one.end().isEmpty())
                .toList();
        Map<SubjectId, Subject> who = whole.subjects()
                .byIds(Stream.concat(
                                missing.stream().map(MissingEpisode::subject),
                                custodies.stream().map(Custody::subject))
                        .distinct()
                        .toList());
        return new HandoverWriting.Night(
                missing.stream()
                        .flatMap(one -> away(who, one.subject(), missing(one)))
                        .toList(),
                custodies.stream()
                        .flatMap(one -> away(who, one.subject(), custody(one)))
                        .toList());
    }

    private static Stream<HandoverWriting.Away> away(Map<SubjectId, Subject> who, SubjectId id, Reason why) {
        return Optional.ofNullable(who.get(id))
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .map(child -> new HandoverWriting.Away(child, why))
                .stream();
    }

    private Reason missing(MissingEpisode episode) {
        long recent = whole.referrals().episodesOf(List.of(episode.subject())).stream()
                .filter(one -> !one.since()
                        .day()
                        .isBefore(now.atZone(Moment.LONDON).toLocalDate().minusDays(EPISODES_OF_DAYS)))
                .count();
        return new MissingNow(
                episode.since(), episode.confirmation(), Math.max(1, Math.toIntExact(recent)), EPISODES_OF_DAYS);
    }

    private Reason custody(Custody custody) {
        return new InCustody(
                custody.since(),
                custody.where(),
                "",
                custody.limitAt(),
                custody.limitAt().filter(end -> end.isBefore(now)).isPresent());
    }

    @Override
    public String toString() {
        return "Tonight";
    }
}
