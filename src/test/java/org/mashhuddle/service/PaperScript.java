package org.mashhuddle.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.domain.paper.reader.ShownActions;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.service.papers.RecordPrintService;

/// Every verb that hands papers out, once the minutes are signed.
public final class PaperScript {

    private static final Sending SENT = new Sending(Channel.HANDED_OVER, "the duty desk");

    private PaperScript() {}

    public static List<Verb> verbs() {
        return List.of(
                Verb.act(
                        "papers.issue(Actor, MeetingId, PaperKind)",
                        List.of("paper.issue"),
                        at -> at.verbs.papers().issue(at.chair, at.meeting, PaperKind.ATTENDANCE)),
                Verb.look(
                        "papers.queue(Viewer)",
                        List.of("papers.view"),
                        at -> at.verbs.papers().queue(at.viewer())),
                Verb.look(
                        "papers.queue(Viewer, MeetingId)",
                        List.of("papers.view"),
                        at -> at.verbs.papers().queue(at.viewer(), at.meeting)),
                Verb.look(
                                "papers.prepare(Actor, PaperKey, String)",
                                List.of("record.hash", "paper.preview"),
                                at -> at.verbs
                                        .papers()
                                        .prepare(at.chair, copy(at), "")
                                        .pdf())
                        .hidden(at -> at.verbs
                                .papers()
                                .prepare(at.chair, plan(at, at.hidden.id()), "")
                                .pdf()),
                Verb.act(
                        "papers.issue(Actor, PreparedPaper, Sending)",
                        List.of("paper.issue"),
                        at -> at.verbs.papers().issue(at.chair, seen(at), SENT)),
                Verb.look(
                        "papers.look(Actor, IssuedPaper)",
                        List.of("paper.look"),
                        at -> at.verbs.papers().look(at.chair, out(at))),
                Verb.act("papers.printed(Actor, IssuedFile)", List.of("paper.print"), at -> {
                    at.verbs.papers().printed(at.chair, file(at));
                    return "";
                }),
                Verb.act("papers.saved(Actor, IssuedFile)", List.of("paper.save"), at -> {
                    at.verbs.papers().saved(at.chair, file(at));
                    return "";
                }),
                actionsShown(),
                recordSeen(),
                recordPrinted(),
                recordOut(),
                prepareTogether(),
                issueTogether(),
                onFile(),
                safeToShare(),
                familyWords(),
                writeForFamily(),
                noLongerSafe(),
                possible(),
                choose(),
                takeBack(),
                received(),
                recall(),
                ended(),
                neverOut(),
                cameBack(),
                hold(),
                release(),
                Verb.act(
                        "actionPapers.issue(Actor, ReportPeriod)",
                        List.of("reports.sheet"),
                        at -> at.verbs.actionPapers().issue(at.chair, ReportPeriod.quarterOf(LocalDate.EPOCH))),
                Verb.act(
                        "papers.issue(Actor, MeetingId)",
                        List.of("papers.issue"),
                        at -> at.verbs.papers().issue(at.chair, at.meeting)));
    }

    private static Verb recordSeen() {
        return Verb.look(
                        "recordPrints.prepare(Actor, Wanted)",
                        List.of("record.hash", "record.preview"),
                        at -> record(at, at.child.id()).pdf())
                .hidden(at -> record(at, at.hidden.id()).pdf());
    }

    private static Verb recordPrinted() {
        return Verb.act(
                "recordPrints.issue(Actor, PreparedPaper, Sending)",
                List.of("record.hash", "record.preview", "record.print"),
                at -> printed(at).reference());
    }

    private static Verb recordOut() {
        return Verb.act(
                "recordPrints.broughtOut(Actor, IssuedFile)",
                List.of("record.hash", "record.preview", "record.print", "record.out"),
                at -> {
                    at.verbs.recordPrints().broughtOut(at.chair, printed(at));
                    return "";
                });
    }

    private static IssuedFile printed(Scene at) {
        return at.verbs.recordPrints().issue(at.chair, record(at, at.child.id()), SENT);
    }

    private static PreparedPaper record(Scene at, SubjectId whose) {
        Person reader = at.verbs.settings().directory(at.eye).people().getFirst();
        return at.verbs
                .recordPrints()
                .prepare(at.chair, new RecordPrintService.Wanted(whose, reader.agency(), reader.name()));
    }

    private static Verb actionsShown() {
        return Verb.act(
                        "actionPapers.issue(Actor, ShownActions)",
                        List.of("actions.print"),
                        at -> at.verbs.actionPapers().issue(at.chair, shown(at.action())))
                .hidden(at -> at.verbs.actionPapers().issue(at.chair, shown(at.hiddenAction())));
    }

