package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.reason.LifeChanged;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.record.OpenedRecord;

/// A death is recorded (`product.md`, "The day"): the record is kept, no clock of the child runs,
/// and the meeting decides how its work ends.
class DeathRecordedTest {

    private static final LocalDate MONDAY = Story.MONDAY;
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final String REASON = "School and health see no further harm now.";

    @TempDir
    private Path folder;

    private static List<Reason> reasons(Story story, SubjectId who, LocalDate day) {
        return story.hub
                .services
                .agendas()
                .propose(story.chair(), story.hub.services.agendas().plan(story.chair(), day))
                .agenda()
                .itemOf(who)
                .map(AgendaItem::reasons)
                .orElse(List.of());
    }

    private static OpenedRecord record(Story story, SubjectId who) {
        return story.hub.services.records().open(story.hub.viewer(), who);
    }

    @Test
    void aDeathStopsEveryClockAndTheNextMeetingDecidesHowItsWorkEnds() {
        try (Story story = new Story(folder)) {
            SubjectId who = story.child.id();
            story.opens();
            story.discusses(OutcomeKind.SECTION_47, REASON);
            story.closes();
            missing(story, who);
            assertThat(record(story, who).clocks()).isNotEmpty();
            Death told = new Death(Optional.of(MONDAY), "Example Hospital");
            story.hub.services.lives().died(story.chair(), who, told);
            assertThat(record(story, who).clocks()).isEmpty();
            assertThat(((Child) record(story, who).subject()).death()).contains(told);
            assertThat(reasons(story, who, TUESDAY))
                    .contains(new LifeChanged(LifeChanged.Change.DIED, MONDAY))
                    .noneMatch(MissingNow.class::isInstance)
                    .noneMatch(ClockRunning.class::isInstance);
            assertThat(story.hub.services.today().today(story.hub.viewer(), tomorrow(story)))
                    .matches(today -> today.missing().stream()
                            .noneMatch(each -> each.subject().equals(who)))
                    .matches(today -> today.clocks().stream()
                            .noneMatch(each -> each.subject().equals(who)));
        }
    }

    private static org.mashhuddle.domain.hub.MeetingId tomorrow(Story story) {
        return story.hub.services.agendas().plan(story.chair(), TUESDAY);
    }

    private static void missing(Story story, SubjectId who) {
        story.hub
                .services
                .missing()
                .wentMissing(
                        story.chair(),
                        new MissingEpisode(
                                new EpisodeId(new UUID(7, 7)),
                                who,
                                new Moment.Exactly(story.hub.clock.instant()),
                                Optional.empty(),
                                Optional.empty(),
                                MissingEpisode.ReturnInterview.notKnown(),
                                0));
    }

    @Test
    void aDeathRecordedAfterTheRoomHasLeftTheChildIsHeardAtTheNextMeeting() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.CLOSE, REASON);
            story.hub.services.meetings().goTo(story.chair(), story.meeting, story.otherItem());
            story.hub.clock.pass(java.time.Duration.ofMinutes(5));
            story.hub
                    .services
                    .lives()
                    .died(story.chair(), story.child.id(), new Death(Optional.empty(), "Example Hospital"));
            story.closes();
            assertThat(story.isOnTomorrow()).isTrue();
        }
    }

    @Test
    void aDeathRecordedInErrorIsTakenBackAndTheClocksRunAgain() {
        try (Story story = new Story(folder)) {
            SubjectId who = story.child.id();
            story.opens();
            story.discusses(OutcomeKind.SECTION_47, REASON);
            story.closes();
            List<RunningClock> ran = record(story, who).clocks();
            story.hub.services.lives().died(story.chair(), who, new Death(Optional.empty(), "police"));
            Child lives = story.hub.services.lives().deathWithdrawn(story.chair(), who, "Another child of that name");
            assertThat(lives.death()).isEmpty();
            assertThat(record(story, who).clocks()).isEqualTo(ran);
            assertThat(story.isOnTomorrow()).isTrue();
        }
    }

    @Test
    void aDayThatCannotBeIsRefusedAndSoIsWhoMayNotWrite() {
        try (Story story = new Story(folder)) {
            Actor auditor = new Actor(story.chair().user(), Set.of(Role.AUDITOR));
            Death early = new Death(Optional.of(LocalDate.of(2011, 8, 11)), "police");
            Death late = new Death(Optional.of(TUESDAY), "police");
            for (Death told : List.of(early, late)) {
                assertThatThrownBy(() -> story.hub.services.lives().died(story.chair(), story.child.id(), told))
                        .isInstanceOf(Refusal.class);
            }
            assertThatThrownBy(() -> story.hub.services.lives().deathWithdrawn(auditor, story.child.id(), "why"))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void theAgeStandsStillAtADeath() {
        Child child = AChild.aChild().bornOn("2011-08-12").build();
        Child died = child.withDeath(Optional.of(new Death(Optional.of(MONDAY), "police")));
        assertThat(died.ageInWords(MONDAY.plusYears(9))).isEqualTo("15");
    }
}
