package org.mashhuddle.ui.papers;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.service.PaperService;
import org.mashhuddle.ui.kit.Dialogs;

import java.util.function.Consumer;

/// What is written into the register beside an issue, each after its question.
///
/// @param change does the verb and reads the queue anew
record RegisterVerbs(PaperService papers, Actor actor, Dialogs dialogs, Consumer<Runnable> change) {

    void hold(PaperKey key) {
        dialogs.reasonForHolding()
                .ifPresent(why -> change.accept(() -> papers.hold(actor, key, why)));
    }

    void release(PaperKey key) {
        change.accept(() -> papers.release(actor, key));
    }

    void cameBack(String reference) {
        dialogs.whyItCameBack(reference)
                .ifPresent(why -> change.accept(() -> papers.cameBack(actor, reference, why)));
    }

    void neverOut(String reference) {
        dialogs.whyItNeverCameOut(reference)
                .ifPresent(why -> change.accept(() -> papers.neverOut(actor, reference, why)));
    }

    void recall(String reference) {
        dialogs.recall(reference)
                .ifPresent(
                        why ->
                                change.accept(
                                        () ->
                                                papers.recall(
                                                        actor,
                                                        reference,
                                                        why.reason(),
                                                        why.told())));
    }
}
