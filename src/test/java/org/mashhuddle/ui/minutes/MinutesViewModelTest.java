package org.mashhuddle.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.service.core.page.PageImageFile;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.page.PagesViewModel;

class MinutesViewModelTest {

    @TempDir
    private Path folder;

    private MinutesDay day;

    @BeforeEach
    void theDemoDay() {
        day = new MinutesDay(folder);
    }

    @AfterEach
    void lock() {
        day.close();
    }

    @Test
    void beforeTheMeetingItSaysSoAndLeadsToTheAgenda() {
        MinutesViewModel model = day.model();
        assertThat(model.stage().getValue()).isEqualTo(Stage.PLANNED);
        assertThat(model.pages().pages()).isNotEmpty();
        assertThat(model.signing().whyNot().getValue()).isEqualTo("Close the meeting first.");
        model.goToMeeting();
        assertThat(day.gone).containsExactly(new Destination.Agenda(MinutesDay.DAY));
    }

    @Test
    void anOpenMeetingMustBeClosedFirst() {
        day.open.services().meetings().open(day.open.actor(), day.meeting);
        MinutesViewModel model = day.model();
        assertThat(model.stage().getValue()).isEqualTo(Stage.OPEN);
        model.goToMeeting();
        assertThat(day.gone).containsExactly(new Destination.Meeting(day.meeting));
    }

    @Test
    void theLinesCountWhatTheRecordHolds() {
        day.hold();
        MinutesViewModel model = day.model();
        Checklist list = model.signing().checklist().getValue();
        assertThat(list.stopping()).isZero();
        assertThat(list.heading()).isEqualTo("Ready to sign");
        assertThat(list.sum()).isEqualTo("17 of 17 items complete.");
        assertThat(list.lines())
                .extracting(CheckLine::words)
                .contains(
                        "Every decision has a because",
                        "Every action has agency, name and time",
                        "Child’s voice recorded",
                        "2 entries are not in the minutes");
        assertThat(model.detail().getValue()).isEqualTo("Daily MASH, Tue 24 November 2026, version 1");
        assertThat(model.whatIsSigned().getValue())
                .startsWith("version 1: 17 items, " + model.pages().count().get() + " pages.");
        assertThat(model.version().getValue()).isEqualTo("Version 1, not signed");
        assertThat(model.hash().getValue()).matches("Record hash( [0-9a-f]{4}){4}");
    }

    @Test
    void aMissingBecauseStandsFirstAndStopsUntilThereIsAReason() {
        day.hold();
        day.forgetBecause(9);
        MinutesViewModel model = day.model();
        CheckLine first = model.signing().checklist().getValue().lines().getFirst();
        assertThat(first.words()).isEqualTo("Item 9: decision without a because");
        assertThat(first.hint()).isEqualTo(day.nameOf(9) + ". Needed, or sign over it with a reason.");
        assertThat(first.verb()).isEqualTo(Optional.of(CheckLine.Verb.FILL));
        assertThat(model.signing().checklist().getValue().sum()).isEqualTo("16 of 17 items complete. 1 gap needs you.");
        model.signing().passphraseTyped().set(true);
        assertThat(model.signing().whyNot().getValue()).isEqualTo("Give a reason or fill 1 gap first.");
        model.signing().reason().set("the worker confirmed it by phone");
        assertThat(model.signing().whyNot().getValue()).isEmpty();
        assertThat(model.signing().checklist().getValue().sum())
                .isEqualTo("16 of 17 items complete. 1 signed over, with your reason.");
        model.signing().sign(DemoDay.PASSPHRASE.toCharArray(), Optional.empty());
        assertThat(model.facts().getValue()).contains(new Fact("Signed over", "“the worker confirmed it by phone”"));
    }

    @Test
    void anItemIsNotCompleteWhileAnythingOfItStopsSigning() {
        day.hold();
        day.forgetVoice(1);
        assertThat(day.model().signing().checklist().getValue().sum())
                .isEqualTo("16 of 17 items complete. 1 gap needs you.");
    }

