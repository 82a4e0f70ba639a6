package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A text as long as a book is pasted into an entry of the meeting, and written on in: each key costs the thread of the
/// window less than it costs the platform's own bare text area, and every letter is kept.
@Tag("long")
class LongTextsJourney extends ApplicationTest {

    private static final int KEYS = 40;

    @TempDir
    private static Path folder;

    private final Threads threads = new Threads(Platform::runLater);
    private DemoRoom room;
    private Shell shell;
    private Stage stage;

    /// What is pasted.
    enum Pasted {
        TEN_THOUSAND_WORDS(IntStream.range(0, 10_000)
                .mapToObj(at -> at % 9 == 0 ? "Okafor." : "word" + at)
                .collect(Collectors.joining(" "))),
        MEGABYTE("He sayd \"no\" to Mrs Okafor at the parc. ".repeat(26_215).strip());

        private final String text;

        Pasted(String text) {
            this.text = text;
        }
    }

    @Override
    public void start(Stage on) {
        stage = on;
        room = new DemoRoom(folder);
        room.roomTo(1, 1);
        shell = new Shell(new Theming(), room.notices, this::open, () -> () -> {}, "1");
        shell.show(stage, 1440, 900);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
        shell.go(new Destination.Meeting(room.meeting));
    }

    private Screen open(Destination to, Navigator navigator) {
        Optional<ItemId> at = to instanceof Destination.Meeting there ? there.item() : Optional.empty();
        return new MeetingView(new MeetingViewModel(room.seat(threads), at)).screen();
    }

    @AfterEach
    void close() {
        interact(() -> shell.leave());
        threads.close();
        room.close();
    }

    private static long spent() {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /// What a key costs: the median of many, in milliseconds of the processor.
    private double cost(TextInputControl area) {
        List<Double> each = new ArrayList<>();
        for (int key = 0; key < KEYS; key++) {
            long before = spent();
            interact(() -> area.insertText(area.getCaretPosition(), "z"));
            WaitForAsyncUtils.waitForFxEvents();
            each.add((spent() - before) / 1_000_000.0);
        }
        each.sort(Double::compare);
        return each.get(KEYS / 2);
    }

    private double bare(Pasted pasted) {
        TextArea area = new TextArea();
        Stage[] other = new Stage[1];
        interact(() -> {
            other[0] = new Stage();
            area.setWrapText(true);
            ScrollPane within = new ScrollPane(new VBox(area));
            within.setFitToWidth(true);
            other[0].setScene(new Scene(within, 700, 800));
            other[0].show();
            area.setText(pasted.text);
            area.end();
        });
        WaitForAsyncUtils.waitForFxEvents();
        double cost = cost(area);
        interact(() -> other[0].close());
        return cost;
    }

    private TextInputControl said() {
        return lookup("#shared-police").queryAs(TextInputControl.class);
    }

    private boolean shows(String text) {
        return lookup("#shared-police")
                .tryQueryAs(TextInputControl.class)
                .filter(area -> area.getText().equals(text))
                .isPresent();
    }

    private List<String> recorded() {
        return room.book().discussion(room.item(1)).contributions().stream()
                .map(Contribution::said)
                .filter(text -> !text.isBlank())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void itIsWrittenOnInAndKeptLetterForLetter(Pasted pasted) throws TimeoutException {
        FxWait.until(60, () -> lookup("#shared-police").tryQuery().isPresent());
        clickOn("#shared-police");
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(pasted.text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(KeyCode.CONTROL, KeyCode.V);
        FxWait.until(30, () -> shows(pasted.text));
        double ours = cost(said());
        push(KeyCode.CONTROL, KeyCode.ENTER);
        String all = pasted.text + "z".repeat(KEYS);
        FxWait.until(60, () -> recorded().equals(List.of(all)));
        interact(() -> shell.go(
                new Destination.Meeting(room.meeting, Optional.of(room.item(1).id()))));
        FxWait.until(60, () -> shows(all));
        assertThat(ours).as("milliseconds a key").isLessThan(bare(pasted));
    }
}
