package org.mashhuddle.ui.papers;

import java.util.function.BiConsumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.papers.PaperService;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;

/// What is written into the register beside an issue, each after its question.
///
/// @param change does the verb and reads the queue anew; then it runs what comes after
record RegisterVerbs(PaperService papers, Journal journal, Dialogs dialogs, BiConsumer<Runnable, Runnable> change) {

    /// The verbs of whoever is at work.
    static RegisterVerbs of(Services services, Workspace tools, BiConsumer<Runnable, Runnable> change) {
        return new RegisterVerbs(services.papers(), Journal.of(services.drafts(), tools), tools.dialogs(), change);
    }

    private Actor actor() {
        return journal.actor();
    }

    void hold(PaperKey key) {
        FormDrafts typed = journal.at("hold."
                + key.meeting().value()
                + "."
                + key.kind().name()
                + "."
                + key.agency().value()
                + key.subject().map(one -> "." + one.value()).orElse(""));
        dialogs.reasonForHolding(typed).ifPresent(why -> does(typed, () -> papers.hold(actor(), key, why)));
    }

    private void does(FormDrafts typed, Runnable verb) {
        change.accept(verb, typed::settle);
    }

    void release(PaperKey key) {
        change.accept(() -> papers.release(actor(), key), () -> {});
    }

    void cameBack(String reference) {
        FormDrafts typed = journal.at("came-back." + reference);
        dialogs.whyItCameBack(reference, typed)
                .ifPresent(why -> does(typed, () -> papers.cameBack(actor(), reference, why)));
    }

    /// @param title of the paper, which names the child
    void safeToShare(PaperKey key, String title) {
        boolean young = key.kind() == PaperKind.YOUNG_PERSON;
        String child = title.substring(title.indexOf(", ") + 2);
        FormDrafts typed = journal.at("safe-to-share."
                + key.kind().name()
                + "."
                + key.meeting().value()
                + key.subject().map(one -> "." + one.value()).orElse(""));
        dialogs.safeToShare(child, young, typed)
                .ifPresent(reader -> does(typed, () -> papers.safeToShare(actor(), key, reader)));
    }

    /// @param title of the paper, which names the child
    void noLongerSafe(PaperKey key, String title) {
        FormDrafts typed = journal.at("no-longer-safe."
                + key.kind().name()
                + "."
                + key.meeting().value()
                + key.subject().map(one -> "." + one.value()).orElse(""));
        dialogs.whyNoLongerSafe(title.substring(title.indexOf(", ") + 2), typed)
                .ifPresent(why -> does(typed, () -> papers.noLongerSafe(actor(), key, why)));
    }

    void received(String reference) {
        FormDrafts typed = journal.at("received." + reference);
        dialogs.whoReceived(reference, typed)
                .ifPresent(by -> does(typed, () -> papers.received(actor(), reference, by)));
    }

    void ended(String reference, Recall.Outcome outcome) {
        FormDrafts typed = journal.at("recall-end." + outcome.name() + "." + reference);
        dialogs.whoSaysSo(reference, outcome, typed)
                .ifPresent(by -> does(typed, () -> papers.ended(actor(), reference, outcome, by)));
    }

    void onFile(String reference) {
        FormDrafts typed = journal.at("on-file." + reference);
        dialogs.whoFiled(reference, typed).ifPresent(by -> does(typed, () -> papers.onFile(actor(), reference, by)));
    }

    void neverOut(String reference) {
        FormDrafts typed = journal.at("never-out." + reference);
        dialogs.whyItNeverCameOut(reference, typed)
                .ifPresent(why -> does(typed, () -> papers.neverOut(actor(), reference, why)));
    }

    void recall(String reference) {
        FormDrafts typed = journal.at("recall." + reference);
        dialogs.recall(reference, typed)
                .ifPresent(why -> does(typed, () -> papers.recall(actor(), reference, why.reason(), why.told())));
    }
}
