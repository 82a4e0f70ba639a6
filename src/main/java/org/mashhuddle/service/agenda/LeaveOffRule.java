package org.mashhuddle.service.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.LeavingReason;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.reason.LeftCustody;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.Tx;

/// Leaves a subject off an agenda, or puts it back. Nobody is dropped: where something stays open,
/// there is a date on which the subject comes back.
///
/// @param tx sees what the actor may see
/// @param by the actor's name
public record LeaveOffRule(Tx tx, Meeting meeting, String by, Instant at) {

    public static void mustHaveReason(String why) {
        LeavingReason.problem(why).ifPresent(problem -> {
            throw new Refusal(
                    switch (problem) {
                        case EMPTY -> Refusal.Kind.REASON_MISSING;
                        case ENGAGEMENT_ALONE -> Refusal.Kind.ENGAGEMENT_ALONE;
                    });
        });
    }

    /// A date too far ahead is a slip of the hand that would drop the child.
    static void mustBeWithinReach(Meeting meeting, Optional<LocalDate> back) {
        if (back.filter(day -> !day.isAfter(meeting.heldOn())).isPresent()) {
            throw new Refusal(Refusal.Kind.DATE_NOT_LATER);
        }
        if (back.filter(day -> day.isAfter(latest(meeting))).isPresent()) {
            throw new Refusal(Refusal.Kind.DATE_TOO_FAR);
        }
    }

    /// The last day on which somebody may come back to a meeting: no rule of the field, only where a slip of
    /// the hand is looked for.
    public static LocalDate latest(Meeting meeting) {
        return meeting.heldOn().plusYears(1);
    }

    /// Nobody is left off whose news the agenda does not show yet, or of whom it shows what is not so any more.
    private void mustBeSeen(AgendaItem item) {
        if (!isSeen(item)) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
    }

    /// Whether the agenda shows all that is so of the subject.
    boolean isSeen(AgendaItem item) {
        Set<ReferralId> shown = Set.copyOf(NewReferral.among(item.reasons()));
        boolean news = tx.referrals().of(item.subject()).stream()
                .anyMatch(each -> each.isOpen() && !shown.contains(each.id()));
        boolean missing = item.isMissing()
                != tx.referrals().missingNow().stream()
                        .anyMatch(each -> each.subject().equals(item.subject()));
        return !(news || missing || hasLeftCustody(item) || comesBackUnseen(item));
    }

    private boolean hasLeftCustody(AgendaItem item) {
        Set<Instant> shown = Set.copyOf(LeftCustody.toldAmong(item.reasons()));
        List<SubjectId> one = List.of(item.subject());
        return tx.subjects().died(one).isEmpty()
                && tx.referrals().custodiesOf(one).stream()
                        .filter(each -> each.isOpen() && !each.since().day().isAfter(meeting.heldOn()))
                        .flatMap(each -> each.end().stream())
                        .anyMatch(end -> !shown.contains(end.knownHereAt()));
    }

    /// Such as a death that was recorded since the agenda was proposed.
    private boolean comesBackUnseen(AgendaItem item) {
        return tx.agendas().returns().stream()
                .filter(back -> back.subject().equals(item.subject()))
                .filter(back -> back.isReached(meeting.heldOn(), meeting.type()))
                .anyMatch(back ->
                        !Reason.untold(List.of(back.reason()), item.reasons()).isEmpty());
    }

    /// Keeps why the subject is left off and what brings it back.
    ///
    /// @return the agenda without it
    Agenda off(Agenda agenda, SubjectId subject, MarkedText why, Optional<LocalDate> back) {
        mustBeWithinReach(meeting, back);
        AgendaItem item = agenda.itemOf(subject).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        mustBeSeen(item);
        String considered = ReasonWords.on(agenda).lineToKeep(item.reasons());
        LeftOff left = new LeftOff(subject, considered, why, by, at, back);
        back.ifPresentOrElse(day -> comesBack(left, day), () -> settle(left, item.reasons()));
        tx.agendas().keep(meeting.id(), left);
        return agenda.without(left);
    }

    private void comesBack(LeftOff left, LocalDate day) {
        tx.agendas()
                .keep(new DatedReturn(
                        left.subject(), DatedReturn.Kind.DEFERRAL, meeting.heldOn(), day, left.why(), by, at));
    }

    /// Only what the agenda showed to whoever leaves the subject off.
    private void settle(LeftOff left, List<Reason> shown) {
        List<SubjectId> one = List.of(left.subject());
        boolean open = tx.actions().ofSubjects(one).stream()
                        .anyMatch(action -> !action.status().hasEnded())
                || tx.referrals().episodesOf(one).stream().anyMatch(episode -> episode.isMissing())
                || tx.referrals().custodiesOf(one).stream().anyMatch(Custody::isNow)
                || tx.referrals().clocksOf(one).stream()
                        .anyMatch(clock -> clock.met().isEmpty())
                || tx.agendas().returns().stream().anyMatch(due -> due.subject().equals(left.subject()))
                || tx.agendas().isAskedForElsewhere(left.subject(), meeting);
        if (open) {
            throw new Refusal(Refusal.Kind.NEEDS_RETURN_DATE);
        }
        tx.referrals().settleThese(NewReferral.among(shown), at);
        tx.referrals().settleEnds(left.subject(), LeftCustody.toldAmong(shown), at);
    }

    /// Puts a subject back that was left off, as the chair's own request.
    ///
    /// @return the agenda on which it is no longer left off
    Agenda back(Agenda agenda, SubjectId subject) {
        return back(agenda, subject, "The chair", MarkedText.ours("put back on the agenda"));
    }

    /// Pulls a subject in that a rule left off, as the actor's own request.
    ///
    /// @return the agenda on which it is no longer left off
    Agenda pulledIn(Agenda agenda, SubjectId subject, MarkedText why) {
        return back(agenda, subject, by, why);
    }

    /// What waits with one whom a rule left off and for whom an agency asks now: nobody had decided on it.
    ///
    /// @return the agenda on which no rule leaves it off; nothing where none did
    Optional<Agenda> askedFor(Agenda agenda, SubjectId subject) {
        return agenda.leftOff().stream()
                .filter(each -> each.subject().equals(subject) && each.isByRule())
                .findFirst()
                .map(left -> {
                    tx.referrals().reopen(subject, left.at());
                    return agenda.takenBack(subject);
                });
    }

    private Agenda back(Agenda agenda, SubjectId subject, String asks, MarkedText why) {
        LeftOff left = agenda.leftOff().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        tx.agendas().takeBack(subject);
        // What was settled with the leaving off waits for its decision again.
        tx.referrals().reopen(subject, left.at());
        tx.agendas().keep(meeting.id(), new AgendaRequest(subject, asks, by, why, at));
        return agenda.takenBack(subject);
    }

    @Override
    public String toString() {
        return "Leaving[" + meeting.id() + "]";
    }
}
