package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.service.children.DuplicateCheck;
import org.mashhuddle.service.children.ImportConflictService;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.form.Field;

/// What was typed here beside what the last extract has: for each part a person says which stays.
/// Nothing is chosen at first, and what is left open waits.
public final class CompareForm extends SideForm<Map<ChildPart, CompareForm.Choice>> {

    /// Which stays.
    public enum Choice {
        /// What was typed here.
        OURS,
        /// What the extract has.
        THEIRS;

        private String said() {
            return switch (this) {
                case OURS -> words("children.compare-ours");
                case THEIRS -> words("children.compare-theirs");
            };
        }
    }

    private final Child ours;
    private final Map<ChildPart, Field<Optional<Choice>>> parts = new EnumMap<>(ChildPart.class);

    public CompareForm(Host host, Child ours, List<RecordPage.Difference> differences) {
        super(host, new Title("compare", "compare", words("children.compare-heading"), words("children.compare-verb")));
        this.ours = ours;
        for (RecordPage.Difference one : differences) {
            String id = "compare-" + (parts.size() + 1);
            parts.put(one.part(), part(one).id(id));
        }
    }

    private Field<Optional<Choice>> part(RecordPage.Difference one) {
        return openSegments(one.part().name(), all(Choice.class), Choice::said)
                .spoken(one.label())
                .above(
                        one.label(),
                        words("children.compare-here", one.ours()),
                        words("children.compare-there", one.theirs()));
    }

    @Override
    protected String missing() {
        return read().isEmpty() ? words("children.compare-needed") : "";
    }

    @Override
    public void fill(Map<ChildPart, Choice> chosen) {
        parts.forEach((part, field) -> field.set(Optional.ofNullable(chosen.get(part))));
    }

    @Override
    public Map<ChildPart, Choice> read() {
        Map<ChildPart, Choice> chosen = new EnumMap<>(ChildPart.class);
        parts.forEach((part, field) -> field.get().ifPresent(choice -> chosen.put(part, choice)));
        return chosen;
    }

    @Override
    void save(Map<ChildPart, Choice> chosen) {
        ask(() -> settled(parts(chosen, Choice.OURS), parts(chosen, Choice.THEIRS)), taken -> {
            host.done();
            String said = words("children.compare-done");
            taken.ifPresentOrElse(now -> undoable(said, () -> typedBack(now)), () -> say(said));
        });
    }

    private static Set<ChildPart> parts(Map<ChildPart, Choice> chosen, Choice which) {
        return chosen.keySet().stream()
                .filter(part -> chosen.get(part) == which)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Child> settled(Set<ChildPart> keep, Set<ChildPart> take) {
        ImportConflictService differs = services().differs();
        if (!keep.isEmpty()) {
            differs.keepOurs(actor(), ours.id(), keep);
        }
        return take.isEmpty()
                ? Optional.empty()
                : Optional.of(differs.takeTheirs(actor(), ours.id(), take, ours.version()));
    }

    private DuplicateCheck typedBack(Child taken) {
        return services().subjects().change(actor(), ours.over(taken.version()), true);
    }

    @Override
    protected double gap() {
        return 12;
    }
}
