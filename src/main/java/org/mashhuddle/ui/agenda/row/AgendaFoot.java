package org.mashhuddle.ui.agenda.row;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.theme.TextSize;

/// What is planned against the room: always in sight.
public final class AgendaFoot extends HBox {

    /// In letters of the design's size: below it the words say it without the bar.
    private static final double ROOM_FOR_BAR = 900;

    private final ObservableValue<Double> room = TextSize.room(this);

    /// @param over whether the meeting is over: nothing can wait any more
    /// @param changes whether its reader changes the agenda now
    /// @param suggest opens what can wait
    public AgendaFoot(ObservableValue<Totals> totals, BooleanSupplier over, BooleanSupplier changes, Runnable suggest) {
        setId("agenda-foot");
        getStyleClass().add("foot");
        PlanBar bar = new PlanBar();
        Label more = new Label("", Icons.small(Feather.CLOCK, "icon-warning"));
        more.setId("agenda-over");
        styled(more, "text-warning", "b");
        more.setMinWidth(USE_PREF_SIZE);
        Button wait = Buttons.plain("agenda-wait", words("agenda.wait"));
        wait.setOnAction(_ -> suggest.run());
        HBox facts = Layout.row(16);
        facts.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(facts, Layout.growing(bar), more, wait);
        room.subscribe(letters -> Layout.show(bar, letters >= ROOM_FOR_BAR));
        totals.subscribe(now -> {
            facts.getChildren()
                    .setAll(
                            fact("agenda.foot-items", now.items()),
                            fact("agenda.foot-planned", now.planned()),
                            fact("agenda.foot-room", now.roomUntil()),
                            fact("agenda.foot-ends", now.ends()));
            bar.show(now);
            more.setText(words("agenda.foot-over", DateWords.duration(Duration.ofMinutes(now.over()))));
            Layout.show(more, !over.getAsBoolean() && now.over() > 0);
            Layout.show(wait, changes.getAsBoolean() && now.over() > 0);
        });
    }

    /// A sentence in which the part between asterisks is strong.
    private static HBox fact(String key, Object value) {
        TextFlow flow = new TextFlow();
        String[] parts = words(key, value).split("\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            Text text = new Text(parts[i]);
            styled(text, i % 2 == 1 ? "prose-strong" : "prose");
            flow.getChildren().add(text);
        }
        HBox fact = Layout.row(0, flow);
        flow.setMaxHeight(USE_PREF_SIZE);
        fact.setMinWidth(USE_PREF_SIZE);
        return fact;
    }
}
