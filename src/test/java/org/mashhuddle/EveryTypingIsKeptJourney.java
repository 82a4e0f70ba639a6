package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Product rule 7 over every screen: something is typed into each field, the screen is left, and
/// opened again. Every field still holds it, or says here why it need not.
@ExtendWith(ApplicationExtension.class)
class EveryTypingIsKeptJourney {

    /// Fields that are not kept, each with the reason. Passphrases never are.
    private static final Map<String, String> NOT_KEPT = Map.ofEntries(
            Map.entry(".*(find|search)", "a search: nothing is said with it"),
            Map.entry("door-.*", "a search: nothing is said with it"),
            Map.entry("meetings-look", "a search: nothing is said with it"),
            Map.entry("papers-to", "a check of the address: it is typed anew each time"),
            Map.entry(
                    "(create|hub-name|user-name|key-back|recovery).*",
                    "before a hub is open there is no key to keep anything under"),
            Map.entry("coming-.*", "a time of four digits, taken when the field is left"),
            Map.entry("closure-day", "a day"),
            Map.entry("hours-.*|office-.*", "a number or a time"),
            Map.entry("rules-percent", "a number"),
            Map.entry(".*-typing", "it looks in a list for what is then chosen"),
            Map.entry(".*passphrase.*", "a passphrase is written nowhere"),
            Map.entry("authority-typed", "the authority's secret is written nowhere"));

    private static Notices notices = new Notices();

    @TempDir
    private static Path nothingThere;

    @TempDir
    private static Path hubThere;

    private static EveryStop every;
    private Shell shell;

    /// A way to fields: a screen, and what is pressed on it.
    ///
    /// @param first what is pressed to type; `again` to look at what was typed
    private record Door(String stop, List<String> first, List<String> again) {
        Door(String stop, String... presses) {
            this(stop, List.of(presses), List.of(presses));
        }
    }

    private static List<Door> doors() {
        return List.of(
                new Door("actions", "actions-list", "action-update"),
                new Door("actions", "actions-list", "action-changed"),
                new Door("agenda"),
                new Door("agenda", "tab-left-off"),
                new Door("agenda", "agenda-add"),
                new Door("agenda", "agenda-call"),
                new Door("agenda", "agenda-wait"),
                new Door(
                        "agenda",
                        List.of("tab-left-off", "agenda-rules", "rules-add"),
                        List.of("tab-left-off", "agenda-rules")),
                new Door("agenda", "tab-returns"),
                new Door("children"),
                new Door("children", "children-add"),
                new Door("child", "record-edit"),
                new Door("child", "record-ask"),
                new Door("child", "record-link"),
                new Door("child", "record-death"),
                new Door("child", "record-event", "event-kind-referral"),
                new Door("child", "record-event", "event-kind-contact"),
                new Door("meeting"),
                new Door("meeting", "attendance-open"),
                new Door("minutes"),
                new Door("papers"),
                new Door("settings"),
                new Door("settings", "user-add"),
                new Door("settings", "users"),
                new Door("settings", "settings-agencies"),
                new Door("settings", "settings-agencies", "person-add"),
                new Door("settings", "settings-agencies", "people"),
                new Door("settings", "settings-agencies", "agency-add"),
                new Door("settings", "settings-meeting"),
                new Door("settings", "settings-lists", "list-add"),
                new Door("settings", "settings-lists", "list"),
                new Door("settings", "settings-wording"),
                new Door("settings", "settings-days"));
    }

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
        shell = new Shell(new Theming(), notices, every::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1920, 1080);
        every.begin(shell);
    }

    @Tag("long")
    @Test
    void whatIsTypedIntoAnyFieldIsThereAgain(FxRobot robot) {
        List<String> lost = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Door door : doors()) {
            robot.interact(() -> {
                Map<String, String> typed = open(door, door.first()).typed();
                Map<String, String> held = open(door, door.again()).held();
                typed.forEach((id, text) -> {
                    seen.add(id);
                    if (!text.equals(held.get(id)) && !needNot(id)) {
                        lost.add(door + " " + id + ": " + held.get(id));
                    }
                });
            });
        }
        assertThat(lost).isEmpty();
        assertThat(seen).contains("add-why", "voice", "type-before", "form-family");
    }

    private TypingWalk open(Door door, List<String> presses) {
        Stop stop = every.all().stream()
                .filter(one -> one.name().equals(door.stop()))
                .findFirst()
                .orElseThrow();
        every.show(shell, stop);
        shell.go(new Destination.Today());
        shell.go(stop.to());
        TypingWalk walk = new TypingWalk(shell.getScene());
        presses.forEach(walk::press);
        return walk;
    }

    private static boolean needNot(String id) {
        return NOT_KEPT.keySet().stream().anyMatch(id::matches);
    }
}
