package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.DayField;
import org.mashhuddle.ui.kit.field.DropDown;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.settings.section.Fields;

/// On which day an agency ends, and which stands in its place from the next; what was said of it, to be put
/// right or taken back.
final class SuccessionForm extends VBox {

    private final SuccessionsViewModel model;
    private final Agency one;
    private final DayField lastDay;

    SuccessionForm(SuccessionsViewModel model, Agency one) {
        super(16);
        this.model = model;
        this.one = one;
        this.lastDay = new DayField("succession-last-day", words("succession.last-day"), model.earliest());
        getChildren().add(Texts.h2(words("succession.heading")));
        model.said(one).forEach(said -> getChildren().add(Texts.wrapping(Texts.body(said))));
        if (model.of(one).isPresent()) {
            correct();
        } else {
            say();
        }
        if (model.hasChanged()) {
            Caret.into(lastDay.field(), lastDay.field()::requestFocus);
        }
    }

    private void say() {
        List<Agency> heirs = model.heirs(one);
        ComboBox<String> heir = heir(heirs);
        TextField label = Fields.text("succession-label", "");
        TextField code = Fields.text("succession-code", "");
        CheckBox people = Fields.tick("succession-people", words("succession.people"), true, _ -> {});
        Button save = Buttons.plain("succession-save", words("succession.save"));
        save.setOnAction(_ -> ended(day -> {
            int chosen = heir.getSelectionModel().getSelectedIndex();
            if (chosen == 0) {
                model.end(one, day, label.getText(), code.getText(), people.isSelected());
            } else {
                model.end(one, day, heirs.get(chosen - 1), people.isSelected());
            }
        }));
        getChildren()
                .addAll(
                        Fields.keep(model.typed(one), lastDay.field(), label, code),
                        lastDay.box(),
                        Fields.box("succession.heir", heir),
                        founded(heir, label, code),
                        people,
                        Layout.row(8, save),
                        Texts.wrapping(Texts.hint(words("succession.about"))));
    }

    private static ComboBox<String> heir(List<Agency> heirs) {
        ComboBox<String> heir = DropDown.of("succession-heir");
        heir.getItems().add(words("succession.new"));
        heirs.forEach(each -> heir.getItems().add(each.label()));
        heir.getSelectionModel().selectFirst();
        return heir;
    }

    /// What a new agency is called; of one that is in the list it is known.
    private static VBox founded(ComboBox<String> heir, TextField label, TextField code) {
        VBox fields = new VBox(
                16,
                Fields.box("settings.agencies.name", label),
                new FieldBox(words("settings.agencies.code"), code, words("settings.agencies.code-hint")));
        fields.visibleProperty()
                .bind(heir.getSelectionModel().selectedIndexProperty().isEqualTo(0));
        fields.managedProperty().bind(fields.visibleProperty());
        return fields;
    }

    private void ended(Consumer<LocalDate> on) {
        if (lastDay.willDo(true)) {
            lastDay.day().ifPresent(on);
        }
    }

    private void correct() {
        Button save = Buttons.plain("succession-correct", words("succession.correct"));
        save.setOnAction(_ -> ended(day -> model.endOn(one, day)));
        Button back = Buttons.plain("succession-back", words("succession.back"));
        back.setOnAction(_ -> model.takeBack(one));
        getChildren()
                .addAll(
                        Fields.keep(model.typed(one), lastDay.field()),
                        lastDay.box(),
                        Layout.row(8, save, back),
                        Texts.wrapping(Texts.hint(words("succession.about"))));
    }
}
