package org.mashhuddle.ui.papers;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Recall;

/// What can be said of the paper that is looked at, each after its question. Where nothing is looked at,
/// nothing is said.
public final class LineVerbs {

    private final RegisterVerbs register;
    private final ObservableValue<Optional<PaperLine>> line;

    LineVerbs(RegisterVerbs register, ObservableValue<Optional<PaperLine>> line) {
        this.register = register;
        this.line = line;
    }

    boolean handsOut() {
        return register.handsOut();
    }

    private void ofTheLine(Consumer<PaperLine> verb) {
        line.getValue().ifPresent(verb);
    }

    private void ofTheOneOut(Consumer<String> verb) {
        line.getValue()
                .flatMap(PaperLine::out)
                .map(out -> out.paper().reference())
                .ifPresent(verb);
    }

    /// Keeps the paper back, with a reason.
    public void hold() {
        ofTheLine(one -> register.hold(one.key()));
    }

    /// Chooses who else gets the plan.
    public void whoElse() {
        ofTheLine(one -> register.whoElse(one.key(), one.title()));
    }

    /// Chooses who gets a summary without other people.
    public void summary() {
        ofTheLine(one -> register.whoElse(
                new PaperKey(
                        one.key().meeting(),
                        PaperKind.SUMMARY,
                        one.key().agency(),
                        one.key().subject()),
                one.title()));
    }

    /// Takes back that this agency gets the plan too.
    public void notThisOne() {
        ofTheLine(one -> register.notThisOne(one.key()));
    }

    /// Says for whom of a family the paper is safe.
    public void safeToShare() {
        ofTheLine(one -> register.safeToShare(one.key(), one.title()));
    }

    /// Writes for the family of the child.
    public void familyWords() {
        ofTheLine(one -> register.familyWords(one.key(), one.title()));
    }

    /// Takes back a chair's word that a paper is safe for a family.
    public void noLongerSafe() {
        ofTheLine(one -> register.noLongerSafe(one.key(), one.title()));
    }

    /// The recipient has the paper that is out, or all papers of its receipt.
    public void received() {
        line.getValue()
                .flatMap(PaperLine::out)
                .map(out -> out.paper().receipt().orElse(out.paper().reference()))
                .ifPresent(register::received);
    }

    /// Says what became of a paper that was called back.
    public void ended(Recall.Outcome outcome) {
        ofTheOneOut(reference -> register.ended(reference, outcome));
    }

    /// Lets a paper go that was kept back.
    public void release() {
        ofTheLine(one -> register.release(one.key()));
    }

    /// Calls a paper back that is out.
    public void recall() {
        ofTheOneOut(register::recall);
    }

    /// A paper that is out came back by itself.
    public void cameBack() {
        ofTheOneOut(register::cameBack);
    }

    /// What was handed to the printer did not come out whole.
    ///
    /// @param reference of a paper or of a receipt
    void cameBack(String reference) {
        register.cameBack(reference);
    }

    /// An extract was put into the child's own record.
    public void onFile() {
        ofTheOneOut(register::onFile);
    }

    /// A sealed paper never came out.
    public void neverOut() {
        ofTheOneOut(register::neverOut);
    }
}
