package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.reason.PutOff;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.SubjectId;

/// Whether a subject stays away from a list because it was deferred or left off, and nothing new
/// has come since. In doubt it does not: nobody is dropped (`product.md`, rule 1).
record DeferralRule(AgendaFacts facts, Instant now) {

    boolean is(SubjectId subject, List<Reason> why) {
        return away(subject)
                .filter(away -> !isSpokenOfSince(subject, away.since()))
                .filter(away -> isNothingNew(why, new KnownSince(facts, subject, away)))
                .isPresent();
    }

    private static boolean isNothingNew(List<Reason> why, PutOff putOff) {
        return why.stream().noneMatch(reason -> reason.isNewsSince(putOff));
    }

    /// As it was last deferred, else left off. What a computer's clock that was ahead has dated
    /// later than now says nothing.
    private Optional<KnownSince.Away> away(SubjectId subject) {
        Optional<DatedReturn> deferred = facts.returns().stream()
                .filter(back -> back.subject().equals(subject) && isDeferral(back))
                .filter(back -> !back.setAt().isAfter(now))
                .max(Comparator.comparing(DatedReturn::setAt));
        return deferred.map(back -> new KnownSince.Away(back.setAt(), Optional.of(back.setOn()), true))
                .or(() -> leftOff(subject));
    }

    private Optional<KnownSince.Away> leftOff(SubjectId subject) {
        List<LeftOff> standing = facts.leftOff().stream()
                .filter(left -> left.subject().equals(subject) && isStanding(left))
                .toList();
        boolean dated = standing.stream().anyMatch(left -> left.comesBack().isPresent());
        return standing.stream()
                .map(LeftOff::at)
                .filter(at -> !at.isAfter(now))
                .max(Instant::compareTo)
                .map(at -> new KnownSince.Away(at, Optional.empty(), dated));
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
