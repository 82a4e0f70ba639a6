package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.service.agenda.AgendaService;

/// A frozen agenda keeps its order; a row that says something else than its version is marked.
class ChangedAfterTheFreezeTest {

    @TempDir
    private Path folder;

    private Story story;

    @BeforeEach
    void frozen() {
        story = new Story(folder);
        story.hub.services.agendas().freeze(story.chair(), story.meeting);
        story.hub.clock.pass(java.time.Duration.ofMinutes(5));
    }

    @AfterEach
    void close() {
        story.close();
    }

    private List<AgendaItem> again() {
        return story.hub
                .services
                .agendas()
                .propose(story.chair(), story.meeting)
                .agenda()
                .items();
    }

    private AgendaItem item() {
        return again().stream()
                .filter(each -> each.subject().equals(story.child.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowThatSaysTheSameIsNotMarked() {
        assertThat(again()).noneMatch(AgendaItem::changed);
    }

    @Test
    void whoGoesMissingStaysInItsPlaceAndIsSeenToBeMissing() {
        List<Integer> numbers = again().stream().map(AgendaItem::number).toList();
        story.episode(new Moment.OnDay(Story.MONDAY), Optional.empty());
        AgendaItem missing = item();
        assertThat(missing.section()).isEqualTo(AgendaSection.NEW);
        assertThat(missing.changed()).isTrue();
        assertThat(missing.isMissingElsewhere()).isTrue();
        assertThat(again().stream().map(AgendaItem::number)).isEqualTo(numbers);
        assertThat(again())
                .filteredOn(each -> !each.subject().equals(story.child.id()))
                .noneMatch(AgendaItem::changed);
    }

    @Test
    void whoIsSaidToHaveBeenTypedForABrotherIsNotShownMissingAnyMore() {
        story.episode(new Moment.OnDay(Story.MONDAY), Optional.empty());
        assertThat(item().isMissing()).isTrue();
        story.hub
                .services
                .missing()
                .withdraw(story.chair(), new EpisodeId(new UUID(7, 1)), MarkedText.narrowest("Typed for his brother"));
        assertThat(item().isMissing()).isFalse();
        assertThat(item().changed()).isTrue();
    }

    @Test
    void whoIsRatedRedIsMarked() {
        NewReferral shown = (NewReferral) item().reasons().stream()
                .filter(NewReferral.class::isInstance)
                .findFirst()
                .orElseThrow();
        story.hub.services.referrals().rate(story.chair(), shown.referral(), MashRating.RED, "knife seen");
        assertThat(item().changed()).isTrue();
    }

    @Test
    void theNextVersionSaysWhatIsAndMarksNothing() {
        story.episode(new Moment.OnDay(Story.MONDAY), Optional.empty());
        assertThat(item().changed()).isTrue();
        AgendaService agendas = story.hub.services.agendas();
        agendas.unfreeze(story.chair(), story.meeting, "A child is missing");
        agendas.freeze(story.chair(), story.meeting);
        assertThat(again()).noneMatch(AgendaItem::changed);
        assertThat(item().isMissingElsewhere()).isTrue();
    }
}
