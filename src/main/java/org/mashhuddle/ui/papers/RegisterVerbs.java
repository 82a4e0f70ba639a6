package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.papers.FurtherCopyService;
import org.mashhuddle.service.papers.PaperService;
import org.mashhuddle.service.papers.family.FamilyText;
import org.mashhuddle.service.papers.family.FamilyWordsService;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;

/// What is written into the register beside an issue, each after its question.
record RegisterVerbs(
        PaperService papers,
        FurtherCopyService further,
        FamilyWordsService family,
        Journal journal,
        Dialogs dialogs,
        Ways ways) {

    /// How a verb is done.
    ///
    /// @param change does it and reads the queue anew; then it runs what comes after
    /// @param read gets what a question needs first
    /// @param text gets what is written for a family
    /// @param again makes the paper anew that is looked at
    record Ways(
            BiConsumer<Runnable, Runnable> change,
            BiConsumer<Supplier<List<Agency>>, Consumer<List<Agency>>> read,
            BiConsumer<Supplier<FamilyText>, Consumer<FamilyText>> text,
            Runnable again) {
        @Override
        public String toString() {
            return "Ways";
        }
    }

    /// The verbs of whoever is at work.
    static RegisterVerbs of(Services services, Workspace tools, Ways ways) {
        return new RegisterVerbs(
                services.papers(),
                services.furtherCopies(),
                services.familyWords(),
                Journal.of(services.drafts(), tools),
                tools.dialogs(),
                ways);
    }

    /// Whether this user hands papers out; who does not reads what went out to whom.
    boolean handsOut() {
        return actor().has(Permission.PAPERS);
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
        ways.change().accept(verb, typed::settle);
    }

    void release(PaperKey key) {
        ways.change().accept(() -> papers.release(actor(), key), () -> {});
    }

    void cameBack(String reference) {
        FormDrafts typed = journal.at("came-back." + reference);
        dialogs.whyItCameBack(reference, typed)
                .ifPresent(why -> does(typed, () -> papers.cameBack(actor(), reference, why)));
    }

    /// @param title of the paper, which names the child
    void whoElse(PaperKey key, String title) {
        String child = title.substring(title.indexOf(", ") + 2);
        boolean summary = key.kind() == PaperKind.SUMMARY;
        String paper = summary ? words("papers.its-summary", child) : words("papers.its-plan", child);
        FormDrafts typed = journal.at("who-else."
                + (summary ? "summary." : "")
                + key.meeting().value()
                + key.subject().map(one -> "." + one.value()).orElse(""));
        ways.read()
                .accept(
                        () -> further.possible(actor().viewer(), key),
                        agencies -> dialogs.whoElse(paper, agencies, typed)
                                .ifPresent(said -> does(
                                        typed,
                                        () -> further.choose(
                                                actor(),
                                                new PaperKey(key.meeting(), key.kind(), said.agency(), key.subject()),
                                                said.because()))));
    }

    void notThisOne(PaperKey key) {
        ways.change().accept(() -> further.takeBack(actor(), key), () -> {});
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
    void familyWords(PaperKey key, String title) {
        String name = title.substring(title.indexOf(", ") + 2);
        SubjectId child = key.subject().orElseThrow();
        FormDrafts typed = journal.at("family-words." + key.meeting().value() + "." + child.value());
        ways.text()
                .accept(
                        () -> family.of(actor().viewer(), key.meeting(), child),
                        there -> dialogs.familyWords(name, there.words(), there::unread, typed)
                                .ifPresent(said -> ways.change()
                                        .accept(
                                                () -> family.write(
                                                        actor(), key.meeting(), child, said.words(), said.read()),
                                                () -> {
                                                    typed.settle();
                                                    ways.again().run();
                                                })));
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
