package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.service.papers.IssuedFile;

/// A day with more than one meeting: the daily one, then one that is called because a child was arrested. A paper says
/// the day and a number, and no two say the same.
class NumbersOfADayTest {

    @TempDir
    private Path folder;

    @Test
    void noTwoPapersOfADayHaveOneNumber() {
        try (Story story = new Story(folder)) {
            story.opens();
            List<String> numbers = new ArrayList<>(issued(story, story.meeting));
            assertThat(numbers).isNotEmpty();
            MeetingId called = called(story);
            List<String> later = issued(story, called);
            assertThat(later).isNotEmpty();
            numbers.addAll(later);
            assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
            assertThat(numbers)
                    .allMatch(number -> number.contains("-2026-11-23-P"))
                    .extracting(number -> number.substring(number.length() - 2))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                            .mapToObj("%02d"::formatted)
                            .toList());
        }
    }

    private static MeetingId called(Story story) {
        MeetingType daily = story.hub.services.settings().dailyType(story.hub.viewer());
        MeetingId called = story.hub
                .services
                .schedule()
                .call(story.chair(), daily.id(), List.of(story.child.id()), MarkedText.narrowest("arrested"));
        story.hub.services.meetings().open(story.chair(), called);
        return called;
    }

    /// An action is agreed, the meeting closed, and what each agency has of it goes out.
    private static List<String> issued(Story story, MeetingId meeting) {
        ItemId item = story.hub.item(meeting, story.child.id()).id();
        story.hub.services.meetings().goTo(story.chair(), meeting, item);
        story.hub.assign(meeting, story.child.id(), "see the child alone !police tomorrow 12:00");
        story.hub.clock.pass(Duration.ofMinutes(5));
        story.hub.services.meetings().close(story.chair(), meeting);
        return story.hub.services.papers().issue(story.chair(), meeting).stream()
                .map(IssuedFile::reference)
                .toList();
    }
}
