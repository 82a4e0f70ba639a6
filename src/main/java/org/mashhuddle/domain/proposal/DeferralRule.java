package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.reason.PutOff;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;

/// Whether a subject stays away from a list because it was deferred or left off, and nothing new
/// has come since. In doubt it does not: nobody is dropped (`product.md`, rule 1).
record DeferralRule(AgendaFacts facts, Instant now) {

    boolean is(SubjectId subject, List<Reason> why) {
        return putOff(subject)
                .filter(putOff -> !isSpokenOfSince(subject, putOff.since()))
                .filter(putOff -> why.stream().noneMatch(reason -> reason.isNewsSince(putOff)))
                .isPresent();
    }

    /// As it was last deferred, else left off. What a computer's clock that was ahead has dated
    /// later than now says nothing.
    private Optional<PutOff> putOff(SubjectId subject) {
        Optional<DatedReturn> deferred = facts.returns().stream()
                .filter(back -> back.subject().equals(subject) && isDeferral(back))
                .filter(back -> !back.setAt().isAfter(now))
                .max(Comparator.comparing(DatedReturn::setAt));
        return deferred.map(back -> putOff(subject, back.setAt(), Optional.of(back.setOn()), true))
                .or(() -> leftOff(subject));
    }

    private Optional<PutOff> leftOff(SubjectId subject) {
        List<LeftOff> standing = facts.leftOff().stream()
                .filter(left -> left.subject().equals(subject) && isStanding(left))
                .toList();
        boolean dated = standing.stream().anyMatch(left -> left.comesBack().isPresent());
        return standing.stream()
                .map(LeftOff::at)
                .filter(at -> !at.isAfter(now))
                .max(Instant::compareTo)
                .map(at -> putOff(subject, at, Optional.empty(), dated));
    }

    /// @param list the day of the list from which it was put off, where that is known
    PutOff putOff(SubjectId subject, Instant since, Optional<LocalDate> list, boolean dated) {
        return new PutOff(
                since,
                dated,
                of(facts.requests(), AgendaRequest::subject, subject).stream()
                        .filter(each -> each.on()
                                .filter(on -> list.filter(on::isAfter).isPresent())
                                .isPresent())
                        .map(AgendaRequest::at)
                        .collect(Collectors.toSet()),
                facts.day(),
                facts.rules().calendar(),
                facts.rules().limits(),
                facts.referrals(),
                facts.actions(),
                of(facts.reached(), DatedReturn::subject, subject),
                of(facts.clocks(), RunningClock::subject, subject),
                of(facts.returned(), MissingEpisode::subject, subject),
                Optional.ofNullable(facts.history().named().get(subject)).map(AgendaFacts.Named::last));
    }

    private static <T> List<T> of(List<T> all, Function<T, SubjectId> whose, SubjectId subject) {
        return all.stream().filter(each -> whose.apply(each).equals(subject)).toList();
    }

    private boolean isDeferral(DatedReturn back) {
        return back.kind() == DatedReturn.Kind.DEFERRAL
                && back.keepsAwayFrom(facts.rules().type())
                && back.due().isAfter(facts.day());
    }

    private boolean isStanding(LeftOff left) {
        return left.comesBack().map(back -> back.isAfter(facts.day())).orElse(true);
    }

    /// A later meeting that decided on the subject knew of the deferral; what it decided holds.
    private boolean isSpokenOfSince(SubjectId subject, Instant since) {
        return Optional.ofNullable(facts.history().decidedAt().get(subject))
                .filter(at -> at.isAfter(since))
                .isPresent();
    }
}
