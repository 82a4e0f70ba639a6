package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.minutes.LeftOut;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;

/// Whoever signs sees what was said of earlier actions and is not in the minutes, as of all that was said; it comes in
/// when its owner releases it.
class AnswersLeftOutTest {

    private static final LocalDate TUESDAY = Story.MONDAY.plusDays(1);
    private static final Release.Said SAID = new Release.Said("P. Kaur", Release.How.BY_PHONE);

    @TempDir
    private Path folder;

    private Story story;
    private MeetingId tuesday;

    @BeforeEach
    void threeActionsAreAnsweredInTheRoom() {
        story = new Story(folder);
        story.opens();
        story.discusses(OutcomeKind.STRATEGY_DISCUSSION, "Seen with men nobody knows.");
        sets("visit home !police 25/11/2026 16:00", SharingMark.usual());
        sets("ring school !education 25/11/2026 16:00", SharingMark.usual());
        sets("watch the flat !police 25/11/2026 16:00", SharingMark.narrowest());
        story.closes();
        tuesday = story.opens(TUESDAY);
        story.hub.services.meetings().goTo(story.chair(), tuesday, item());
        answers("ring school", "Rang twice", SharingMark.usual());
        answers("visit home", "Told by a source", SharingMark.narrowest());
        answers("watch the flat", "Nobody came", SharingMark.usual());
        story.hub.services.meetings().close(story.chair(), tuesday);
    }

    @AfterEach
    void end() {
        story.close();
    }

    private void sets(String line, SharingMark mark) {
        var actions = story.hub.services.actions();
        actions.assign(
                story.chair(),
                story.meeting,
                story.hub.item(story.meeting, story.child.id()).id(),
                actions.quickLine(story.hub.viewer()).read(line, story.hub.local()),
                mark);
    }

    private ItemId item() {
        return story.hub.item(tuesday, story.child.id()).id();
    }

    private void answers(String words, String said, SharingMark mark) {
        story.hub.clock.pass(Duration.ofMinutes(1));
        story.hub
                .services
                .actions()
                .complete(
                        story.chair(),
                        story.set(words),
                        new Report(new SaidBy(story.set(words).agency(), "P. Kaur"), said, mark));
    }

    private List<LeftOut> leftOut() {
        return story.hub.services.minutes().view(story.hub.viewer(), tuesday).leftOut();
    }

    private LeftOut leftOut(String words) {
        return leftOut().stream()
                .filter(one -> one.words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private String minutes() {
        return String.join(
                "\n",
                story.hub.services.minutes().view(story.hub.viewer(), tuesday).minutes().items().stream()
                        .flatMap(item -> item.answers().stream())
                        .toList());
    }

    @Test
    void whatTheMinutesDoNotHoldOfAnAnswerIsListed() {
        assertThat(leftOut())
                .extracting(LeftOut::part, LeftOut::whose, LeftOut::speaker, LeftOut::words)
                .containsExactlyInAnyOrder(
                        tuple(EntryPart.ANSWER, "Police", "P. Kaur", "Told by a source"),
                        tuple(
                                EntryPart.EARLIER_ACTION,
                                "Police",
                                "P. Kaur",
                                "Watch the flat (" + story.set("watch the flat").number()
                                        + " of 23/11/2026): done. Nobody came"));
    }

    @Test
    void whatIsReleasedIsInTheMinutes() {
        for (String words : List.of("Told by a source", "Nobody came")) {
            LeftOut out = leftOut(words);
            assertThatThrownBy(() -> story.hub
                            .services
                            .releases()
                            .mark(story.chair(), tuesday, out, SharingMark.usual(), Optional.empty()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_RELEASED));
            assertThat(minutes()).doesNotContain(words);
            story.hub.services.releases().mark(story.chair(), tuesday, out, SharingMark.usual(), Optional.of(SAID));
            assertThat(minutes()).contains(words);
        }
        assertThat(leftOut()).isEmpty();
        assertThat(minutes()).contains("Rang twice", "Watch the flat");
        assertThat(story.set("watch the flat").mark())
                .as("the action itself goes as far as it did")
                .isEqualTo(SharingMark.narrowest());
        assertThat(story.hub.services.releases().of(story.hub.viewer(), tuesday))
                .hasSize(2);
    }
}
