package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;

/// Rule 10 for what happened: an extract fills in, it never overwrites what a person typed.
class EventEntryPrecedenceTest {

    private static final SubjectId WHO = new SubjectId(new UUID(1, 1));
    private static final Instant NIGHT = Instant.parse("2026-11-23T22:40:00Z");

    private static MissingEpisode missing(Moment since, Optional<Moment> back) {
        return new MissingEpisode(
                new EpisodeId(new UUID(6, 1)),
                WHO,
                since,
                Optional.empty(),
                back,
                MissingEpisode.ReturnInterview.notKnown(),
                0);
    }

    @Test
    void aTypedStartStaysAndAReturnThatNobodyTypedIsTakenIn() {
        MissingEpisode typed =
                missing(new Moment.Exactly(NIGHT), Optional.empty()).from(Provenance.here());
        Moment back = new Moment.Exactly(NIGHT.plusSeconds(36000));
        MissingEpisode extract = missing(new Moment.OnDay(typed.since().day()), Optional.of(back));
        MissingEpisode merged = EventEntryPrecedence.merged(Optional.of(typed), extract);
        assertThat(merged.since()).isEqualTo(typed.since());
        assertThat(merged.returned()).contains(back);
        assertThat(EventEntryPrecedence.conflicts(typed, extract)).isTrue();
    }

    @Test
    void aTypedReturnStays() {
        Moment typed = new Moment.Exactly(NIGHT.plusSeconds(3600));
        MissingEpisode here =
                missing(new Moment.Exactly(NIGHT), Optional.of(typed)).from(Provenance.here());
        MissingEpisode extract =
                missing(new Moment.Exactly(NIGHT), Optional.of(new Moment.Exactly(NIGHT.plusSeconds(7200))));
        assertThat(EventEntryPrecedence.merged(Optional.of(here), extract).returned())
                .contains(typed);
        assertThat(EventEntryPrecedence.conflicts(here, extract)).isTrue();
    }

    @Test
    void whatWasWithdrawnStaysWithdrawn() {
        Provenance gone =
                Provenance.here().withdrawn(new Provenance.Withdrawn(NIGHT, "A", MarkedText.narrowest("her sister")));
        MissingEpisode here =
                missing(new Moment.Exactly(NIGHT), Optional.empty()).from(gone);
        MissingEpisode extract = missing(new Moment.Exactly(NIGHT), Optional.empty());
        assertThat(EventEntryPrecedence.merged(Optional.of(here), extract).provenance())
                .isEqualTo(gone);
        assertThat(EventEntryPrecedence.conflicts(here, extract)).isTrue();
    }

    @Test
    void aRatingTypedOnAReferralOfAnExtractOutlivesTheNextExtract() {
        Referral extract = AReferral.aReferral(WHO, NIGHT).build();
        Referral rated = extract.rated(MashRating.RED, "knife seen", NIGHT);
        Referral merged = EventEntryPrecedence.merged(Optional.of(rated), extract);
        assertThat(merged.rating()).contains(MashRating.RED);
        assertThat(merged.details().ratingWhy()).isEqualTo("knife seen");
        assertThat(EventEntryPrecedence.conflicts(rated, extract)).isFalse();
    }

    @Test
    void whatNobodyTypedIsAsTheExtractHasIt() {
        MissingEpisode here = missing(new Moment.Exactly(NIGHT), Optional.empty());
        MissingEpisode extract = missing(new Moment.Exactly(NIGHT.plusSeconds(60)), Optional.empty());
        assertThat(EventEntryPrecedence.merged(Optional.of(here), extract)).isEqualTo(extract);
    }
}
