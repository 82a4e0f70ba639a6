package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;

import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.DraftService;
import org.mashhuddle.service.TypedBefore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is typed into one form and not saved yet. Each keystroke goes to the draft journal; what is
/// found there from an earlier time is put back, and said to be.
final class FormDrafts {

    private static final String BASE = "base";

    /// One field: what it holds as a text, and how a text is put into it.
    private record Field(String name, Supplier<String> now, Consumer<String> put) {}

    private final Desk desk;
    private final Optional<SubjectId> about;
    private final String form;
    private final String base;
    private final List<Field> fields = new ArrayList<>();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private boolean noting;
    private boolean begun;

    /// @param about whom the form is about; none for somebody who is not there yet
    /// @param form its lasting name
    /// @param base as what it was typed over, such as a version; empty where that cannot change
    FormDrafts(Desk desk, Optional<SubjectId> about, String form, String base) {
        this.desk = desk;
        this.about = about;
        this.form = form;
        this.base = base;
    }

    /// A field that is typed.
    FormDrafts text(String name, StringProperty text) {
        text.subscribe((_, now) -> note(name, now));
        return field(name, text::get, text::set);
    }

    /// A field that is chosen from a fixed list.
    <E extends Enum<E>> FormDrafts choice(String name, ObjectProperty<E> chosen, Class<E> list) {
        chosen.subscribe((_, now) -> note(name, now.name()));
        return field(name, () -> chosen.get().name(), text -> chosen.set(Enum.valueOf(list, text)));
    }

    /// Any other field; whoever adds it says when it changes.
    FormDrafts field(String name, Supplier<String> now, Consumer<String> put) {
        fields.add(new Field(name, now, put));
        return this;
    }

    /// Notes a field as it now stands, and with the first one whatever the form began with.
    void note(String name, String text) {
        if (!noting) {
            return;
        }
        if (!begun) {
            begun = true;
            write(BASE, base);
            fields.stream()
                    .filter(_ -> about.isEmpty())
                    .filter(field -> !field.now().get().isEmpty())
                    .forEach(field -> write(field.name(), field.now().get()));
        }
        write(name, text);
    }

    private void write(String name, String text) {
        drafts().draft(desk.actor(), about, form, name, text);
    }

    /// Puts back what was typed before, and then shows the form.
    void open(Runnable shown) {
        desk.ask(
                () -> drafts().of(desk.actor().viewer(), about, form),
                found -> {
                    found.ifPresent(this::putBack);
                    noting = true;
                    shown.run();
                },
                _ -> {
                    noting = true;
                    shown.run();
                });
    }

    private void putBack(TypedBefore before) {
        boolean differs = false;
        for (Field field : fields) {
            String typed = before.fields().get(field.name());
            if (typed != null && !typed.equals(field.now().get())) {
                field.put().accept(typed);
                differs = true;
            }
        }
        if (differs) {
            begun = true;
            boolean moved = !before.fields().getOrDefault(BASE, base).equals(base);
            sentence.set(
                    words(moved ? "children.put-back-moved" : "children.put-back", when(before)));
        } else {
            settle();
        }
    }

    private String when(TypedBefore before) {
        Instant at = before.at();
        String whole = DateWords.dateTime(at);
        return whole.startsWith(DateWords.date(desk.session().today()))
                ? DateWords.time(at)
                : whole;
    }

    /// It is saved, or left: what was typed is forgotten.
    void settle() {
        drafts().settled(desk.actor(), about, form);
    }

    private DraftService drafts() {
        return desk.services().drafts();
    }

    /// "What you typed at 09:42 was put back."; empty where nothing was.
    ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    @Override
    public String toString() {
        return "FormDrafts";
    }
}
