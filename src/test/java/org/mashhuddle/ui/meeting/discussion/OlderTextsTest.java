package org.mashhuddle.ui.meeting.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// A draft journal of an earlier time lies beside the hub: what it holds is older than the record, takes the place of
/// no newer word, and is lost to nobody.
class OlderTextsTest {

    private static final String OLD = "He says that he is safe.";
    private static final String NEW = "He says that he is afraid to go home.";

    @TempDir
    private Path folder;

    private DemoRoom room;
    private MeetingViewModel model;

    @BeforeEach
    void theRoomIsAtAChild() {
        room = new DemoRoom(folder);
        room.roomTo(9, 1);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private ItemViewModel item() {
        return model.item().get().orElseThrow();
    }

    private Discussion onRecord() {
        return room.book().discussion(room.item(9));
    }

    /// As the journal held it before the words below were recorded.
    private void typedBefore(String field, String text) {
        room.session.services().drafts().draft(room.item(9).id(), field, text);
        room.clock.pass(Duration.ofMinutes(3));
    }

    private void recorded(Discussion words) {
        room.meetings().record(room.session.actor(), room.meeting, words);
        room.clock.pass(Duration.ofMinutes(3));
    }

    private void voice(String said) {
        recorded(onRecord().with(new Voice(said, "", SharingMark.usual())));
    }

    private void open() {
        model = new MeetingViewModel(room.seat());
        model.write(room.item(9).id());
    }

    private EarlierText offered() {
        List<EarlierText> all = item().desk().texts().earlier();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<String> told() {
        return room.notices.current().get().stream().map(Notice::words).toList();
    }

    @Test
    void newerWordsStandAndTheOlderAreOffered() {
        typedBefore("voice.said", OLD);
        voice(NEW);
        open();
        model.left();
        assertThat(onRecord().voice().said()).isEqualTo(NEW);
        assertThat(item().voice().said().get()).isEqualTo(NEW);
        assertThat(offered().typed()).isEqualTo(OLD);
        assertThat(offered().now()).isEqualTo(NEW);
        assertThat(told()).noneMatch(words -> words.contains("put back"));
    }

    @Test
    void whatWasTakenOutSinceComesBackByAChoiceOnly() {
        typedBefore("voice.said", OLD);
        voice(NEW);
        voice("");
        open();
        assertThat(onRecord().voice().said()).isEmpty();
        assertThat(offered().typed()).isEqualTo(OLD);
        item().settle(offered(), true);
        assertThat(onRecord().voice().said()).isEqualTo(OLD);
        open();
        assertThat(item().desk().texts().earlier()).isEmpty();
    }

    @Test
    void itIsOfferedUntilSomebodyChooses() {
        typedBefore("voice.said", OLD);
        voice(NEW);
        open();
        item().voice().said().set("Somebody types on.");
        item().voice().left();
        model.write(room.item(8).id());
        model.write(room.item(9).id());
        assertThat(onRecord().voice().said()).isEqualTo("Somebody types on.");
        assertThat(offered().typed()).isEqualTo(OLD);
        item().settle(offered(), false);
        open();
        assertThat(onRecord().voice().said()).isEqualTo("Somebody types on.");
        assertThat(item().desk().texts().earlier()).isEmpty();
    }

    @Test
    void whatAnAgencySharedIsNotPutBackAfterItWasTakenOut() {
        AgencyId agency = room.book().hub().directory().agencies().getFirst().id();
        typedBefore("contribution." + agency.value(), OLD);
        voice(NEW);
        open();
        assertThat(onRecord().contributions()).isEmpty();
        item().settle(offered(), true);
        assertThat(onRecord().contributions()).extracting(each -> each.said()).containsExactly(OLD);
    }

    @Test
    void aDisagreementThatWasTakenOutComesBackByAChoiceOnly() {
        AgencyId agency = room.book().hub().directory().agencies().getFirst().id();
        typedBefore("disagreement.0." + agency.value(), OLD);
        voice(NEW);
        open();
        Decision decision = onRecord().decision();
        assertThat(decision.disagreements()).isEmpty();
        item().settle(offered(), true);
        assertThat(onRecord().decision().disagreements())
                .extracting(Disagreement::agency, Disagreement::holds)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Optional.of(agency), OLD));
    }

    @Test
    void whatWasTypedSinceTheLastRecordingIsPutBackAsEver() {
        voice(NEW);
        typedBefore("voice.said", NEW + " Tonight.");
        open();
        assertThat(onRecord().voice().said()).isEqualTo(NEW + " Tonight.");
        assertThat(item().desk().texts().earlier()).isEmpty();
        assertThat(told()).anyMatch(words -> words.contains("put back"));
    }

    /// The chair's reason is on record once it is taken: typing it takes longer than saving what is said beside it.
    @Test
    void aReasonThatWaitsToBeTakenWaitsOn() {
        typedBefore("quorum", "Health sent their");
        voice(NEW);
        open();
        assertThat(item().quorumReason().get()).isEqualTo("Health sent their");
        assertThat(item().desk().texts().earlier()).isEmpty();
        assertThat(onRecord().quorumReason()).isEmpty();
    }
}
