package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.DropDown;
import org.mashhuddle.ui.kit.field.FieldBox;

/// For whom a paper is: the person and their post, or the agency's inbox, and which copy it is.
final class RecipientCard extends VBox {

    private final PapersViewModel model;
    private final IssueForm form;
    private final ObservableValue<String> agency;

    /// @param agency its label
    RecipientCard(PapersViewModel model, ObservableValue<String> agency) {
        super(4);
        this.model = model;
        this.form = model.form();
        this.agency = agency;
        Layout.styled(this, "card", "papers-card");
        FieldBox person = new FieldBox(words("papers.person"), person());
        VBox.setMargin(person, new Insets(8, 0, 0, 0));
        Label confirmed = confirmed();
        model.selected().subscribe(line -> {
            boolean agencys = line.filter(one ->
                            one.key().kind().isForFamily() || one.key().kind().isForTheChair())
                    .isEmpty();
            Layout.show(person, agencys);
            Layout.show(confirmed, agencys);
        });
        getChildren().addAll(Layout.row(8, name(), Layout.grow(), copy()), post(), confirmed, reference(), person);
    }

    private ObservableValue<String> of(Function<Preview, String> said) {
        return model.preview().map(paper -> paper.map(said).orElse(""));
    }

    private Label name() {
        Label name = Texts.h2("");
        name.setId("papers-agency");
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> form.named().getValue().isEmpty()
                                ? agency.getValue()
                                : form.named().getValue(),
                        form.named(),
                        agency));
        return name;
    }

    private Label copy() {
        Label copy = Layout.styled(new Label(), "chip", "chip-accent");
        copy.setId("papers-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.textProperty().bind(of(Preview::copy));
        return copy;
    }

    private Label reference() {
        Label reference = Texts.wrapping(Texts.hint(""));
        reference.setId("papers-reference");
        reference.textProperty().bind(of(Preview::reference));
        return reference;
    }

    private ComboBox<String> person() {
        ComboBox<String> person = DropDown.of("papers-person");
        person.setItems(form.people());
        person.setConverter(new Person());
        person.valueProperty().bindBidirectional(form.person());
        return person;
    }

    /// "Safeguarding lead, Education".
    private Label post() {
        Label post = Texts.wrapping(Texts.body(""));
        post.setId("papers-post");
        post.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Stream.of(form.post().getValue(), agency.getValue())
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(", ")),
                        form.person(),
                        agency));
        form.named().subscribe(name -> Layout.show(post, !name.isEmpty()));
        return post;
    }

    private Label confirmed() {
        Label confirmed = Texts.wrapping(Texts.hint(""));
        confirmed.setId("papers-confirmed");
        confirmed.textProperty().bind(form.confirmed());
        return confirmed;
    }

    private static final class Person extends StringConverter<String> {
        @Override
        public String toString(String name) {
            return name == null || name.isEmpty() ? words("papers.inbox") : name;
        }

        @Override
        public String fromString(String words) {
            return words;
        }
    }
}
