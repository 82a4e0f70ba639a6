package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.service.imports.ListLook;
import org.mashhuddle.ui.kit.FormDrafts;

/// What the columns of one chosen list are: suggested, and said by a person.
final class ListViewModel {

    private final ListLook look;
    private final Path file;
    private final FormDrafts typed;
    private final StringProperty name = new SimpleStringProperty();
    private final StringProperty sender = new SimpleStringProperty();
    private final ObjectProperty<Optional<ListKind>> kind;
    private final List<ObjectProperty<Optional<ListField>>> fields = new ArrayList<>();
    private final StringProperty lacks = new SimpleStringProperty("");

    /// @param typed where it is kept until the rows are taken
    ListViewModel(ListLook look, Path file, FormDrafts typed) {
        this.look = look;
        this.file = file;
        this.typed = typed;
        ListProfile profile = look.profile();
        name.set(profile.name());
        sender.set(profile.sender());
        kind = new SimpleObjectProperty<>(Optional.of(profile.kind()));
        profile.columns().forEach(column -> fields.add(new SimpleObjectProperty<>(Optional.of(column.field()))));
        keep();
    }

    private void keep() {
        typed.text("name", name).text("sender", sender).perhaps("kind", kind, ListKind.class);
        for (int place = 0; place < fields.size(); place++) {
            typed.perhaps("column" + place, fields.get(place), ListField.class);
        }
        typed.open(() -> {});
        watch();
    }

    private void watch() {
        Consumer<Object> judge = _ -> lacks.set(judged());
        name.subscribe(judge);
        kind.subscribe(judge);
        fields.forEach(field -> field.subscribe(judge));
    }

    /// What is still to be said, in one sentence; empty where nothing is.
    private String judged() {
        return profile(DayOrder.IN_DOUBT).lacks().stream()
                .map(lack -> switch (lack) {
                    case NAME -> words("list.lacks-name");
                    case AT -> words("list.lacks-at");
                    case CHILD -> words("list.lacks-child");
                    case TWICE -> words("list.lacks-twice");
                })
                .collect(Collectors.joining(" "));
    }

    /// What is said of its columns.
    ///
    /// @param order what a person has said of dates in doubt; what is kept already, where nothing
    ListProfile profile(DayOrder order) {
        List<ListProfile.Column> columns = new ArrayList<>();
        for (int place = 0; place < fields.size(); place++) {
            columns.add(new ListProfile.Column(
                    look.columns().get(place).heading(), fields.get(place).get().orElse(ListField.NOT_READ)));
        }
        return new ListProfile(
                name.get(),
                kind.get().orElse(look.profile().kind()),
                sender.get(),
                order == DayOrder.IN_DOUBT ? look.profile().order() : order,
                columns);
    }

    /// Its rows are taken, or it is left.
    void settle() {
        typed.settle();
    }

    ListLook look() {
        return look;
    }

    Path file() {
        return file;
    }

    StringProperty name() {
        return name;
    }

    StringProperty sender() {
        return sender;
    }

    ObjectProperty<Optional<ListKind>> kind() {
        return kind;
    }

    /// What the columns are, in the order of the list.
    List<ObjectProperty<Optional<ListField>>> fields() {
        return fields;
    }

    StringProperty lacks() {
        return lacks;
    }

    @Override
    public String toString() {
        return "ListViewModel" + look;
    }
}
