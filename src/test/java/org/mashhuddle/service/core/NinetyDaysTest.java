package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;

/// Repeated missing is counted over 90 days (`domain.md` 3.5), the ninetieth among them.
class NinetyDaysTest {

    @TempDir
    private Path folder;

    private static MissingEpisode episode(Story story, int number, Moment since, Optional<Moment> back) {
        return new MissingEpisode(
                new EpisodeId(new UUID(9, number)),
                story.child.id(),
                since,
                Optional.of(new MissingEpisode.Confirmation(story.hub.clock.instant(), "an officer")),
                back,
                MissingEpisode.ReturnInterview.notKnown(),
                0);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "89, true", "90, true", "91, false", "200, false"})
    void anEpisodeOfTheNinetiethDayCountsAndNoneBeforeIt(int daysAgo, boolean counts) {
        try (Story story = new Story(folder)) {
            Moment then = new Moment.OnDay(Story.MONDAY.minusDays(daysAgo));
            story.hub.services.missing().wentMissing(story.chair(), episode(story, 1, then, Optional.of(then)));
            story.hub
                    .services
                    .missing()
                    .wentMissing(
                            story.chair(),
                            episode(story, 2, new Moment.Exactly(story.hub.clock.instant()), Optional.empty()));
            MeetingBook book = story.hub.services.agendas().propose(story.chair(), story.meeting);
            String why = ReasonWords.on(book.agenda())
                    .line(book.agenda().itemOf(story.child.id()).orElseThrow().reasons());
            assertThat(why).contains("Missing since");
            assertThat(why.contains("2nd in 90 days")).isEqualTo(counts);
        }
    }
}
