package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.fixture.LaterMeetings;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.ui.kit.Destination;

/// However many meetings were held since, the minutes of the first are found, opened and checked.
class MeetingsViewModelTest {

    private static final int LATER = 25;

    @TempDir
    private Path folder;

    private MinutesDay day;

    @BeforeEach
    void theFirstIsSignedAndManyAreHeldSince() {
        day = new MinutesDay(folder);
        day.hold();
    }

    @AfterEach
    void lock() {
        day.close();
    }

    @Test
    void everyMeetingIsInTheListAndTheFirstOpensSignedAndUnchanged() {
        day.open
                .services()
                .minutes()
                .sign(day.open.actor(), day.meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
        List<MeetingId> all = new ArrayList<>(LaterMeetings.held(day.open, day.clock, MinutesDay.DAY, LATER));
        all.addFirst(day.meeting);
        MeetingsViewModel list = day.model().meetings();
        assertThat(list.shown().get()).isFalse();
        list.toggle();
        assertThat(list.shown().get()).isTrue();
        assertThat(list.rows())
                .extracting(row -> row.meeting().id())
                .containsAll(all)
                .startsWith(all.reversed().toArray(MeetingId[]::new));

        list.looked().set("24/11/2026 signed");
        MeetingRow first = list.rows().getFirst();
        assertThat(list.rows()).hasSize(1);
        assertThat(first.meeting().id()).isEqualTo(day.meeting);
        assertThat(first.day()).startsWith("Tue 24 November 2026, ");
        assertThat(first.state()).isEqualTo("Signed");
        list.open(first);
        assertThat(day.gone).last().isEqualTo(new Destination.Minutes(day.meeting));
        assertThat(list.shown().get()).isFalse();

        MinutesViewModel opened = day.model();
        assertThat(opened.stage().getValue()).isEqualTo(Stage.SIGNED);
        assertThat(opened.unchanged().getValue()).isEqualTo("Unchanged since.");
        assertThat(opened.pages().count().getValue().intValue()).isPositive();
        opened.goToPapers();
        assertThat(day.gone).last().isEqualTo(new Destination.Papers(java.util.Optional.of(day.meeting)));
    }

    @Test
    void aMeetingIsFoundByItsStateAndNothingIsSaidWhereNoneIsLikeIt() {
        MeetingsViewModel list = day.model().meetings();
        list.toggle();
        list.looked().set("not signed");
        assertThat(list.rows()).extracting(MeetingRow::state).containsOnly("Closed, not signed");
        list.looked().set("1999");
        assertThat(list.rows()).isEmpty();
        list.looked().set("");
        list.toggle();
        assertThat(list.shown().get()).isFalse();
    }
}
