package org.mashhuddle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Law and guidance by keys: what is not law yet is looked for and read; a clock of the hub's own leads to where it
/// is kept.
@ExtendWith(ApplicationExtension.class)
class LawJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static Session open;
    private final Notices notices = new Notices();
    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final List<String> said = new ArrayList<>();
    private LocalDate day = DAY;
    private User user;
    private Shell shell;
    private Theming look;

    @BeforeAll
    static void theDemoDay() {
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK).session();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        user = open.user();
        look = new Theming();
        // A notice goes by itself, in a slow picture at once.
        notices.current().subscribe(now -> now.ifPresent(notice -> said.add(notice.words())));
        shell = new Shell(look, notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Settings) {
            Workspace tools = new Workspace(
                    new WorkSession(user, open.profile(), day, Optional.empty()),
                    navigator,
                    dialogs,
                    new SameThread(),
                    notices,
                    CLOCK);
            return new SettingsView(new SettingsViewModel(open.services(), tools)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    /// A release that nobody renewed in a year: what should have been looked at is counted, found and said.
    @Test
    void reviewsThatAreOverdueAreSaidAndFoundByKeys(FxRobot robot) {
        day = LocalDate.of(2027, 3, 1);
        enter(robot, open.user());
        assertThat(text(robot, "#law-band-words")).contains("The makers should have looked at 53 rules again by now");
        robot.interact(() -> robot.lookup("#law-filter-1").query().requestFocus());
        robot.push(KeyCode.O);
        assertThat(text(robot, "#law-filter-5")).isEqualTo("Overdue 53");
        assertThat(text(robot, "#law-name")).isEqualTo("Children Act 1989 s.47");
        assertThat(text(robot, "#law-review")).isEqualTo("Review overdue since 31/01/2027");
        picture(robot, "settings-law-overdue");
    }

    private void enter(FxRobot robot, User as) {
        user = as;
        robot.interact(() -> shell.enter(new WorkSession(
                as, open.profile(), DAY, Optional.of(open.services().agendas().plan(open.actor(), DAY)))));
        robot.clickOn("#rail-settings");
        robot.interact(() -> robot.lookup("#settings-sections").query().requestFocus());
        robot.clickOn("#settings-law");
    }

    @Test
    void whatIsNotLawYetIsSeenWithItsActAndWhyItCannotBeChosen(FxRobot robot) {
        enter(robot, open.user());
        assertThat(text(robot, "#law-filter-1")).isEqualTo("All 106");
        assertThat(text(robot, "#law-filter-2")).isEqualTo("In force 91");
        assertThat(text(robot, "#law-band-words")).startsWith("Rules of release 1.0.0, checked Wed 25 November 2026.");
        picture(robot, "settings-law");
        robot.interact(() -> robot.lookup("#law-filter-1").query().requestFocus());
        robot.push(KeyCode.N);
        assertThat(text(robot, "#law-filter-3")).isEqualTo("Not yet 14");
        assertThat(text(robot, "#law-name")).isEqualTo("Children Act 2004 s.16LA");
        assertThat(text(robot, "#law-inserted-by")).contains("2026 c.21 s.4", "Royal Assent 29/04/2026");
        assertThat(text(robot, "#law-from")).isEqualTo("Not set: none made by 25/11/2026");
        assertThat(text(robot, "#law-review")).isEqualTo("Review by 31/01/2027");
        assertThat(text(robot, "#law-cited")).isEqualTo("No minutes");
        assertThat(text(robot, "#law-seen")).startsWith("Seen, not chosen.");
        picture(robot, "settings-law-not-yet");
        robot.push(KeyCode.E);
        assertThat(text(robot, "#law-name")).isEqualTo("Working Together 2023");
        assertThat(text(robot, "#law-until")).isEqualTo("03/2026");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "settings-law-dark");
        robot.interact(() -> {
            look.theme().set(Theme.LIGHT);
            look.size().set(TextSize.LARGEST);
        });
        robot.push(KeyCode.A);
        picture(robot, "settings-law-150");
        robot.interact(() -> look.size().set(TextSize.NORMAL));
    }

    @Test
    void theArrowsGoPastTheHeadsAndAClockOfTheHubLeadsToItsPlace(FxRobot robot) {
        enter(robot, open.user());
        ListView<?> list = robot.lookup("#law").queryListView();
        robot.interact(list::requestFocus);
        robot.push(KeyCode.END);
        assertThat(text(robot, "#law-name")).isEqualTo("Rules for leaving off are tried on 30 days");
        for (int up = 0; up < 32; up++) {
            robot.push(KeyCode.UP);
        }
        assertThat(text(robot, "#law-name")).isEqualTo("Children not in school");
        robot.push(KeyCode.DOWN);
        assertThat(text(robot, "#law-name")).isEqualTo("First decision, red: 4 hours");
        assertThat(robot.lookup("#law-edit").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#section-days").tryQuery()).isPresent();
    }

    @Test
    void everybodyMayLookAndOnlyAnAdministratorIsLedToTheClocks(FxRobot robot) {
        enter(robot, new User(open.user().id(), "Anne Bennett", Set.of(Role.MINUTE_TAKER), false));
        ListView<?> list = robot.lookup("#law").queryListView();
        robot.interact(list::requestFocus);
        robot.push(KeyCode.END);
        assertThat(text(robot, "#law-name")).isEqualTo("Rules for leaving off are tried on 30 days");
        assertThat(robot.lookup("#law-amount").tryQuery()).isEmpty();
        for (int up = 0; up < 29; up++) {
            robot.push(KeyCode.UP);
        }
        assertThat(text(robot, "#law-name")).isEqualTo("First decision, green: 72 hours");
        assertThat(robot.lookup("#law-edit").tryQuery()).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#section-law").tryQuery()).isPresent();
    }

    @Test
    void aClockOfTheHubIsLaidDownFromALaterDayByKeys(FxRobot robot) {
        enter(robot, open.user());
        ListView<?> list = robot.lookup("#law").queryListView();
        robot.interact(list::requestFocus);
        robot.push(KeyCode.END);
        for (int up = 0; up < 11; up++) {
            robot.push(KeyCode.UP);
        }
        assertThat(text(robot, "#law-name")).isEqualTo("Corrections of signed minutes: 10 working days");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("12");
        robot.push(KeyCode.TAB);
        robot.write("23/11/2026");
        robot.clickOn("#law-save");
        assertThat(robot.lookup("#law-coming").tryQuery()).isEmpty();
        robot.doubleClickOn("#law-from-day").push(KeyCode.CONTROL, KeyCode.A).write("01/12/2026");
        robot.clickOn("#law-save");
        assertThat(text(robot, "#law-name")).isEqualTo("Corrections of signed minutes: 10 working days");
        assertThat(text(robot, "#law-coming")).isEqualTo("12 working days from 01/12/2026");
        picture(robot, "settings-law-clock");
    }

    /// What the field was told is not law in November 2026.
    private static final List<String> NOT_YET = List.of(
            "Children Act 2004 s.16LA",
            "Family group decision-making",
            "Education in safeguarding arrangements",
            "Multi-agency child protection team",
            "Consistent identifier",
            "Leaving a school roll",
            "Children not in school",
            "Child criminal exploitation",
            "Cuckooing (home taken over)",
            "Coerced internal concealment",
            "Respect order",
            "Youth injunction",
            "Duty to report child sexual offences",
            "Duty to disclose: draft guidance");

    @Test
    void whatIsShownIsPrintedByKeysAndNothingElse(FxRobot robot) throws IOException {
        enter(robot, new User(open.user().id(), "Anne Bennett", Set.of(Role.MINUTE_TAKER), false));
        String all = printed(robot, "law-all");
        assertThat(all)
                .contains("All 106", "National law is read-only", "Children Act 1989 s.47", "Working Together 2023")
                .contains("First decision, red: 4 hours", "Rules for leaving off are tried on 30 days", "Partnership");
        NOT_YET.forEach(rule -> assertThat(all).contains(rule));
        assertThat(all.split("Not yet in force", -1)).hasSize(15);
        robot.interact(() -> robot.lookup("#law-filter-1").query().requestFocus());
        robot.push(KeyCode.N);
        String waiting = printed(robot, "law-not-yet");
        NOT_YET.forEach(rule -> assertThat(waiting).contains(rule));
        assertThat(waiting.split("Not yet in force", -1)).hasSize(15);
        assertThat(waiting)
                .contains("Not yet 14", "Demonstration: invented people")
                .doesNotContain("Children Act 1989 s.47", "Working Together 2023", "First decision", "Anne Bennett");
    }

    private String printed(FxRobot robot, String name) throws IOException {
        List<byte[]> sheets = new ArrayList<>();
        dialogs.printers.add(new PrinterChoice.Chosen(sheets::addAll));
        tabTo(robot, "#law-print");
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sheets).hasSize(1);
        assertThat(said).containsOnly("The page was sent to the printer.");
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", name + ".pdf"), sheets.getFirst());
        assertThat(new VeraPdf().faults(sheets.getFirst())).isEmpty();
        try (PDDocument document = Loader.loadPDF(sheets.getFirst())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void withoutAPrinterNothingIsPrintedAndItIsSaid(FxRobot robot) {
        enter(robot, open.user());
        robot.clickOn("#law-print");
        assertThat(text(robot, "#settings-problem-words")).startsWith("This computer knows no printer.");
    }

    @Test
    void whatTheReleaseChangedIsReadByKeysAndOneComesBackToTheRule(FxRobot robot) {
        enter(robot, open.user());
        assertThat(text(robot, "#law-changed")).isEqualTo("What 1.0.0 changed");
        tabTo(robot, "#law-changed");
        robot.push(KeyCode.SPACE);
        assertThat(text(robot, "#law-changed-heading")).isEqualTo("What 1.0.0 changed");
        assertThat(text(robot, "#law-changed-about")).startsWith("1.0.0 is the first release that brings law.");
        assertThat(robot.lookup("#law-name").tryQuery()).isEmpty();
        picture(robot, "settings-law-changed");
        assertThat(robot.lookup("#law-changed-back").query().isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(text(robot, "#law-name")).isEqualTo("Children Act 1989 s.47");
        assertThat(robot.lookup("#law").query().isFocused()).isTrue();
    }

    private static void tabTo(FxRobot robot, String id) {
        for (int tried = 0; tried < 60; tried++) {
            if (robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent()) {
                return;
            }
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError("Tab never came to " + id);
    }

    private static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryLabeled().getText();
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Scene scene = shell.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save(scene, name);
        });
    }
}
