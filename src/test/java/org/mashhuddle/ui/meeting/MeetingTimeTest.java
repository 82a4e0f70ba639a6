package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.kit.table.WaitingList;
import org.mashhuddle.ui.kit.text.Messages;
import org.mashhuddle.ui.meeting.beside.CarryViewModel;
import org.mashhuddle.ui.meeting.status.AgendaLine;
import org.mashhuddle.ui.meeting.status.MeetingProgress;
import org.mashhuddle.ui.meeting.status.NotReached;

/// The open meeting when its time runs out, on the demo day and real services.
class MeetingTimeTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private MeetingViewModel model;

    @BeforeEach
    void theFirstTwoTookTooLong() {
        room = new DemoRoom(folder);
        room.roomTo(1, 25);
        room.roomTo(2, 25);
        room.roomTo(3, 1);
        model = new MeetingViewModel(room.seat());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private NotReached late() {
        return model.overview().pace().get().orElseThrow().notReached();
    }

    private CarryViewModel carry() {
        return model.overview().carry();
    }

    private List<Integer> ticked() {
        return carry().lines().stream()
                .filter(WaitingList.Line::ticked)
                .map(WaitingList.Line::number)
                .toList();
    }

    private Discussion kept(int number) {
        return room.book().discussion(room.item(number));
    }

    @Test
    void whatWouldNotBeReachedIsNamedInOrderAndARestrictedItemIsANumber() {
        MeetingBook book = room.book();
        assertThat(late().count()).isGreaterThan(5);
        assertThat(late().brief()).isEqualTo(late().count() + " not reached");
        int last = book.agenda().items().size();
        List<String> names = List.of(late().names().split(", "));
        assertThat(late().names())
                .endsWith(" " + name(book, book.agenda().items().getLast()));
        assertThat(names.getFirst()).startsWith(Integer.toString(last - late().count() + 1));
        for (AgendaItem item : book.agenda().items()) {
            if (book.subject(item).isEmpty()) {
                assertThat(names).contains(Integer.toString(item.number()));
            }
        }
    }

    @Test
    void aMeetingThatIsOverIsLateForNothing() {
        room.meetings().close(room.session.actor(), room.meeting);
        String at = DateWords.time(room.clock.instant());
        room.clock.pass(Duration.ofHours(2));
        model = new MeetingViewModel(room.seat());
        assertThat(late().count()).isZero();
        MeetingProgress progress = model.overview().pace().get().orElseThrow();
        assertThat(progress.left()).isEqualTo("closed " + at);
        assertThat(progress.ends()).isEmpty();
        assertThat(progress.absent()).isEmpty();
    }

    private static String name(MeetingBook book, AgendaItem item) {
        return book.subject(item).map(Subject::displayName).orElseGet(() -> Integer.toString(item.number()));
    }

    @Test
    void whatCanWaitIsCarriedOverWithOneReasonAndTakenBackTogether() {
        carry().suggest();
        List<Integer> going = ticked();
        assertThat(going).isNotEmpty();
        carry().why().set("The first two needed the time");
        carry().carryOver(() -> {});
        assertThat(going).allSatisfy(number -> {
            assertThat(kept(number).isCarriedOver()).isTrue();
            assertThat(kept(number).heldWhy().words()).isEqualTo("The first two needed the time");
        });
        assertThat(lines(Messages.words("meeting.carried"))).isEqualTo(going.size());
        room.notices.undo();
        assertThat(going).allSatisfy(number -> {
            assertThat(kept(number).state()).isEqualTo(DiscussionState.WAITING);
            assertThat(kept(number).heldWhy().words()).isEmpty();
        });
        assertThat(lines(Messages.words("meeting.carried"))).isZero();
    }

    private long lines(String time) {
        return model.overview().lines().stream()
                .filter(line -> line instanceof AgendaLine.Row row && row.time().equals(time))
                .count();
    }

    @Test
    void theRoomPassesByWhatIsCarriedOverAndTheCloseBringsItBackWithTheReason() {
        int fourth = 4;
        room.meetings()
                .carryOver(
                        room.session.actor(),
                        room.meeting,
                        room.item(fourth).id(),
                        org.mashhuddle.domain.access.MarkedText.narrowest("no time left"));
        model = new MeetingViewModel(room.seat());
        model.next();
        assertThat(room.book().meeting().roomAt()).contains(room.item(5).id());
        assertThat(room.meetings().gaps(room.session.viewer(), room.meeting).stream()
                        .filter(gap -> gap.number() == fourth))
                .isEmpty();
        room.meetings()
                .goTo(room.session.actor(), room.meeting, room.item(fourth).id());
        assertThat(kept(fourth).heldWhy().words()).isEmpty();
    }

    @Test
    void withoutAReasonOrWithoutATickNothingIsCarriedOver() {
        carry().suggest();
        List<Integer> going = ticked();
        carry().carryOver(() -> {});
        assertThat(carry().problem().get()).isNotEmpty();
        carry().why().set("The family does not engage");
        carry().carryOver(() -> {});
        assertThat(carry().problem().get()).isNotEmpty();
        assertThat(going).noneMatch(number -> kept(number).isCarriedOver());
        for (int place = 0; place < carry().lines().size(); place++) {
            if (carry().lines().get(place).ticked()) {
                carry().turn(place);
            }
        }
        carry().carryOver(() -> {});
        assertThat(carry().problem().get()).isEqualTo(Messages.words("agenda.wait-none"));
    }
}
