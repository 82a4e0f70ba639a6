package org.mashhuddle.ui.meeting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;

/// What a decision sets off is said before it is kept, and is what the close then does. The dates are
/// counted by hand from Tuesday 24 November 2026.
class SetsOffTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private MeetingViewModel model;

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        room.roomTo(4, 1);
        model = new MeetingViewModel(room.seat());
        model.write(room.item(4).id());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private DecisionViewModel decision() {
        return model.item().get().orElseThrow().decision();
    }

    private String decided(OutcomeKind... kinds) {
        decision().outcomes().clear();
        Arrays.stream(kinds)
                .forEach(kind -> decision()
                        .outcomes()
                        .add(decision().offered().stream()
                                .filter(each -> each.kind() == kind)
                                .findFirst()
                                .orElseThrow()));
        return decision().setsOff().get();
    }

    /// The reason of the strategy question has no mark of its own, and follows that of the decision's.
    @Test
    void aMarkOfTheBecauseSaysThatItIsTheStrategyReasonsToo() {
        CitesViewModel cites = model.item().get().orElseThrow().cites();
        assertThat(cites.strategy().get()).isEmpty();
        decision().mark().set(SharingMark.narrowest());
        assertThat(cites.strategy().get()).isEqualTo("As the decision’s because: Record only");
        decision()
                .mark()
                .set(new SharingMark.NamedAgencies(Set.of(
                        room.book().hub().directory().agencies().getFirst().id())));
        assertThat(cites.strategy().get()).isEqualTo("As the decision’s because: police");
        decision().mark().set(SharingMark.usual());
        assertThat(cites.strategy().get()).isEmpty();
    }

    @Test
    void nothingIsSaidWhileNothingIsDecided() {
        assertThat(decision().setsOff().get()).isEmpty();
    }

    /// Papers hold plans of children only: what was promised of a place never came.
    @Test
    void aPlanIsPromisedOfNobodyButAChild() {
        AgendaItem other = room.book().agenda().items().stream()
                .filter(item -> !(room.book().subjects().get(item.subject()) instanceof Child))
                .findFirst()
                .orElseThrow();
        model.write(other.id());
        assertThat(decided(OutcomeKind.DISRUPTION)).contains("At the close").doesNotContain("plan");
        model.write(room.item(4).id());
        assertThat(decided(OutcomeKind.DISRUPTION)).contains("a plan to each agency with an action here");
    }

    @Test
    void anEnquiryStartsTheClockOfTheConferenceAndTheCloseDoesSo() {
        String said = decided(OutcomeKind.SECTION_47);
        assertThat(said).contains("Child protection conference due Tue 15/12").contains("a plan to each agency");
        decision().because().set("Knife, and who gave it is not known");
        decision().left();
        room.meetings().close(room.session.actor(), room.meeting);
        List<RunningClock> clocks = room.session
                .services()
                .clocks()
                .of(room.session.viewer(), room.item(4).subject());
        assertThat(clocks)
                .filteredOn(clock -> clock.kind() == ClockKind.CONFERENCE)
                .extracting(RunningClock::lastDay)
                .containsExactly(LocalDate.of(2026, 12, 15));
    }

    @Test
    void thatTheWorkEndsIsSaidOnlyWithABecauseThatWillDo() {
        assertThat(decided(OutcomeKind.NO_FURTHER_ACTION)).contains("until a because says why");
        decision().because().set("Does not engage");
        assertThat(decision().setsOff().get()).contains("until a because says why");
        decision().because().set("The school has the knife policy in hand and his mother is told");
        assertThat(decision().setsOff().get())
                .contains("work ends; back only for an action that is due or something new")
                .doesNotContain("plan");
    }
}
