package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.kit.text.WritingAid;
import org.mashhuddle.ui.kit.theme.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// Spelling, and words that blame a child: shown quietly, answered by one key, never changed by
/// themselves.
class RemarksJourney extends MeetingJourney {

    private MeetingHand hand;

    @Override
    void before() {
        room.roomTo(4, 2);
    }

    @BeforeEach
    void takeTheKeys() {
        hand = new MeetingHand(this, stage);
    }

    private GrowingArea area(String id) {
        return lookup("#" + id).queryAs(GrowingArea.class);
    }

    private List<String> underlined(String id) {
        GrowingArea area = area(id);
        return area.underlined().stream()
                .map(line -> area.getText(line.from(), line.to()))
                .toList();
    }

    private String line() {
        return lookup("#writing-remark")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    /// After the pause.
    private void comes(Callable<Boolean> there) {
        try {
            FxWait.until(20, there);
        } catch (TimeoutException _) {
            // What did not come is what the next line says.
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void isUnderlined(String id, String... words) {
        comes(() -> underlined(id).equals(List.of(words)));
        assertThat(underlined(id)).containsExactly(words);
    }

    private void isSaid(String words) {
        comes(() -> line().equals(words));
        assertThat(line()).isEqualTo(words);
    }

    @Test
    void aSlipIsShownAndPutRightByKeys() {
        hand.type("The decison at MASH was for Jordan to be seen at Example Academy. ");
        isUnderlined("shared-police", "decison");
        isSaid("Not in the dictionary: “decison” – decision");
        assertThat(area("shared-police").getText()).as("nothing by itself").startsWith("The decison");
        hand.picture("remarks-slip");
        hand.keys(KeyCode.F7);
        hand.picture("remarks-offers");
        hand.keys(KeyCode.ENTER);
        assertThat(area("shared-police").getText()).startsWith("The decision at MASH");
        isUnderlined("shared-police");
        isSaid("");
        hand.ctrl(KeyCode.END);
        hand.type("Seen tommorow.");
        hand.keys(KeyCode.F7);
        hand.type("l");
        hand.keys(KeyCode.ENTER);
        assertThat(area("shared-police").getText()).as("L: leave it as typed").endsWith("Seen tommorow.");
        hand.type(" Then ");
        isUnderlined("shared-police");
    }

    @Test
    void aWordOfTheHubIsLearnedAndNeverMarkedAgain() {
        hand.type("At brightlingsby twice, brightlingsby pier. ");
        isUnderlined("shared-police", "brightlingsby", "brightlingsby");
        hand.keys(KeyCode.F7);
        hand.type("a");
        hand.keys(KeyCode.ENTER);
        isUnderlined("shared-police");
        assertThat(room.session.services().lists().entries(room.session.viewer(), HubList.WORDS))
                .containsExactly(ListEntry.of("brightlingsby"));
        assertThat(room.session
                        .services()
                        .writing()
                        .wording(room.session.viewer())
                        .knows("Brightlingsby"))
                .isTrue();
    }

    @Test
    void wordsThatBlameAreReplacedOrLeftByOneKeyAndNeverWhereTheyAreQuoted() {
        hand.type("Jordan refuses to engage with the worker. ");
        isSaid("What was offered? Try “has not felt able to meet”");
        isUnderlined("shared-police", "refuses to engage");
        hand.picture("remarks-hint");
        hand.keys(KeyCode.F7);
        assertThat(area("shared-police").getText()).isEqualTo("Jordan has not felt able to meet with the worker. ");
        hand.ctrl(KeyCode.Z);
        assertThat(area("shared-police").getText()).isEqualTo("Jordan refuses to engage with the worker. ");
        isUnderlined("shared-police", "refuses to engage");
        hand.keys(KeyCode.SHIFT, KeyCode.F7);
        isUnderlined("shared-police");
        hand.ctrl(KeyCode.END);
        hand.type("His father wrote \"he absconded\". ");
        hand.type("He absconded on Friday. ");
        isUnderlined("shared-police", "absconded");
        assertThat(area("shared-police").underlined().getFirst().from()).isGreaterThan(70);
        hand.ctrl(KeyCode.DIGIT2);
        hand.type("I absconded becuase of him. ");
        isUnderlined("voice", "becuase");
    }

    @Test
    void theKeyGoesOnToTheNextTextThatHasOne() {
        hand.type("All well. ");
        hand.ctrl(KeyCode.DIGIT2);
        hand.type("He is hungrey at night. ");
        isUnderlined("voice", "hungrey");
        hand.ctrl(KeyCode.DIGIT1);
        interact(() -> area("shared-police").requestFocus());
        hand.keys(KeyCode.F7);
        hand.caretIn("voice");
        assertThat(area("voice").getSelectedText()).isEqualTo("hungrey");
        hand.keys(KeyCode.SHIFT, KeyCode.F7);
        hand.keys(KeyCode.F7);
        assertThat(room.notices.current().get().map(notice -> notice.words())).contains("No word is underlined");
    }

    @Test
    void whatIsSwitchedOffIsNotShown() {
        interact(() -> WritingAid.SPELLING.turn(area("voice"), false));
        hand.type("The decison: he absconded. ");
        isUnderlined("shared-police", "absconded");
        interact(() -> {
            WritingAid.SPELLING.turn(area("voice"), true);
            WritingAid.LANGUAGE.turn(area("voice"), false);
        });
        hand.type("And ");
        isUnderlined("shared-police", "decison");
        interact(() -> {
            WritingAid.SPELLING.turn(area("voice"), false);
            area("shared-police").appendText("his friend \u0645\u062D\u0645\u062F ");
        });
        isUnderlined("shared-police", "\u0645\u062D\u0645\u062F");
        isSaid("Cannot be printed: write it in Latin letters");
        assertThat(lookup("#writing-remark").query().getParent().getParent().lookupAll(".kbd"))
                .as("keys in whole words")
                .extracting(cap -> ((Label) cap).getText() + (((Label) cap).isTextTruncated() ? " cut" : ""))
                .contains("F7", "Shift+F7");
        hand.picture("remarks-letters");
    }

    @Test
    void theLinesAreDrawnUnderTheirWordsInEveryLook() {
        hand.type(
                "Stopped 02:40 on the train. Jordan refuses to engage with the worker; she will try again at school ");
        hand.type("tomorow and he did not have a decison. ");
        isUnderlined("shared-police", "refuses to engage", "tomorow", "decison");
        for (Theme theme : Theme.values()) {
            interact(() -> look.theme().set(theme));
            WaitForAsyncUtils.waitForFxEvents();
            hand.picture("remarks-" + theme.name().toLowerCase(java.util.Locale.UK));
        }
        List<Node> drawn = List.copyOf(area("shared-police").lookupAll(".underline"));
        assertThat(drawn).hasSize(3).allMatch(node -> node.getLayoutBounds().getWidth() > 30);
    }
}
