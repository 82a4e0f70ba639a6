package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.children.match.ComparedPair;
import org.mashhuddle.service.children.match.PairLists;
import org.mashhuddle.ui.children.words.RecordWorkspace;

/// The pairs by what was said of them, one of them side by side, and a person's word on it. Nothing is
/// joined by itself, and nothing is chosen at first.
public final class MatchViewModel {

    private final RecordWorkspace desk;
    private final Consumer<SubjectId> open;
    private final Optional<PairLine> first;
    private final Map<PairTab, ObservableList<PairLine>> pairs = new EnumMap<>(PairTab.class);
    private final ObjectProperty<PairTab> tab = new SimpleObjectProperty<>(PairTab.WAITING);
    private final ObjectProperty<PairOrder> order = new SimpleObjectProperty<>(PairOrder.SUREST_FIRST);
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<Optional<MatchPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty status = new SimpleStringProperty("");

    /// @param from the pair to begin with
    /// @param open opens a record, and leads back here
    public MatchViewModel(RecordWorkspace desk, Optional<List<SubjectId>> from, Consumer<SubjectId> open) {
        this.desk = desk;
        this.open = open;
        this.first = from.map(two -> new PairLine(two.getFirst(), two.getLast(), "", "", "", "", false));
        for (PairTab each : PairTab.values()) {
            pairs.put(each, FXCollections.observableArrayList());
        }
        chosen.subscribe(_ -> compare());
        tab.subscribe(_ -> choose(shown().isEmpty() ? -1 : 0));
        order.subscribe(this::again);
        load(first);
    }

    /// Reads it again, after a record was opened from here.
    public void again() {
        load(line());
    }

    private void load(Optional<PairLine> wanted) {
        desk.ask(
                () -> desk.services().sameChild().pairs(desk.actor().viewer()), all -> show(all, wanted), problem::set);
    }

    private void show(PairLists all, Optional<PairLine> wanted) {
        fill(
                PairTab.WAITING,
                order.get().of(all.waiting().stream().map(PairLine::of).toList()));
        fill(
                PairTab.LATER,
                order.get().of(all.later().stream().map(PairLine::of).toList()));
        fill(PairTab.SETTLED, all.settled().stream().map(PairLine::of).toList());
        int waiting = all.waiting().size();
        status.set(words(waiting == 1 ? "match.one-waits" : "match.wait", waiting));
        wanted.flatMap(this::listOf).ifPresent(tab::set);
        int at = 0;
        for (int i = 0; i < shown().size(); i++) {
            PairLine line = shown().get(i);
            at = wanted.filter(one -> line.is(one.one(), one.other())).isPresent() ? i : at;
        }
        choose(shown().isEmpty() ? -1 : at);
    }

    private void fill(PairTab list, List<PairLine> lines) {
        pairs(list).setAll(lines);
    }

    private Optional<PairTab> listOf(PairLine wanted) {
        return pairs.entrySet().stream()
                .filter(list -> list.getValue().stream().anyMatch(line -> line.is(wanted.one(), wanted.other())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Shows a line again even where its place is the one that was shown.
    private void choose(int at) {
        page.set(Optional.empty());
        chosen.set(-1);
        chosen.set(at);
    }

    private ObservableList<PairLine> shown() {
        return pairs(tab.get());
    }

    Optional<PairLine> line() {
        int at = chosen.get();
        return at >= 0 && at < shown().size() ? Optional.of(shown().get(at)) : Optional.empty();
    }

    private void compare() {
        problem.set("");
        line().filter(line -> !line.joined())
                .ifPresentOrElse(
                        line -> desk.ask(
                                () -> inOrder(line), pair -> page.set(Optional.of(MatchWords.of(pair))), problem::set),
                        () -> page.set(Optional.empty()));
    }

    /// Whoever came from a record finds it on the left: it is the one that stays.
    private ComparedPair inOrder(PairLine line) {
        boolean turned = first.filter(from -> from.one().equals(line.other())).isPresent();
        return desk.services()
                .sameChild()
                .compare(desk.actor().viewer(), turned ? line.other() : line.one(), turned ? line.one() : line.other());
    }

    /// Both are of one child: the record on the left stays.
    void same() {
        page.get().filter(_ -> saysSame()).ifPresent(now -> {
            if (now.bothRead()) {
                desk.ask(
                        () -> desk.services()
                                .sameChild()
                                .same(desk.actor(), now.one().id(), now.other().id()),
                        _ -> done("children.same-done"),
                        problem::set);
            } else {
                problem.set(words("match.read-first"));
            }
        });
    }

    /// They are two children; nobody is asked again.
    void different() {
        said(
                tab.get() != PairTab.SETTLED,
                "children.different-done",
                now -> desk.services()
                        .subjects()
                        .different(desk.actor(), now.one().id(), now.other().id()));
    }

    /// The pair is put off until either record is changed.
    void later() {
        said(
                tab.get() == PairTab.WAITING,
                "match.later-done",
                now -> desk.services()
                        .sameChild()
                        .later(desk.actor(), now.one().id(), now.other().id()));
    }

    /// What was said is taken back: the pair waits again.
    void waitAgain() {
        said(
                tab.get() != PairTab.WAITING,
                "match.again-done",
                now -> desk.services()
                        .sameChild()
                        .again(desk.actor(), now.one().id(), now.other().id()));
    }

    private void said(boolean here, String done, Consumer<MatchPage> verb) {
        page.get()
                .filter(_ -> here && saysDifferent())
                .ifPresent(now -> desk.ask(
                        () -> {
                            verb.accept(now);
                            return now;
                        },
                        _ -> done(done),
                        problem::set));
    }

    private void done(String said) {
        desk.tools().notices().say(words(said));
        load(Optional.empty());
    }

    /// To the pair before or after the one that is shown, where there is one.
    void step(int by) {
        int to = chosen.get() + by;
        if (to >= 0 && to < shown().size()) {
            chosen.set(to);
        }
    }

    void openLeft() {
        line().filter(PairLine::joined)
                .map(PairLine::one)
                .or(() -> page.get().map(now -> now.one().id()))
                .ifPresent(open);
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

    ObservableList<PairLine> pairs(PairTab list) {
        return Objects.requireNonNull(pairs.get(list));
    }

    ObjectProperty<PairTab> tab() {
        return tab;
    }

    ObjectProperty<PairOrder> order() {
        return order;
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
