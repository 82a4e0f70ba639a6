package org.mashhuddle.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.field.PastDayField;
import org.testfx.framework.junit5.ApplicationTest;

/// When a request came, or a breach was known: clocks run from it, and nobody types the year of last week. On
/// Monday 30 November 2026.
class PastDayFieldJourney extends ApplicationTest {

    private PastDayField field;

    @Override
    public void start(Stage stage) {
        field = new PastDayField("on", "On", LocalDate.of(2026, 11, 30));
        stage.setScene(new Scene(field.box(), 400, 200));
        stage.show();
    }

    private Optional<LocalDate> typed(String words) {
        interact(() -> field.field().setText(words));
        return field.day();
    }

    private boolean willDo(boolean needed) {
        boolean[] does = new boolean[1];
        interact(() -> does[0] = field.willDo(needed));
        return does[0];
    }

    @Test
    void itIsTheLastSuchDay() {
        Map.of(
                        "30/11", "2026-11-30",
                        "today", "2026-11-30",
                        "mon", "2026-11-30",
                        "Yesterday", "2026-11-29",
                        "fri", "2026-11-27",
                        "tuesday", "2026-11-24",
                        "1/6", "2026-06-01",
                        "01/12/2025", "2025-12-01",
                        "30/11/2026", "2026-11-30")
                .forEach((words, meant) -> {
                    assertThat(typed(words)).as(words).contains(LocalDate.parse(meant));
                    assertThat(willDo(true)).as(words).isTrue();
                });
    }

    @Test
    void whatIsNoDayOrHasNotComeIsNone() {
        for (String words : List.of("1/12", "1/12/2026", "tomorrow", "31/11", "16:00", "24/11 16:00", "29/2/2026")) {
            assertThat(typed(words)).as(words).isEmpty();
            assertThat(willDo(false)).as(words).isFalse();
            assertThat(field.box().error().get()).as(words).isNotEmpty();
        }
        assertThat(typed("  ")).isEmpty();
        assertThat(willDo(false)).isTrue();
        assertThat(willDo(true)).isFalse();
    }
}
