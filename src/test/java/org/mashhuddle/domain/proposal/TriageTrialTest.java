package org.mashhuddle.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.referral.Arrival;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;

/// What rules would have done last month, and the sample of what they left off.
class TriageTrialTest {

    private static final LocalDate FROM = LocalDate.of(2026, 10, 25);
    private static final LocalDate TO = LocalDate.of(2026, 11, 23);
    private static final TriageRules RULES = TriageRules.draft(new MeetingTypeId(new UUID(1, 1)), 1)
            .with(List.of(rule("Exploitation", true, "exploitation"), rule("Attendance only", false, "attendance")), 5);

    private static TriageRule rule(String name, boolean takes, String word) {
        return new TriageRule(
                name,
                takes,
                true,
                List.of(TriageCondition.says(TriageTest.SAYS, word)),
                takes ? "" : "Early help told");
    }

    private static TriageTrial.Past past(int number, String says, boolean kept, String... outcomes) {
        Referral referral = AReferral.aReferral(
                        new SubjectId(new UUID(3, number)), Instant.parse("2026-11-10T08:00:00Z"))
                .numbered(number)
                .contactFrom("Example Academy")
                .saying(says, new org.mashhuddle.domain.access.SharingMark.MayBeShared())
                .build();
        return new TriageTrial.Past(
                new Arrival(referral, OptionalInt.of(12), false, List.of()), kept, List.of(outcomes), List.of());
    }

    private static TriageTrial.Past afterwards(int number, String says, TriageTrial.Decided... decided) {
        TriageTrial.Past past = past(number, says, false);
        return new TriageTrial.Past(past.arrival(), false, List.of(), List.of(decided));
    }

    private static TriageTrial.Decided decided(OutcomeKind kind, String at) {
        return new TriageTrial.Decided(kind, kind.name(), Instant.parse(at));
    }

    /// It came on 10 November at eight: what was decided before it does not speak of it.
    @Test
    void whatWasLeftOffAndEndedInAnEnquiryIsCountedOnceAndNotWhatWasDecidedBefore() {
        TriageTrial trial = TriageTrial.of(
                RULES,
                FROM,
                TO,
                List.of(
                        afterwards(
                                1,
                                "Attendance only",
                                decided(OutcomeKind.REVIEW, "2026-11-11T09:40:00Z"),
                                decided(OutcomeKind.SECTION_47, "2026-11-20T09:40:00Z"),
                                decided(OutcomeKind.STRATEGY_DISCUSSION, "2026-11-19T15:00:00Z"),
                                decided(OutcomeKind.SECTION_47, "2026-12-20T09:40:00Z")),
                        afterwards(2, "Attendance only", decided(OutcomeKind.SECTION_47, "2026-11-10T07:59:00Z")),
                        afterwards(3, "Attendance only", decided(OutcomeKind.CONFERENCE, "2026-11-10T08:00:00Z")),
                        afterwards(4, "Attendance only", decided(OutcomeKind.EARLY_HELP, "2026-11-11T09:40:00Z")),
                        afterwards(5, "Exploitation", decided(OutcomeKind.SECTION_47, "2026-11-11T09:40:00Z")),
                        afterwards(6, "Neglect", decided(OutcomeKind.SECTION_47, "2026-11-11T09:40:00Z"))));
        assertThat(trial.leftOff()).isEqualTo(4);
        assertThat(trial.section47()).isEqualTo(1);
        assertThat(trial.otherwiseSerious()).isEqualTo(1);
        assertThat(trial.ended())
                .containsExactly(
                        new TriageTrial.Ended(
                                new SubjectId(new UUID(3, 1)),
                                LocalDate.of(2026, 11, 10),
                                2,
                                List.of(
                                        decided(OutcomeKind.STRATEGY_DISCUSSION, "2026-11-19T15:00:00Z"),
                                        decided(OutcomeKind.SECTION_47, "2026-11-20T09:40:00Z"))),
                        new TriageTrial.Ended(
                                new SubjectId(new UUID(3, 3)),
                                LocalDate.of(2026, 11, 10),
                                2,
                                List.of(decided(OutcomeKind.CONFERENCE, "2026-11-10T08:00:00Z"))));
        assertThat(trial.named())
                .containsExactlyInAnyOrder(new SubjectId(new UUID(3, 1)), new SubjectId(new UUID(3, 3)));
    }

    @Test
    void everyArrivalIsCountedOnceAndThoseDiscussedAreNamed() {
        TriageTrial trial = TriageTrial.of(
                RULES,
                FROM,
                TO,
                List.of(
                        past(1, "Attendance only", false),
                        past(2, "Attendance only", false, "Section 47 enquiry"),
                        past(3, "Attendance only", true, "Review"),
                        past(4, "Attendance and exploitation", false, "Review"),
                        past(5, "Neglect", false)));
        assertThat(trial.arrived()).isEqualTo(5);
        assertThat(trial.taken()).isEqualTo(1);
        assertThat(trial.leftOff()).isEqualTo(2);
        assertThat(trial.kept()).isEqualTo(1);
        assertThat(trial.forAPerson()).isEqualTo(1);
        assertThat(trial.rules()).extracting(TriageTrial.PerRule::count).containsExactly(1, 2);
        assertThat(trial.discussed())
                .containsExactly(new TriageTrial.Doubt(
                        new SubjectId(new UUID(3, 2)), LocalDate.of(2026, 11, 10), 2, List.of("Section 47 enquiry")));
    }

    @Test
    void theSampleIsTheSameForTheSameMeetingAndOneAtLeast() {
        List<SubjectId> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(new SubjectId(new UUID(i, 31L * i)));
        }
        TriageSample sample = new TriageSample(new MeetingId(new UUID(4, 4)), 5);
        Set<SubjectId> drawn = sample.of(many, false);
        assertThat(drawn).hasSizeBetween(60, 140).isEqualTo(sample.of(many, false));
        assertThat(new TriageSample(new MeetingId(new UUID(4, 5)), 5).of(many, false))
                .isNotEqualTo(drawn);
        List<SubjectId> others =
                many.stream().filter(each -> !drawn.contains(each)).toList();
        assertThat(sample.of(others, false)).hasSize(1);
        assertThat(sample.of(others, true)).isEmpty();
    }

    @Test
    void whoComesBackIsDrawnApartFromTheChairsSampleAndOneAtLeast() {
        List<SubjectId> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(new SubjectId(new UUID(i, 31L * i)));
        }
        TriageSample ten = new TriageSample(new MeetingId(new UUID(7, 7)), 10);
        Set<SubjectId> back = ten.comingBack(many);
        assertThat(back).isEqualTo(ten.comingBack(many.reversed())).hasSizeBetween(150, 250);
        assertThat(ten.of(many, false).stream().filter(back::contains).count()).isBetween(5L, 40L);
        assertThat(new TriageSample(new MeetingId(new UUID(7, 8)), 10).comingBack(many))
                .isNotEqualTo(back);
        assertThat(ten.comingBack(many.subList(0, 3))).isNotEmpty();
        assertThat(ten.comingBack(List.of())).isEmpty();
    }
}
