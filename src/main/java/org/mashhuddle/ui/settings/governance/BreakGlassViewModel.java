package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Address;
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

    FormDrafts typed() {
        return changes.form("break-glass", "");
    }

    /// Opens the record of whoever is called so, or has this number.
    void open(String who, String reason) {
        changes.make(
                "break-glass",
                () -> service.open(actor, who, reason),
                record -> shown.set(Optional.of(said(record))),
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
        return Stream.concat(
                        child.home().filter(home -> !home.safe()).map(Address::oneLine).stream(),
                        Stream.of(
                                child.care().plan(),
                                child.care().school(),
                                child.care().doctor(),
                                child.care().worker(),
                                child.care().family().words()))
                .toList();
    }

    private static String said(Event event) {
        String words = event.withheld() ? words("break-glass.withheld") : event.words();
        return String.join(" ", DateWords.date(event.at().day()), event.heading(), words)
                .strip();
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
