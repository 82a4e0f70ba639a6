package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.paper.reader.PaperChildren;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.papers.MeetingPapers;

/// The papers of one meeting in words.
record PaperWords(MeetingPapers papers, Instant now) {

    /// What waits, then what is out, the latest first.
    List<PaperLine> lines() {
        List<PaperLine> lines = new ArrayList<>();
        papers.queue().waiting().forEach(one -> lines.add(line(one)));
        papers.queue().out().reversed().forEach(one -> lines.add(line(one)));
        return lines;
    }

    private PaperLine line(WaitingPaper one) {
        boolean needsSomeone = one.standing() == WaitingPaper.Standing.HELD
                || one.standing() == WaitingPaper.Standing.NO_LONGER_SAFE
                || one.dueAt().passed(now);
        return new PaperLine(
                one.key(),
                Optional.of(one),
                Optional.empty(),
                meeting(),
                title(one.key()),
                one.key().kind().isForFamily() ? family(one) : agency(one.key()),
                needsSomeone ? words("papers.needs-someone") : dueGroup(one),
                hint(one),
                needsSomeone,
                recipients(one.key()),
                children(one.key()));
    }

    private Recipients recipients(PaperKey key) {
        return key.kind().isForFamily() || key.kind().isForTheChair()
                ? Recipients.byHandOnly(key.agency())
                : new Recipients(key.agency(), papers.book().hub().directory(), papers.addresses());
    }

    /// "Dana TEST-ALDER, mother".
    private static String family(WaitingPaper one) {
        return one.family()
                .map(reader -> reader.relation().isBlank()
                        ? reader.name()
                        : words("papers.family-reader", reader.name(), reader.relation()))
                .orElse(words("papers.family-nobody"));
    }

    private String dueGroup(WaitingPaper one) {
        boolean isToday = one.dueAt().local().toLocalDate().equals(today());
        return words(isToday ? "papers.due-today" : "papers.due-later");
    }

    private String hint(WaitingPaper one) {
        return switch (one.standing()) {
            case NEEDS_SAFE_TO_SHARE -> words("papers.needs-safe");
            case NO_LONGER_SAFE ->
                one.hold().map(hold -> words("papers.unsafe", hold.reason())).orElse("");
            case WAITS_FOR_SIGNATURE -> words("papers.waits", due(one));
            case HELD ->
                one.hold().map(hold -> words("papers.held", hold.reason())).orElse("");
            case DUE ->
                one.replaces().map(old -> replaces(one, old)).orElseGet(() -> words("papers.due-hint", due(one)))
                        + one.further().map(this::chosen).orElse("");
        };
    }

    private String replaces(WaitingPaper one, String old) {
        return one.key().kind().isAgenda()
                ? words("papers.replaces-agenda", one.version(), old, due(one))
                : words("papers.replaces", one.version(), old, due(one));
    }

    private String chosen(PaperQueue.FurtherCopy copy) {
        return "\n" + words("papers.chosen", papers.book().hub().directory().name(copy.by()), copy.because());
    }