    @Test
    void whatCanWaitLeavesAnItemComplete() {
        day.hold();
        day.forgetWhoseWords(1);
        assertThat(day.canWait()).contains(GapKind.WORDS_NOT_CHOSEN);
        assertThat(day.model().signing().checklist().getValue().sum()).isEqualTo("17 of 17 items complete.");
    }

    @Test
    void aWrongPassphraseIsSaidBesideTheFieldAndNothingIsLost() {
        day.hold();
        day.forgetBecause(9);
        MinutesViewModel model = day.model();
        model.signing().reason().set("confirmed by phone");
        model.signing().passphraseTyped().set(true);
        model.signing().sign("not the right one at all".toCharArray(), Optional.empty());
        assertThat(model.signing().wrongPassphrase().get()).isEqualTo("Wrong passphrase");
        assertThat(model.signing().reason().get()).isEqualTo("confirmed by phone");
        assertThat(model.signing().whyNot().getValue()).isEmpty();
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.stage().getValue()).isEqualTo(Stage.TO_SIGN);
    }

    @Test
    void aPassphraseIsAskedForAndOnlyAChairSigns() {
        day.hold();
        assertThat(day.model().signing().whyNot().getValue()).isEqualTo("Type your passphrase to sign.");
        MinutesViewModel writer = day.modelAs(Role.MINUTE_TAKER);
        writer.signing().passphraseTyped().set(true);
        char[] typed = DemoDay.PASSPHRASE.toCharArray();
        writer.signing().sign(typed, Optional.empty());
        assertThat(writer.signing().whyNot().getValue()).isEqualTo("Only a chair signs minutes.");
        assertThat(writer.stage().getValue()).isEqualTo(Stage.TO_SIGN);
        assertThat(typed).containsOnly('\0');
    }

    @Test
    void aDeputyIsToldWhoIsExpectedAndSignsWithAReason() {
        day.hold();
        MinutesViewModel model = day.modelOf(day.userCalled("Sam Dunmore"));
        model.signing().passphraseTyped().set(true);
        model.signing().reason().set("heard by named users only");
        assertThat(model.signing().expected().getValue())
                .startsWith("Anne Bennett chaired this meeting and is expected to sign.");
        assertThat(model.signing().typedThem().getValue()).isFalse();
        assertThat(model.signing().whyNot().getValue())
                .isEqualTo("Anne Bennett is expected to sign. Say why you sign for the chair.");
        model.signing().forChair().set("Anne Bennett is in court until Friday");
        assertThat(model.signing().whyNot().getValue()).isEmpty();
        model.signing().sign(DemoDay.PASSPHRASE.toCharArray(), Optional.empty());
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.facts().getValue())
                .contains(new Fact("For the chair", "“Anne Bennett is in court until Friday”"))
                .anyMatch(
                        fact -> fact.label().equals("Signed by") && fact.words().startsWith("Sam Dunmore"));
    }

    @Test
    void theReasonsAreThereAgainUntilTheMinutesAreSigned() {
        day.hold();
        day.forgetBecause(9);
        day.model().signing().reason().set("confirmed by pho");
        MinutesViewModel again = day.model();
        assertThat(again.signing().reason().get()).isEqualTo("confirmed by pho");
        assertThat(again.signing().putBack().get()).startsWith("What you typed at ");
        again.signing().passphraseTyped().set(true);
        again.signing().sign(DemoDay.PASSPHRASE.toCharArray(), Optional.empty());
        assertThat(again.problem().get()).isEmpty();
        assertThat(day.model().signing().reason().get()).isEmpty();
    }

    @Test
    void theChairIsAskedForNothingMore() {
        day.hold();
        MinutesViewModel model = day.model();
        model.signing().passphraseTyped().set(true);
        assertThat(model.signing().expected().getValue()).isEmpty();
        assertThat(model.signing().typedThem().getValue()).isFalse();
        assertThat(model.signing().whyNot().getValue()).isEmpty();
    }

    @Test
    void signedMinutesSayWhoWhenAndThatTheyAreUnchanged() {
        day.hold();
        day.clock.pass(Duration.ofMinutes(5));
        MinutesViewModel model = day.model();
        sign(model);
        assertThat(model.stage().getValue()).isEqualTo(Stage.SIGNED);
        assertThat(model.signedBy().getValue())
                .matches("Signed by A\\. Bennett, chair, 24/11/2026 \\d\\d:\\d\\d, version 1\\.");
        assertThat(model.unchanged().getValue()).isEqualTo("Unchanged since.");
        assertThat(model.broken().getValue()).isFalse();
        assertThat(model.verified().get()).isEmpty();
        model.verify();
        assertThat(model.verified().get()).matches("Checked \\d\\d:\\d\\d:\\d\\d\\. Signed minutes: complete, and .*");
        assertThat(model.corrections().getValue()).isEqualTo("Corrections to the chair until Tue 8 December 2026");
        assertThat(model.facts().getValue())
                .extracting(Fact::label)
                .isEqualTo(List.of("Chair", "Signed over", "Checked by", "Record hash", "File"));
        assertThat(model.facts().getValue().getLast().words()).matches("SAM-2026-11-24-D-v1\\.pdf, \\d+ kB");
        assertThat(day.model().stage().getValue()).isEqualTo(Stage.SIGNED);
    }

    @Test
    void theSavedFileIsTheSignedOneAndTheSavedAuthorityTrustsIt() throws Exception {
        day.hold();
        MinutesViewModel model = day.model();
        sign(model);
        Path pdf = folder.resolve("out.pdf");
        Path authority = folder.resolve("out.cer");
        day.dialogs.paths.add(pdf);
        model.saveSigned();
        day.dialogs.paths.add(authority);
        model.saveAuthority();
        assertThat(new CheckService()
                        .check(Files.readAllBytes(pdf), Files.readAllBytes(authority))
                        .trusted())
                .isTrue();
        assertThat(day.notices.current().get().orElseThrow().words()).isEqualTo("out.cer is saved");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        day.hold();
        MinutesViewModel model = day.model();
        sign(model);
        day.dialogs.paths.add(folder.resolve("no-such-folder").resolve("out.pdf"));
        model.saveSigned();
        assertThat(model.problem().get()).isEqualTo("The file could not be written there. Choose another place.");
        day.dialogs.paths.add(folder.resolve("out.pdf"));
        model.saveSigned();
        assertThat(model.problem().get())
                .as("it is said no more once it is saved elsewhere")
                .isEmpty();
    }

    @Test
    void zoomDrawsThePagesAnewAndFitsANarrowWindow() {
        day.hold();
        PagesViewModel pages = day.model().pages();
        assertThat(pages.pages().get(1).width()).isBetween(793, 795);
        pages.fit(732, 1);
        assertThat(pages.zoom().get()).isEqualTo(90);
        pages.zoom(-1);
        assertThat(widths(pages)).allSatisfy(width -> assertThat(width).isBetween(634, 636));
        pages.fit(1000, 1);
        assertThat(pages.zoom().get()).isEqualTo(80);
        pages.fit(1000, 2);
        assertThat(widths(pages)).allSatisfy(width -> assertThat(width).isBetween(1269, 1271));
    }

    private static List<Integer> widths(PagesViewModel pages) {
        return pages.pages().values().stream().map(PageImageFile::width).toList();
    }

    /// Sixty pages drawn at once would be more than two hundred megabytes.
    @Test
    void onlyThePageBeingReadAndItsNeighboursAreDrawn() {
        day.hold();
        PagesViewModel pages = day.model().pages();
        int last = pages.count().get();
        assertThat(last).as("enough pages for this to say something").isGreaterThan(8);
        assertThat(pages.pages().keySet()).containsExactly(1, 2, 3, 4);
        pages.page().set(6);
        assertThat(pages.pages().keySet()).containsExactly(5, 6, 7, 8, 9);
        pages.page().set(last);
        assertThat(pages.pages().keySet()).containsExactly(last - 1, last);
        pages.page().set(1);
        assertThat(pages.pages().keySet()).containsExactly(1, 2, 3, 4);
    }

    private static void sign(MinutesViewModel model) {
        model.signing().passphraseTyped().set(true);
        model.signing().sign(DemoDay.PASSPHRASE.toCharArray(), Optional.empty());
    }
}
