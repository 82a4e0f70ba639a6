package org.mashhuddle.service.papers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.OnFile;
import org.mashhuddle.domain.paper.PaperHold;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.SealedVersions;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.vault.Hashes;

/// What is written into the issue register beside an issue: brought out, called back, come back,
/// kept back, let go.
record PaperRegister(ServiceContext kit) {

    /// A paper was printed or saved.
    void broughtOut(Actor actor, String verb, IssuedFile file) {
        AuditEvent deed = new AuditEvent(verb, Optional.of(file.meeting().value()), file.reference());
        kit.database().write(actor, deed, tx -> {
            tx.papers().broughtOut(file.reference(), kit.now(), actor.user());
            return file.reference();
        });
    }

    /// The file of a paper that went out. Its line in the register is there for everybody who hands papers
    /// out; its pages are for whoever may see everybody on them.
    byte[] look(Actor actor, IssuedPaper paper) {
        PaperKey key = paper.key();
        AuditEvent deed = new AuditEvent(
                "paper.look",
                Optional.of(
                        key.subject().map(SubjectId::value).orElse(key.meeting().value())),
                paper.reference());
        return kit.database().read(actor.viewer(), deed, tx -> {
            IssuedPaper found = tx.papers()
                    .byReference(paper.reference())
                    .filter(one -> one.key().equals(key))
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            mustBeOpenTo(tx, actor, found);
            byte[] pdf = tx.papers()
                    .files()
                    .of(found.reference())
                    .orElseThrow(() -> new Refusal(Refusal.Kind.ISSUED_FILE_GONE));
            if (!Hashes.sha256Hex(pdf).equals(found.fileHash())) {
                throw new Refusal(Refusal.Kind.ISSUED_FILE_CHANGED);
            }
            return pdf;
        });
    }

    private static void mustBeOpenTo(Tx tx, Actor actor, IssuedPaper paper) {
        PaperKey key = paper.key();
        if (key.kind() == PaperKind.ACCESS_COPY) {
            Allowed.to(Permission.ACCESS_COPIES, actor);
        }
        if (key.kind() == PaperKind.RECORD_PRINT) {
            Allowed.to(Permission.RECORD_PRINTS, actor);
        }
        Set<SubjectId> holds = tx.papers().files().holds(paper.reference());
        if (!tx.subjects().byIds(holds).keySet().containsAll(holds)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        SealedVersions.mustBeOpenTo(tx, actor.user(), paper.reference());
        if (key.kind().isFromSigned()) {
            SealedVersions.mustBeOpenTo(tx, actor.user(), key.meeting(), paper.version());
        }
    }

    /// A paper no longer counts; the next one for the same recipient is kept back until somebody
    /// lets it go.
    void end(Actor actor, String verb, String reference, Recall recall) {
        String why = reference + ": " + recall.reason();
        kit.database()
                .write(
                        actor,
                        // the reason stays in the register: whoever audits reads this without a
                        // child's name
                        new AuditEvent(verb, Optional.empty(), reference),
                        tx -> {
                            List<IssuedPaper> papers = standing(tx, reference);
                            if (recall.cause() == Recall.Cause.NEVER_OUT
                                    && papers.stream()
                                            .anyMatch(paper -> paper.outAt().isPresent())) {
                                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
                            }
                            for (IssuedPaper paper : papers) {
                                tx.papers().recall(paper.reference(), recall);
                                keepBack(tx, actor, paper.key(), why);
                            }
                            return papers;
                        });
    }

    /// Of a paper itself, or of all papers of a receipt, those that nobody called back.
    private static List<IssuedPaper> standing(Tx tx, String reference) {
        List<IssuedPaper> papers = known(tx, reference).stream()
                .filter(paper -> paper.recall().isEmpty())
                .toList();
        if (papers.isEmpty()) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
        return papers;
    }

    private static List<IssuedPaper> known(Tx tx, String reference) {
        List<IssuedPaper> papers = tx.papers().byReferenceOrReceipt(reference);
        if (papers.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        return papers;
    }

    /// What was called back and is not here again is still with its recipient.
    void received(Actor actor, String reference, String by) {
        kit.database().write(actor, new AuditEvent("paper.received", Optional.empty(), reference), tx -> {
            List<IssuedPaper> papers = known(tx, reference).stream()
                    .filter(paper ->
                            paper.outAt().isPresent() && paper.received().isEmpty())
                    .filter(paper -> paper.recall().map(Recall::isOpen).orElse(true))
                    .toList();
            if (papers.isEmpty()) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            papers.forEach(paper ->
                    tx.papers().received(paper.reference(), new IssuedPaper.Received(by, kit.now(), actor.user())));
            return papers;
        });
    }

    void ended(Actor actor, String reference, Recall.Outcome outcome, String by) {
        kit.database().write(actor, new AuditEvent("paper.recall-end", Optional.empty(), reference), tx -> {
            Recall recall = tx.papers()
                    .byReference(reference)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND))
                    .recall()
                    .filter(Recall::isOpen)
                    .filter(back -> back.ends().stream().noneMatch(end -> end.outcome() == outcome))
                    .orElseThrow(() -> new Refusal(Refusal.Kind.CHANGED_MEANWHILE));
            tx.papers().ended(reference, new Recall.End(outcome, by, kit.now(), actor.user()));
            if (outcome == Recall.Outcome.WRONG_HANDS) {
                tx.governance()
                        .keep(new DataBreach(
                                kit.id(),
                                kit.now(),
                                "Paper " + reference + " was in the wrong hands.",
                                Optional.empty()));
            }
            return recall;
        });
    }

    void filed(Actor actor, String reference, String by) {
        kit.database().write(actor, new AuditEvent("paper.on-file", Optional.empty(), reference), tx -> {
            IssuedPaper paper = standing(tx, reference).stream()
                    .filter(one -> one.reference().equals(reference))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            if (paper.key().kind() != PaperKind.CASE_FILE || paper.outAt().isEmpty()) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            tx.papers().filed(reference, new OnFile(by, kit.now(), actor.user()));
            return paper;
        });
    }

    void hold(Actor actor, PaperKey key, String reason) {
        AuditEvent deed = new AuditEvent("paper.hold", Optional.of(key.meeting().value()), reason);
        kit.database().write(actor, deed, tx -> {
            keepBack(tx, actor, key, reason);
            return key;
        });
    }

    private void keepBack(Tx tx, Actor actor, PaperKey key, String reason) {
        tx.papers().hold(kit.id(), new PaperHold(key, reason, kit.now(), actor.user()));
    }

    void release(Actor actor, PaperKey key) {
        kit.database().write(actor, AuditEvent.of("paper.release", key.meeting().value()), tx -> {
            tx.papers().release(key, kit.now(), actor.user());
            return key;
        });
    }
}