    /// "12:00, 1 h 06 left", "Mon 23/11 12:00, 46 h over".
    private String due(WaitingPaper one) {
        String when = DateWords.due(one.dueAt(), today()).replace("Today ", "");
        String size = DateWords.duration(Duration.between(now, one.dueAt().instant()));
        return words(one.dueAt().passed(now) ? "papers.over" : "papers.left-time", when, size);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Moment.LONDON);
    }

    private PaperLine line(PaperQueue.OutPaper one) {
        IssuedPaper paper = one.paper();
        return new PaperLine(
                paper.key(),
                Optional.empty(),
                Optional.of(one),
                meeting(),
                title(paper.key()),
                agency(paper.key()),
                group(one),
                one.callBack().map(why -> words("papers.call-back", why)).orElseGet(() -> when(one)),
                one.state() == PaperState.SEALED
                        || one.callBack().isPresent()
                        || paper.recall().filter(Recall::isOpen).isPresent(),
                recipients(paper.key()),
                names(new PaperChildren(papers.book(), papers.children()).of(paper)));
    }

    private List<String> children(PaperKey key) {
        return names(new PaperChildren(papers.book()).of(key));
    }

    private List<String> names(List<Child> children) {
        return children.stream().map(papers.book()::name).distinct().toList();
    }

    private static String group(PaperQueue.OutPaper one) {
        if (one.callBack().isPresent()) {
            return words("papers.to-be-called-back");
        }
        return one.state() == PaperState.SEALED ? words("papers.needs-someone") : "";
    }

    private static String when(PaperQueue.OutPaper one) {
        IssuedPaper paper = one.paper();
        String issued = DateWords.dateTime(paper.issuedAt());
        String ended = paper.recall().map(Recall::at).map(DateWords::dateTime).orElse("");
        return switch (one.state()) {
            case SEALED -> words("papers.sealed-at", paper.reference(), issued);
            case ISSUED, SUPERSEDED -> words("papers.issued-at", paper.reference(), issued);
            case RECALLED -> words("papers.recalled-at", became(paper), paper.reference(), ended);
            case CAME_BACK -> words("papers.came-back-at", paper.reference(), ended);
            case NEVER_OUT -> words("papers.never-out-at", paper.reference(), ended);
        };
    }

    String meeting() {
        return words(
                "papers.meeting",
                papers.book().meeting().name(),
                DateWords.longDate(papers.book().meeting().heldOn()));
    }

    private String agency(PaperKey key) {
        return key.kind().isForTheChair()
                ? words("papers.chair")
                : papers.book().hub().directory().label(key.agency());
    }

    private String title(PaperKey key) {
        return switch (key.kind()) {
            case ACTION_LIST -> words("papers.action-list");
            case CHAIRS_LIST -> words("papers.chairs-list");
            case SLIP -> words("papers.slip", PaperWriting.actionsOf(papers.book(), key.agency()));
            case PLAN -> words("papers.plan", subject(key));
            case MINUTES -> words("papers.minutes");
            case CASE_FILE -> words("papers.case-file", subject(key));
            case SUMMARY -> words("papers.summary", subject(key));
            case OUTCOME -> words("papers.outcome", subject(key));
            case FAMILY -> words("papers.family", subject(key));
            case YOUNG_PERSON -> words("papers.young-person", subject(key));
            case HANDOVER -> words("papers.handover");
            case EXTRACT -> words("papers.extract");
            case STRATEGY -> words("papers.strategy", subject(key));
            case AGENDA -> words("papers.agenda");
            case CHAIRS_AGENDA -> words("papers.chairs-agenda");
            case ATTENDANCE -> words("papers.attendance");
            case CONTINGENCY -> words("papers.contingency");
            case CHASER -> words("papers.chaser");
            case ACCESS_COPY -> words("papers.access-copy");
            case EXECUTIVE -> words("papers.executive", quarter());
            case PERFORMANCE -> words("papers.performance", quarter());
            case PERIOD -> words("papers.period");
            case SHOWN_ACTIONS -> words("papers.shown-actions");
            case RECORD_PRINT -> words("papers.record-print", subject(key));
        };
    }

    /// "July to September 2026".
    private String quarter() {
        return ReportPeriod.quarterOf(papers.book().meeting().heldOn()).quarter();
    }

    private String subject(PaperKey key) {
        return key.subject()
                .map(papers.book().subjects()::get)
                .map(papers.book()::name)
                .orElse(words("papers.withheld-name"));
    }

    /// "Issued", "Superseded", "Recalled".
    static String state(PaperQueue.OutPaper out) {
        return switch (out.state()) {
            case SEALED -> words("papers.state-sealed");
            case ISSUED -> words("papers.state-issued");
            case SUPERSEDED -> words("papers.state-superseded");
            case RECALLED -> words("papers.state-recalled") + ", " + became(out.paper());
            case CAME_BACK -> words("papers.state-came-back");
            case NEVER_OUT -> words("papers.state-never-out");
        };
    }

    /// "not back yet", "returned", "in the wrong hands, destroyed".
    static String became(IssuedPaper paper) {
        List<Recall.End> ends = paper.recall().map(Recall::ends).orElse(List.of());
        return ends.isEmpty()
                ? words("papers.not-back")
                : ends.stream().map(end -> outcome(end.outcome())).collect(Collectors.joining(", "));
    }

    static String outcome(Recall.Outcome outcome) {
        return switch (outcome) {
            case RETURNED -> words("papers.returned");
            case DESTROYED -> words("papers.destroyed");
            case WRONG_HANDS -> words("papers.wrong-hands");
        };
    }

    static String channel(Channel channel) {
        return switch (channel) {
            case SECURE_EMAIL -> words("papers.by-email");
            case HANDED_OVER -> words("papers.by-hand");
            case POSTED -> words("papers.by-post");
        };
    }

    /// How it went, and to whom.
    static String delivery(IssuedPaper paper) {
        return paper.delivery()
                .map(how -> words(
                        how.addressChecked() && how.channel() != Channel.HANDED_OVER
                                ? "papers.went-checked"
                                : "papers.went",
                        channel(how.channel()),
                        how.to()))
                .orElse(words("papers.went-unknown"));
    }
}
