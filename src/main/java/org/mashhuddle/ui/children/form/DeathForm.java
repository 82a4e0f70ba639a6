package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.FormDrafts;

/// Somebody told the hub that a child has died: who, and the day where it is known.
public final class DeathForm {

    private final RecordWorkspace desk;
    private final SubjectId subject;
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty saidBy = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");

    public DeathForm(RecordWorkspace desk, SubjectId subject) {
        this.desk = desk;
        this.subject = subject;
        day.subscribe(() -> problem.set(""));
        saidBy.subscribe(() -> problem.set(""));
    }

    void keepIn(FormDrafts drafts) {
        drafts.text("day", day).text("said-by", saidBy);
    }

    /// Records it, where nothing is missing.
    public void save(Runnable done) {
        Optional<LocalDate> on = BirthReading.day(day.get());
        if (on.isEmpty() && !day.get().isBlank()) {
            problem.set(words("children.born-no-date"));
        } else if (saidBy.get().isBlank()) {
            problem.set(words("children.death-by-needed"));
        } else {
            Death told = new Death(on, saidBy.get().strip());
            desk.ask(
                    () -> desk.services().lives().died(desk.actor(), subject, told),
                    _ -> {
                        done.run();
                        desk.tools().notices().say(words("children.death-done"));
                    },
                    problem::set);
        }
    }

    /// The day, where it is known.
    public StringProperty day() {
        return day;
    }

    /// Who told the hub.
    public StringProperty saidBy() {
        return saidBy;
    }

    /// What is missing or was refused.
    public StringProperty problem() {
        return problem;
    }

    @Override
    public String toString() {
        return "DeathForm";
    }
}
