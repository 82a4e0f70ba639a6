package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingEnd;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every question in a window of its own, in high contrast: Tab goes round in it, Escape closes it,
/// and the focus is where it was.
@ExtendWith(ApplicationExtension.class)
class EveryDialogJourney {

    private static final String NAME = "Jordan Lee TEST-ALDER";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T08:53:00Z");
    private static final Map<String, Question> QUESTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("defer", (ask, kept) -> ask.deferral(NAME, DAY, List.of(), kept, "")),
            Map.entry("leave-off", (ask, kept) -> ask.leavingOff(NAME, DAY, List.of(), kept, "")),
            Map.entry("unfreeze", (ask, kept) -> ask.reasonForUnfreezing(1, kept)),
            Map.entry("pull-in", (ask, kept) -> ask.reasonForPullingIn(NAME, List.of(), kept)),
            Map.entry("sign-off", (ask, kept) -> ask.reasonForSigningOff(1, kept)),
            Map.entry("rules-off", Dialogs::reasonForSwitchingOff),
            Map.entry("met", (ask, kept) -> ask.howMet(NAME, "Conference", kept)),
            Map.entry("rating", (ask, kept) -> ask.rating(NAME, Optional.of(MashRating.AMBER), kept)),
            Map.entry("still-missing", (ask, kept) -> ask.stillMissing(NAME, gone(), NOW, kept)),
            Map.entry("not-held", (ask, kept) -> ask.reasonForNotHolding("Daily MASH", kept)),
            Map.entry(
                    "attach",
                    (ask, kept) -> ask.aboutAttachment("Word document", List.of(), SharingMark.usual(), kept)),
            Map.entry("detach", (ask, kept) -> ask.reasonForRemoving("School report", kept)),
            Map.entry("adjourn", (ask, kept) -> ask.reasonForAdjourning(List.of(), kept)),
            Map.entry("not-resumed", (ask, kept) -> ask.reasonForNotResuming(List.of(), kept)),
            Map.entry("audit-bundle", Dialogs::reasonForAuditBundle),
            Map.entry("hold", Dialogs::reasonForHolding),
            Map.entry("on-file", (ask, kept) -> ask.whoFiled("P01", kept)),
            Map.entry("safe-to-share", (ask, kept) -> ask.safeToShare("Jordan", false, kept)),
            Map.entry(
                    "family-words",
                    (ask, kept) -> ask.familyWords(
                            "Jordan",
                            FamilyWords.none(),
                            _ -> List.of(new FamilyRemark(FamilyRemark.Kind.BLAME, "He failed to come")),
                            kept)),
            Map.entry("who-else", (ask, kept) -> ask.whoElse("Jordan", List.of(), kept)),
            Map.entry("unsafe", (ask, kept) -> ask.whyNoLongerSafe("Jordan", kept)),
            Map.entry("sheet-email", (ask, kept) -> ask.whereSheetGoes("Police", Channel.SECURE_EMAIL, "i•••@x", kept)),
            Map.entry("received", (ask, kept) -> ask.whoReceived("R01", kept)),
            Map.entry("returned", (ask, kept) -> ask.whoSaysSo("P01", Recall.Outcome.RETURNED, kept)),
            Map.entry("destroyed", (ask, kept) -> ask.whoSaysSo("P01", Recall.Outcome.DESTROYED, kept)),
            Map.entry("wrong-hands", (ask, kept) -> ask.whoSaysSo("P01", Recall.Outcome.WRONG_HANDS, kept)),
            Map.entry("came-back", (ask, kept) -> ask.whyItCameBack("P01", kept)),
            Map.entry("never-out", (ask, kept) -> ask.whyItNeverCameOut("P01", kept)),
            Map.entry("recall", (ask, kept) -> ask.recall("P01", kept)),
            Map.entry("undo-import", (ask, kept) -> ask.reasonForUndoing(1, kept)),
            Map.entry("checked-file", (ask, _) -> checkedFile(ask)),
            Map.entry(
                    "chair",
                    (ask, _) -> ask.whoChairs(
                            "Daily MASH",
                            new MeetingChairs.Possible(List.of(), List.of(), List.of(), Optional.empty()))),
            Map.entry("ended", (ask, kept) -> ask.whenItEnded(leftOpen(), kept)),
            Map.entry("ask-sender", (ask, kept) -> ask.askTheSender(NAME, "Example Academy", kept)),
            Map.entry("sender-answered", (ask, kept) -> ask.senderAnswered(NAME, "Example Academy", kept)),
            Map.entry("release", (ask, _) -> ask.release(asked()))));

    @TempDir
    private static Path folder;

    private static Session open;
    private Journal journal;
    private Button asks;
    private Stage stage;

    private static Releasing.Asked asked() {
        Agency health = new Agency(new AgencyId(new UUID(5, 1)), "Health", "health", SharingMark.usual(), false);
        return new Releasing.Asked(
                "Police", SharingMark.narrowest(), new SharingMark.NamedAgencies(Set.of()), Set.of(), List.of(health));
    }

    private static Object checkedFile(Dialogs ask) {
        ask.checkedFile(new CheckWords(
                false, false, "UNCHANGED", "The file was changed after it was signed.", List.of(), Optional.empty()));
        return Optional.empty();
    }

    private static MissingEpisode gone() {
        return new MissingEpisode(
                new EpisodeId(new UUID(5, 3)),
                new SubjectId(new UUID(5, 4)),
                new Moment.Exactly(NOW.minusSeconds(36_000)),
                Optional.empty(),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
    }

    private static MeetingEnd leftOpen() {
        return new MeetingEnd(
                Meeting.planned(
                        new MeetingId(new UUID(5, 2)),
                        open.services().settings().dailyType(open.viewer()),
                        DAY),
                Instant.parse("2026-11-26T09:00:00Z"));
    }

    private interface Question {
        Object of(Dialogs ask, FormDrafts kept);
    }

    @BeforeAll
    static void hub() {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-25T08:53:40Z"));
        open = DemoHub.at(DemoHub.Stage.MADE, folder, clock).session();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage on) {
        stage = on;
        journal = new Journal(open.services().drafts(), open.actor(), DAY, new SameThread());
        Theming look = new Theming();
        look.theme().set(Theme.HIGH_CONTRAST);
        asks = new Button("asks");
        Scene scene = new Scene(new VBox(new Button("before"), asks), 1280, 800);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyQuestionKeepsTheFocusUntilEscapeGivesItBack(FxRobot robot) {
        List<String> found = new ArrayList<>();
        WindowDialogs dialogs = new WindowDialogs(() -> stage);
        QUESTIONS.forEach((name, question) -> {
            robot.interact(asks::requestFocus);
            Platform.runLater(() -> question.of(dialogs, journal.at(name)));
            WaitForAsyncUtils.waitForFxEvents();
            Scene dialog = robot.lookup("#dialog").query().getScene();
            robot.interact(() -> {
                found.addAll(new FocusWalk(dialog, name).findings());
                found.addAll(UnusedStyles.read().findings(dialog, name));
                Pictures.save(dialog, "dialog-" + name);
            });
            assertThat(dialog.getFocusOwner()).as(name).isNotNull();
            robot.push(KeyCode.ESCAPE);
            assertThat(Window.getWindows()).as(name).containsExactly(stage);
            assertThat(stage.getScene().getFocusOwner()).as(name).isEqualTo(asks);
        });
        assertThat(found).isEmpty();
    }

    /// Files and printers are asked for by the platform.
    @Test
    void everyQuestionIsAmongThem() {
        long questions = List.of(Dialogs.class.getMethods()).stream()
                .filter(method -> !method.getGenericReturnType().toString().contains("Path"))
                .filter(method -> !method.getName().equals("printer"))
                .count();
        // One of them is asked in three ways: what became of a paper that was called back.
        assertThat(QUESTIONS).hasSize((int) questions + Recall.Outcome.values().length - 1);
    }
}
