package org.mashhuddle.ui.meeting.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.service.hub.SettingsService;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.ItemNavigation;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.actions.QuickLineViewModel;
import org.mashhuddle.ui.meeting.close.CloseViewModel;
import org.mashhuddle.ui.meeting.close.GapLine;
import org.mashhuddle.ui.meeting.form.ContributionViewModel;
import org.mashhuddle.ui.meeting.form.ItemViewModel;
import org.mashhuddle.ui.meeting.form.StrategyAnswerViewModel;
import org.mashhuddle.ui.meeting.form.StrategyHeldViewModel;
import org.mashhuddle.ui.meeting.status.RoomBand;

/// The meeting on real services, without a window.
class MeetingViewModelTest {

    @TempDir
    private static Path folder;

    private static DemoRoom room;
    private MeetingViewModel model;

    @BeforeAll
    static void openTheMeeting() {
        room = new DemoRoom(folder);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @BeforeEach
    void sitDown() {
        room.roomTo(4, 1);
        model = new MeetingViewModel(room.seat());
    }

    private ItemViewModel item() {
        return model.item().get().orElseThrow();
    }

    private Discussion kept() {
        return room.book().discussion(room.item(item().item().number()));
    }

    @Test
    void nothingIsPreselected() {
        model.write(room.item(9).id());
        assertThat(item().decision().outcomes()).isEmpty();
        assertThat(item().risk().level().get()).isEmpty();
        assertThat(item().strategy().needed().get()).isEmpty();
        assertThat(item().shared().rows())
                .allSatisfy(row -> assertThat(row.whose().choice().get()).isEmpty());
        assertThat(item().voice().mark().get()).isEqualTo(new SharingMark.InMinutes());
    }

    @Test
    void aNewContributionStartsWhereItsAgencySaysAndTheChairHasTheWordsToRead() {
        AgencyId agency = item().shared().rows().get(2).agency().id();
        SettingsService settings = room.session.services().settings();
        settings.startAt(room.session.actor(), agency, new SharingMark.MayBeShared());
        model = new MeetingViewModel(room.seat());
        model.write(room.item(11).id());
        ContributionViewModel row = item().shared().rows().get(2);
        assertThat(row.mark().get()).isEqualTo(new SharingMark.MayBeShared());
        row.said().set("Nothing new.");
        row.left();
        assertThat(kept().of(agency).orElseThrow().mark()).isEqualTo(new SharingMark.MayBeShared());
        settings.startAt(room.session.actor(), agency, SharingMark.narrowest());
        assertThat(model.attendance().wording().get())
                .contains(Statement.CONFIDENTIALITY.seed(), Statement.EQUALITY.seed());
    }

    @Test
    void whatIsTypedIsKeptWhenTheFieldIsLeft() {
        ContributionViewModel first = item().shared().rows().getFirst();
        first.said().set("Two phones.");
        assertThat(model.saving().get()).isInstanceOf(SaveState.Writing.class);
        first.left();
        assertThat(model.saving().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(kept().of(first.agency().id()).orElseThrow().said()).isEqualTo("Two phones.");
    }

    @Test
    void whatIsTypedIsKeptAfterFifteenSecondsEvenIfNobodyLeavesTheField() {
        item().strategy().because().set("seen with older adults");
        room.clock.pass(Duration.ofSeconds(14));
        model.tick();
        assertThat(kept().strategy().because()).isNotEqualTo("seen with older adults");
        room.clock.pass(Duration.ofSeconds(1));
        model.tick();
        assertThat(kept().strategy().because()).isEqualTo("seen with older adults");
    }

    @Test
    void theRoomMovingOnLosesNothingThatIsBeingTyped() {
        ItemViewModel mine = item();
        mine.risk().protective().set("a grandmother near by");
        room.roomTo(5, 1);
        mine.risk().left();
        assertThat(kept().risk().protective()).isEqualTo("a grandmother near by");
        assertThat(kept().state()).isEqualTo(DiscussionState.DONE);
    }

    @Test
    void whenTwoChangeOneTextBothAreShownUntilOneIsChosen() {
        item().voice().said().set("mine");
        Discussion stored = kept();
        room.meetings()
                .record(
                        room.session.actor(),
                        room.meeting,
                        stored.with(new Voice("theirs", "", SharingMark.narrowest())));
        item().voice().left();
        assertThat(item().desk().conflicts()).hasSize(1);
        Conflict conflict = item().desk().conflicts().getFirst();
        assertThat(conflict.mine()).isEqualTo("mine");
        assertThat(conflict.theirs()).isEqualTo("theirs");
        assertThat(kept().voice().said()).isEqualTo("theirs");
        item().desk().settle(conflict, true);
        assertThat(kept().voice().said()).isEqualTo("mine");
    }

    @Test
    void undoWritesWhatWasThereBefore() {
        ContributionViewModel row = item().shared().rows().get(1);
        row.said().set("First.");
        row.left();
        row.said().set("Second.");
        row.left();
        model.undo();
        assertThat(kept().of(row.agency().id()).orElseThrow().said()).isEqualTo("First.");
        assertThat(row.said().get()).isEqualTo("First.");
    }

    @Test
    void theQuickLineMakesAnActionOfWhatItRead() {
        QuickLineViewModel line = model.quick().get().orElseThrow();
        line.line().set("visit home @ap fri 16:00");
        assertThat(line.reads().get().person()).isEqualTo("A. Patel");
        assertThat(line.reads().get().agency()).isEqualTo("Police");
        line.accept();
        assertThat(line.line().get()).isEmpty();
        assertThat(item().actions().get().getLast().action().text()).isEqualTo("Visit home");
        assertThat(item().actions().get().getLast().action().mark()).isEqualTo(new SharingMark.InMinutes());
    }

    /// "Saved" says when the last thing was kept, whether it was typed in the form or not; and never that before
    /// what is still being typed is kept.
    @Test
    void savedSaysTheTimeOfAnActionToo() {
        assertThat(model.saving().get()).isInstanceOf(SaveState.Nothing.class);
        room.clock.pass(Duration.ofSeconds(20));
        QuickLineViewModel line = model.quick().get().orElseThrow();
        line.line().set("visit home @ap fri 16:00");
        line.accept();
        assertThat(model.saving().get()).isEqualTo(new SaveState.Saved(room.clock.instant()));
        item().voice().said().set("I want to go home");
        room.clock.pass(Duration.ofSeconds(5));
        line.line().set("ring the school fri 12:00");
        line.accept();
        assertThat(model.saving().get()).isInstanceOf(SaveState.Writing.class);
        item().voice().left();
        assertThat(model.saving().get()).isEqualTo(new SaveState.Saved(room.clock.instant()));
    }

    /// What was chosen for one child is no word about the next.
    @Test
    void theMarkOfTheQuickLineGoesBackToItsStartWithTheNextChild() {
        QuickLineViewModel line = model.quick().get().orElseThrow();
        line.line().set("visit home");
        line.mark().set(new SharingMark.MayReachFamily());
        model.tick();
        assertThat(line.mark().get()).isEqualTo(new SharingMark.MayReachFamily());
        model.write(room.item(9).id());
        assertThat(line.mark().get()).isEqualTo(SharingMark.usual());
    }

    @Test
    void anOutcomeThatNeedsADateAsksForItAndReadsIt() {
        model.write(room.item(8).id());
        item().decision()
                .outcomes()
                .add(item().decision().offered().stream()
                        .filter(each -> each.kind().needsDate())
                        .findFirst()
                        .orElseThrow());
        OutcomeDate date = item().decision().dates().getFirst();
        date.typed().set("rhubarb");
        date.accept();
        assertThat(kept().decision().outcomes().getFirst().lacksDate()).isTrue();
        assertThat(date.reading().get()).startsWith("Not a date yet");
        date.typed().set("20/11");
        date.accept();
        assertThat(kept().decision().outcomes().getFirst().lacksDate()).isTrue();
        assertThat(date.reading().get()).isEqualTo("20/11 has passed. Like today 14:00, fri, 28/11");
        date.typed().set("fri 14:00");
        date.accept();
        assertThat(kept().decision().outcomes().getFirst().lacksDate()).isFalse();
        date.typed().set("fri");
        date.accept();
        assertThat(kept().decision().outcomes().getFirst().when().map(LocalDateTime::toLocalTime))
                .as("without a time it is when a meeting of the type starts")
                .contains(LocalTime.of(9, 30));
    }

    @Test
    void anItemBecomesAStrategyDiscussionOnceItIsNeeded() {
        model.write(room.item(10).id());
        StrategyHeldViewModel strategy = item().strategyHeld();
        assertThat(strategy.standing().get().verb()).isEmpty();
        item().strategy().needed().set(Optional.of(true));
        assertThat(strategy.standing().get().verb()).contains(StrategyHeldViewModel.Verb.START);
        strategy.turn();
        assertThat(kept().strategyHeld().isRunning()).isTrue();
        StrategyAnswerViewModel first = strategy.answers().getFirst();
        first.said().set("physical harm");
        first.left();
        first.mark().set(new SharingMark.RecordOnly());
        assertThat(kept().strategyHeld().answer(first.question()))
                .isEqualTo(new StrategyDiscussion.Answer("physical harm", new SharingMark.RecordOnly()));
        room.clock.pass(Duration.ofMinutes(7));
        strategy.turn();
        assertThat(kept().strategyHeld().isRunning()).isFalse();
        assertThat(kept().strategyHeld().held().orElseThrow().lengthAt(room.clock.instant()))
                .isEqualTo(Duration.ofMinutes(7));
        assertThat(strategy.standing().get().verb()).contains(StrategyHeldViewModel.Verb.GO_ON);
    }

    @Test
    void nextChildTakesTheRoomAlongWhenTheRoomIsHere() {
        var next = new ItemNavigation(room.book())
                .stillOpenAfter(room.item(4).id())
                .orElseThrow();
        model.next();
        assertThat(item().item().id()).isEqualTo(next.id());
        assertThat(room.book().meeting().roomAt()).contains(next.id());
    }

    @Test
    void nextChildLeavesTheRoomWhereItIsWhenItIsElsewhere() {
        model.write(room.item(2).id());
        model.next();
        assertThat(item().item().number()).isEqualTo(3);
        assertThat(room.book().meeting().roomAt()).contains(room.item(4).id());
        assertThat(model.overview().band().get()).isInstanceOf(RoomBand.Elsewhere.class);
        model.goToRoom();
        assertThat(item().item().number()).isEqualTo(4);
    }

    @Test
    void theCloseReadsBackAndListsGapsWithTheirPlaces() {
        CloseViewModel close = new CloseViewModel(room.seat(), Optional.empty());
        assertThat(close.gaps()).isNotEmpty();
        GapLine gap = close.gaps().stream()
                .filter(one -> one.item().isPresent())
                .findFirst()
                .orElseThrow();
        close.goTo(gap);
        assertThat(room.went.getLast())
                .isEqualTo(new Destination.Meeting(room.meeting, gap.item(), Optional.of(gap.kind())));
    }
}
