package org.mashhuddle.service.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.proposal.TriageGrouping;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// Reads all that came since the last meeting of a type, with what became of it. The transaction is
/// the viewer's: whoever is hidden from them is in no list and no number.
public record TriageListReader(Tx tx, Meeting meeting, TimeLimits limits, Reader reader) {

    /// Who said that all of them were looked at; nothing where nobody did, or where it is open again.
    public Optional<TriageList.Finished> finished(Instant now) {
        return tx.triage().finished(meeting.id()).flatMap(_ -> at(now).finished());
    }

    TriageList at(Instant now) {
        Agenda agenda = MeetingBookReader.agenda(tx, meeting);
        Optional<Instant> since = tx.meetings().lastOpenedBefore(meeting.type().id(), meeting.heldOn());
        Map<ReferralId, Referral> came = new LinkedHashMap<>();
        waiting(agenda).forEach(each -> came.put(each.id(), each));
        leftOff(agenda).forEach(each -> came.put(each.id(), each));
        arrived(since, now).forEach(each -> came.put(each.id(), each));
        unanswered().forEach(each -> came.putIfAbsent(each.id(), each));
        Set<SubjectId> who = came.values().stream().map(Referral::subject).collect(Collectors.toSet());
        return new TriageGrouping(
                        agenda,
                        tx.triage().inForce(meeting.type().id()),
                        List.copyOf(came.values()),
                        tx.triage().asked(came.keySet()),
                        tx.referrals().ofSince(who, meeting.heldOn().minusYears(2)),
                        tx.subjects().byIds(who),
                        limits,
                        reader)
                .list(since, now)
                .said(
                        tx.triage().finished(meeting.id()),
                        came.values().stream().map(Referral::knownHereAt).max(Comparator.naturalOrder()));
    }

    /// Whatever waits for a decision of those on the agenda, however long.
    private List<Referral> waiting(Agenda agenda) {
        Set<SubjectId> on = agenda.items().stream().map(AgendaItem::subject).collect(Collectors.toSet());
        return tx.referrals().open().stream()
                .filter(each -> on.contains(each.subject()))
                .toList();
    }

    /// What was left off with a subject ended at that moment.
    private List<Referral> leftOff(Agenda agenda) {
        Map<SubjectId, Instant> off =
                agenda.leftOff().stream().collect(Collectors.toMap(LeftOff::subject, LeftOff::at, (one, _) -> one));
        return tx.referrals().ofSince(off.keySet(), meeting.heldOn().minusYears(2)).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.settledAt()
                        .filter(at -> at.equals(off.get(each.subject())))
                        .isPresent())
                .toList();
    }

    /// What was decided meanwhile does not answer what its sender was asked.
    private List<Referral> unanswered() {
        return tx.triage().unanswered().stream()
                .flatMap(each -> tx.referrals().byId(each).stream())
                .filter(each -> each.provenance().stands())
                .toList();
    }

    private List<Referral> arrived(Optional<Instant> since, Instant now) {
        Instant from = since.orElseGet(
                () -> meeting.heldOn().minusDays(1).atStartOfDay(Moment.LONDON).toInstant());
        LocalDate day = LocalDate.ofInstant(from, Moment.LONDON);
        return tx.referrals().received(day, LocalDate.ofInstant(now, Moment.LONDON)).stream()
                .filter(each -> each.knownHereAt().isAfter(from))
                .toList();
    }

    @Override
    public String toString() {
        return "TriageListReader[" + meeting.id() + "]";
    }
}
