package org.mashhuddle.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.InCustody;
import org.mashhuddle.domain.reason.LeftCustody;
import org.mashhuddle.domain.reason.LifeChanged;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.fixture.MoreReasons;
import org.mashhuddle.fixture.Reasons;

/// Every reason as people read it (`product.md`, screen 3).
class ReasonWordsTest {

    private static final ReasonWords WORDS =
            new ReasonWords(LocalDate.of(2026, 11, 24), Map.of(Reasons.OTHER, 4, Reasons.THIRD, 6));

    record Said(String words, Reason... reasons) {
        @Override
        public String toString() {
            return words;
        }
    }

    static Stream<Said> all() {
        return Stream.concat(plain(), dated());
    }

    private static Stream<Said> dated() {
        return Stream.of(
                new Said("Child protection conference due Wed 25/11 17:00", MoreReasons.conference(false)),
                new Said("Child protection conference overdue since Mon 23/11 17:00", MoreReasons.conference(true)),
                new Said("Police protection ends Tue 24/11", MoreReasons.policeProtection()),
                new Said(
                        "Listed, not discussed, under rule 4, version 3 (Attendance only), Mon 23/11",
                        MoreReasons.listed()),
                new Said("Transfer not acknowledged, day 3", MoreReasons.transfer()),
                new Said("CAMHS: no answer, day 3", MoreReasons.acceptance("CAMHS")),
                new Said("Referral elsewhere: no answer, day 3", MoreReasons.acceptance("")),
                new Said(
                        "Returned 06:00 \u00b7 Return home interview due Fri 27/11 06:00", MoreReasons.returned(false)),
                new Said(
                        "Returned Fri 06:00 \u00b7 Return home interview overdue since Mon 23/11" + " 06:00",
                        MoreReasons.returned(true)),
                new Said(
                        "In custody since 02:05, Northmere \u00b7 Looked after, s.20"
                                + " \u00b7 Detention limit Wed 25/11 02:05",
                        MoreReasons.custody(false)),
                new Said(
                        "In custody since Mon 02:05, Northmere \u00b7 Looked after, s.20"
                                + " \u00b7 Detention limit passed today 02:05",
                        MoreReasons.custody(true)),
                new Said("Left custody 06:40, charged and bailed: his mother", MoreReasons.leftCustody()),
                new Said("Death recorded on 23/11", MoreReasons.life(LifeChanged.Change.DIED)),
                new Said("Expected birth 17/11 has passed", MoreReasons.birth()),
                new Said("18 on Tue 01/12", MoreReasons.eighteenth()),
                new Said(
                        "Recovery order: in force 27/10/2026 (Children’s social care), runs out Fri 27/11",
                        MoreReasons.measure(false)),
                new Said(
                        "Recovery order: in force 27/10/2026 (Children’s social care), not marked as ended,"
                                + " ran out Fri 20/11",
                        MoreReasons.measure(true)),
                new Said(
                        "In custody since Tue 24/11, time not known, Northmere",
                        new InCustody(
                                new Moment.OnDay(LocalDate.of(2026, 11, 24)),
                                "Northmere",
                                "",
                                Optional.empty(),
                                false)),
                new Said(
                        "Left custody Tue 24/11, time not known, released: his mother",
                        new LeftCustody(
                                new Moment.OnDay(LocalDate.of(2026, 11, 24)),
                                Custody.How.RELEASED,
                                "his mother",
                                Instant.EPOCH)),
                new Said(
                        "Birth recorded on 23/11",
                        new LifeChanged(LifeChanged.Change.BORN, LocalDate.of(2026, 11, 23))),
                new Said("4th in 12 months", MoreReasons.repeat(4, true)),
                new Said("Not seen by the hub before", MoreReasons.repeat(1, false)),
                new Said("3 children named here in 28 days", MoreReasons.named()));
    }

