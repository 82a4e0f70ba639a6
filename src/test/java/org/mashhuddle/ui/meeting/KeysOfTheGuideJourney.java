package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.geometry.Dimension2D;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Owner;
import org.testfx.util.WaitForAsyncUtils;

/// Plays the last table of the guide's keys page: each row records what it says with exactly its keys.
class KeysOfTheGuideJourney extends MeetingJourney {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|`]+) \\| ((?:`[^`]+` ?)+)\\| (\\d+) \\|$");
    private static final Map<String, KeyCode> NAMED =
            Map.of("↓", KeyCode.DOWN, "↑", KeyCode.UP, "Enter", KeyCode.ENTER, "Tab", KeyCode.TAB);

    private record Row(String deed, List<String> keys, int said) {}

    @Override
    Dimension2D size() {
        return new Dimension2D(1920, 1080);
    }

    private static List<Row> rows() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("basedir", "."), "src/docs/guide/keys.md"));
        return ROW.matcher(page).results().map(KeysOfTheGuideJourney::row).toList();
    }

    private static Row row(MatchResult found) {
        List<String> keys = Pattern.compile("`([^`]+)`")
                .matcher(found.group(2))
                .results()
                .map(key -> key.group(1))
                .toList();
        return new Row(found.group(1).strip(), keys, Integer.parseInt(found.group(3)));
    }

    private void play(Row row) {
        assertThat(row.keys()).as(row.deed()).hasSize(row.said());
        row.keys().forEach(this::press);
    }

    private void press(String key) {
        if (key.equals("@")) {
            write(key);
        } else {
            List<KeyCode> codes = new ArrayList<>();
            for (String part : key.split("\\+")) {
                codes.add(
                        switch (part) {
                            case "Ctrl" -> KeyCode.CONTROL;
                            case "Alt" -> KeyCode.ALT;
                            default -> Optional.ofNullable(NAMED.get(part)).orElseGet(() -> KeyCode.getKeyCode(part));
                        });
            }
            push(codes.toArray(KeyCode[]::new));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isOn(String id) {
        return lookup("#" + id).queryAs(ToggleButton.class).isSelected();
    }

    @Test
    void everyRowDoesWhatItSaysWithItsKeys() throws IOException {
        List<Row> rows = rows();
        assertThat(rows).hasSize(8);
        clickOn("#shared-police");
        write("He came alone");
        play(rows.get(0));
        assertThat(words("shared-police-whose")).startsWith("Own knowledge");
        play(rows.get(1));
        assertThat(words("shared-police-mark")).isEqualTo("Record only");
        press("Tab");
        String next = where();
        play(rows.get(2));
        assertThat(lookup("#" + next + "-none-held").tryQuery()).isPresent();
        assertThat(where()).startsWith("shared-").isNotEqualTo(next);
        press("Ctrl+2");
        write("I want to go home");
        play(rows.get(3));
        assertThat(words("voice-heard-by")).endsWith("via social care");
        play(rows.get(4));
        assertThat(isOn("risk-level-3") && isOn("risk-direction-1")).isTrue();
        assertThat(where()).startsWith("risk-harms");
        play(rows.get(5));
        assertThat(lookup("#strategy-no").queryAs(RadioButton.class).isSelected())
                .isTrue();
        assertThat(where()).isEqualTo("strategy-because");
        theActionAndTheNextChild(rows);
    }

    private void theActionAndTheNextChild(List<Row> rows) {
        ItemId here = model.item().get().orElseThrow().item().id();
        press("Ctrl+J");
        write("visit home fri 16:00 ");
        play(rows.get(6));
        Action made = room.book().actions(room.item(1)).getLast();
        assertThat(made.owner())
                .isInstanceOfSatisfying(
                        Owner.Named.class, who -> assertThat(who.name()).isEqualTo("A. Patel"));
        assertThat(made.dueAt().orElseThrow().local()).isEqualTo("2026-11-27T16:00");
        play(rows.get(7));
        assertThat(model.item().get().orElseThrow().item().id()).isNotEqualTo(here);
    }
}
