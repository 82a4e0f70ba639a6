package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.LongForm;
import org.mashhuddle.ui.kit.Destination;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever an agency sends is pasted as it is: the record has it letter for letter, and so has the form when one comes
/// back to the child.
class AnyWordsJourney extends MeetingJourney {

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

    /// Of the long ones the short form pastes two: the sentences that are marked, and the most words.
    static Stream<Words> pasted() {
        return Stream.of(Words.values())
                .filter(words -> LongForm.ASKED || words != Words.MEGABYTE && words != Words.THOUSAND);
    }

    @ParameterizedTest
    @MethodSource("pasted")
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
