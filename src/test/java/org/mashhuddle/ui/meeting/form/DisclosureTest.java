package org.mashhuddle.ui.meeting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.minutes.Gaps;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.RecordJson;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;

/// `domain.md` 2.4 and 2.5: the reasons for sharing or not sharing are recorded. Who asked, what for,
/// with whom it is shared and why not more is asked only where something is refused or limited.
class DisclosureTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private MeetingViewModel model;

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        room.roomTo(9, 1);
        open();
    }

    private void open() {
        model = new MeetingViewModel(room.seat());
        model.write(room.item(9).id());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private ContributionViewModel health() {
        return model.item().get().orElseThrow().shared().rows().stream()
                .filter(row -> row.agency().label().equals("Health"))
                .findFirst()
                .orElseThrow();
    }

    private void answer(int question, String words) {
        health().disclosure().questions().get(question).text().set(words);
        health().left();
    }

    private List<String> page() {
        Minutes.Item item = MinutesWriting.of(
                        room.book(), new MinutesWriting.Around("T", 1, "", List.of()), room.clock.instant())
                .items()
                .get(8);
        return item.shared().stream()
                .filter(each -> each.agency().equals("Health"))
                .map(Minutes.Shared::text)
                .toList();
    }

    private String record() {
        return RecordJson.item(room.book(), room.item(9), room.clock.instant()).toString();
    }

    private long gaps() {
        return Gaps.of(room.book(), room.clock.instant()).stream()
                .map(Gap::kind)
                .filter(GapKind.REFUSED_WITHOUT_BECAUSE::equals)
                .count();
    }

    @Test
    void itOpensOnlyWhereNothingIsSharedOrWithSomeOnly() {
        assertThat(health().turnDisclosure()).as("refused").isTrue();
        assertThat(health().turnDisclosure()).as("folded again").isFalse();
        assertThat(room.notices.current().get()).as("both are what was asked").isEmpty();
        health().said().set("A&E 14/10, hand injury.");
        health().left();
        assertThat(health().turnDisclosure()).as("shared with all").isFalse();
        assertThat(room.notices.current().get().orElseThrow().words())
                .isEqualTo("Nothing of this entry is limited: it goes into the minutes."
                        + " Say first who may have it, with its sharing mark.");
        health().mark().set(SharingMark.narrowest());
        assertThat(health().turnDisclosure()).as("limited").isTrue();
    }

    @Test
    void whatIsRefusedStandsOnThePageAndStopsSigningUntilItSaysWhy() {
        health().turnDisclosure();
        answer(0, "A. Patel, police");
        answer(1, "to find who hurt him");
        assertThat(gaps()).isEqualTo(1);
        assertThat(GapKind.REFUSED_WITHOUT_BECAUSE.stopsSigning()).isTrue();
        answer(3, "his wish; he may stop coming to A&E");
        assertThat(gaps()).isZero();
        assertThat(page())
                .containsExactly("Nothing was shared. Asked by A. Patel, police: to find who hurt him; shared with"
                        + " nobody; not more, because his wish; he may stop coming to A&E.");
    }

    @Test
    void itGoesNoFurtherThanTheEntryAndIsInTheRecord() {
        health().said().set("A&E 14/10, hand injury.");
        health().mark().set(SharingMark.narrowest());
        health().left();
        health().turnDisclosure();
        answer(2, "police, social care");
        answer(3, "his wish");
        assertThat(page()).containsExactly("Contributed.");
        assertThat(record()).contains("sharedWith=police, social care").contains("notMore=his wish");
    }

    @Test
    void whatIsTypedIsThereAfterAPowerCutAndAfterItIsRecorded() {
        health().turnDisclosure();
        health().disclosure().questions().get(0).text().set("A. Pat");
        open();
        assertThat(health().disclosure().questions().get(0).text().get()).isEqualTo("A. Pat");
        assertThat(health().disclosure().open().get()).isTrue();
        answer(3, "his wish");
        open();
        assertThat(health().disclosure().value().notMore()).isEqualTo("his wish");
        assertThat(health().disclosure().open().get()).isTrue();
    }

    @Test
    void thatAnAgencyHoldsNothingIsNotSaidOfOneThatRefuses() {
        health().turnDisclosure();
        answer(3, "his wish");
        health().toggleNoneHeld();
        assertThat(health().noneHeld().get()).isFalse();
        assertThat(page()).noneMatch("No information held."::equals);
    }
}
