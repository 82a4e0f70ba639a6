package org.mashhuddle.store.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.store.AChild.aChild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Correction;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.PoliceRisk;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.Tx;

class ReferralStoreTest {

    private final Hub hub = Hub.empty();
    private final SubjectId child = hub.known(aChild().build()).id();

    @AfterEach
    void close() {
        hub.close();
    }

    private Referral referral(Moment received, Instant knownHereAt) {
        return new Referral(
                new ReferralId(Hub.id()),
                child,
                ReferralKind.POLICE_NOTICE,
                received,
                knownHereAt,
                "police",
                "Found at an address",
                new SharingMark.MayReachFamily(),
                Optional.of(MashRating.RED),
                Optional.empty(),
                1);
    }

    private MissingEpisode episode(Optional<Moment> returned) {
        return new MissingEpisode(
                new EpisodeId(Hub.id()),
                child,
                new Moment.Exactly(Hub.NOW.minusSeconds(3600)),
                MissingEpisode.Report.notKnown(),
                Optional.of(new MissingEpisode.Confirmation(Hub.NOW, "police")),
                returned,
                "",
                returned.map(_ -> Hub.NOW),
                new MissingEpisode.ReturnInterview(Optional.of(true), Optional.of(false), Optional.of(Hub.NOW)),
                Provenance.extract(),
                1);
    }

    @Test
    void aReferralComesBackWithWhatItsSourceKnewOfTheTime() {
        Referral exact = referral(new Moment.Exactly(Hub.NOW), Hub.NOW);
        Referral day = referral(new Moment.OnDay(Hub.TODAY), Hub.NOW);
        hub.write(tx -> {
            tx.referrals().keep(exact);
            tx.referrals().keep(day);
        });
        assertThat(hub.read((Tx tx) -> tx.referrals().byId(exact.id()))).contains(exact);
        assertThat(hub.read((Tx tx) -> tx.referrals().of(child))).containsExactlyInAnyOrder(exact, day);
    }

    @Test
    void settlingEndsWhatWasKnownByThenAndNothingLater() {
        Referral known = referral(new Moment.Exactly(Hub.NOW), Hub.NOW);
        Referral later = referral(new Moment.Exactly(Hub.NOW), Hub.NOW.plusSeconds(1));
        hub.write(tx -> {
            tx.referrals().keep(known);
            tx.referrals().keep(later);
            tx.referrals().settle(List.of(child), Hub.NOW);
        });
        assertThat(hub.read((Tx tx) -> tx.referrals().open())).containsExactly(later);
        assertThat(hub.read((Tx tx) -> tx.referrals().byId(known.id()))
                        .orElseThrow()
                        .settledAt())
                .contains(Hub.NOW);
    }

