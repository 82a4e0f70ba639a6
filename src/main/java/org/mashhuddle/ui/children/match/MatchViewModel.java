package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.children.ComparedPair;
import org.mashhuddle.ui.children.words.RecordWorkspace;

/// The pairs that wait, one of them side by side, and a person's word on it. Nothing is joined by
/// itself, and nothing is chosen at first.
public final class MatchViewModel {

    private final RecordWorkspace desk;
    private final Consumer<SubjectId> open;
    private final Optional<PairLine> first;
    private final ObservableList<PairLine> pairs = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<Optional<MatchPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty status = new SimpleStringProperty("");

    /// @param from the pair to begin with
    /// @param open opens a record, and leads back here
    public MatchViewModel(RecordWorkspace desk, Optional<List<SubjectId>> from, Consumer<SubjectId> open) {
        this.desk = desk;
        this.open = open;
        this.first = from.map(two -> new PairLine(two.getFirst(), two.getLast(), "", "", "", ""));
        chosen.subscribe(_ -> compare());
        load(first);
    }

    /// Reads it again, after a record was opened from here.
    public void again() {
        load(line());
    }

    private void load(Optional<PairLine> wanted) {
        desk.ask(
                () -> desk.services().sameChild().waiting(desk.actor().viewer()).stream()
                        .map(PairLine::of)
                        .toList(),
                all -> show(all, wanted),
                problem::set);
    }

    private void show(List<PairLine> all, Optional<PairLine> wanted) {
        chosen.set(-1);
        page.set(Optional.empty());
        pairs.setAll(all);
        status.set(words(all.size() == 1 ? "match.one-waits" : "match.wait", all.size()));
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            PairLine line = all.get(i);
            at = wanted.filter(one -> line.is(one.one(), one.other())).isPresent() ? i : at;
        }
        chosen.set(all.isEmpty() ? -1 : at);
    }

    private Optional<PairLine> line() {
        int at = chosen.get();
        return at >= 0 && at < pairs.size() ? Optional.of(pairs.get(at)) : Optional.empty();
    }

    private void compare() {
        problem.set("");
        line().ifPresent(line ->
                desk.ask(() -> inOrder(line), pair -> page.set(Optional.of(MatchWords.of(pair))), problem::set));
    }

    /// Whoever came from a record finds it on the left: it is the one that stays.
    private ComparedPair inOrder(PairLine line) {
        boolean turned = first.filter(from -> from.one().equals(line.other())).isPresent();
        return desk.services()
                .sameChild()
                .compare(desk.actor().viewer(), turned ? line.other() : line.one(), turned ? line.one() : line.other());
    }

    /// The next pair, or the one before.
    void move(int by) {
        if (!pairs.isEmpty()) {
            chosen.set(Math.clamp(chosen.get() + by, 0, pairs.size() - 1));
        }
    }

    /// Both are of one child: the record on the left stays.
    void same() {
        page.get().filter(_ -> saysSame()).ifPresent(now -> {
            if (now.bothRead()) {
                desk.ask(
                        () -> desk.services()
                                .sameChild()
                                .same(desk.actor(), now.one().id(), now.other().id()),
                        _ -> done(words("children.same-done")),
                        problem::set);
            } else {
                problem.set(words("match.read-first"));
            }
        });
    }

    /// They are two children; nobody is asked again.
    void different() {
        page.get()
                .filter(_ -> saysDifferent())
                .ifPresent(now -> desk.ask(
                        () -> {
                            desk.services()
                                    .subjects()
                                    .different(
                                            desk.actor(),
                                            now.one().id(),
                                            now.other().id());
                            return now;
                        },
                        _ -> done(words("children.different-done")),
                        problem::set));
    }

    /// The pair goes on waiting, and the next is shown.
    void notNow() {
        if (!pairs.isEmpty()) {
            chosen.set((chosen.get() + 1) % pairs.size());
        }
    }

    private void done(String said) {
        desk.tools().notices().say(said);
        load(Optional.empty());
    }

    void openLeft() {
        page.get().ifPresent(now -> open.accept(now.one().id()));
    }

    void openRight() {
        page.get().ifPresent(now -> open.accept(now.other().id()));
    }

    /// Whether this user may say that two records are of one child.
    boolean saysSame() {
        return desk.actor().has(Permission.SAME_CHILD);
    }

    /// Whether this user may say that they are two.
    boolean saysDifferent() {
        return desk.actor().has(Permission.DETAILS);
    }

    ObservableList<PairLine> pairs() {
        return pairs;
    }

    IntegerProperty chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Optional<MatchPage>> page() {
        return page.getReadOnlyProperty();
    }

    StringProperty problem() {
        return problem;
    }

    /// How many pairs wait.
    public StringProperty status() {
        return status;
    }
}
