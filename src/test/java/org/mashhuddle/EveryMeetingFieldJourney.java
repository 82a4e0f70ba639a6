package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Product rule 7 on the meeting's screen, field by field: something is typed into one field, the
/// power goes, so that nothing is left and nothing is committed, and the screen that is opened then
/// shows it in the same field. A view that makes a field and is not walked here fails.
@ExtendWith(ApplicationExtension.class)
class EveryMeetingFieldJourney {

    private static Notices notices = new Notices();

    /// The views of the meeting that make fields, and the fields that are walked for them; those that
    /// need more of a meeting than this one has are walked by `FormKeptTest`, `SpeakersTest`, `GroundsTest`
    /// and `DisclosureTest`.
    private static final Map<String, String> WALKED = Map.ofEntries(
            Map.entry("ActionEditing", ""),
            Map.entry("AttendanceRow", ""),
            Map.entry("AttendanceView", "attendance-new"),
            Map.entry("EarlierAnswering", ""),
            Map.entry("NoticeStrip", ""),
            Map.entry("CarryView", "wait-why"),
            Map.entry("ContributionView", "shared-.*-reported-by"),
            Map.entry("DecisionView", "because"),
            Map.entry("DisagreementsView", "disagreement-1"),
            Map.entry("GroundsView", ""),
            Map.entry("QuickLineView", "quick-line"),
            Map.entry("RiskView", "risk-(because|protective)"),
            Map.entry("SpeakerView", ""),
            Map.entry("StandingView", ""),
            Map.entry("StrategyHeldView", "strategy-answer-.*"),
            Map.entry("StrategyView", "strategy-because"),
            Map.entry("VoiceView", "voice"));

    /// What is typed only to find something, or is taken as it is left.
    private static final Set<String> LOOKS = Set.of("decision-typing", "risk-harms-typing", "risk-indicators-typing");

    @TempDir
    private static Path nothingThere;

    @TempDir
    private static Path hubThere;

    private static EveryStop every;
    private Shell shell;
    private Navigator navigator;

    @BeforeAll
    static void theDays() {
        every = new EveryStop(nothingThere, hubThere, notices);
    }

    @AfterAll
    static void lock() {
        every.close();
        // The windows of this class hang on it.
        notices = new Notices();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(
                new Theming(),
                notices,
                (to, by) -> {
                    navigator = by;
                    return every.screen(to, by);
                },
                () -> () -> {},
                "1.0.0");
        shell.show(stage, 1920, 1080);
        every.begin(shell);
    }

    @Tag("long")
    @Test
    void whatIsTypedIntoOneFieldIsThereAfterAPowerCut(FxRobot robot) {
        List<String> lost = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        List<List<String>> ways = List.of(
                List.of(),
                List.of("disagreement-add"),
                List.of("attendance-open"),
                List.of("late-wait"),
                List.of("strategy-yes", "strategy-start"));
        for (List<String> presses : ways) {
            robot.interact(() -> walk(presses, seen, lost));
        }
        assertThat(lost).isEmpty();
        WALKED.values().stream()
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(seen).anyMatch(one -> one.matches(id), id));
    }

    private void walk(List<String> presses, Set<String> seen, List<String> lost) {
        Stop stop = meeting();
        every.show(shell, stop);
        TypingWalk first = new TypingWalk(shell.getScene());
        presses.forEach(first::press);
        for (String id : first.held().keySet()) {
            if (seen.add(id) && !LOOKS.contains(id)) {
                String words = "07 kept " + seen.size();
                first.type(id, words);
                String found = again(stop, presses).get(id);
                if (!words.equals(found)) {
                    lost.add(presses + " " + id + ": " + found);
                }
            }
        }
    }

    private static Stop meeting() {
        return every.all().stream()
                .filter(one -> one.name().equals("meeting"))
                .findFirst()
                .orElseThrow();
    }

    /// The screen as the next start shows it; the first one is never left.
    private Map<String, String> again(Stop stop, List<String> presses) {
        TypingWalk next =
                new TypingWalk(new Scene(every.screen(stop.to(), navigator).body()));
        presses.stream().filter(next::isThere).forEach(next::press);
        return next.held();
    }

    @Test
    void everyViewThatMakesAFieldIsWalked() throws IOException {
        try (Stream<Path> views = Files.walk(Path.of("src/main/java/org/mashhuddle/ui/meeting"))) {
            Set<String> making = views.filter(view -> view.toString().endsWith(".java"))
                    .filter(EveryMeetingFieldJourney::makesAField)
                    .map(view -> view.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(making).isEqualTo(WALKED.keySet());
        }
    }

    private static boolean makesAField(Path view) {
        try {
            return Files.readString(view)
                    .matches(
                            "(?s).*new"
                                + " (TextField|TextArea|CustomTextField|PastingField|GrowingArea|ComboBox|DatePicker|Spinner)\\b.*");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