    @Test
    void keepingAgainCountsTheVersionOn() {
        Referral once = referral(new Moment.Exactly(Hub.NOW), Hub.NOW);
        hub.write(tx -> tx.referrals().keep(once));
        hub.write(tx -> tx.referrals().keep(once));
        assertThat(hub.read((Tx tx) -> tx.referrals().byId(once.id()))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void anEpisodeComesBackAndEndsWithTheReturn() {
        MissingEpisode now = episode(Optional.empty());
        MissingEpisode over = episode(Optional.of(new Moment.OnDay(Hub.TODAY)));
        hub.write(tx -> {
            tx.referrals().keep(now);
            tx.referrals().keep(over);
        });
        assertThat(hub.read((Tx tx) -> tx.referrals().missingNow())).containsExactly(now);
        assertThat(hub.read((Tx tx) -> tx.referrals().episodesOf(List.of(child))))
                .containsExactlyInAnyOrder(now, over);
        assertThat(hub.read((Tx tx) -> tx.referrals().episodesSince(Hub.TODAY))).isEqualTo(Map.of(child, 2));
        assertThat(hub.read((Tx tx) -> tx.referrals().episodesSince(Hub.TODAY.plusDays(1))))
                .isEmpty();
    }

    private Custody custody(Optional<Custody.End> end) {
        return new Custody(
                new CustodyId(Hub.id()),
                child,
                new Moment.Exactly(Hub.NOW.minusSeconds(7200)),
                "Northmere",
                "police",
                Optional.of(new MissingEpisode.Confirmation(Hub.NOW, "custody desk")),
                new Custody.Extent(Custody.Limit.SUPERINTENDENT, "Supt Lane"),
                end,
                Optional.empty(),
                Provenance.here(),
                1);
    }

    @Test
    void custodyComesBackAsItWasKeptAndEndsWithADecisionThatKnewOfTheEnd() {
        Custody now = custody(Optional.empty());
        Custody over = custody(Optional.of(
                new Custody.End(new Moment.OnDay(Hub.TODAY), Custody.How.LOCAL_AUTHORITY, "Example House", Hub.NOW)));
        hub.write(tx -> {
            tx.referrals().keep(now);
            tx.referrals().keep(over);
        });
        assertThat(hub.read((Tx tx) -> tx.referrals().custodies())).containsExactlyInAnyOrder(now, over);
        hub.write(tx -> tx.referrals().settle(List.of(child), Hub.NOW.minusSeconds(1)));
        assertThat(hub.read((Tx tx) -> tx.referrals().custodies())).hasSize(2);
        hub.write(tx -> tx.referrals().settle(List.of(child), Hub.NOW));
        assertThat(hub.read((Tx tx) -> tx.referrals().custodies())).containsExactly(now);
    }

    @Test
    void whatIsWithdrawnIsKeptAndCountsNoMore() {
        Provenance gone = Provenance.here()
                .withdrawn(new Provenance.Withdrawn(Hub.NOW, "R. Mistry", MarkedText.narrowest("her sister")));
        Referral referral = referral(new Moment.Exactly(Hub.NOW), Hub.NOW).from(gone);
        MissingEpisode episode = episode(Optional.empty()).from(gone);
        Custody custody = custody(Optional.empty()).from(gone);
        hub.write(tx -> {
            tx.referrals().keep(referral);
            tx.referrals().keep(episode);
            tx.referrals().keep(custody);
        });
        assertThat(hub.read((Tx tx) -> tx.referrals().open())).isEmpty();
        assertThat(hub.read((Tx tx) -> tx.referrals().missingNow())).isEmpty();
        assertThat(hub.read((Tx tx) -> tx.referrals().custodies())).isEmpty();
        assertThat(hub.read((Tx tx) -> tx.referrals().episodesSince(Hub.TODAY))).isEmpty();
        assertThat(hub.read((Tx tx) -> tx.referrals().ever(child))).containsExactly(referral);
        assertThat(hub.read((Tx tx) -> tx.referrals().episodesEver(child))).containsExactly(episode);
        assertThat(hub.read((Tx tx) -> tx.referrals().custodiesOf(List.of(child))))
                .containsExactly(custody);
    }

    @Test
    void whatWasToldOfAMissingChildAndWhatStoodBeforeACorrectionComeBack() {
        MissingEpisode told = new MissingEpisode(
                new EpisodeId(Hub.id()),
                child,
                new Moment.OnDay(Hub.TODAY),
                new MissingEpisode.Report(
                        "home",
                        "Example Arcade",
                        Optional.of(new Moment.Exactly(Hub.NOW)),
                        "mother",
                        Optional.of(PoliceRisk.HIGH)),
                Optional.empty(),
                Optional.of(new Moment.Exactly(Hub.NOW)),
                "found by transport police",
                Optional.of(Hub.NOW),
                MissingEpisode.ReturnInterview.notKnown(),
                Provenance.here(),
                1);
        Correction correction = new Correction(
                new EntryId(EntryId.Kind.MISSING, told.id().value()),
                child,
                Hub.NOW,
                "R. Mistry",
                MarkedText.narrowest("the day was wrong"),
                "Missing since 23/11/2026.",
                SharingMark.narrowest());
        hub.write(tx -> {
            tx.referrals().keep(told);
            tx.referrals().keep(Hub.id(), correction);
        });
        assertThat(hub.read((Tx tx) -> tx.referrals().episode(told.id()))).contains(told);
        assertThat(hub.read((Tx tx) -> tx.referrals().corrections(child))).containsExactly(correction);
    }

    @Test
    void timesKeepTheirMicroseconds() {
        Instant exact = Hub.NOW.plus(Duration.ofNanos(1000));
        Referral referral = referral(new Moment.Exactly(exact), exact);
        hub.write(tx -> tx.referrals().keep(referral));
        assertThat(hub.read((Tx tx) -> tx.referrals().byId(referral.id()))
                        .orElseThrow()
                        .knownHereAt())
                .isEqualTo(exact);
    }
}
