package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.ItemWriting;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.ExtractWriting;

/// Items keep their numbers in an extract, and so does what is said of them: "Sister of item 5" on a page whose
/// item 5 is another child names the wrong one.
class ExtractNumbersTest {

    @TempDir
    private Path folder;

    @Test
    void whatLinksItemsOfAnExtractSaysTheNumbersThatStandOverThem() {
        try (TestHub hub = TestHub.planned(folder)) {
            MeetingBook book = hub.book(hub.today);
            List<AgendaItem> in = book.agenda().items().stream()
                    .filter(item -> item.number() > 2)
                    .toList();
            MeetingBook alone = ExtractWriting.only(book, in);
            List<String> why = in.stream()
                    .map(item -> ItemWriting.of(alone, item, new Reader.TheRecord(), Instant.MAX))
                    .map(Minutes.Item::why)
                    .flatMap(List::stream)
                    .toList();
            assertThat(why)
                    .anyMatch(said -> said.contains("Sister of item 8"))
                    .anyMatch(said -> said.contains("Named with items 4 and 5"))
                    .anyMatch(said -> said.contains("in item 8"))
                    .noneMatch(said -> said.contains("item 5") || said.contains("items 2"));
        }
    }
}
