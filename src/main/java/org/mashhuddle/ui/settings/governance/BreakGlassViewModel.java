package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.governance.BreakGlassService;
import org.mashhuddle.service.record.Event;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// Opens one record in an emergency, with a reason.
public final class BreakGlassViewModel {

    private final BreakGlassService service;
    private final Actor actor;
    private final SettingsChanges changes;
    private final java.time.LocalDate today;
    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty whoProblem = new SimpleStringProperty("");
    private final StringProperty whyProblem = new SimpleStringProperty("");
    private Optional<Asked> last = Optional.empty();

    public BreakGlassViewModel(BreakGlassService service, SettingsChanges changes, java.time.LocalDate today) {
        this.service = service;
        this.actor = changes.actor();
        this.changes = changes;
        this.today = today;
    }

    /// A record in words.
    ///
    /// @param lines what is known, then what happened, the latest first
    public record Shown(String name, List<String> lines) {
        /// Copies the lines.
        public Shown {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Shown[" + lines.size() + "]";
        }
    }

    private record Asked(String who, String reason) {
        @Override
        public String toString() {
            return "Asked[]";
        }
    }

    FormDrafts typed() {
        return changes.form("break-glass", "");
    }

    /// Opens the record of whoever is called so, or has this number. Pressed again over the record that lies open, it
    /// opens nothing: each opening is one more notice to the chair.
    void open(String who, String reason) {
        whoProblem.set(who.isBlank() ? words("break-glass.who-needed") : "");
        whyProblem.set(reason.isBlank() ? words("break-glass.why-needed") : "");
        Asked asked = new Asked(who.strip(), reason.strip());
        if (who.isBlank() || reason.isBlank() || last.equals(Optional.of(asked))) {
            return;
        }
        changes.make(
                "break-glass",
                () -> service.open(actor, who, reason),
                record -> {
                    last = Optional.of(asked);
                    shown.set(Optional.of(said(record)));
                },
                words("break-glass.told"));
    }

    private Shown said(OpenedRecord record) {
        List<String> lines = new ArrayList<>();
        lines.add(record.subject().ageInWords(today));
        if (record.subject() instanceof Child child) {
            lines.addAll(known(child));
        }
        record.open().forEach(action -> lines.add(words("break-glass.action", action.text())));
        record.events().stream().map(BreakGlassViewModel::said).forEach(lines::add);
        return new Shown(
                record.subject().displayName(),
                lines.stream().filter(line -> !line.isBlank()).toList());
    }

    /// A safe address is not shown here.
    private static List<String> known(Child child) {
        Care care = child.care();
        String home = child.home()
                .filter(lived -> !lived.safe())
                .map(Address::oneLine)
                .orElse("");
        return Stream.of(
                        fact("children.fact-lives", home),
                        fact("children.fact-plan", care.plan()),
                        fact("children.fact-school", care.school()),
                        fact("children.fact-doctor", care.doctor()),
                        fact("children.fact-worker", care.worker()),
                        fact("children.fact-with", care.family().words()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> fact(String key, String known) {
        return known.isBlank() ? Optional.empty() : Optional.of(words("break-glass.fact", words(key), known));
    }

    private static String said(Event event) {
        String words = event.withheld() ? words("break-glass.withheld") : event.words();
        return Stream.of(DateWords.date(event.at().day()), event.heading(), words)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /// What is wrong with whose record is asked for.
    ReadOnlyStringProperty whoProblem() {
        return whoProblem;
    }

    /// What is wrong with the reason.
    ReadOnlyStringProperty whyProblem() {
        return whyProblem;
    }

    /// What was opened; nothing before.
    public ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }
}
