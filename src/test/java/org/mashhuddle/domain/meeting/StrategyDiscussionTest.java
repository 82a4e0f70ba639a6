package org.mashhuddle.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.fixture.AMeeting;

class StrategyDiscussionTest {

    private static final Instant BEGAN = AMeeting.OPENED.plusSeconds(300);
    private static final Instant ENDED = AMeeting.OPENED.plusSeconds(900);
    private static final StrategyDiscussion HELD =
            StrategyDiscussion.none().begun(BEGAN).ended(ENDED);

    private static Set<AgencyKind> missing(StrategyDiscussion held, Attendance... people) {
        return missing(held, List.of(), people);
    }

    private static Set<AgencyKind> missing(StrategyDiscussion held, List<Presence> visits, Attendance... people) {
        return held.missing(
                Set.of(AgencyKind.SOCIAL_CARE, AgencyKind.POLICE, AgencyKind.HEALTH),
                AMeeting.directory().agencies(),
                List.of(people),
                visits,
                ENDED);
    }

    /// It was said to go on while the room was at another item, for which the police came: what the minutes say of
    /// who was present and what they say of the minimum are one.
    @Test
    void whoCameForAnotherItemWhileItWentOnOnPaperDidNotTakePartInIt() {
        Attendance social = AMeeting.present(AMeeting.SOCIAL_CARE);
        Attendance health = AMeeting.present(AMeeting.HEALTH);
        Attendance police =
                AMeeting.present(AMeeting.POLICE).left(AMeeting.OPENED).arrived(BEGAN.plusSeconds(200));
        List<Presence> visits = List.of(Presence.since(AMeeting.OPENED).endedAt(BEGAN.plusSeconds(100)));
        assertThat(HELD.present(List.of(social, health, police), visits)).doesNotContain(AMeeting.POLICE);
        assertThat(missing(HELD, visits, social, health, police)).containsExactly(AgencyKind.POLICE);
        List<Presence> andBack = List.of(
                visits.getFirst(), Presence.since(BEGAN.plusSeconds(300)).endedAt(ENDED));
        assertThat(missing(HELD, andBack, social, health, police)).isEmpty();
    }

    @Test
    void socialCarePoliceAndHealthMustTakePart() {
        Attendance police = AMeeting.present(AMeeting.POLICE);
        Attendance health = AMeeting.present(AMeeting.HEALTH);
        Attendance social = AMeeting.present(AMeeting.SOCIAL_CARE);
        assertThat(missing(HELD, police, health, social)).isEmpty();
        assertThat(missing(HELD, police, AMeeting.present(AMeeting.HOUSING)))
                .containsExactlyInAnyOrder(AgencyKind.SOCIAL_CARE, AgencyKind.HEALTH);
        assertThat(missing(StrategyDiscussion.none())).isEmpty();
    }

    @Test
    void whoLeftBeforeItsEndOrCameAfterItDidNotTakePartInIt() {
        Attendance police = AMeeting.present(AMeeting.POLICE);
        Attendance social = AMeeting.present(AMeeting.SOCIAL_CARE);
        Attendance gone = AMeeting.present(AMeeting.HEALTH).left(ENDED.minusSeconds(60));
        Attendance after = AMeeting.present(AMeeting.HEALTH).left(BEGAN).arrived(ENDED.plusSeconds(1));
        assertThat(missing(HELD, police, social, gone)).containsExactly(AgencyKind.HEALTH);
        assertThat(missing(HELD, police, social, after)).containsExactly(AgencyKind.HEALTH);
        assertThat(HELD.present(List.of(police, gone, after), List.of()))
                .containsExactlyInAnyOrder(AMeeting.POLICE, AMeeting.HEALTH);
    }

    @Test
    void itGoesOnFromWhenItBegan() {
        StrategyDiscussion again = HELD.begun(ENDED.plusSeconds(60));
        assertThat(again.isRunning()).isTrue();
        assertThat(again.held()).contains(Presence.since(BEGAN));
    }

    @Test
    void anAnswerWithoutWordsIsNone() {
        StrategyDiscussion blank = HELD.with(
                StrategyDiscussion.Question.HARM, new StrategyDiscussion.Answer("  ", new SharingMark.MayBeShared()));
        assertThat(blank).isEqualTo(HELD);
    }

    @Test
    void agenciesAreKnownByTheirLabels() {
        assertThat(part("Example Constabulary")).contains(AgencyKind.POLICE);
        assertThat(part("Children\u2019s Services")).contains(AgencyKind.SOCIAL_CARE);
        assertThat(part("Health visiting")).contains(AgencyKind.HEALTH);
        assertThat(part("CAMHS")).contains(AgencyKind.HEALTH);
        assertThat(part("Adult social care")).isEmpty();
        assertThat(part("Education")).contains(AgencyKind.EDUCATION);
        assertThat(part("School nursing")).contains(AgencyKind.HEALTH);
        assertThat(part("Family help")).contains(AgencyKind.FAMILY_HELP);
        assertThat(part("Early help")).contains(AgencyKind.EARLY_HELP);
        assertThat(part("Children's social care (MACPT)")).contains(AgencyKind.SOCIAL_CARE);
        assertThat(part("MACPT, Northshire")).contains(AgencyKind.MACPT);
        assertThat(part("Substance misuse")).contains(AgencyKind.SUBSTANCE_MISUSE);
        assertThat(part("Housing")).isEmpty();
    }

    @Test
    void whatANameDoesNotTellIsSaidAndStaysWhenItIsRenamed() {
        Agency met = new Agency(new AgencyId(new UUID(5, 9)), "The Met", "met", SharingMark.narrowest(), false);
        assertThat(met.part()).isEmpty();
        Agency said = met.countingAs(java.util.Optional.of(AgencyKind.POLICE));
        assertThat(said.called("The Met, north", "met").part()).contains(AgencyKind.POLICE);
        assertThat(said.retired(true).startingAt(SharingMark.usual()).part()).contains(AgencyKind.POLICE);
        assertThat(met.called("Metropolitan Police", "met").part()).contains(AgencyKind.POLICE);
        Agency named = met.called("Metropolitan Police", "met").countingAs(java.util.Optional.empty());
        assertThat(named.called("Metropolitan Police", "police").part()).isEmpty();
    }

    private static java.util.Optional<AgencyKind> part(String label) {
        return new Agency(new AgencyId(new UUID(5, 9)), label, "x", SharingMark.narrowest(), false).part();
    }
}
