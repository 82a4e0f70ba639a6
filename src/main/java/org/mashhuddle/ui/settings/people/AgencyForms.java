package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.DropDown;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.settings.section.Fields;

/// The forms of an agency and of a person.
final class AgencyForms {

    private AgencyForms() {}

    static Node[] agency(AgenciesViewModel model) {
        Optional<Agency> one = model.agency().get().what();
        TextField label = Fields.text("agency-label", one.map(Agency::label).orElse(""));
        TextField code = Fields.text("agency-code", one.map(Agency::shortcut).orElse(""));
        Runnable keep = () -> model.keepAgency(label.getText(), code.getText());
        label.setOnAction(_ -> keep.run());
        code.setOnAction(_ -> keep.run());
        if (one.isEmpty()) {
            Caret.into(label, label::requestFocus);
        }
        return new Node[] {
            heading(one.map(Agency::label).orElse(words("settings.agencies.new"))),
            Fields.keep(model.typedAgency(), label, code),
            Fields.box("settings.agencies.name", label),
            new FieldBox(words("settings.agencies.code"), code, words("settings.agencies.code-hint")),
            verbs("agency", keep, one.map(Agency::retired), retiring(model, one)),
            one.isPresent() && retiring(model, one).isEmpty()
                    ? new Pane()
                    : Texts.wrapping(Texts.hint(words("settings.kept"))),
            one.<Node>map(there -> further(model, there)).orElseGet(Pane::new)
        };
    }

    /// What is said of one that is on file: its address, what it counts as, how it ends, whether it is a board.
    private static VBox further(AgenciesViewModel model, Agency one) {
        VBox all = new VBox(16, addressOf(model, one));
        boolean concerned = model.successions().concerns(one);
        boolean board = model.isBoard(one);
        if (!one.retired() && !board) {
            all.getChildren().add(partOf(model, one));
        }
        if ((!one.retired() || concerned) && !board) {
            all.getChildren().add(new SuccessionForm(model.successions(), one));
        }
        if (!concerned) {
            all.getChildren().add(boardOf(model, one));
        }
        return all;
    }

    /// One that ends, or stands in the place of another, is not retired beside that.
    private static Optional<Runnable> retiring(AgenciesViewModel model, Optional<Agency> one) {
        return one.filter(there -> !model.successions().concerns(there)).map(_ -> model::retireAgency);
    }

    /// What it counts as in a strategy discussion.
    private static VBox partOf(AgenciesViewModel model, Agency one) {
        List<Optional<AgencyKind>> parts = Stream.concat(
                        Stream.of(AgencyKind.values()).map(Optional::of), Stream.of(Optional.<AgencyKind>empty()))
                .toList();
        ComboBox<String> part = DropDown.of("agency-part");
        parts.forEach(each -> part.getItems().add(said(each)));
        part.getSelectionModel().select(parts.indexOf(one.part()));
        Button save = Buttons.plain("agency-part-save", words("settings.agencies.part-save"));
        save.setOnAction(_ -> model.countsAs(parts.get(part.getSelectionModel().getSelectedIndex())));
        return new VBox(
                8,
                new FieldBox(words("settings.agencies.part"), part, words("settings.agencies.part-about")),
                Layout.row(8, save));
    }

    private static String said(Optional<AgencyKind> part) {
        return part.map(one -> words("settings.agencies.part."
                        + one.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElseGet(() -> words("settings.agencies.part-none"));
    }

    private static VBox boardOf(AgenciesViewModel model, Agency one) {
        boolean is = model.isBoard(one);
        Button turn =
                Buttons.plain("agency-board", words(is ? "settings.agencies.no-board" : "settings.agencies.to-board"));
        turn.setOnAction(_ -> model.turnBoard());
        return new VBox(8, turn, Texts.wrapping(Texts.hint(words("settings.agencies.board-about"))));
    }

    static Node[] person(AgenciesViewModel model) {
        Optional<Person> one = model.person().get().what();
        TextField name = Fields.text("person-name", one.map(Person::name).orElse(""));
        TextField job = Fields.text("person-job", one.map(Person::job).orElse(""));
        TextField phone = Fields.text("person-phone", one.map(Person::phone).orElse(""));
        Runnable keep = () -> model.keepPerson(name.getText(), job.getText(), phone.getText());
        name.setOnAction(_ -> keep.run());
        job.setOnAction(_ -> keep.run());
        phone.setOnAction(_ -> keep.run());
        if (one.isEmpty()) {
            Caret.into(name, name::requestFocus);
        }
        String agency = model.chosen().get().map(Agency::label).orElse("");
        return new Node[] {
            heading(one.map(Person::name).orElse(words("settings.people.new", agency))),
            Fields.keep(model.typedPerson(), name, job, phone),
            new FieldBox(words("settings.people.name"), name, words("settings.people.name-hint")),
            Fields.box("settings.people.job", job),
            Fields.box("settings.people.phone", phone),
            verbs("person", keep, one.map(Person::retired), Optional.of(model::retirePerson)),
            Texts.wrapping(Texts.hint(words("settings.people.about"))),
            one.<Node>map(there -> addressOf(model, there)).orElseGet(Pane::new)
        };
    }

    private static AddressForm addressOf(AgenciesViewModel model, Agency one) {
        return new AddressForm(
                model.addresses().of(one.id()),
                there -> model.addresses().typed(one.id().value(), there),
                (email, post, asked) -> model.addresses().keep(one.id(), one.label(), email, post, asked));
    }

    private static AddressForm addressOf(AgenciesViewModel model, Person one) {
        return new AddressForm(
                model.addresses().of(one.id()),
                there -> model.addresses().typed(one.id().value(), there),
                (email, post, asked) -> model.addresses().keep(one.id(), one.name(), email, post, asked));
    }

    private static Node heading(String words) {
        return Texts.wrapping(Texts.h1(words));
    }

    /// @param retired none for a new one
    private static HBox verbs(String id, Runnable keep, Optional<Boolean> retired, Optional<Runnable> turn) {
        Button save = Buttons.primary(
                id + "-save", words(retired.isPresent() ? "settings.save" : "settings." + id + ".add-verb"));
        save.setOnAction(_ -> keep.run());
        HBox verbs = Layout.row(8, save);
        turn.flatMap(verb -> retired.map(away -> {
                    Button other = Buttons.plain(id + "-retire", words(away ? "settings.offer" : "settings.retire"));
                    other.setOnAction(_ -> verb.run());
                    return other;
                }))
                .ifPresent(verbs.getChildren()::add);
        return verbs;
    }
}
