package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.ui.children.words.FactWords;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;

/// The day of a birth, and each child who was born.
public final class BirthFields extends VBox {

    private final BirthForm form;
    private final VBox babies = Layout.column(12);

    public BirthFields(BirthForm form) {
        super(8);
        this.form = form;
        getStyleClass().add("side-fields");
        TextField day = new TextField();
        day.setId("birth-day");
        day.textProperty().bindBidirectional(form.day());
        Button another = Buttons.link("birth-another", words("children.birth-another"));
        another.setOnAction(_ -> form.another());
        getChildren().addAll(new FieldBox(words("children.field.born"), day, words("day.hint-full")), babies, another);
        form.count().subscribe(now -> {
            show(now.intValue());
            Layout.show(another, now.intValue() < BirthForm.MOST);
        });
    }

    private void show(int count) {
        babies.getChildren().clear();
        for (int i = 0; i < count; i++) {
            babies.getChildren().add(baby(form.babies().get(i), i + 1, count));
        }
    }

    private static VBox baby(BirthForm.Baby baby, int at, int count) {
        VBox fields = Layout.column(8);
        if (count > 1) {
            fields.getChildren().add(Texts.strong(words("children.birth-child", at)));
        }
        fields.getChildren()
                .addAll(
                        field("birth-given-" + at, "children.field.given", baby.given()),
                        field("birth-family-" + at, "children.field.family", baby.family()),
                        sex(baby, at));
        return fields;
    }

    private static FieldBox field(String id, String key, javafx.beans.property.StringProperty typed) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(typed);
        return new FieldBox(words(key), field);
    }

    private static SegmentedChoice<Sex> sex(BirthForm.Baby baby, int at) {
        SegmentedChoice<Sex> sex = new SegmentedChoice<>(
                "birth-sex-" + at,
                List.of(Sex.FEMALE, Sex.MALE, Sex.NOT_KNOWN),
                one -> one == Sex.NOT_KNOWN ? words("children.not-known") : FactWords.sex(one));
        sex.setAccessibleText(words("children.fact-sex"));
        sex.valueProperty().set(Optional.of(baby.sex().get()));
        sex.valueProperty().subscribe((_, now) -> now.ifPresent(baby.sex()::set));
        return sex;
    }
}