    private static ShownActions shown(Action action) {
        return new ShownActions(
                "All that are open",
                Instant.EPOCH,
                List.of(new ShownActions.Group(
                        "", List.of(new ShownActions.Line(action.id(), action.version(), "Open")))),
                0);
    }

    private static Verb prepareTogether() {
        return Verb.look(
                "papers.prepare(Actor, List, String)",
                List.of("record.hash", "papers.preview"),
                at -> at.verbs.papers().prepare(at.chair, List.of(copy(at)), "").receipt());
    }

    private static Verb issueTogether() {
        return Verb.act("papers.issue(Actor, PreparedEnvelope, Sending)", List.of("papers.issue"), at -> {
            PaperKey due = lastDue(at);
            return at.verbs.papers().issue(at.chair, at.verbs.papers().prepare(another(at), List.of(due), ""), SENT);
        });
    }

    private static Verb noLongerSafe() {
        return Verb.act("papers.noLongerSafe(Actor, PaperKey, String)", List.of("paper.no-longer-safe"), at -> {
            at.verbs
                    .papers()
                    .noLongerSafe(
                            at.chair,
                            new PaperKey(at.meeting, PaperKind.FAMILY, at.agency(), Optional.of(at.other.id())),
                            "he has moved in again");
            return "";
        });
    }

    private static Verb received() {
        return Verb.act("papers.received(Actor, String, String)", List.of("paper.received"), at -> {
            IssuedFile file = issuedByAnother(at);
            at.verbs.papers().printed(another(at), file);
            at.verbs.papers().received(at.chair, file.reference(), "the duty desk");
            return "";
        });
    }

    /// Of the paper that was called back before.
    private static Verb ended() {
        return Verb.act("papers.ended(Actor, String, Outcome, String)", List.of("paper.recall-end"), at -> {
            at.verbs.papers().ended(at.chair, file(at).reference(), Recall.Outcome.RETURNED, "police");
            return "";
        });
    }

    private static Verb onFile() {
        return Verb.act("papers.onFile(Actor, String, String)", List.of("paper.on-file"), at -> {
            Actor other = another(at);
            PaperKey extract = queue(at).waiting().stream()
                    .map(WaitingPaper::key)
                    .filter(key -> key.kind() == PaperKind.CASE_FILE)
                    .findFirst()
                    .orElseThrow();
            IssuedFile file = at.verbs.papers().issue(other, at.verbs.papers().prepare(other, extract, ""), SENT);
            at.verbs.papers().saved(other, file);
            at.verbs.papers().onFile(at.chair, file.reference(), "duty desk");
            return "";
        });
    }

    private static Verb safeToShare() {
        return Verb.act("papers.safeToShare(Actor, PaperKey, FamilyReader)", List.of("paper.safe-to-share"), at -> {
            PaperKey family = queue(at).waiting().stream()
                    .map(WaitingPaper::key)
                    .filter(key -> key.kind() == PaperKind.FAMILY
                            && key.subject().filter(at.other.id()::equals).isPresent())
                    .findFirst()
                    // Signed minutes leave none that waits: the verb is to say so itself.
                    .orElseGet(
                            () -> new PaperKey(at.meeting, PaperKind.FAMILY, at.agency(), Optional.of(at.other.id())));
            at.verbs
                    .papers()
                    .safeToShare(
                            at.chair, family, new FamilyReader("Dana Test-Carer", "mother", "").by("foster carer"));
            return "";
        });
    }

    private static Verb familyWords() {
        return Verb.look(
                        "familyWords.of(Viewer, MeetingId, SubjectId)",
                        List.of("family.view"),
                        at -> at.verbs.familyWords().of(at.viewer(), at.meeting, at.other.id()))
                .hidden(at -> at.verbs.familyWords().of(at.viewer(), at.meeting, at.hidden.id()));
    }

    private static Verb writeForFamily() {
        return Verb.act(
                "familyWords.write(Actor, MeetingId, SubjectId, FamilyWords, List)", List.of("family.write"), at -> {
                    at.verbs
                            .familyWords()
                            .write(
                                    at.chair,
                                    at.meeting,
                                    at.other.id(),
                                    new FamilyWords("We want him safe.", "", new SharingMark.MayReachFamily()),
                                    List.of());
                    return "";
                });
    }

    private static Verb possible() {
        return Verb.look(
                        "furtherCopies.possible(Viewer, PaperKey)",
                        List.of("paper.who-else"),
                        at -> at.verbs.furtherCopies().possible(at.viewer(), aPlan(at)))
                .hidden(at -> at.verbs.furtherCopies().possible(at.viewer(), plan(at, at.hidden.id())));
    }

