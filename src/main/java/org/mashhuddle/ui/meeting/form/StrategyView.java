package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.discussion.FormColumns;

/// "Strategy discussion?", yes or no, because. A first letter chooses, as at the risk; `Delete` takes back.
public final class StrategyView {

    private final StrategyViewModel model;
    private final ToggleGroup answer = new ToggleGroup();
    private final RadioButton yes = radio("strategy-yes", "meeting.yes");
    private final RadioButton no = radio("strategy-no", "meeting.no");

    public StrategyView(StrategyViewModel model) {
        this.model = model;
    }

    /// The section.
    public HBox section(FormColumns columns, ItemViewModel item) {
        model.needed().subscribe(this::select);
        answer.selectedToggleProperty()
                .subscribe(
                        (_, now) -> model.needed().set(now == null ? Optional.empty() : Optional.of(yes.equals(now))));
        GrowingArea because = new GrowingArea("strategy-because", words("meeting.strategy.because"));
        because.setAccessibleText(words("meeting.strategy.because"));
        FieldBinding.tie(because, model.because(), model::left);
        Label minimum = Layout.styled(Texts.wrapping(Texts.hint("")), "minimum");
        minimum.setId("strategy-minimum");
        item.minimum().subscribe(now -> {
            minimum.setText(now.words());
            minimum.setGraphic(Icons.small(now.here() ? Feather.CHECK : Feather.ALERT_CIRCLE));
            colour(minimum, now);
        });
        Label shared = Texts.wrapping(Texts.hint(""));
        shared.setId("strategy-shared");
        shared.textProperty().bind(item.cites().strategy());
        item.cites().strategy().subscribe(now -> Layout.show(shared, !now.isEmpty()));
        HBox answers = Layout.row(16, yes, no);
        answers.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        return columns.row(
                columns.section(words("meeting.strategy"), "4"),
                columns.marked(Layout.row(16, answers, Layout.growing(because)), item.closer(), minimum, shared));
    }

    /// Red where a strategy discussion goes on without its minimum, amber before it begins.
    private static void colour(Label minimum, ItemViewModel.Minimum now) {
        minimum.getStyleClass().removeAll("text-danger", "text-warning", "b");
        if (!now.here()) {
            minimum.getStyleClass().addAll(now.asked() ? "text-danger" : "text-warning", "b");
        }
    }

    /// Puts the focus there.
    public void focus() {
        (no.isSelected() ? no : yes).requestFocus();
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            answer.selectToggle(null);
            event.consume();
        }
        Stream.of(yes, no)
                .filter(each -> each.getText()
                        .substring(0, 1)
                        .equalsIgnoreCase(event.getCode().getChar()))
                .forEach(each -> {
                    each.setSelected(true);
                    each.requestFocus();
                    event.consume();
                });
    }

    private void select(Optional<Boolean> needed) {
        answer.selectToggle(needed.map(is -> is ? yes : no).orElse(null));
    }

    private RadioButton radio(String id, String key) {
        RadioButton button = new RadioButton(words(key));
        button.setId(id);
        button.setToggleGroup(answer);
        button.setMinWidth(RadioButton.USE_PREF_SIZE);
        return button;
    }
}
