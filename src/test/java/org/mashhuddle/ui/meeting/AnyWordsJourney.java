package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.close.CloseView;
import org.mashhuddle.ui.meeting.close.CloseViewModel;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever an agency sends is pasted as it is: the record has it letter for letter, and so has the form when one comes
/// back to the child.
class AnyWordsJourney extends ApplicationTest {

    @TempDir
    private static Path folder;

    private DemoRoom room;
    private Shell shell;

    /// What is pasted.
    enum Words {
        THOUSAND(IntStream.range(0, 1_000).mapToObj(at -> "word" + at).collect(Collectors.joining(" "))),
        TEN_THOUSAND(IntStream.range(0, 10_000).mapToObj(at -> "word" + at).collect(Collectors.joining(" "))),
        PROSE("Kyle was seen by Mrs Okafor at the parc. He sayd \"no\" to the attention seeking. "
                .repeat(680)
                .strip()),
        MEGABYTE("Kyle was seen by Mrs Okafor at the park. ".repeat(25_000).strip()),
        RIGHT_TO_LEFT("\u0642\u0627\u0644\u062a \u0627\u0644\u0623\u0645: \u05e9\u05dc\u05d5\u05dd, 07700 900123."),
        COMBINING("Zoe\u0308 and Ti\u00eam Nguye\u0302\u0303n, n\u0303 and \u00f1 apart"),
        EMOJI("\ud83d\ude22 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddec\ud83c\udde7 she sent"),
        LINES("first line\n\n  third, two spaces in\nlast");

        private final String text;

        Words(String text) {
            this.text = text;
        }
    }

    @Override
    public void start(Stage stage) {
        room = new DemoRoom(folder);
        room.roomTo(1, 1);
        shell = new Shell(new Theming(), room.notices, this::open, () -> () -> {}, "1");
        shell.show(stage, 1440, 900);
        shell.enter(
                new WorkSession(room.session.user(), room.session.profile(), LocalDate.of(2026, 11, 24), room.meeting));
        shell.go(new Destination.Meeting(room.meeting));
    }

    @AfterEach
    void close() {
        interact(() -> shell.leave());
        room.close();
    }

    private Screen open(Destination to, Navigator navigator) {
        if (to instanceof Destination.Close close) {
            return new CloseView(new CloseViewModel(room.seat(navigator), close.writing())).screen();
        }
        Optional<ItemId> at = to instanceof Destination.Meeting there ? there.item() : Optional.empty();
        return new MeetingView(new MeetingViewModel(room.seat(navigator), at)).screen();
    }

    private void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPastedIsKeptLetterForLetter(Words words) {
        clickOn("#shared-police");
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words.text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        keys(KeyCode.CONTROL, KeyCode.V);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(room.book().discussion(room.item(1)).contributions())
                .filteredOn(each -> !each.said().isBlank())
                .singleElement()
                .satisfies(each -> assertThat(each.said()).isEqualTo(words.text));
        interact(() -> shell.go(
                new Destination.Meeting(room.meeting, Optional.of(room.item(1).id()))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#shared-police").queryAs(TextInputControl.class).getText())
                .isEqualTo(words.text);
    }
}
