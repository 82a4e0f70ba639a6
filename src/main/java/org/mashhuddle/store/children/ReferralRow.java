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
        MarkColumns mark = MarkColumns.of(referral.mark());
        Provenances from = Provenances.of(referral.provenance());
        ReferralRecord row = new ReferralRecord();
        row.setId(referral.id().value());
        row.setSubject(referral.subject().value());
        row.setKind(referral.kind().name());
        row.setReceivedDay(received.day());
        row.setReceivedAt(received.at());
        row.setKnownHereAt(referral.knownHereAt());
        row.setSource(referral.source());
        row.setSummary(referral.summary());
        row.setMark(mark.kind());
        row.setMarkAgencies(mark.agencies());
        row.setRating(referral.rating().map(MashRating::name).orElse(null));
        row.setSaidBy(referral.details().by());
        row.setCategory(referral.details().category());
        row.setRatingWhy(referral.details().ratingWhy());
        row.setRatedAt(referral.details().ratedAt().orElse(null));
        row.setSettledAt(referral.settledAt().orElse(null));
        row.setTypedHere(from.typedHere());
        row.setWithdrawnAt(from.at());
        row.setWithdrawnBy(from.by());
        row.setWithdrawnWhy(from.why());
        row.setWithdrawnWhyMark(from.mark().kind());
        row.setWithdrawnWhyMarkAgencies(from.mark().agencies());
        return row;
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
