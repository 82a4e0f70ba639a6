package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Newborn;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.FormDrafts;

/// A child who was expected is born; or more than one, of one pregnancy.
public final class BirthForm {

    /// So many children of one pregnancy can be recorded at once.
    static final int MOST = 4;

    /// What is typed of one child.
    public record Baby(StringProperty given, StringProperty family, ObjectProperty<Sex> sex) {
        Baby(String family) {
            this(
                    new SimpleStringProperty(""),
                    new SimpleStringProperty(family),
                    new SimpleObjectProperty<>(Sex.NOT_KNOWN));
        }

        @Override
        public String toString() {
            return "Baby[withheld]";
        }
    }

    private final RecordWorkspace desk;
    private final Child expected;
    private final StringProperty day = new SimpleStringProperty("");
    private final List<Baby> babies;
    private final IntegerProperty count = new SimpleIntegerProperty(1);
    private final StringProperty problem = new SimpleStringProperty("");

    public BirthForm(RecordWorkspace desk, Child expected) {
        this.desk = desk;
        this.expected = expected;
        this.babies = Stream.generate(() -> new Baby(expected.names().family()))
                .limit(MOST)
                .toList();
        day.subscribe(() -> problem.set(""));
    }

    void keepIn(FormDrafts drafts) {
        drafts.text("day", day);
        for (int i = 0; i < MOST; i++) {
            Baby baby = babies.get(i);
            drafts.text("given" + i, baby.given())
                    .text("family" + i, baby.family())
                    .choice("sex" + i, baby.sex(), Sex.class);
        }
        count.subscribe((_, now) -> drafts.note("count", String.valueOf(now)));
        drafts.field(
                "count",
                () -> String.valueOf(count.get()),
                typed -> count.set(Math.clamp(Integer.parseInt(typed), 1, MOST)));
    }

    /// Another child of the same pregnancy.
    void another() {
        count.set(Math.min(MOST, count.get() + 1));
    }

    /// Records it, where nothing is missing.
    public void save(Runnable done) {
        Optional<LocalDate> born = BirthReading.day(day.get());
        boolean named = babies.stream()
                .limit(count.get())
                .noneMatch(one -> one.family().get().isBlank());
        if (born.isEmpty()) {
            problem.set(words("children.born-no-date"));
        } else if (born.get().isAfter(desk.session().today())) {
            problem.set(words("refusal.day-not-possible"));
        } else if (!named) {
            problem.set(words("children.family-needed"));
        } else {
            send(born.get(), done);
        }
    }

    private void send(LocalDate born, Runnable done) {
        List<Newborn> all = babies.stream()
                .limit(count.get())
                .map(one -> new Newborn(
                        born, one.given().get(), one.family().get(), one.sex().get()))
                .toList();
        desk.ask(
                () -> desk.services().lives().born(desk.actor(), expected.id(), all),
                children -> {
                    done.run();
                    desk.tools()
                            .notices()
                            .say(
                                    children.size() == 1
                                            ? words("children.birth-done")
                                            : words("children.births-done", children.size()));
                },
                problem::set);
    }

    /// The day of the birth.
    public StringProperty day() {
        return day;
    }

    /// Each child; the first so many count.
    List<Baby> babies() {
        return babies;
    }

    /// How many were born.
    IntegerProperty count() {
        return count;
    }

    /// What is missing or was refused.
    public StringProperty problem() {
        return problem;
    }

    @Override
    public String toString() {
        return "BirthForm";
    }
}