    private static Verb choose() {
        return Verb.act("furtherCopies.choose(Actor, PaperKey, String)", List.of("paper.further-copy"), at -> {
            PaperKey plan = aPlan(at);
            AgencyId other =
                    at.verbs.furtherCopies().possible(at.eye, plan).getFirst().id();
            at.verbs
                    .furtherCopies()
                    .choose(at.chair, new PaperKey(at.meeting, plan.kind(), other, plan.subject()), "it takes her in");
            return "";
        });
    }

    private static Verb takeBack() {
        return Verb.act("furtherCopies.takeBack(Actor, PaperKey)", List.of("paper.no-further-copy"), at -> {
            PaperKey chosen = queue(at).waiting().stream()
                    .filter(one -> one.further().isPresent())
                    .map(WaitingPaper::key)
                    .findFirst()
                    .orElseGet(() -> aPlan(at));
            at.verbs.furtherCopies().takeBack(at.chair, chosen);
            return "";
        });
    }

    /// Something was to be done for this child, whoever has done it.
    private static PaperKey aPlan(Scene at) {
        return PaperKey.plan(at.meeting, at.agency(), at.other.id());
    }

    private static Verb recall() {
        return Verb.act("papers.recall(Actor, String, String, String)", List.of("paper.recall"), at -> {
            at.verbs.papers().recall(at.chair, file(at).reference(), "bounced", "police");
            return "";
        });
    }

    private static Verb cameBack() {
        return Verb.act("papers.cameBack(Actor, String, String)", List.of("paper.came-back"), at -> {
            IssuedFile file = issuedByAnother(at);
            at.verbs.papers().printed(another(at), file);
            at.verbs.papers().cameBack(at.chair, file.reference(), "address not found");
            return "";
        });
    }

    private static Verb neverOut() {
        return Verb.act("papers.neverOut(Actor, String, String)", List.of("paper.never-out"), at -> {
            IssuedFile file = issuedByAnother(at);
            at.verbs.papers().neverOut(at.chair, file.reference(), "no paper left");
            return "";
        });
    }

    /// For the test itself: the trail knows it from the chair's.
    private static IssuedFile issuedByAnother(Scene at) {
        PaperKey due = lastDue(at);
        Actor other = another(at);
        return at.verbs.papers().issue(other, at.verbs.papers().prepare(other, due, ""), SENT);
    }

    private static PaperKey lastDue(Scene at) {
        return queue(at).waiting().stream()
                .filter(one -> one.standing() == WaitingPaper.Standing.DUE)
                .map(WaitingPaper::key)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static Actor another(Scene at) {
        return new Actor(at.eye.user(), at.eye.roles());
    }

    private static Verb hold() {
        return Verb.act("papers.hold(Actor, PaperKey, String)", List.of("paper.hold"), at -> {
            at.verbs.papers().hold(at.chair, copy(at), "who is it for?");
            return "";
        });
    }

    private static Verb release() {
        return Verb.act("papers.release(Actor, PaperKey)", List.of("paper.release"), at -> {
            at.verbs
                    .papers()
                    .release(at.chair, queue(at).out().getFirst().paper().key());
            return "";
        });
    }

    private static PaperQueue queue(Scene at) {
        return at.verbs.papers().queue(at.eye, at.meeting).queue();
    }

    private static PaperKey copy(Scene at) {
        return queue(at).waiting().stream()
                .filter(one -> one.standing() == WaitingPaper.Standing.DUE)
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == PaperKind.MINUTES)
                .findFirst()
                .orElseGet(() -> new PaperKey(at.meeting, PaperKind.MINUTES, agency(at)));
    }

    private static AgencyId agency(Scene at) {
        return at.verbs
                .papers()
                .queue(at.eye, at.meeting)
                .book()
                .hub()
                .directory()
                .agencies()
                .getFirst()
                .id();
    }

    private static PaperKey plan(Scene at, SubjectId who) {
        return PaperKey.plan(at.meeting, copy(at).agency(), who);
    }

    private static PreparedPaper seen(Scene at) {
        return at.verbs.papers().prepare(another(at), copy(at), "");
    }

    private static IssuedPaper out(Scene at) {
        return queue(at).out().stream()
                .map(PaperQueue.OutPaper::paper)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no paper is out"));
    }

    private static IssuedFile file(Scene at) {
        IssuedPaper out = out(at);
        return new IssuedFile(out.reference(), at.meeting, out.key().kind(), new byte[0], new byte[0]);
    }
}
