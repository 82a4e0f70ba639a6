package org.mashhuddle.ui.children.search;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.record.SubjectStatuses;
import org.mashhuddle.service.search.Found;
import org.mashhuddle.service.search.MatchQuality;
import org.mashhuddle.ui.kit.Command;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Finds by what is typed, letter by letter; before the first letter, what was opened last and who
/// is on today's agenda.
public final class FindViewModel {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}’]+");

    private record Before(SubjectStatuses standings, List<Subject> recent, Optional<Agenda> agenda) {}

    private final Services services;
    private final Optional<Destination> from;
    private final Viewer viewer;
    private final LocalDate today;
    private final Workspace tools;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<FoundRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final StringProperty problem = new SimpleStringProperty("");
    private String answered = "";
    private Optional<Runnable> waiting = Optional.empty();
    private Before before = new Before(SubjectStatuses.unknown(), List.of(), Optional.empty());

    /// @param from where one came from: who is an item of the meeting one came from is gone to there
    public FindViewModel(Services services, Optional<Destination> from, Workspace tools) {
        WorkSession session = tools.session();
        this.services = services;
        this.from = from;
        this.viewer = session.user().actor().viewer();
        this.today = session.today();
        this.tools = tools;
        text.subscribe((_, now) -> typed(now));
    }

    /// Reads how everybody stands: at arrival, and after a change.
    public void refresh() {
        tools.background()
                .run(
                        () -> new Before(
                                services.records().standings(viewer),
                                services.search().recent(viewer),
                                agenda()),
                        read -> {
                            before = read;
                            look(text.get());
                        },
                        this::failed);
    }

    private Optional<Agenda> agenda() {
        return from.flatMap(there -> there instanceof Destination.Meeting at
                ? Optional.of(services.agendas().book(viewer, at.meeting()).agenda())
                : Optional.empty());
    }

    /// The screen is left: nothing opens behind it.
    void left() {
        waiting = Optional.empty();
    }

    private void failed(Exception wrong) {
        waiting = Optional.empty();
        problem.set(RefusalWords.of(wrong));
    }

    private void typed(String now) {
        waiting = Optional.empty();
        look(now);
    }

    private void look(String typed) {
        tools.background()
                .latest(
                        "children.find",
                        () -> services.search().find(viewer, typed),
                        found -> show(typed, found),
                        this::failed);
    }

    /// Does something with the chosen line, once the lines are those of the words that are typed: whoever types a name
    /// and presses Enter before it was looked for means nobody who was shown before. More typing takes it back.
    void whenFound(Runnable deed) {
        if (answered.equals(text.get())) {
            deed.run();
        } else {
            waiting = Optional.of(deed);
        }
    }

    private void show(String typed, Found found) {
        answered = typed;
        FoundRows say = new FoundRows(before.standings(), before.agenda(), today);
        boolean blank = text.get().isBlank();
        Optional<SubjectId> last = chosenSubject();
        List<FoundRow> next = new ArrayList<>(blank ? say.before(before.recent()) : say.found(found));
        if (!blank) {
            // Whom not every word fits is seldom meant where all of them name a command.
            boolean unsure = found.hits().stream().allMatch(hit -> hit.nearness() == MatchQuality.ALL_BUT_ONE);
            next.addAll(unsure ? 0 : next.size(), doing(text.get()));
        }
        rows.setAll(next);
        chosen.set(
                last.map(id -> indexOf(next, id)).filter(at -> blank && at >= 0).orElseGet(() -> step(-1, 1)));
        summary.set(blank ? "" : said(found));
        if (typed.equals(text.get())) {
            waiting.ifPresent(Runnable::run);
            waiting = Optional.empty();
        }
    }

    /// Screens, fields and commands whose words hold every word that is typed; first what is called so, then what has
    /// words that begin so: "lock" locks, and does not say that a clock was met.
    private List<FoundRow> doing(String typed) {
        List<String> parts = List.of(typed.strip().toLowerCase(Locale.UK).split("\\s+"));
        List<FoundRow> meant = tools.navigator().commands().stream()
                .filter(each -> parts.stream().allMatch(each.words().toLowerCase(Locale.UK)::contains))
                .sorted(Comparator.comparingInt(each -> apart(each.words(), parts)))
                .<FoundRow>map(FoundRow.Doing::new)
                .toList();
        List<FoundRow> rows = new ArrayList<>();
        if (!meant.isEmpty()) {
            rows.add(new FoundRow.Heading(words("children.commands")));
            rows.addAll(meant);
        }
        return rows;
    }

    /// 0 for the words themselves, 1 where each is the beginning of one, 2 where one stands within.
    private static int apart(String called, List<String> typed) {
        List<String> has = List.of(BETWEEN_WORDS.split(called.toLowerCase(Locale.UK)));
        if (has.equals(typed)) {
            return 0;
        }
        return typed.stream().allMatch(part -> has.stream().anyMatch(word -> word.startsWith(part))) ? 1 : 2;
    }

    /// Does what the chosen line does, where it opens nobody.
    public void doChosen() {
        int at = chosen.get();
        if (at >= 0 && at < rows.size() && rows.get(at) instanceof FoundRow.Doing(Command command)) {
            command.deed().run();
        }
    }

    private static int indexOf(List<FoundRow> rows, SubjectId id) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).subject().filter(id::equals).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    private static String said(Found found) {
        int shown = found.hits().size();
        if (shown == 0) {
            return words("children.none-found");
        }
        if (shown < found.total()) {
            return words("children.more-found", shown, found.total());
        }
        return shown == 1 ? words("children.one-found") : words("children.found", shown);
    }

    /// Moves down or up, past what cannot be opened.
    void move(int by) {
        int to = step(chosen.get(), by);
        if (to >= 0) {
            chosen.set(to);
        }
    }

    private int step(int from, int by) {
        for (int at = from + by; at >= 0 && at < rows.size(); at += by) {
            if (rows.get(at).isChosenByKey()) {
                return at;
            }
        }
        return from;
    }

    /// The subject of the chosen line.
    public Optional<SubjectId> chosenSubject() {
        int at = chosen.get();
        return at < 0 || at >= rows.size() ? Optional.empty() : rows.get(at).subject();
    }

    /// The item of the chosen line, in the meeting one came from.
    public Optional<Destination> chosenItem() {
        return before.agenda()
                .flatMap(agenda -> chosenSubject()
                        .flatMap(agenda::itemOf)
                        .map(item -> new Destination.Meeting(agenda.meeting(), Optional.of(item.id()))));
    }

    /// What is typed.
    public StringProperty text() {
        return text;
    }

    /// What was found.
    ObservableList<FoundRow> rows() {
        return rows;
    }

    /// The place of the chosen line; -1 for none.
    public IntegerProperty chosen() {
        return chosen;
    }

    /// "12 found".
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// Why a look was refused.
    public StringProperty problem() {
        return problem;
    }
}
