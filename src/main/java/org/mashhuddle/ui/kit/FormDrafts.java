package org.mashhuddle.ui.kit;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.meeting.TypedBefore;

/// What is typed into one form and not saved yet. Each keystroke goes to the draft journal; what is
/// found there from an earlier time is put back, and said to be.
public final class FormDrafts {

    private static final String BASE = "base";

    /// One field: what it holds as a text, and how a text is put into it.
    private record Field(String name, Supplier<String> now, Consumer<String> put) {}

    private final Journal journal;
    private final Optional<SubjectId> about;
    private final String form;
    private final String base;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, String> before = new HashMap<>();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper doubtful = new ReadOnlyBooleanWrapper();
    private Supplier<String> whose = () -> "";
    private boolean noting;
    private boolean begun;

    /// @param about whom the form is about; none for somebody who is not there yet
    /// @param form its lasting name
    /// @param base as what it was typed over, such as a version; empty where that cannot change
    public FormDrafts(Journal journal, Optional<SubjectId> about, String form, String base) {
        this.journal = journal;
        this.about = about;
        this.form = form;
        this.base = base;
    }

    /// Says whose name stands in the form where it begins with the one that was looked for: what is put back may be
    /// of somebody else, and that is said.
    public FormDrafts named(Supplier<String> name) {
        whose = name;
        return this;
    }

    /// A field that is typed.
    public FormDrafts text(String name, StringProperty text) {
        text.subscribe((_, now) -> note(name, now));
        return field(name, text::get, text::set);
    }

    /// How far the words may be shared.
    public FormDrafts mark(String name, ObjectProperty<SharingMark> mark) {
        mark.subscribe((_, now) -> note(name, MarkText.of(now)));
        return field(name, () -> MarkText.of(mark.get()), text -> mark.set(MarkText.mark(text)));
    }

    /// A field that is chosen from a fixed list, or not yet.
    public <E extends Enum<E>> FormDrafts perhaps(String name, ObjectProperty<Optional<E>> chosen, Class<E> list) {
        chosen.subscribe((_, now) -> note(name, name(now)));
        return field(
                name,
                () -> name(chosen.get()),
                text -> chosen.set(
                        Optional.of(text).filter(one -> !one.isEmpty()).map(one -> Enum.valueOf(list, one))));
    }

    private static String name(Optional<? extends Enum<?>> chosen) {
        return chosen.map(one -> one.name()).orElse("");
    }

    /// A field that is chosen from a fixed list.
    public <E extends Enum<E>> FormDrafts choice(String name, ObjectProperty<E> chosen, Class<E> list) {
        chosen.subscribe((_, now) -> note(name, now.name()));
        return field(name, () -> chosen.get().name(), text -> chosen.set(Enum.valueOf(list, text)));
    }

    /// Any other field; whoever adds it says when it changes.
    public FormDrafts field(String name, Supplier<String> now, Consumer<String> put) {
        fields.add(new Field(name, now, put));
        return this;
    }

    /// Notes a field as it now stands, and with the first one whatever the form began with.
    public void note(String name, String text) {
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
        journal.drafts().draft(journal.actor(), about, form, name, text);
    }

    /// Puts back what was typed before, and then shows the form.
    public void open(Runnable shown) {
        begin();
        journal.background()
                .run(
                        () -> journal.drafts().of(journal.actor().viewer(), about, form),
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

    /// Puts back at once what was typed at a place that is about nobody: nothing of it has to be
    /// looked up in the store.
    public FormDrafts resume() {
        begin();
        journal.drafts().of(journal.actor().viewer(), Optional.empty(), form).ifPresent(this::putBack);
        noting = true;
        return this;
    }

    /// As [#resume], but only where what it was typed over still stands; otherwise it is forgotten.
    public void resumeOver() {
        Optional<TypedBefore> found = journal.drafts().of(journal.actor().viewer(), Optional.empty(), form);
        if (found.filter(typed -> typed.fields().getOrDefault(BASE, base).equals(base))
                .isEmpty()) {
            found.ifPresent(_ -> settle());
        }
        resume();
    }

    private void begin() {
        fields.forEach(field -> before.put(field.name(), field.now().get()));
    }

    /// What was put back is not wanted: the fields are as they were without it, and it is
    /// forgotten.
    public void leaveIt() {
        leaveIt(() -> {});
    }

    /// As [#leaveIt()], with more to be done to the fields than putting them as they were.
    public void leaveIt(Runnable more) {
        noting = false;
        fields.forEach(field ->
                field.put().accept(before.getOrDefault(field.name(), field.now().get())));
        more.run();
        noting = true;
        settle();
    }

    private void putBack(TypedBefore typedBefore) {
        boolean differs = false;
        String looked = whose.get();
        for (Field field : fields) {
            String typed = typedBefore.fields().get(field.name());
            if (typed != null && !typed.equals(field.now().get())) {
                field.put().accept(typed);
                differs = true;
            }
        }
        if (differs) {
            begun = true;
            boolean another = !looked.isBlank() && !looked.equalsIgnoreCase(whose.get());
            boolean moved = !typedBefore.fields().getOrDefault(BASE, base).equals(base);
            doubtful.set(another || moved);
            sentence.set(
                    another
                            ? words("form.put-back-other", when(typedBefore), whose.get(), looked)
                            : words(moved ? "form.put-back-moved" : "form.put-back", when(typedBefore)));
        } else {
            settle();
        }
    }

    private String when(TypedBefore before) {
        Instant at = before.at();
        String whole = DateWords.dateTime(at);
        return whole.startsWith(DateWords.date(journal.today())) ? DateWords.time(at) : whole;
    }

    /// It is saved, or left: what was typed is forgotten.
    public void settle() {
        journal.drafts().settled(journal.actor(), about, form);
        begun = false;
        sentence.set("");
    }

    /// "What you typed at 09:42 was put back."; empty where nothing was.
    public ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    /// Whether something stands in it that was typed and is not saved.
    public boolean isTyped() {
        return begun;
    }

    /// What was put back is of somebody else than was looked for, or the record was changed since: it has to be read
    /// before it is saved.
    public ReadOnlyBooleanProperty doubtful() {
        return doubtful.getReadOnlyProperty();
    }

    @Override
    public String toString() {
        return "FormDrafts";
    }
}
