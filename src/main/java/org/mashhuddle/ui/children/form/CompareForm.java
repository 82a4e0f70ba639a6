package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.service.children.ImportConflictService;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.FormDrafts;

/// What was typed here beside what the last extract has: for each part a person says which stays.
public final class CompareForm {

    /// Which stays.
    public enum Choice {
        /// What was typed here.
        OURS,
        /// What the extract has.
        THEIRS
    }

    private final RecordWorkspace desk;
    private final Child ours;
    private final List<RecordPage.Difference> parts;
    private final Map<ChildPart, ObjectProperty<Optional<Choice>>> chosen = new EnumMap<>(ChildPart.class);
    private final StringProperty problem = new SimpleStringProperty("");

    public CompareForm(RecordWorkspace desk, Child ours, List<RecordPage.Difference> parts) {
        this.desk = desk;
        this.ours = ours;
        this.parts = List.copyOf(parts);
        parts.forEach(one -> {
            ObjectProperty<Optional<Choice>> choice = new SimpleObjectProperty<>(Optional.empty());
            choice.subscribe(() -> problem.set(""));
            chosen.put(one.part(), choice);
        });
    }

    void keepIn(FormDrafts drafts) {
        chosen.forEach((part, choice) -> {
            choice.subscribe((_, _) -> drafts.note(part.name(), said(choice)));
            drafts.field(
                    part.name(),
                    () -> said(choice),
                    typed -> choice.set(
                            Optional.of(typed).filter(text -> !text.isEmpty()).map(Choice::valueOf)));
        });
    }

    private static String said(ObjectProperty<Optional<Choice>> choice) {
        return choice.get().map(Choice::name).orElse("");
    }

    /// Does what is chosen; what is left open waits.
    public void settle(Runnable done) {
        Set<ChildPart> keep = parts(Choice.OURS);
        Set<ChildPart> take = parts(Choice.THEIRS);
        if (keep.isEmpty() && take.isEmpty()) {
            problem.set(words("children.compare-needed"));
            return;
        }
        desk.ask(
                () -> settled(keep, take),
                now -> {
                    done.run();
                    tell(now, done);
                },
                problem::set);
    }

    private Optional<Child> settled(Set<ChildPart> keep, Set<ChildPart> take) {
        ImportConflictService differs = desk.services().differs();
        if (!keep.isEmpty()) {
            differs.keepOurs(desk.actor(), ours.id(), keep);
        }
        return take.isEmpty()
                ? Optional.empty()
                : Optional.of(differs.takeTheirs(desk.actor(), ours.id(), take, ours.version()));
    }

    private void tell(Optional<Child> taken, Runnable done) {
        String said = words("children.compare-done");
        taken.ifPresentOrElse(
                now -> desk.tools().notices().say(said, () -> undo(now, done)),
                () -> desk.tools().notices().say(said));
    }

    /// What was taken is typed back.
    private void undo(Child taken, Runnable done) {
        Child before = ours.over(taken.version());
        desk.ask(() -> desk.services().subjects().change(desk.actor(), before, true), _ -> done.run(), problem::set);
    }

    private Set<ChildPart> parts(Choice which) {
        return chosen.entrySet().stream()
                .filter(each -> each.getValue().get().filter(which::equals).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The parts that differ, in words.
    List<RecordPage.Difference> differences() {
        return parts;
    }

    /// What is chosen for a part; nothing at first.
    ObjectProperty<Optional<Choice>> choice(ChildPart part) {
        return chosen.computeIfAbsent(part, _ -> new SimpleObjectProperty<>(Optional.empty()));
    }

    /// What is missing or was refused.
    public StringProperty problem() {
        return problem;
    }

    @Override
    public String toString() {
        return "CompareForm";
    }
}
