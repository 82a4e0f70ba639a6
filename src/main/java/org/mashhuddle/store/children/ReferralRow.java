package org.mashhuddle.store.children;

import java.util.Optional;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.Moments;
import org.mashhuddle.store.core.Provenances;
import org.mashhuddle.store.db.tables.records.ReferralRecord;

/// A referral as a row, and a row as a referral.
final class ReferralRow {

    private ReferralRow() {}

    static ReferralRecord row(Referral referral) {
        Moments received = Moments.of(referral.receivedAt());
        Provenances from = Provenances.of(referral.provenance());
        return new ReferralRecord(
                referral.id().value(),
                referral.subject().value(),
                referral.kind().name(),
                received.day(),
                received.at(),
                referral.knownHereAt(),
                referral.source(),
                referral.summary(),
                MarkColumns.of(referral.mark()).kind(),
                MarkColumns.of(referral.mark()).agencies(),
                referral.rating().map(MashRating::name).orElse(null),
                referral.settledAt().orElse(null),
                null,
                null,
                null,
                referral.details().by(),
                referral.details().category(),
                referral.details().ratingWhy(),
                from.typedHere(),
                from.at(),
                from.by(),
                from.why(),
                from.mark().kind(),
                from.mark().agencies(),
                referral.details().ratedAt().orElse(null));
    }

    static Referral referral(ReferralRecord row) {
        return new Referral(
                new ReferralId(row.getId()),
                new SubjectId(row.getSubject()),
                ReferralKind.valueOf(row.getKind()),
                new Moments(row.getReceivedDay(), row.getReceivedAt()).moment(),
                row.getKnownHereAt(),
                row.getSource(),
                row.getSummary(),
                new MarkColumns(row.getMark(), row.getMarkAgencies()).mark(),
                Optional.ofNullable(row.getRating()).map(MashRating::valueOf),
                new Referral.Details(
                        row.getSaidBy(), row.getCategory(), row.getRatingWhy(), Optional.ofNullable(row.getRatedAt())),
                Optional.ofNullable(row.getSettledAt()),
                new Provenances(
                                row.getTypedHere(),
                                row.getWithdrawnAt(),
                                row.getWithdrawnBy(),
                                row.getWithdrawnWhy(),
                                new MarkColumns(row.getWithdrawnWhyMark(), row.getWithdrawnWhyMarkAgencies()))
                        .provenance(),
                row.getVersion());
    }
}
