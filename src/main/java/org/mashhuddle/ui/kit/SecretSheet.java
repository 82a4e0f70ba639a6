package org.mashhuddle.ui.kit;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.service.papers.printer.PrinterChoice;

/// A secret that is shown this once: printed for the safe, and typed back in part as proof that it is
/// on paper.
public final class SecretSheet {

    private final Background background;
    private final Dialogs dialogs;
    private final List<String> groups;
    private final Callable<byte[]> page;
    private final StringProperty printed = new SimpleStringProperty("");

    /// @param groups of the secret, in their order
    /// @param page the sheet for the safe (PDF)
    public SecretSheet(Background background, Dialogs dialogs, List<String> groups, Callable<byte[]> page) {
        this.background = background;
        this.dialogs = dialogs;
        this.groups = List.copyOf(groups);
        this.page = page;
    }

    /// The secret.
    public List<String> groups() {
        return groups;
    }

    /// Prints it; its job in the printer's list says nothing of what it is.
    public void print() {
        background.document("create.key", this::sent, printed::set, _ -> printed.set(words("create.key-refused")));
    }

    private String sent() throws Exception {
        return switch (dialogs.printer(words("create.key-job"))) {
            case PrinterChoice.NoPrinter _ -> words("create.key-no-printer");
            case PrinterChoice.NeverMind _ -> "";
            case PrinterChoice.Chosen chosen -> {
                chosen.job().print(List.of(page.call()));
                yield words("create.key-sent");
            }
        };
    }

    /// What became of printing it; empty before.
    public ReadOnlyStringProperty printed() {
        return printed;
    }

    /// Whether this is its last group, from the paper.
    public boolean endsWith(String typedBack) {
        return typedBack.strip().equalsIgnoreCase(groups.getLast());
    }

    @Override
    public String toString() {
        return "SecretSheet";
    }
}
