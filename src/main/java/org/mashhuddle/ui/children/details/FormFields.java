package org.mashhuddle.ui.children.details;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.ui.children.form.BirthKind;
import org.mashhuddle.ui.children.words.FactWords;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;

/// The fields of the form, group by group.
public record FormFields(SubjectForm form) {

    private static final double NARROW = 168;
    private static final double MIDDLE = 224;
    private static final double WIDE = 344;

    public Node of(List<SubjectField> row) {
        HBox fields = new HBox(16);
        for (SubjectField part : row) {
            fields.getChildren().add(field(part));
            beside(part).ifPresent(fields.getChildren()::add);
        }
        return fields;
    }

    /// The choice that belongs to a field.
    private Optional<Node> beside(SubjectField part) {
        return switch (part) {
            case BORN -> Optional.of(birthKinds());
            case ETHNICITY -> Optional.of(sexes());
            case HOME_POSTCODE -> Optional.of(safe());
            case KNOWN -> Optional.of(mark());
            case GIVEN,
                    FAMILY,
                    KNOWN_AS,
                    PRONOUN,
                    NHS,
                    UPN,
                    REF,
                    HOME,
                    WITH,
                    SCHOOL,
                    SCHOOL_NOTE,
                    DOCTOR,
                    WORKER,
                    PLAN,
                    PLACE,
                    POSTCODE -> Optional.empty();
        };
    }

    private FieldBox field(SubjectField part) {
        SubjectForm.Typed typed = form.field(part);
        FieldBox box;
        if (part == SubjectField.KNOWN || part == SubjectField.WITH) {
            GrowingArea area = new GrowingArea("form-" + part.key(), "");
            area.textProperty().bindBidirectional(typed.text());
            box = new FieldBox(words("children.field." + part.key()), area, hint(part));
        } else {
            String id = "form-" + part.key();
            TextField field = part == SubjectField.ETHNICITY ? new CodedField(id, CodeList.ETHNICITY) : new TextField();
            field.setId(id);
            field.textProperty().bindBidirectional(typed.text());
            box = new FieldBox(words("children.field." + part.key()), field, hint(part));
        }
        box.error().bind(typed.error());
        box.setMinWidth(width(part));
        box.setMaxWidth(width(part));
        return box;
    }

    private static double width(SubjectField part) {
        return switch (part) {
            case KNOWN_AS, PRONOUN, HOME_POSTCODE, POSTCODE -> NARROW;
            case BORN, NHS, UPN, REF -> MIDDLE;
            case GIVEN, FAMILY, ETHNICITY, HOME, SCHOOL, SCHOOL_NOTE, DOCTOR, WORKER, PLAN, PLACE -> WIDE;
            case WITH, KNOWN -> WIDE + NARROW + 16;
        };
    }

    private String hint(SubjectField part) {
        return switch (part) {
            case BORN -> words("children.hint-born");
            case NHS -> words("children.hint-nhs");
            case UPN -> words("children.hint-upn");
            case ETHNICITY -> words("children.hint-ethnicity");
            case PRONOUN -> words("children.hint-pronoun");
            case KNOWN_AS -> words("children.hint-known-as");
            case REF -> words("children.hint-ref");
            case PLAN -> words("children.hint-plan");
            case HOME -> form.holdsSafeAddress() ? words("children.hint-safe-held") : words("children.hint-home");
            case GIVEN, FAMILY, HOME_POSTCODE, WITH, SCHOOL, SCHOOL_NOTE, DOCTOR, WORKER, PLACE, POSTCODE, KNOWN -> "";
        };
    }

    private VBox birthKinds() {
        SegmentedChoice<BirthKind> kinds =
                new SegmentedChoice<>("form-birth-kind", List.of(BirthKind.values()), kind -> switch (kind) {
                    case BORN -> words("children.birth-born");
                    case ABOUT -> words("children.birth-about");
                    case EXPECTED -> words("children.birth-expected");
                });
        kinds.valueProperty().set(Optional.of(form.birthKind().get()));
        kinds.valueProperty().subscribe((_, now) -> now.ifPresent(form.birthKind()::set));
        return labelled("children.birth-kind", kinds);
    }

    private VBox sexes() {
        SegmentedChoice<Sex> sexes = new SegmentedChoice<>(
                "form-sex",
                List.of(Sex.FEMALE, Sex.MALE, Sex.OTHER, Sex.NOT_KNOWN),
                sex -> sex == Sex.NOT_KNOWN ? words("children.not-known") : FactWords.sex(sex));
        sexes.valueProperty().set(Optional.of(form.sex().get()));
        sexes.valueProperty().subscribe((_, now) -> now.ifPresent(form.sex()::set));
        return labelled("children.fact-sex", sexes);
    }

    private VBox safe() {
        CheckBox tick = new CheckBox(words("children.safe"));
        tick.setId("form-safe");
        tick.setMinHeight(32);
        tick.selectedProperty().bindBidirectional(form.safe());
        Label above = styled(Texts.body(words("children.safe-label")), "field-label");
        return Layout.column(4, above, tick, Texts.wrapping(Texts.hint(words("children.safe-hint"))));
    }

    private VBox mark() {
        return labelled("meeting.mark.spoken", SharingMarkField.of("form-mark", form.agencies(), form.mark()));
    }

    private static VBox labelled(String key, Node choice) {
        return Layout.column(4, styled(Texts.body(words(key)), "field-label"), choice);
    }

    @Override
    public String toString() {
        return "FormFields";
    }
}
