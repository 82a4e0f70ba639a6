package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.reason.PutOff;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;

/// A subject that was put off, as the facts of an agenda know it.
///
/// @param away since when, by which list, and whether with a day to come back on
record KnownSince(AgendaFacts facts, SubjectId subject, Away away) implements PutOff {

    /// @param list the day of the list from which it was put off, where that is known
    /// @param dated whether it has a day to come back on
    record Away(Instant since, Optional<LocalDate> list, boolean dated) {}

    @Override
    public Instant since() {
        return away.since;
    }

    @Override
    public boolean isDated() {
        return away.dated;
    }

    @Override
    public LocalDate today() {
        return facts.day();
    }

    @Override
    public WorkingCalendar calendar() {
        return facts.rules().calendar();
    }

    @Override
    public List<Referral> referrals() {
        return facts.referrals();
    }

    @Override
    public List<Action> actions() {
        return facts.actions();
    }

    @Override
    public List<DatedReturn> reached() {
        return facts.reached().stream()
                .filter(back -> back.subject().equals(subject))
                .toList();
    }

    @Override
    public List<RunningClock> clocks() {
        return facts.clocks().stream()
                .filter(clock -> clock.subject().equals(subject))
                .toList();
    }

    @Override
    public List<MissingEpisode> returned() {
        return facts.returned().stream()
                .filter(episode -> episode.subject().equals(subject))
                .toList();
    }

    @Override
    public Optional<Instant> lastNamed() {
        return Optional.ofNullable(facts.history().named().get(subject)).map(AgendaFacts.Named::last);
    }

    @Override
    public boolean isAskedForALaterList(Instant at) {
        return facts.requests().stream()
                .filter(each -> each.subject().equals(subject) && each.at().equals(at))
                .flatMap(each -> each.on().stream())
                .anyMatch(on -> away.list.filter(on::isAfter).isPresent());
    }

    @Override
    public String toString() {
        return "KnownSince[" + subject + "]";
    }
}
