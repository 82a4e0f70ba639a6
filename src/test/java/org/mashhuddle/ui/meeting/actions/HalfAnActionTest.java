package org.mashhuddle.ui.meeting.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.close.CloseViewModel;
import org.mashhuddle.ui.meeting.close.GapLine;
import org.mashhuddle.ui.meeting.discussion.ActionLine;

/// Half an action left in its line is in no record: no meeting is closed or signed over it in silence.
class HalfAnActionTest {

    private static final String LINE = "Half an action, not entered";
    private static final String CHANGE = "Changed action, not entered";

    @TempDir
    private Path folder;

    private DemoRoom room;
    private MeetingViewModel model;

    @BeforeEach
    void theRoomIsAtAChild() {
        room = new DemoRoom(folder);
        room.roomTo(9, 1);
        model = new MeetingViewModel(room.seat());
        model.write(room.item(9).id());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private QuickLineViewModel quick() {
        return model.quick().get().orElseThrow();
    }

    private List<GapLine> asked(String what) {
        return new CloseViewModel(room.seat(), Optional.empty())
                .gaps().stream().filter(line -> line.said().equals(what)).toList();
    }

    @Test
    void wordsNeverEnteredAreAskedForAtTheCloseAndStopTheSignature() {
        assertThat(asked(LINE)).isEmpty();
        quick().line().set("visit home !police tomorrow");
        model.write(room.item(8).id());
        assertThat(asked(LINE)).singleElement().satisfies(line -> {
            assertThat(line.item()).contains(room.item(9).id());
            assertThat(line.where()).startsWith("Item 9, ").doesNotContain("visit home");
            assertThat(line.stopsSigning()).isTrue();
        });
        room.meetings().close(room.session.actor(), room.meeting);
        assertThat(room.session
                        .services()
                        .minutes()
                        .view(room.session.viewer(), room.meeting)
                        .gaps())
                .filteredOn(gap -> gap.kind().name().equals("ACTION_NOT_ENTERED"))
                .extracting(Gap::number)
                .containsExactly(9);
    }

    @Test
    void enteredOrEmptiedTheyAreAskedForNoMore() {
        quick().line().set("visit home !police tomorrow");
        quick().accept();
        assertThat(asked(LINE)).as("entered").isEmpty();
        quick().line().set("ring");
        quick().line().set(" ");
        assertThat(asked(LINE)).as("nothing but a space").isEmpty();
        quick().line().set("");
        assertThat(asked(LINE)).as("emptied").isEmpty();
    }

    @Test
    void pastedLinesThatWaitAreAskedForToo() {
        assertThat(quick().pasted().paste("visit home !police tomorrow\nring school !education tomorrow"))
                .isTrue();
        assertThat(asked(LINE)).hasSize(1);
        quick().acceptPasted();
        assertThat(asked(LINE)).isEmpty();
    }

    /// What was kept closer is as close when one comes back to it.
    @Test
    void halfAnActionComesBackWithItsMark() {
        quick().line().set("visit home");
        quick().mark().set(SharingMark.narrowest());
        model.write(room.item(8).id());
        assertThat(quick().mark().get()).as("another child").isEqualTo(SharingMark.usual());
        model.write(room.item(9).id());
        assertThat(quick().line().get()).isEqualTo("visit home");
        assertThat(quick().mark().get()).isEqualTo(SharingMark.narrowest());
        quick().accept();
        quick().line().set("ring school");
        model.write(room.item(8).id());
        model.write(room.item(9).id());
        assertThat(quick().mark().get()).as("entered with the first").isEqualTo(SharingMark.usual());
        model.item().get().orElseThrow().newEntries().choose(SharingMark.narrowest(), List.of());
        quick().line().set("");
        quick().line().set("ask next door");
        model.write(room.item(8).id());
        model.write(room.item(9).id());
        assertThat(quick().mark().get()).as("as new entries go").isEqualTo(SharingMark.narrowest());
    }

    /// Somebody let that action go further; whoever comes back to it, or sits down later, lets it go again.
    @Test
    void halfAnActionComesBackNoFurtherThanItStarts() {
        quick().line().set("visit home");
        quick().mark().set(new SharingMark.MayReachFamily());
        model.write(room.item(8).id());
        model.write(room.item(9).id());
        assertThat(quick().line().get()).isEqualTo("visit home");
        assertThat(quick().mark().get()).isEqualTo(SharingMark.usual());
    }

    @Test
    void aChangeNeverEnteredIsListedAndCanWait() {
        quick().line().set("visit home !police tomorrow");
        quick().accept();
        ActionLine line = model.item().get().orElseThrow().actions().get().getLast();
        var typed = new javafx.beans.property.SimpleStringProperty(
                model.deeds().actions().typed(line));
        FormDrafts kept = model.deeds().actions().kept(line).text("line", typed).resume();
        assertThat(asked(CHANGE)).isEmpty();
        typed.set("visit school");
        assertThat(asked(CHANGE)).singleElement().satisfies(gap -> {
            assertThat(gap.where()).endsWith(": " + line.action().number());
            assertThat(gap.stopsSigning()).isFalse();
        });
        kept.settle();
        assertThat(asked(CHANGE)).isEmpty();
    }
}
