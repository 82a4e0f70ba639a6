package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.JudgedMeetings;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.record.RiskOverTime;
import org.mashhuddle.service.record.RiskPoint;

/// Weeks of meetings of one girl, in the words of a script: what the record says of her risk over time is
/// what the script says, and for each viewer no more than the marks let through.
class RiskOverTimeTest {

    /// What a meeting judged, and how far that goes.
    private static final String MEETINGS = """
        2026-08-03 MEDIUM - minutes
        2026-08-20 HIGH UP record
        2026-09-07 - - minutes
        2026-09-21 HIGH SAME shared
        2026-10-12 - DOWN minutes
        2026-11-02 LOW DOWN family
        """;

    @TempDir
    Path folder;

    private TestHub hub;
    private final Child girl = AChild.aChild().build();
    private final Viewer support = new Viewer(new UserId(new UUID(5, 62)), Set.of(Role.BUSINESS_SUPPORT));

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder.resolve("hub"));
        hub.services.subjects().add(hub.chair(), girl, true);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private RiskOverTime seenBy(Viewer viewer) {
        return hub.services.records().open(viewer, girl.id()).standing().over();
    }

    /// The account of the script: the latest first, "2026-08-03 MEDIUM -".
    private static List<String> account(String... marks) {
        return MEETINGS.lines()
                .filter(line -> !line.contains(" - - "))
                .filter(line -> Stream.of(marks).anyMatch(line::endsWith))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .toList()
                .reversed();
    }

    private static List<String> judged(RiskOverTime over) {
        return over.judged().stream()
                .map(one -> one.at().day()
                        + " " + one.level().map(Enum::name).orElse("-")
                        + " " + one.direction().map(Enum::name).orElse("-"))
                .toList();
    }

    private static List<String> rated(RiskOverTime over) {
        return over.rated().stream().map(one -> one.at() + " " + one.rating()).toList();
    }

    private Referral referral(int number, SharingMark mark, Optional<MashRating> rating, Referral.Details details) {
        return new Referral(
                new ReferralId(new UUID(77, number)),
                girl.id(),
                ReferralKind.REFERRAL,
                new Moment.Exactly(Instant.parse("2026-11-2" + number + "T06:12:00Z")),
                hub.clock.instant(),
                "police",
                "older friends",
                mark,
                rating,
                details,
                Optional.empty(),
                Provenance.here(),
                0);
    }

    @Test
    void whatTheMeetingsJudgedIsWhatTheScriptSays() {
        new JudgedMeetings(hub).hold(girl.id(), MEETINGS);
        assertThat(judged(seenBy(hub.viewer()))).isEqualTo(account("minutes", "record", "shared", "family"));
        assertThat(seenBy(hub.viewer()).withheld()).isZero();
        assertThat(seenBy(hub.viewer()).judged())
                .extracting(RiskPoint.Judged::closed)
                .containsOnly(true);
    }

    @Test
    void whoReadsWhatIsInTheMinutesHasNoRiskOfTheRecordOnly() {
        new JudgedMeetings(hub).hold(girl.id(), MEETINGS);
        assertThat(judged(seenBy(support))).isEqualTo(account("minutes", "shared", "family"));
        assertThat(seenBy(support).withheld()).isEqualTo(1);
    }

    @Test
    void aRatingStandsAtTheMomentAtWhichItWasGiven() {
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        referral(
                                0,
                                new SharingMark.InMinutes(),
                                Optional.of(MashRating.GREEN),
                                new Referral.Details("", "", "late home")));
        hub.itIs(LocalDate.of(2026, 11, 24), LocalTime.of(9, 50));
        ReferralId id = new ReferralId(new UUID(77, 0));
        hub.services.referrals().rate(hub.chair(), id, MashRating.AMBER, "seen with him");
        hub.itIs(LocalDate.of(2026, 11, 24), LocalTime.of(11, 5));
        hub.services.referrals().rate(hub.chair(), id, MashRating.RED, "a knife. MASH rating Green: no");
        List<String> expected = List.of(
                new Moment.Exactly(Instant.parse("2026-11-24T11:05:00Z")) + " RED",
                new Moment.Exactly(Instant.parse("2026-11-24T09:50:00Z")) + " AMBER",
                new Moment.Exactly(Instant.parse("2026-11-20T06:12:00Z")) + " GREEN");
        assertThat(rated(seenBy(hub.viewer()))).isEqualTo(expected);
        assertThat(rated(seenBy(support))).isEqualTo(expected);
    }

    @Test
    void aRatingGoesAsFarAsItsReferralAndOneOfAMistakeWasNeverGiven() {
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        referral(
                                1,
                                new SharingMark.RecordOnly(),
                                Optional.of(MashRating.RED),
                                new Referral.Details("", "", "source to be protected")));
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        referral(
                                2,
                                new SharingMark.InMinutes(),
                                Optional.of(MashRating.AMBER),
                                new Referral.Details("", "", "of her sister")));
        hub.services
                .referrals()
                .withdraw(hub.chair(), new ReferralId(new UUID(77, 2)), MarkedText.narrowest("of her sister"));
        assertThat(seenBy(hub.viewer()).rated())
                .extracting(RiskPoint.Rated::rating)
                .containsExactly(MashRating.RED);
        assertThat(seenBy(support).points()).isEmpty();
        assertThat(seenBy(support).withheld()).isEqualTo(1);
    }

    @Test
    void aRestrictedRecordSaysNothingToOthers() {
        new JudgedMeetings(hub).hold(girl.id(), MEETINGS);
        hub.services
                .subjects()
                .restrict(hub.chair(), girl.id(), Set.of(hub.chair().user()), "at risk from a relative");
        assertThat(seenBy(hub.viewer()).points()).isNotEmpty();
        assertThatThrownBy(() -> seenBy(support))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
