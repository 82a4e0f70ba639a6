package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingEnd;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every question that is answered in words: what was typed is there again after the window was
/// closed by mistake, and gone once it was left on purpose.
@ExtendWith(ApplicationExtension.class)
class DialogsKeepJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private static Path folder;

    private static Session open;
    private Journal journal;
    private Dialogs dialogs;

    @BeforeAll
    static void hub() {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
        open = DemoHub.at(DemoHub.Stage.MADE, folder, clock).session();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new Label("Agenda"), 1280, 800);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
        journal = new Journal(open.services().drafts(), open.actor(), DAY, new SameThread());
        dialogs = new WindowDialogs(() -> stage);
    }

    /// But for a release, where nothing is ever filled in for anybody, and who chairs, who is chosen from a list.
    private static Stream<Method> askingForWords() {
        return Arrays.stream(Dialogs.class.getMethods())
                .filter(question -> question.getGenericReturnType() instanceof ParameterizedType of
                        && of.getActualTypeArguments()[0] != Path.class
                        && of.getActualTypeArguments()[0] != ReleaseAnswer.class
                        && of.getActualTypeArguments()[0] != MeetingChairs.class);
    }

    @Test
    void everyQuestionThatIsAnsweredInWordsKeepsThem() {
        assertThat(askingForWords())
                .hasSizeGreaterThan(10)
                .allSatisfy(question -> assertThat(question.getParameterTypes())
                        .as(question.getName())
                        .contains(FormDrafts.class));
    }

    @Test
    void aWindowClosedByMistakeOffersItsWordsAgainUntilTheyAreLeft(FxRobot robot) {
        for (Method question : askingForWords().toList()) {
            ask(question);
            List<String> typed = typeIntoAll(robot, question.getName());
            robot.push(KeyCode.ESCAPE);
            ask(question);
            assertThat(texts(robot)).as(question.getName()).isEqualTo(typed);
            assertThat(robot.lookup("#dialog-put-back").query().isVisible()).isTrue();
            robot.interact(() -> Pictures.save(window(robot), "put-back-" + question.getName()));
            robot.clickOn("#dialog-put-back-leave");
            assertThat(texts(robot)).as(question.getName()).containsOnly("");
            robot.push(KeyCode.ESCAPE);
            ask(question);
            assertThat(texts(robot)).as(question.getName()).containsOnly("");
            robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void whatWasRefusedStaysAndWhatWasTakenIsForgotten(FxRobot robot) throws Exception {
        CompletableFuture<Optional<LeaveOffAnswer>> answer = defer("");
        robot.clickOn("#dialog-why").write("school closed");
        robot.clickOn("#dialog-day").write(DateWords.date(DAY.plusDays(2)));
        robot.clickOn("#dialog-confirm");
        LeaveOffAnswer said = answer.get(5, TimeUnit.SECONDS).orElseThrow();
        assertThat(said.why()).isEqualTo(new MarkedText("school closed", new SharingMark.InMinutes()));
        defer("That day will not do");
        assertThat(texts(robot)).containsExactly("school closed", DateWords.date(DAY.plusDays(2)));
        robot.push(KeyCode.ESCAPE);
        journal.at("deferral").settle();
        defer("");
        assertThat(texts(robot)).containsOnly("");
        robot.push(KeyCode.ESCAPE);
    }

    private CompletableFuture<Optional<LeaveOffAnswer>> defer(String problem) {
        CompletableFuture<Optional<LeaveOffAnswer>> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(
                dialogs.deferral("Jordan", DAY.plusDays(1), List.of(), journal.at("deferral"), problem)));
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }

    private void ask(Method question) {
        Object[] about = Arrays.stream(question.getParameterTypes())
                .map(type -> about(type, question))
                .toArray();
        Platform.runLater(() -> invoke(question, about));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void invoke(Method question, Object[] about) {
        try {
            question.invoke(dialogs, about);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object about(Class<?> type, Method question) {
        if (type == FormDrafts.class) {
            return journal.at(question.getName());
        }
        if (type == LocalDate.class) {
            return DAY.plusDays(1);
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == SharingMark.class) {
            return new SharingMark.InMinutes();
        }
        if (type == MeetingEnd.class) {
            Instant opened = Instant.parse("2026-11-24T09:00:00Z");
            return new MeetingEnd(
                    Meeting.planned(new MeetingId(new UUID(1, 1)), AMeeting.DAILY, DAY)
                            .opened(opened, new UserId(new UUID(5, 5)), Optional.empty()),
                    opened.plus(Duration.ofDays(1)));
        }
        if (type == MissingEpisode.class) {
            return new MissingEpisode(
                    new EpisodeId(new UUID(7, 7)),
                    new SubjectId(new UUID(7, 8)),
                    new Moment.Exactly(Instant.parse("2026-11-23T22:40:00Z")),
                    Optional.empty(),
                    Optional.empty(),
                    MissingEpisode.ReturnInterview.notKnown(),
                    0);
        }
        if (type == Instant.class) {
            return Instant.parse("2026-11-24T08:53:40Z");
        }
        if (type == Channel.class) {
            return Channel.HANDED_OVER;
        }
        if (type == Recall.Outcome.class) {
            return Recall.Outcome.RETURNED;
        }
        if (type == FamilyWords.class) {
            return FamilyWords.none();
        }
        if (type == Function.class) {
            return (Function<FamilyWords, List<FamilyRemark>>) _ -> List.of();
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 1L;
        }
        return type == int.class ? 1 : "";
    }

    private static List<TextInputControl> fields(FxRobot robot) {
        return robot.lookup("#dialog").query().lookupAll(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .toList();
    }

    private static List<String> texts(FxRobot robot) {
        return fields(robot).stream().map(TextInputControl::getText).toList();
    }

    private static List<String> typeIntoAll(FxRobot robot, String about) {
        List<String> typed = new ArrayList<>();
        for (Node field : fields(robot)) {
            String words = about.substring(0, 3) + field.getId().length();
            robot.clickOn(field).write(words);
            typed.add(words);
        }
        return typed;
    }

    private static Scene window(FxRobot robot) {
        return robot.lookup("#dialog").query().getScene();
    }
}
