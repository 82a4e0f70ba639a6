package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EntryWords;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.referral.SenderQuestion;

/// A referral, contact or police notice without a decision.
public record NewReferral(
        ReferralId referral,
        ReferralKind kind,
        Moment at,
        Instant knownHereAt,
        String source,
        String summary,
        SharingMark mark)
        implements Reason.Arrival {
    /// The referrals and contacts that these reasons speak of.
    public static List<ReferralId> among(List<Reason> reasons) {
        return reasons.stream()
                .filter(NewReferral.class::isInstance)
                .map(reason -> ((NewReferral) reason).referral())
                .toList();
    }

    /// The same, with what its sender was asked and answered after its own words: that goes as far as they do.
    public NewReferral asked(List<SenderQuestion> questions) {
        String own = summary.strip();
        String said = Stream.concat(
                        own.isEmpty() ? Stream.of() : Stream.of(EntryWords.ended(own)),
                        questions.stream().map(each -> "Asked " + EntryWords.of(each)))
                .collect(Collectors.joining(" "));
        return questions.isEmpty() ? this : new NewReferral(referral, kind, at, knownHereAt, source, said, mark);
    }

    @Override
    public Object essence() {
        return List.of(referral, summary);
    }

    @Override
    public Optional<Object> news() {
        return Optional.of(referral);
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        // Left off without a day it was settled, so what is open now is another. A rating of red is
        // news of an old one.
        return !putOff.isDated()
                || putOff.isSince(knownHereAt)
                || putOff.referrals().stream()
                        .anyMatch(each -> each.id().equals(referral) && each.isRatedRedSince(putOff.since()));
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        String from = kind == ReferralKind.POLICE_NOTICE ? "" : ", " + source;
        String says = summary.isBlank() ? "" : ": " + summary;
        return Phrase.plain(named() + DateWords.moment(at, today) + from + says);
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        String may = new MarkedText(summary, mark).asReadBy(reader);
        return Optional.of(new NewReferral(referral, kind, at, knownHereAt, source, may, mark));
    }

    private String named() {
        return switch (kind) {
            case CONTACT -> "New contact ";
            case REFERRAL -> "New referral ";
            case POLICE_NOTICE -> "Police notice ";
        };
    }

    @Override
    public String toString() {
        return "NewReferral[" + referral + "]";
    }
}
