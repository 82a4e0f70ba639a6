package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;

/// The hub's own rules at work, from the draft to the child that is pulled in.
class TriageStoriesTest extends TriageScene {

    private Optional<LeftOff> leftOff(MeetingBook book, SubjectId who) {
        return book.agenda().leftOff().stream()
                .filter(left -> left.subject().equals(who))
                .findFirst();
    }

    private boolean isOn(MeetingBook book, SubjectId who) {
        return book.agenda().itemOf(who).isPresent();
    }

    @Test
    void whatTheRulesLeaveOffCarriesTheRuleAndOneGoesToTheChair() {
        SubjectId one = child();
        SubjectId other = child();
        attendance(one);
        contact(other, "Bruise to the arm");
        switchOn();
        MeetingBook book = monday();
        assertThat(isOn(book, one)).isFalse();
        assertThat(isOn(book, other)).isTrue();
        LeftOff left = leftOff(book, one).orElseThrow();
        assertThat(left.why().words()).isEqualTo("Attendance only, no harm stated. Early help told.");
        assertThat(left.by()).isEqualTo("Hub rule 1");
        assertThat(left.considered()).contains("New contact", "Example Academy");
        assertThat(left.rule()).contains(new LeftOff.ByRule(1, 1, "Attendance only", true, Optional.empty()));
        MeetingBook seen =
                hub.services.triage().confirm(hub.chair(), book.meeting().id(), one);
        assertThat(leftOff(seen, one).orElseThrow().rule().orElseThrow().waitsForTheChair())
                .isFalse();
    }

    /// The agenda of tomorrow is looked at before the meeting of today.
    @Test
    void whoStaysForTodayIsNotLeftOffByTheAgendaOfTomorrow() {
        SubjectId again = child();
        SubjectId pulled = child();
        SubjectId unseen = child();
        List.of(again, pulled, unseen).forEach(this::attendance);
        switchOn();
        MeetingId today = monday().meeting().id();
        attendance(again);
        hub.services.triage().pullIn(hub.chair(), today, pulled, MarkedText.narrowest("the school rang"));
        assertThat(List.of(again, pulled)).allMatch(who -> isOn(monday(), who));
        attendance(unseen);
        MeetingBook tomorrow = hub.services
                .agendas()
                .propose(hub.chair(), hub.services.agendas().plan(hub.chair(), MONDAY.plusDays(1)));
        MeetingBook book = monday();
        for (SubjectId who : List.of(again, pulled, unseen)) {
            assertThat(leftOff(tomorrow, who)).isEmpty();
            assertThat(book.agenda().itemOf(who).orElseThrow().reasons()).anyMatch(NewReferral.class::isInstance);
        }
    }

    @Test
    void whoIsOnAnAgendaThatIsNotFrozenIsLeftOffOnceTheRulesAreOn() {
        SubjectId one = child();
        attendance(one);
        assertThat(isOn(monday(), one)).isTrue();
        switchOn();
        assertThat(leftOff(monday(), one)).isPresent();
    }

    @Test
    void aLaterChangeOfTheRuleDoesNotChangeWhatWas() {
        SubjectId one = child();
        attendance(one);
        switchOn();
        LeftOff before = leftOff(monday(), one).orElseThrow();
        TriageRule other = new TriageRule("Other", true, true, attendance().conditions(), "");
        TriageRules draft = hub.services.triage().draft(hub.chair(), type, List.of(other), 9);
        assertThat(draft.version()).isEqualTo(2);
        hub.services.triage().tryOut(hub.chair(), type);
        hub.services.triage().switchOn(hub.chair(), type);
        assertThat(leftOff(monday(), one)).contains(before);
        List<TriageRules> versions = hub.services.triage().versions(hub.viewer(), type);
        assertThat(versions).extracting(TriageRules::isOn).containsExactly(true, false);
        assertThat(versions.get(1).rules()).containsExactly(attendance());
    }

    @Test
    void whoIsPulledInComesBackWithTheContactAndWithWhoAskedAndWhy() {
        SubjectId one = child();
        attendance(one);
        switchOn();
        MeetingId meeting = monday().meeting().id();
        hub.clock.pass(Duration.ofMinutes(5));
        MarkedText why = MarkedText.narrowest("the school rang again");
        MeetingBook book = hub.services.triage().pullIn(hub.chair(), meeting, one, why);
        AgendaItem item = book.agenda().itemOf(one).orElseThrow();
        assertThat(item.reasons())
                .anyMatch(NewReferral.class::isInstance)
                .anyMatch(reason -> reason instanceof RequestedBy asked
                        && asked.why().words().equals("the school rang again"));
        assertThat(leftOff(book, one)).isEmpty();
        assertThat(isOn(monday(), one)).isTrue();
    }

    @Test
    void neverLeftOffAreTheRestrictedTheMissingTheRedAndWhoHasSomethingOpen() {
        UserId chair = hub.chair().user();
        SubjectId restricted = child(AChild.aChild().numbered(++number).onlyFor(chair));
        SubjectId missing = child();
        SubjectId red = child();
        SubjectId asked = child();
        for (SubjectId who : List.of(restricted, missing, asked)) {
            attendance(who);
        }
        receive(came(red, "Attendance").rated(MashRating.RED));
        hub.services
                .missing()
                .wentMissing(
                        hub.chair(),
                        new org.mashhuddle.domain.referral.MissingEpisode(
                                new org.mashhuddle.domain.referral.EpisodeId(new UUID(6, 1)),
                                missing,
                                new org.mashhuddle.domain.hub.Moment.Exactly(hub.clock.instant()),
                                Optional.empty(),
                                Optional.empty(),
                                org.mashhuddle.domain.referral.MissingEpisode.ReturnInterview.notKnown(),
                                0));
        MeetingBook planned = monday();
        hub.services
                .agendas()
                .add(
                        hub.chair(),
                        planned.meeting().id(),
                        asked,
                        planned.hub().directory().agencies().getFirst().id(),
                        "M. Osei",
                        MarkedText.narrowest("excluded today"));
        switchOn();
        MeetingBook book = monday();
        assertThat(List.of(restricted, missing, red, asked)).allMatch(who -> isOn(book, who));
        assertThat(book.agenda().leftOff()).isEmpty();
    }

    @Test
    void aBrotherOfOneWhoStaysStays() {
        HouseholdId home = new HouseholdId(new UUID(9, 9));
        SubjectId one = child(AChild.aChild().numbered(++number).livingIn(home));
        SubjectId other = child(AChild.aChild().numbered(++number).livingIn(home));
        SubjectId alone = child();
        attendance(one);
        attendance(alone);
        contact(other, "Knife found in the bag");
        switchOn();
        MeetingBook book = monday();
        assertThat(isOn(book, one)).isTrue();
        assertThat(isOn(book, alone)).isFalse();
    }

    @Test
    void whoComesASecondTimeOnTheSameDayIsForAPerson() {
        SubjectId one = child();
        attendance(one);
        switchOn();
        assertThat(isOn(monday(), one)).isFalse();
        hub.clock.pass(Duration.ofMinutes(5));
        attendance(one);
        assertThat(isOn(monday(), one)).isTrue();
    }

    @Test
    void aFrozenAgendaKeepsWhoIsOnIt() {
        SubjectId one = child();
        attendance(one);
        MeetingId meeting = monday().meeting().id();
        hub.services.agendas().freeze(hub.chair(), meeting);
        switchOn();
        assertThat(isOn(monday(), one)).isTrue();
        SubjectId later = child();
        attendance(later);
        assertThat(isOn(monday(), later)).isFalse();
    }
}
