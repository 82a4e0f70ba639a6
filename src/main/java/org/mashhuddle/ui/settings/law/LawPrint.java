package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import org.mashhuddle.domain.hub.law.ShownLaw;
import org.mashhuddle.service.hub.LawService;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// Prints law and guidance as it is shown, from memory.
record LawPrint(LawService service, SettingsChanges changes, Workspace tools) {

    void print(ShownLaw shown) {
        changes.clear();
        changes.read(() -> service.page(changes.actor().viewer(), shown), this::send);
    }

    private void send(byte[] page) {
        tools.background()
                .document(
                        "law.print",
                        () -> tools.dialogs().printer(words("settings.law.print-job")),
                        choice -> chosen(choice, page),
                        _ -> changes.refuse(words("settings.law.print-refused")));
    }

    private void chosen(PrinterChoice choice, byte[] page) {
        switch (choice) {
            case PrinterChoice.NoPrinter _ -> changes.refuse(words("settings.law.print-none"));
            case PrinterChoice.NeverMind _ -> changes.clear();
            case PrinterChoice.Chosen chosen -> send(page, chosen.job());
        }
    }

    private void send(byte[] page, PrinterChoice.PrintJob job) {
        tools.background()
                .document(
                        "law.print",
                        () -> {
                            job.print(List.of(page));
                            return true;
                        },
                        _ -> tools.notices().say(words("settings.law.printed")),
                        _ -> changes.refuse(words("settings.law.print-refused")));
    }
}
