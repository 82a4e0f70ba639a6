package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// One walk over some screens of the demo day: each is opened once in each size of window, and
/// there every inspector looks at it. What they find is told by the tests, one for each inspector.
/// The walk is cut into parts so that they can go side by side.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryScreenInspection {

    // The largest first: the headless screen can shrink a window, not grow it.
    private static final List<WindowSize> SIZES = Stream.of(
                    new WindowSize(1920, 1080), new WindowSize(1440, 900), new WindowSize(1280, 800))
            .filter(size -> LongForm.ASKED || size.width() < 1920)
            .toList();

    private final Notices notices = new Notices();
    private final FxRobot robot = new FxRobot();
    private final Map<Inspector, List<String>> found = new EnumMap<>(Inspector.class);
    private final UnusedStyles unused = UnusedStyles.read();
    private final ScreenPictures pictures = new ScreenPictures();
    private EveryStop every;
    private Stage stage;
    private Shell shell;
    private Theming look;

    /// Who looks.
    private enum Inspector {
        CONTROLS,
        TEXTS,
        FOCUS,
        STYLES,
        MENUS,
        TOGGLES
    }

    /// The screens of this part by name.
    abstract Set<String> screens();

    @BeforeAll
    void walk(@TempDir Path nothingThere, @TempDir Path hubThere) throws TimeoutException {
        for (Inspector inspector : Inspector.values()) {
            found.put(inspector, new ArrayList<>());
        }
        FxToolkit.registerPrimaryStage();
        every = new EveryStop(nothingThere, hubThere, notices);
        window();
        for (WindowSize size : SIZES) {
            robot.interact(() -> size.give(stage));
            for (Stop stop : stops()) {
                visit(stop, size);
            }
        }
        // A window of its own, since what an entry does stays done.
        window();
        robot.interact(this::menus);
        window();
        toggles();
    }

    @AfterAll
    void lock() throws TimeoutException {
        FxToolkit.cleanupStages();
        every.close();
    }

    private void window() throws TimeoutException {
        FxToolkit.cleanupStages();
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> {
            look = new Theming();
            shell = new Shell(look, notices, every::screen, () -> () -> {}, "1.0.0");
            shell.show(stage, SIZES.getFirst().width(), SIZES.getFirst().height());
            every.begin(shell);
        });
    }

    private List<Stop> stops() {
        return every.all().stream()
                .filter(stop -> screens().contains(stop.name()))
                .toList();
    }

    private void visit(Stop stop, WindowSize size) {
        robot.interact(() -> every.show(shell, stop));
        inspect(stop.name(), size);
        for (String side : stop.sides()) {
            robot.clickOn("#" + side);
            inspect(stop.name() + "/" + side, size);
        }
    }

    private void inspect(String screen, WindowSize size) {
        robot.interact(notices::dismiss);
        texts(screen, size);
        if (size.equals(SIZES.getFirst())) {
            robot.interact(() -> found.get(Inspector.CONTROLS).addAll(new SceneWalk(laidOut(), screen).findings()));
            robot.interact(() -> found.get(Inspector.STYLES).addAll(unused.findings(laidOut(), screen)));
        }
        for (Theme theme : Theme.values()) {
            boolean focus = size.width() == 1440 && theme == Theme.HIGH_CONTRAST;
            if (focus || pictures.wants(size, theme)) {
                robot.interact(() -> look.theme().set(theme));
                robot.interact(() -> {
                    pictures.take(laidOut(), screen, theme);
                    if (focus) {
                        found.get(Inspector.FOCUS).addAll(new FocusWalk(laidOut(), screen).findings());
                    }
                });
            }
        }
        robot.interact(() -> look.theme().set(Theme.LIGHT));
    }

    /// The letters grow while the screen is open, as they do for the person before it.
    private void texts(String screen, WindowSize size) {
        for (TextSize letters : lettersIn(size)) {
            robot.interact(() -> look.size().set(letters));
            robot.interact(() -> read(screen + " " + size + " " + letters.percent(), screen, size, letters));
        }
        robot.interact(() -> look.size().set(TextSize.NORMAL));
    }

    /// Letters as drawn everywhere, and the largest where there is least room: what fits there fits between.
    private static List<TextSize> lettersIn(WindowSize size) {
        return Stream.of(TextSize.values())
                .filter(letters -> LongForm.ASKED
                        || letters == TextSize.NORMAL
                        || letters == TextSize.LARGEST && size.equals(SIZES.getLast()))
                .toList();
    }

    private void read(String name, String screen, WindowSize size, TextSize letters) {
        // Twice: a table learns in its first layout that it scrolls down, and fits its columns in the next.
        laidOut();
        Scene scene = laidOut();
        List<String> here = new LayoutWalk(scene, name).findings();
        if (!here.isEmpty()) {
            Pictures.save(scene, "fits-" + name.replace(' ', '-').replace('/', '-'));
        }
        found.get(Inspector.TEXTS).addAll(here);
        if (size.equals(SIZES.getLast()) && letters != TextSize.NORMAL) {
            pictures.take(scene, screen, letters);
        }
    }

    private void menus() {
        Set<String> known = new HashSet<>();
        for (Stop stop : stops()) {
            Supplier<Scene> opened = () -> {
                every.show(shell, stop);
                return laidOut();
            };
            Supplier<String> beside = () -> every.opened() + " " + stop.day().questions()
                    + notices.current().get();
            found.get(Inspector.MENUS).addAll(new MenuWalk(known, opened, beside).dead());
        }
    }

    private void toggles() {
        for (Stop stop : stops()) {
            robot.interact(() -> every.show(shell, stop));
            robot.interact(
                    () -> found.get(Inspector.TOGGLES).addAll(new ToggleWalk(laidOut(), stop.name()).findings()));
        }
    }

    private Scene laidOut() {
        Scene scene = shell.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    @Test
    void everyScreenOfThisPartWasThere() {
        assertThat(stops()).extracting(Stop::name).containsExactlyInAnyOrderElementsOf(screens());
    }

    @Test
    void everyControlHasANameARoleASizeAndItsPlaceInTheTabOrder() {
        assertThat(found.get(Inspector.CONTROLS)).isEmpty();
    }

    @Test
    void everyStyleHasItsRulesInTheTheme() {
        assertThat(found.get(Inspector.STYLES)).isEmpty();
    }

    @Test
    void everyTextFits() {
        assertThat(found.get(Inspector.TEXTS)).isEmpty();
    }

    @Test
    void everyFocusCanBeFollowed() {
        assertThat(found.get(Inspector.FOCUS)).isEmpty();
    }

    @Test
    void everyMenuEntryLeadsToAChangeAQuestionOrASentence() {
        assertThat(found.get(Inspector.MENUS)).isEmpty();
    }

    @Test
    void everyArrowAmongTogglesDoesWhatAClickDoes() {
        assertThat(found.get(Inspector.TOGGLES)).isEmpty();
    }

    @Test
    void everyScreenIsPhotographedInEachSizeAndInHighContrast() {
        for (String screen : screens()) {
            assertThat(pictures.taken())
                    .contains("walk-" + screen + "-1440x900-light", "walk-" + screen + "-1440x900-high-contrast");
            assertThat(pictures.taken())
                    .containsAll(SIZES.stream()
                            .map(size -> "walk-" + screen + "-" + size + "-light")
                            .toList());
        }
    }

    @Test
    void everyScreenIsPhotographedWithLargerLettersInTheSmallestWindow() {
        for (String screen : screens()) {
            assertThat(pictures.taken()).contains("walk-" + screen + "-text-150");
        }
    }
}
