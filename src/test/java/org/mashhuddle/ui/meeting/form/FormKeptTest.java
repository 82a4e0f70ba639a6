package org.mashhuddle.ui.meeting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.minutes.Gaps;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.LateBackground;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.actions.QuickLineViewModel;
import org.mashhuddle.ui.meeting.close.CloseViewModel;
import org.mashhuddle.ui.meeting.discussion.OutcomeDate;
import org.mashhuddle.ui.meeting.discussion.WhoseWords;

/// Product rule 7 in the meeting's form: what is typed and not yet recorded is there when the screen
/// is opened again without anybody having left a field, as after a power cut.
class FormKeptTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private MeetingViewModel model;

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        room.roomTo(4, 1);
        model = new MeetingViewModel(room.seat());
        model.write(room.item(9).id());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private ItemViewModel item() {
        return model.item().get().orElseThrow();
    }

    /// The program is killed and started again: nobody has left a field.
    private ItemViewModel again(int number) {
        MeetingViewModel next = new MeetingViewModel(room.seat());
        next.write(room.item(number).id());
        return next.item().get().orElseThrow();
    }

    @Test
    void aDisagreementIsThereBeforeItsAgencyIsChosen() {
        item().disagreements().add();
        item().disagreements().rows().getLast().holds().set("The school would keep the plan open");
        assertThat(again(8).disagreements().rows()).isEmpty();
        ItemViewModel there = again(9);
        assertThat(there.disagreements().rows()).hasSize(1);
        assertThat(there.disagreements().rows().getFirst().holds().get())
                .isEqualTo("The school would keep the plan open");
        assertThat(there.disagreements().rows().getFirst().agency().get()).isEmpty();
    }

    @Test
    void whoToldItIsThereAgain() {
        ContributionViewModel row = item().shared().rows().getFirst();
        row.said().set("Two phones.");
        row.whose().choice().set(Optional.of(new WhoseWords.Choice(false, Words.Kind.FACT)));
        row.whose().reportedBy().set("Grandmother");
        assertThat(again(9).shared().rows().getFirst().whose().reportedBy().get())
                .isEqualTo("Grandmother");
    }

    @Test
    void aDisagreementWithoutItsAgencyIsOnRecordAndAskedForAtTheClose() {
        item().disagreements().add();
        item().disagreements().rows().getLast().holds().set("The school would keep the plan open");
        item().disagreements().left();
        MeetingBook book = room.book();
        assertThat(book.discussion(room.item(9)).decision().disagreements())
                .extracting(Disagreement::holds)
                .containsExactly("The school would keep the plan open");
        Gap gap = Gaps.of(book, room.clock.instant()).stream()
                .filter(one -> one.kind() == GapKind.DISAGREEMENT_WITHOUT_AGENCY)
                .findFirst()
                .orElseThrow();
        assertThat(gap.item()).contains(room.item(9).id());
        assertThat(gap.kind().stopsSigning()).isTrue();
        assertThat(new CloseViewModel(room.seat(), Optional.empty()).gaps())
                .anySatisfy(line -> assertThat(line.said()).isEqualTo("A disagreement without its agency"));
        item().disagreements().rows().getFirst().agency().set(Optional.of(someAgency()));
        assertThat(Gaps.of(room.book(), room.clock.instant()))
                .noneMatch(one -> one.kind() == GapKind.DISAGREEMENT_WITHOUT_AGENCY);
    }

    private AgencyId someAgency() {
        return item().shared().agencies().getFirst().id();
    }

    @Test
    void aDisagreementThatIsTakenOutDoesNotComeBack() {
        item().disagreements().add();
        item().disagreements().rows().getLast().holds().set("first");
        item().disagreements().rows().getLast().agency().set(Optional.of(someAgency()));
        item().disagreements().add();
        item().disagreements().rows().getLast().holds().set("second");
        item().disagreements().remove(item().disagreements().rows().getFirst());
        item().disagreements().rows().getFirst().holds().set("second, and why");
        ItemViewModel there = again(9);
        assertThat(there.disagreements().rows()).hasSize(1);
        assertThat(there.disagreements().rows().getFirst().holds().get()).isEqualTo("second, and why");
        assertThat(there.disagreements().rows().getFirst().agency().get()).isEmpty();
    }

    @Test
    void theReasonForGoingOnWithoutQuorumIsThereBeforeItIsTaken() {
        item().quorumReason().set("Health is on the line in ten");
        item().voice().said().set("I want to stay");
        item().voice().left();
        assertThat(again(8).quorumReason().get()).isEmpty();
        ItemViewModel there = again(9);
        assertThat(there.quorumReason().get()).isEqualTo("Health is on the line in ten");
        assertThat(there.isGivingReason()).isTrue();
        there.leaveReason();
        assertThat(again(9).quorumReason().get()).isEmpty();
    }

    @Test
    void whatWasTypedAndFoundAgainIsSaidToHaveBeenPutBack() {
        item().risk().protective().set("a grandmother near by");
        again(9);
        assertThat(room.notices.current().get().orElseThrow().words())
                .isEqualTo("What was typed in item 9 and not yet recorded has been put back");
    }

    @Test
    void whoWalksOnBeforeTheLineIsFoundHasNoOtherChildsLine() {
        model.quick().get().orElseThrow().line().set("visit home @ap fri 16:00");
        LateBackground late = new LateBackground();
        MeetingViewModel next = new MeetingViewModel(room.seat(late));
        late.runAll();
        next.write(room.item(9).id());
        next.write(room.item(8).id());
        late.runAll();
        QuickLineViewModel line = next.quick().get().orElseThrow();
        assertThat(line.line().get()).isEmpty();
        line.line().set("ring the school !health");
        line.accept();
        late.runAll();
        assertThat(room.book().actions(room.item(8))).extracting(Action::text).endsWith("Ring the school");
        next.write(room.item(9).id());
        late.runAll();
        assertThat(line.line().get()).isEqualTo("visit home @ap fri 16:00");
    }

    @Test
    void aLineBegunWhileTheLastOneIsOnItsWayIsKept() {
        LateBackground late = new LateBackground();
        MeetingViewModel next = new MeetingViewModel(room.seat(late));
        late.runAll();
        next.write(room.item(9).id());
        late.runAll();
        QuickLineViewModel line = next.quick().get().orElseThrow();
        line.line().set("visit home @ap fri 16:00");
        line.accept();
        line.line().set("ring the sch");
        late.runAll();
        MeetingViewModel after = new MeetingViewModel(room.seat());
        after.write(room.item(9).id());
        assertThat(after.quick().get().orElseThrow().line().get()).isEqualTo("ring the sch");
    }

    @Test
    void theDateOfAnOutcomeIsThereBeforeItIsTaken() {
        item().decision()
                .outcomes()
                .add(item().decision().offered().stream()
                        .filter(each -> each.kind().needsDate())
                        .findFirst()
                        .orElseThrow());
        item().decision().dates().getFirst().typed().set("fri 14:");
        item().voice().said().set("I want to stay");
        item().voice().left();
        assertThat(again(9).decision().dates().getFirst().typed().get()).isEqualTo("fri 14:");
    }

    private static void asksForADate(ItemViewModel in) {
        in.decision()
                .outcomes()
                .add(in.decision().offered().stream()
                        .filter(each -> each.kind().needsDate())
                        .findFirst()
                        .orElseThrow());
    }

    private boolean lacksDate() {
        return room.book()
                .discussion(room.item(9))
                .decision()
                .outcomes()
                .getFirst()
                .lacksDate();
    }

    /// The store was slow: the item was opened again before the date was in it.
    @Test
    void whoeverComesBackAtOnceFindsTheDateAndTakesItNotAway() {
        LateBackground late = new LateBackground();
        MeetingViewModel next = new MeetingViewModel(room.seat(late));
        late.runAll();
        next.write(room.item(9).id());
        late.runAll();
        ItemViewModel first = next.item().get().orElseThrow();
        asksForADate(first);
        late.runAll();
        first.decision().dates().getFirst().typed().set("fri 14:00");
        first.decision().dates().getFirst().accept();
        next.write(room.item(8).id());
        next.write(room.item(9).id());
        late.runAll();
        OutcomeDate there = next.item().get().orElseThrow().decision().dates().getFirst();
        assertThat(there.typed().get()).isEqualTo("27/11/2026 14:00");
        there.accept();
        late.runAll();
        assertThat(lacksDate()).isFalse();
    }

    @Test
    void aDateThatIsTakenBackStandsInItsFieldNoMore() {
        asksForADate(item());
        OutcomeDate date = item().decision().dates().getFirst();
        date.typed().set("fri 14:00");
        date.accept();
        model.undo();
        assertThat(date.typed().get()).isEmpty();
        date.accept();
        assertThat(lacksDate()).isTrue();
        model.redo();
        assertThat(date.typed().get()).isEqualTo("27/11/2026 14:00");
        date.typed().set("");
        date.accept();
        assertThat(lacksDate()).as("whoever empties it takes the date away").isTrue();
    }

    /// Twice Ctrl+Enter before the store has answered once: the room comes along both times.
    @Test
    void whoeverGoesOnFastDoesNotLeaveTheRoomBehind() {
        room.roomTo(9, 1);
        LateBackground late = new LateBackground();
        MeetingViewModel next = new MeetingViewModel(room.seat(late));
        late.runAll();
        next.next();
        next.next();
        late.runAll();
        assertThat(next.item().get().orElseThrow().item().number()).isEqualTo(11);
        assertThat(room.book().meeting().roomAt()).contains(room.item(11).id());
    }

    /// What was asked about the child before is answered late: it stands beside no other item.
    @Test
    void besideARestrictedItemStandsNobodyElse() {
        LateBackground late = new LateBackground();
        MeetingViewModel next = new MeetingViewModel(room.seat(late));
        late.runAll();
        next.write(room.item(9).id());
        next.write(room.item(7).id());
        late.runAll();
        assertThat(next.item().get().orElseThrow().isWithheld()).isTrue();
        assertThat(next.aside().shown().get()).isEmpty();
    }
}