    private static Stream<Said> plain() {
        return Stream.of(
                new Said("New referral 06:12, police", Reasons.referral("06:12")),
                new Said("New contact 06:12, school", Reasons.contact("school", "")),
                new Said(
                        "New contact 06:12, school: bruise on the arm", Reasons.contact("school", "bruise on the arm")),
                new Said("Police notice 06:12", Reasons.policeNotice()),
                new Said(
                        "New referral Mon 23/11, time not known, police",
                        Reasons.referralOn(LocalDate.of(2026, 11, 23))),
                new Said("Missing since Mon 22:40, confirmed 07:10 by police", Reasons.missing(1)),
                new Said(
                        "Missing since Mon 22:40, confirmed 07:10 by police \u00b7 3rd in 90 days", Reasons.missing(3)),
                new Said(
                        "Missing since Mon 22:40, confirmed 07:10 by police \u00b7 11th in 90 days",
                        Reasons.missing(11)),
                new Said(
                        "Missing since Mon 22:40, not confirmed \u00b7 22nd in 90 days",
                        Reasons.missingUnconfirmed(22)),
                new Said("1 action due today, health", Reasons.due("Health")),
                new Said("2 actions due today", Reasons.due("Health"), Reasons.due("Police")),
                new Said("1 action overdue", Reasons.overdue()),
                new Said("2 actions \u00b7 1 overdue", Reasons.due("Health"), Reasons.overdue()),
                new Said("2 actions overdue", Reasons.overdue(), Reasons.overdue()),
                new Said("1 action due today, health \u00b7 1 action not taken by the agency", Reasons.notTaken()),
                new Said(
                        "1 action due Thu 26/11, health \u00b7 1 action not taken by the agency",
                        Reasons.notTakenAhead()),
                new Said(
                        "2 actions \u00b7 1 due today \u00b7 1 action not taken by the agency",
                        Reasons.due("Police"),
                        Reasons.notTakenAhead()),
                new Said("1 action due Sun 22/11, health", Reasons.dueOnSunday()),
                new Said("1 action without a due date, health", Reasons.noDue()),
                new Said("2 actions", Reasons.noDue(), Reasons.dueOnSunday()),
                new Said("Name due by 12:00, education", Reasons.nameDue(false)),
                new Said("Name not given by Mon 23/11 12:00, education", Reasons.nameDue(true)),
                new Said("Action reported not done Mon 23/11, education", Reasons.notDone()),
                new Said("Review agreed on 20/11", Reasons.review(2026)),
                new Said("Review agreed on 20/11/2025", Reasons.review(2025)),
                new Said("Deferred Fri 20/11 by A. Bennett: waiting for the hospital letter", Reasons.deferral()),
                new Said("Carried over from Mon 23/11", Reasons.carried()),
                new Said("Sister of item 4, same household", Reasons.sibling("Sister, same household")),
                new Said("Sibling of item 4", Reasons.sibling("")),
                new Said("Same household as item 4", Reasons.household()),
                new Said("Linked to item 4", Reasons.peer()),
                new Said("Reported to exploit, by police, in item 4", Reasons.exploits()),
                new Said(
                        "Reported to exploit, by police, in items 4 and 6",
                        Reasons.exploits(),
                        Reasons.exploits("police", "Reported to exploit")),
                // What health says is not what the police say, and who is exploited is not said to exploit.
                new Said(
                        "Reported to exploit, by police, in item 4 \u00b7 Reported to exploit, by health, in item 6",
                        Reasons.exploits(),
                        Reasons.exploits("health", "Reported to exploit")),
                new Said("Exploitation reported, by health, with item 6", Reasons.exploits("health", "")),
                new Said("Named with items 4 and 6", Reasons.seenWith(Reasons.OTHER), Reasons.seenWith(Reasons.THIRD)),
                new Said("Named with another subject", Reasons.seenWith(Reasons.NOWHERE)),
                new Said("Education asked 08:50: excluded this morning", Reasons.requested()),
                new Said(
                        "New referral 06:12, police \u00b7 1 action overdue",
                        Reasons.overdue(),
                        Reasons.referral("06:12")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void reasonsReadAsPeopleSayThem(Said said) {
        assertThat(WORDS.line(List.of(said.reasons()))).isEqualTo(said.words());
    }

    @Test
    void everyKindOfReasonIsAmongThem() {
        Set<Class<?>> seen = new HashSet<>();
        all().forEach(said -> Arrays.stream(said.reasons()).forEach(one -> seen.add(one.getClass())));
        assertThat(seen).isEqualTo(kinds(Reason.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> kinds(Class<?> of) {
        return of.isSealed()
                ? Arrays.stream(of.getPermittedSubclasses()).flatMap(ReasonWordsTest::kinds)
                : Stream.of(of);
    }

    @Test
    void onlyWhatIsOverdueOrNotTakenIsAlarming() {
        assertThat(alarms(Reasons.overdue())).containsExactly("1 action overdue");
        assertThat(alarms(Reasons.notTaken())).containsExactly("1 action not taken by the agency");
        assertThat(alarms(Reasons.missing(3), Reasons.due("Health"), Reasons.exploits()))
                .isEmpty();
    }

    private static List<String> alarms(Reason... reasons) {
        return WORDS.phrases(List.of(reasons)).stream()
                .filter(Reason.Phrase::alarm)
                .map(Reason.Phrase::text)
                .toList();
    }
}
