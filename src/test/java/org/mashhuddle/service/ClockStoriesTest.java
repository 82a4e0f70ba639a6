package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.Story;

/// The clocks that a decision starts, through the real services.
class ClockStoriesTest {

    private static final LocalDate MONDAY = Story.MONDAY;
    private static final String REASON = "School and health see no further harm now.";

    @TempDir
    private Path folder;

    @Test
    void aTransferComesBackUntilTheOtherAreaHasAcknowledgedAndThenOnceMore() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.TRANSFER, REASON);
            story.closes();
            assertThat(story.isOnTomorrow()).isFalse();
            assertThat(story.isOn(MONDAY.plusDays(3))).isTrue();
            RunningClock transfer = story.hub
                    .services
                    .clocks()
                    .of(story.hub.viewer(), story.child.id())
                    .getFirst();
            assertThatThrownBy(() -> story.hub.services.clocks().met(story.chair(), transfer.id(), ""))
                    .isInstanceOf(Refusal.class);
            story.hub.services.clocks().met(story.chair(), transfer.id(), "Letter of 24/11");
            assertThat(story.isOnTomorrow()).isTrue();
            assertThat(story.hub.services.clocks().running(story.hub.viewer())).isEmpty();
        }
    }

    @Test
    void aSubjectWhoseClockRunsIsNotLeftOffForGood() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.TRANSFER, REASON);
            story.closes();
            MeetingId thursday = story.hub.services.agendas().plan(story.chair(), MONDAY.plusDays(3));
            assertThatThrownBy(() -> story.hub
                            .services
                            .agendas()
                            .leaveOff(
                                    story.chair(),
                                    thursday,
                                    story.child.id(),
                                    MarkedText.narrowest(REASON),
                                    Optional.empty()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NEEDS_RETURN_DATE));
        }
    }
}
