package org.mashhuddle.ui.meeting.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.discussion.SaveState;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// Who types in a meeting that is over is told at once what it will become: marked as added after the close, or,
/// once the minutes are signed, nothing of theirs, and where a correction is asked for.
class AfterTheCloseBandTest {

    private static final String ADDED = "what you add is marked as added after the close";
    private static final String CORRECTED = "Signed minutes change by a correction only, asked for under Meetings";

    @TempDir
    private Path folder;

    private DemoRoom room;

    @BeforeEach
    void theMeetingIsOver() {
        room = new DemoRoom(folder);
        room.roomTo(4, 1);
        room.meetings().close(room.session.actor(), room.meeting);
        room.clock.pass(Duration.ofMinutes(9));
    }

    @AfterEach
    void lock() {
        room.close();
    }

    private MeetingViewModel seated() {
        MeetingViewModel model = new MeetingViewModel(room.seat());
        model.write(room.item(4).id());
        return model;
    }

    private static ItemViewModel typed(MeetingViewModel model, String words) {
        ItemViewModel item = model.item().get().orElseThrow();
        item.voice().said().set(words);
        return item;
    }

    private String voice() {
        return room.book().discussion(room.item(4)).voice().said();
    }

    private static void isToldOnTheBand(MeetingViewModel model) {
        assertThat(model.overview().band().get())
                .isInstanceOfSatisfying(
                        RoomBand.Closed.class, band -> assertThat(band.words()).contains(ADDED, CORRECTED));
    }

    @Test
    void inAClosedMeetingItIsKeptAndTheBandHasSaidSo() {
        MeetingViewModel model = seated();
        isToldOnTheBand(model);
        ItemViewModel item = typed(model, "said on the stairs");
        isToldOnTheBand(model);
        item.voice().left();
        assertThat(model.saving().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(voice()).isEqualTo("said on the stairs");
    }

    @Test
    void inASignedMeetingTheBandHasSaidWhereItGoesAndNothingIsTaken() {
        room.session
                .services()
                .minutes()
                .sign(
                        room.session.actor(),
                        room.meeting,
                        DemoDay.PASSPHRASE.toCharArray(),
                        SigningReasons.over("tested"));
        String signed = voice();
        MeetingViewModel model = seated();
        isToldOnTheBand(model);
        ItemViewModel item = typed(model, "said on the stairs");
        isToldOnTheBand(model);
        item.voice().left();
        assertThat(model.saving().get())
                .isInstanceOfSatisfying(
                        SaveState.Failed.class,
                        failed -> assertThat(failed.why()).startsWith(words("refusal.already-signed")));
        assertThat(item.voice().said().get())
                .as("what was typed stays to be copied")
                .isEqualTo("said on the stairs");
        assertThat(voice()).isEqualTo(signed);
    }
}
