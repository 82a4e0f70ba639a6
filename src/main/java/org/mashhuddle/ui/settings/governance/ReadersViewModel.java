package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.Messages;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// The page that says who opened a child's record, printed from memory.
public final class ReadersViewModel {

    private static final String DEED = "deed.";
    private final Services services;
    private final SettingsChanges changes;
    private final Workspace tools;
    private final StringProperty printed = new SimpleStringProperty("");

    public ReadersViewModel(Services services, SettingsChanges changes, Workspace tools) {
        this.services = services;
        this.changes = changes;
        this.tools = tools;
        changes.problem().subscribe(why -> {
            if (!why.isEmpty()) {
                printed.set(why);
            }
        });
    }

    /// Where what is typed is kept.
    FormDrafts typed() {
        return changes.form("readers", "");
    }

    /// Prints the page about the one who is found.
    ///
    /// @param typed the name, or the NHS number
    void print(String typed) {
        changes.clear();
        printed.set("");
        changes.read(() -> page(typed), this::send);
    }

    private byte[] page(String typed) {
        Viewer viewer = changes.actor().viewer();
        SubjectId meant = new RecordCalled(services.search()).by(viewer, typed);
        return services.readers().page(viewer, meant, deeds());
    }

    private static Map<String, String> deeds() {
        return Messages.containing(DEED, "").stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), verb -> words(DEED + verb)));
    }

    private void send(byte[] page) {
        tools.background()
                .document("readers.print", () -> sent(page), printed::set, _ -> printed.set(words("readers.refused")));
    }

    private String sent(byte[] page) {
        return switch (tools.dialogs().printer(words("readers.job"))) {
            case PrinterChoice.NoPrinter _ -> words("create.key-no-printer");
            case PrinterChoice.NeverMind _ -> "";
            case PrinterChoice.Chosen chosen -> {
                chosen.job().print(List.of(page));
                yield words("readers.sent");
            }
        };
    }

    /// What became of printing it, or why it was refused; empty before.
    ReadOnlyStringProperty printed() {
        return printed;
    }
}
