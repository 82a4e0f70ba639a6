package org.mashhuddle.service.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.referral.Correction;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.referral.EntryWords;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.meeting.DiscussionStore.InMeeting;

/// Reads how the risk was judged and the contacts were rated over time. A risk goes as far as its own mark, a
/// rating as far as that of its referral.
record RiskReading(Tx tx, Reader reader) {

    RiskOverTime of(SubjectId id, List<InMeeting> discussions) {
        List<RiskPoint> points = new ArrayList<>();
        int withheld = 0;
        Set<MeetingId> closed = closed();
        for (InMeeting held : discussions) {
            Risk risk = held.discussion().risk();
            if (risk.level().isEmpty() && risk.direction().isEmpty()) {
                continue;
            }
            if (risk.mark().reaches(reader)) {
                points.add(judged(held, risk, closed.contains(held.meeting())));
            } else {
                withheld++;
            }
        }
        List<Correction> corrections = tx.referrals().corrections(id);
        for (Referral referral : tx.referrals().ever(id)) {
            List<RiskPoint> rated = rated(referral, corrections);
            if (referral.mark().reaches(reader)) {
                points.addAll(rated);
            } else {
                withheld += rated.size();
            }
        }
        points.sort(
                Comparator.comparing((RiskPoint point) -> point.at().earliest()).reversed());
        return new RiskOverTime(points, withheld);
    }

    private Set<MeetingId> closed() {
        return tx.meetings().all().stream()
                .filter(meeting -> meeting.state() == MeetingState.CLOSED)
                .map(Meeting::id)
                .collect(Collectors.toSet());
    }

    private static RiskPoint judged(InMeeting held, Risk risk, boolean closed) {
        ItemId item = held.discussion().item();
        return new RiskPoint.Judged(
                ChronologyReading.at(held), risk.level(), risk.direction(), held.type(), held.meeting(), item, closed);
    }

    /// What it was rated when it came, and each rating that was put in the place of another. What was withdrawn
    /// was never rated.
    private List<RiskPoint> rated(Referral referral, List<Correction> corrections) {
        if (!referral.provenance().stands()) {
            return List.of();
        }
        EntryId entry = new EntryId(EntryId.Kind.REFERRAL, referral.id().value());
        List<RiskPoint> points = new ArrayList<>();
        Optional<MashRating> last = Optional.empty();
        Moment from = referral.receivedAt();
        for (Correction each : inOrder(corrections, entry)) {
            Optional<MashRating> stood = each.mark().reaches(reader) ? EntryWords.ratingIn(each.stood()) : last;
            if (stood.isPresent() && !stood.equals(last)) {
                points.add(new RiskPoint.Rated(
                        from, stood.get(), ChronologyReading.Source.begun(referral.source()), entry));
            }
            last = stood;
            from = new Moment.Exactly(each.at());
        }
        Optional<Moment> given = referral.details().ratedAt().map(Moment.Exactly::new);
        if (referral.rating().isPresent() && referral.rating().equals(last)) {
            given.ifPresent(at -> points.set(
                    points.size() - 1,
                    new RiskPoint.Rated(
                            at, referral.rating().get(), ChronologyReading.Source.begun(referral.source()), entry)));
        } else if (referral.rating().isPresent()) {
            Moment at = given.orElse(referral.receivedAt());
            points.add(new RiskPoint.Rated(
                    at, referral.rating().get(), ChronologyReading.Source.begun(referral.source()), entry));
        }
        return points;
    }

    private static List<Correction> inOrder(List<Correction> corrections, EntryId entry) {
        return corrections.stream()
                .filter(each -> each.entry().equals(entry))
                .sorted(Comparator.comparing(Correction::at))
                .toList();
    }

    @Override
    public String toString() {
        return "RiskReading";
    }
}
