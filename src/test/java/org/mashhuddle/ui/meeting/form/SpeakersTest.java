package org.mashhuddle.ui.meeting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.discussion.WhoseWords;

/// Product rules 2, 3 and 7 where several people of one agency speak about a child: what each said
/// stands on the page under that person's name, in the order in which it was said, whatever was taken
/// back or typed before a power cut.
class SpeakersTest {

    private static final int ITEM = 9;

    @TempDir
    private Path folder;

    private DemoRoom room;
    private MeetingViewModel model;

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        room.roomTo(ITEM, 1);
        open();
    }

    private void open() {
        model = new MeetingViewModel(room.seat());
        model.write(room.item(ITEM).id());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private SharedViewModel shared() {
        return model.item().get().orElseThrow().shared();
    }

    private List<ContributionViewModel> rows(Agency agency) {
        return shared().rows().stream()
                .filter(row -> row.agency().equals(agency))
                .toList();
    }

    /// One line as a person at the table would note it.
    private record Noted(String agency, String speaker, String words, String whose, boolean inMinutes) {}

    private List<Noted> page() {
        Minutes.Item item = MinutesWriting.of(
                        room.book(), new MinutesWriting.Around("T", 1, "", List.of()), room.clock.instant())
                .items()
                .get(ITEM - 1);
        return item.shared().stream()
                .map(each -> new Noted(each.agency(), each.speaker(), each.text(), each.words(), true))
                .toList();
    }

    /// What the rule says stands on the page: all that goes into the minutes, and once for an agency of
    /// which nothing does, that it contributed.
    private static List<Noted> expected(List<Noted> said) {
        List<Noted> page = new ArrayList<>();
        for (Noted one : said) {
            boolean told = said.stream().anyMatch(each -> each.agency().equals(one.agency()) && each.inMinutes());
            Noted contributed = new Noted(one.agency(), "", "Contributed.", "", true);
            if (one.inMinutes()) {
                page.add(one);
            } else if (!told && !page.contains(contributed)) {
                page.add(contributed);
            }
        }
        return page;
    }

    private Noted speak(Random dice, Agency agency, int number) {
        ContributionViewModel first = rows(agency).getFirst();
        ContributionViewModel row = first.said().get().isBlank() ? first : shared().again(agency);
        String speaker = "Speaker " + number + " O\u2019Brien-\u0141ukasz";
        String words = "said " + number + " \u201cas said\u201d " + dice.nextInt(1000);
        row.said().set(words);
        row.spoken().set(speaker);
        boolean own = dice.nextBoolean();
        row.whose().choice().set(Optional.of(new WhoseWords.Choice(own, Words.Kind.OPINION)));
        if (!own) {
            row.whose().reportedBy().set("Aunt " + number);
        }
        boolean minutes = dice.nextInt(3) > 0;
        row.mark().set(minutes ? SharingMark.usual() : SharingMark.narrowest());
        row.left();
        String whose = own ? "Own knowledge, opinion" : "Aunt " + number + ", reported; opinion";
        return new Noted(agency.label(), speaker, words, whose, minutes);
    }

    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 5, 8, 13},
            shortForm = 2)
    void whatWasTypedInOrderStandsOnThePage(long seed) {
        Random dice = new Random(seed);
        List<Agency> agencies = shared().rows().stream()
                .map(ContributionViewModel::agency)
                .distinct()
                .toList();
        List<Noted> said = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            said.add(speak(dice, agencies.get(dice.nextInt(2)), number));
            if (dice.nextInt(4) == 0) {
                open();
            }
        }
        assertThat(page()).isEqualTo(expected(said));
        open();
        List<String> shown = agencies.stream()
                .flatMap(each -> rows(each).stream())
                .filter(row -> !row.said().get().isBlank())
                .map(row -> row.agency().label() + " " + row.who().get() + " "
                        + row.said().get())
                .toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(said.stream()
                        .map(one -> one.agency() + " " + one.speaker() + " " + one.words())
                        .toList());
    }

    /// Words came in by telephone while nobody of the agency was here: who comes later did not say them, and the page
    /// names nobody.
    @Test
    void nobodyWhoCameLaterIsShownToHaveSaidWhatWasTypedBefore() {
        Agency agency = rowsOfTheFirst();
        turn(agency, one -> room.meetings().leave(room.session.actor(), room.meeting, one));
        open();
        rows(agency).getFirst().said().set("Told by telephone.");
        rows(agency).getFirst().left();
        turn(agency, one -> room.meetings().arrive(room.session.actor(), room.meeting, one));
        open();
        assertThat(page()).extracting(Noted::speaker).containsExactly("");
        assertThat(rows(agency).getFirst().who().get()).isEqualTo("name not noted");
        rows(agency).getFirst().said().set("Told by telephone, twice.");
        rows(agency).getFirst().left();
        assertThat(page()).extracting(Noted::speaker).containsExactly("");
    }

    private void turn(Agency agency, Consumer<AttendanceId> deed) {
        room.book().meeting().attendance().stream()
                .filter(one -> one.agency().equals(agency.id()))
                .map(Attendance::id)
                .forEach(deed);
    }

    @Test
    void aFurtherPersonsWordsAreThereAfterAPowerCutUnderTheirName() {
        Agency agency = rowsOfTheFirst();
        rows(agency).getFirst().said().set("The first");
        rows(agency).getFirst().left();
        ContributionViewModel next = shared().again(agency);
        next.spoken().set("T. Quill");
        next.said().set("The second, half");
        open();
        assertThat(rows(agency)).hasSize(2);
        assertThat(rows(agency).getLast().said().get()).isEqualTo("The second, half");
        assertThat(rows(agency).getLast().who().get()).isEqualTo("T. Quill");
    }

    @Test
    void theFirstIsTakenOutAndTheSecondIsChangedAndThePowerGoes() {
        Agency agency = rowsOfTheFirst();
        rows(agency).getFirst().said().set("The first");
        rows(agency).getFirst().left();
        ContributionViewModel next = shared().again(agency);
        next.said().set("The second");
        next.left();
        rows(agency).getFirst().said().set("");
        rows(agency).getFirst().left();
        next.said().set("The second, and more");
        open();
        assertThat(rows(agency)).extracting(row -> row.said().get()).containsExactly("The second, and more");
        rows(agency).getFirst().left();
        assertThat(page()).extracting(Noted::words).contains("The second, and more");
        open();
        assertThat(rows(agency)).extracting(row -> row.said().get()).containsExactly("The second, and more");
    }

    @Test
    void undoTakesTheSecondBackAndRedoBringsItWithItsSpeaker() {
        Agency agency = rowsOfTheFirst();
        rows(agency).getFirst().said().set("The first");
        rows(agency).getFirst().left();
        ContributionViewModel next = shared().again(agency);
        next.said().set("The second");
        next.spoken().set("T. Quill");
        next.left();
        model.undo();
        assertThat(rows(agency)).extracting(row -> row.said().get()).containsExactly("The first");
        model.redo();
        assertThat(rows(agency)).extracting(row -> row.said().get()).containsExactly("The first", "The second");
        assertThat(rows(agency).getLast().who().get()).isEqualTo("T. Quill");
    }

    @Test
    void thatAnAgencyHoldsNothingIsNotSaidOfOneThatSpoke() {
        Agency agency = rowsOfTheFirst();
        rows(agency).getFirst().said().set("The first");
        ContributionViewModel next = shared().again(agency);
        next.said().set("The second");
        rows(agency).getFirst().said().set("");
        rows(agency).getFirst().left();
        rows(agency).getFirst().toggleNoneHeld();
        next.left();
        assertThat(page()).extracting(Noted::words).doesNotContain("No information held.");
    }

    private Agency rowsOfTheFirst() {
        return shared().rows().getFirst().agency();
    }
}
