package org.mashhuddle.service.papers.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
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
public record Tonight(Tx whole, TimeLimits limits, Instant now) {

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
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        int past = limits.on(TimeLimit.REPEAT, today);
        long recent = whole.referrals().episodesOf(List.of(episode.subject())).stream()
                .filter(one -> !one.since().day().isBefore(today.minusDays(past)))
                .count();
        return new MissingNow(episode.since(), episode.confirmation(), Math.max(1, Math.toIntExact(recent)), past);
    }

    private Reason custody(Custody custody) {
        return new InCustody(
                custody.since(),
                custody.where(),
                "",
                custody.limitAt(limits),
                custody.limitAt(limits).filter(end -> end.isBefore(now)).isPresent());
    }

    @Override
    public String toString() {
        return "Tonight";
    }
}
