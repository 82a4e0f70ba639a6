package org.mashhuddle.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.report.AuditQuestion;
import org.mashhuddle.domain.report.ChildSplit;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.reports.ReportService;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The reports of the demo day, by keys: a report, a number, whom it counts, their record.
@ExtendWith(ApplicationExtension.class)
class ReportsJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private static Path folder;

    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    private static Session open;
    private final Notices notices = new Notices();
    private final List<Destination> gone = new ArrayList<>();
    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private ReportsViewModel model;
    private Shell shell;
    private Theming look;

    @BeforeAll
    static void theDemoDay() {
        open = DemoHub.at(DemoHub.Stage.HELD, folder, CLOCK).session();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        look = new Theming();
        shell = new Shell(look, notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
        shell.enter(seated());
        shell.go(new Destination.Reports());
    }

    private static org.mashhuddle.ui.kit.WorkSession seated() {
        return new org.mashhuddle.ui.kit.WorkSession(
                open.user(), open.profile(), DAY, open.services().agendas().plan(open.actor(), DAY));
    }

    private Screen screen(Destination to, Navigator navigator) {
        gone.add(to);
        if (to instanceof Destination.Reports reports) {
            Workspace tools = new Workspace(seated(), navigator, dialogs, new SameThread(), notices, CLOCK);
            model = new ReportsViewModel(open.services(), reports, tools);
            return new ReportsView(model).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void fromAReportToANumberToWhomItCountsToTheRecord(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#reports-list").query().isFocused()).isTrue();
        picture(robot, "reports");
        String children = robot.lookup("#figure-discussed .figure-number")
                .<Labeled>query()
                .getText();
        assertThat(Integer.parseInt(children)).isPositive();

        down(robot, ReportKind.OUTCOMES.ordinal() + 1);
        assertThat(robot.lookup("#reports-title").<Labeled>query().getText()).isEqualTo("What was decided");
        keys(robot, KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(robot.lookup("#reports-table").query().isFocused()).isTrue();
        TableView<?> rows = robot.lookup("#reports-rows").query();
        CountedLine line = model.chosen().get().orElseThrow();
        assertThat(rows.getItems()).hasSize(line.line().number()).isNotEmpty();
        picture(robot, "reports-outcomes");

        keys(robot, KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(rows.isFocused()).isTrue();
        keys(robot, KeyCode.ENTER);
        assertThat(gone.getLast()).isInstanceOf(Destination.Children.class);
        Destination.Children record = (Destination.Children) gone.getLast();
        assertThat(record.record()).isEqualTo(line.line().counted().getFirst().subject());
        assertThat(record.back()).contains(new Destination.Reports(Optional.of(ReportKind.OUTCOMES)));
    }

    @Test
    void whatAgenciesReturnedOpensItsItems(FxRobot robot) {
        robot.interact(() -> model.kind().set(ReportKind.RETURNS));
        keys(robot, KeyCode.ALT, KeyCode.DIGIT2);
        keys(robot, KeyCode.END);
        assertThat(robot.lookup("#reports-title").<Labeled>query().getText())
                .isEqualTo("Returns before meetings, by agency");
        CountedLine never = model.lines().stream()
                .filter(line ->
                        line.line().group().equals("Never") && line.line().number() > 0)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> model.chosen().set(Optional.of(never)));
        TableView<?> rows = robot.lookup("#reports-rows").query();
        assertThat(rows.getItems()).hasSize(never.line().number()).isNotEmpty();
        picture(robot, "reports-returns");
    }

    @Test
    void leftAndRightOpenTheNumbersOfALine(FxRobot robot) {
        robot.interact(() -> {
            model.kind().set(ReportKind.HARM);
            model.split().set(ChildSplit.SEX);
        });
        keys(robot, KeyCode.ALT, KeyCode.DIGIT2);
        TableView<?> rows = robot.lookup("#reports-rows").query();
        CountedLine line = model.chosen().get().orElseThrow();
        assertThat(rows.getItems()).hasSize(line.line().number()).isNotEmpty();
        List<String> columns = model.columns();
        for (int column = 1; column < columns.size(); column++) {
            keys(robot, KeyCode.RIGHT);
            String cell = line.row().cells().get(column - 1).words();
            if (!columns.get(column).equals("Per cent") && !cell.isEmpty()) {
                assertThat(rows.getItems()).as(columns.get(column)).hasSize(Integer.parseInt(cell));
            }
        }
        String last = columns.getLast();
        assertThat(robot.lookup("#reports-opened").<Labeled>query().getText()).endsWith(": " + last);
        picture(robot, "reports-by-sex");
        keys(robot, KeyCode.HOME);
        keys(robot, KeyCode.DOWN);
        assertThat(model.chosen().get()).isNotEqualTo(Optional.of(line));
    }

    @Test
    void besideAnotherPeriodBySexAndInTheDark(FxRobot robot) {
        robot.interact(() -> {
            model.against().set(AgainstChoice.BEFORE);
            model.kind().set(ReportKind.AGE);
            model.split().set(ChildSplit.SEX);
            look.theme().set(Theme.DARK);
        });
        picture(robot, "reports-beside-dark");
        TableView<?> table = robot.lookup("#reports-table").query();
        assertThat(table.getColumns()).extracting(column -> column.getText()).contains("Earlier", "Change", "Female");
        robot.interact(() -> {
            look.theme().set(Theme.LIGHT);
            model.kind().set(ReportKind.WEEKS);
        });
        picture(robot, "reports-weeks");
    }

    @Test
    void aReportOfNoMeetingTypeSaysSo(FxRobot robot) {
        robot.interact(() -> {
            model.kind().set(ReportKind.DECISIONS);
            model.type()
                    .set(model.book()
                            .get()
                            .map(book -> book.around().types().getFirst().id()));
        });
        assertThat(robot.lookup("#reports-not-asked").<Labeled>query().getText())
                .contains("no meeting type");
        robot.interact(() -> model.kind().set(ReportKind.SEX));
        assertThat(robot.lookup("#reports-not-asked").query().isVisible()).isFalse();
    }

    @Test
    void aReportIsSavedWhereOneSays(FxRobot robot) throws IOException {
        Path place = folder.resolve("out.csv");
        dialogs.paths.add(place);
        robot.interact(() -> {
            model.kind().set(ReportKind.SEX);
            model.save(ReportService.FileForm.CSV, false);
        });
        String csv = Files.readString(place, StandardCharsets.UTF_8);
        assertThat(csv).contains("Sex").contains("Female").doesNotContain("What was decided");
    }

    @Test
    void theTablesOfAQuarterAreMadeAndGivenToSomebody(FxRobot robot) throws IOException {
        keys(robot, KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(robot.lookup("#outside-quarters").query().isFocused()).isTrue();
        assertThat(robot.lookup("#outside-title").<Labeled>query().getText()).contains("July to September 2026");
        robot.clickOn("#outside-make");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#outside-csv");
        assertThat(robot.lookup("#reports-problem").query().isVisible())
                .as("nobody is named")
                .isTrue();
        Path place = folder.resolve("outside.csv");
        dialogs.paths.add(place);
        robot.clickOn("#outside-recipient").write("the board");
        robot.clickOn("#outside-csv");
        picture(robot, "reports-outside");
        assertThat(Files.readString(place, StandardCharsets.UTF_8)).contains("Children discussed, by sex");
        assertThat(model.outside().chosen().get().flatMap(quarter -> quarter.made()))
                .hasValueSatisfying(made -> assertThat(made.issues()).hasSize(1));
    }

    @Test
    void aSampleIsDrawnAndAuditedByKeys(FxRobot robot) {
        keys(robot, KeyCode.ALT, KeyCode.DIGIT5);
        assertThat(robot.lookup("#sample-draw").query().isFocused()).isTrue();
        keys(robot, KeyCode.SPACE);
        robot.clickOn("#sample-voice-1");
        robot.clickOn("#sample-rationale-3");
        picture(robot, "reports-sample");
        assertThat(model.sample().chosen().get().orElseThrow().answers())
                .containsEntry(AuditQuestion.VOICE, AuditQuestion.Answer.YES)
                .containsEntry(AuditQuestion.RATIONALE, AuditQuestion.Answer.NO);
        robot.interact(() -> model.kind().set(ReportKind.DIP_SAMPLE));
        keys(robot, KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(model.lines().getFirst().line().number()).isEqualTo(1);
    }

    private static void down(FxRobot robot, int times) {
        for (int i = 0; i < times; i++) {
            keys(robot, KeyCode.DOWN);
        }
    }

    private static void keys(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> Pictures.save(robot.lookup("#reports-screen").query().getScene(), name));
    }
}
