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
import org.mashhuddle.domain.source.ListWriting;
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
    private final ObjectProperty<DayOrder> order;
    private final StringProperty unread = new SimpleStringProperty("");
    private final StringProperty lacks = new SimpleStringProperty("");
    private ListWriting writing;

    /// @param typed where it is kept until the rows are taken
    ListViewModel(ListLook look, Path file, FormDrafts typed) {
        this.look = look;
        this.writing = look.profile().writing();
        this.file = file;
        this.typed = typed;
        ListProfile profile = look.profile();
        name.set(profile.name());
        sender.set(profile.sender());
        kind = new SimpleObjectProperty<>(Optional.of(profile.kind()));
        profile.columns().forEach(column -> fields.add(new SimpleObjectProperty<>(Optional.of(column.field()))));
        order = new SimpleObjectProperty<>(profile.order());
        keep();
    }

    private void keep() {
        typed.text("name", name).text("sender", sender).perhaps("kind", kind, ListKind.class);
        typed.choice("order", order, DayOrder.class);
        for (int place = 0; place < fields.size(); place++) {
            typed.perhaps("column" + place, fields.get(place), ListField.class);
        }
        watch();
    }

    /// What was typed before is put back.
    void begin() {
        typed.open(() -> {});
    }

    /// As [#begin], after the file was read in another way: what a person has said of it stays said, and of
    /// its columns whatever was said of those that have the same heading, or all of them where the same row of
    /// headings is read in other letters.
    void beginLike(ListViewModel before) {
        before.settle();
        typed.open(() -> take(before));
    }

    private void take(ListViewModel before) {
        ListProfile was = before.look.profile();
        if (!before.name.get().equals(was.name())) {
            name.set(before.name.get());
        }
        if (!before.sender.get().equals(was.sender())) {
            sender.set(before.sender.get());
        }
        before.kind.get().filter(said -> said != was.kind()).ifPresent(said -> kind.set(Optional.of(said)));
        if (before.order.get() != was.order()) {
            order.set(before.order.get());
        }
        for (int place = 0; place < fields.size(); place++) {
            int there = before.place(this, place);
            if (there >= 0 && before.isSaid(there)) {
                fields.get(place).set(before.fields.get(there).get());
            }
        }
    }

    /// Where a column of another reading of the same file stands in this one; -1 where it does not.
    private int place(ListViewModel other, int place) {
        if (headings().size() == other.headings().size()
                && look.writing().headings() == other.look.writing().headings()
                && look.writing().between() == other.look.writing().between()) {
            return place;
        }
        return headings().indexOf(other.headings().get(place));
    }

    private List<String> headings() {
        return look.columns().stream()
                .map(column -> ListProfile.plain(column.heading()))
                .toList();
    }

    /// Whether a person has chosen what this column is.
    private boolean isSaid(int place) {
        return !fields.get(place)
                .get()
                .equals(Optional.of(look.profile().columns().get(place).field()));
    }

    private void watch() {
        Consumer<Object> judge = _ -> lacks.set(judged());
        name.subscribe(judge);
        kind.subscribe(judge);
        unread.subscribe(judge);
        fields.forEach(field -> field.subscribe(judge));
    }

    /// What is still to be said, in one sentence; empty where nothing is.
    private String judged() {
        if (!unread.get().isEmpty()) {
            return words("list.unread-so");
        }
        return profile().lacks().stream()
                .map(lack -> switch (lack) {
                    case NAME -> words("list.lacks-name");
                    case AT -> words("list.lacks-at");
                    case CHILD -> words("list.lacks-child");
                    case TWICE -> words("list.lacks-twice");
                })
                .collect(Collectors.joining(" "));
    }

    /// What is said of it.
    ListProfile profile() {
        List<ListProfile.Column> columns = new ArrayList<>();
        for (int place = 0; place < fields.size(); place++) {
            columns.add(new ListProfile.Column(
                    look.columns().get(place).heading(), fields.get(place).get().orElse(ListField.NOT_READ)));
        }
        return new ListProfile(
                name.get(), kind.get().orElse(look.profile().kind()), sender.get(), order.get(), writing, columns);
    }

    /// Which number is the day, where a person has said it of this very list; in doubt, where not.
    DayOrder said() {
        return order.get() == look.profile().order() ? DayOrder.IN_DOUBT : order.get();
    }

    /// It cannot be read as it was last said to be written; what stands here is how it was read before.
    void cannotBeRead(ListWriting said, String sentence) {
        writing = said;
        unread.set(sentence);
    }

    /// How its file is written: what was said, and for the rest what was found.
    ListWriting writing() {
        return writing.or(look.writing());
    }

    /// As far as a person has said it.
    ListWriting writingSaid() {
        return writing;
    }

    /// Why it cannot be read as it was last said to be written; empty while it can.
    StringProperty unread() {
        return unread;
    }

    ObjectProperty<DayOrder> order() {
        return order;
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

    /// Whether it would say something new of a column.
    boolean isNews(int place, ListField field) {
        return !fields.get(place).get().equals(Optional.of(field));
    }

    /// Says what a column is.
    void say(int place, ListField field) {
        fields.get(place).set(Optional.of(field));
    }

    StringProperty lacks() {
        return lacks;
    }

    @Override
    public String toString() {
        return "ListViewModel" + look;
    }
}
