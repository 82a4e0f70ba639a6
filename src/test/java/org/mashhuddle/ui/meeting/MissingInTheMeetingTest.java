package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.ui.meeting.status.AgendaLine;

/// A child of whom it is typed during the meeting that it went missing.
class MissingInTheMeetingTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private AgendaItem item;

    @BeforeEach
    void goesMissing() {
        room = new DemoRoom(folder);
        item = room.book().agenda().items().stream()
                .filter(each -> each.section() == AgendaSection.BACK && !each.isMissing())
                .filter(each -> room.book().subject(each).isPresent())
                .findFirst()
                .orElseThrow();
        room.session
                .services()
                .missing()
                .wentMissing(
                        room.session.actor(),
                        new MissingEpisode(
                                new EpisodeId(new UUID(7, 77)),
                                item.subject(),
                                new Moment.Exactly(room.clock.instant().minusSeconds(3600)),
                                Optional.empty(),
                                Optional.empty(),
                                MissingEpisode.ReturnInterview.notKnown(),
                                0));
        room.clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static AgendaLine.Row row(MeetingViewModel model, ItemId id) {
        return model.overview().lines().stream()
                .filter(AgendaLine.Row.class::isInstance)
                .map(AgendaLine.Row.class::cast)
                .filter(each -> each.item().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListAndTheHeadSaySoAndTheItemKeepsItsNumber() {
        MeetingViewModel model = new MeetingViewModel(room.seat(), Optional.of(item.id()));
        AgendaLine.Row row = row(model, item.id());
        assertThat(row.number()).isEqualTo(item.number());
        assertThat(row.marks()).isEqualTo(new AgendaLine.Marks(false, true, true, false));
        assertThat(model.overview().head().get().orElseThrow().missing()).isTrue();
        assertThat(model.overview().why().get())
                .anyMatch(phrase -> phrase.text().startsWith("Missing since"));
    }

    @Test
    void otherRowsSayNothingOfIt() {
        MeetingViewModel model = new MeetingViewModel(room.seat(), Optional.of(item.id()));
        assertThat(model.overview().lines())
                .filteredOn(line -> line instanceof AgendaLine.Row row
                        && !row.item().equals(item.id())
                        && row.marks().missing())
                .isEmpty();
    }
}
