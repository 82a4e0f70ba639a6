package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.Messages.words;

import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.MeetingPapers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The papers of one meeting in words.
record PaperWords(MeetingPapers papers, LocalDate today) {

    /// What waits, then what is out, the latest first.
    List<PaperLine> lines() {
        List<PaperLine> lines = new ArrayList<>();
        papers.queue().waiting().forEach(one -> lines.add(line(one)));
        papers.queue().out().reversed().forEach(one -> lines.add(line(one)));
        return lines;
    }

    private PaperLine line(WaitingPaper one) {
        boolean late =
                one.standing() == WaitingPaper.Standing.HELD
                        || papers.book().meeting().heldOn().isBefore(today);
        return new PaperLine(
                one.key(),
                Optional.of(one),
                Optional.empty(),
                meeting(),
                title(one.key()),
                agency(one.key()),
                hint(one),
                late,
                papers.book().hub().directory().peopleOf(one.key().agency()).stream()
                        .map(Person::name)
                        .toList());
    }

    private String hint(WaitingPaper one) {
        return switch (one.standing()) {
            case WAITS_FOR_SIGNATURE -> words("papers.waits");
            case HELD -> one.hold().map(hold -> words("papers.held", hold.reason())).orElse("");
            case DUE ->
                    one.replaces()
                            .map(old -> words("papers.replaces", one.version(), old))
                            .orElseGet(
                                    () ->
                                            one.version() == 0
                                                    ? words("papers.not-signed")
                                                    : words("papers.signed", one.version()));
        };
    }

    private PaperLine line(PaperQueue.OutPaper one) {
        IssuedPaper paper = one.paper();
        String when =
                paper.recall()
                        .map(
                                recall ->
                                        words(
                                                "papers.recalled-at",
                                                paper.reference(),
                                                DateWords.dateTime(recall.at())))
                        .orElseGet(
                                () ->
                                        words(
                                                "papers.issued-at",
                                                paper.reference(),
                                                DateWords.dateTime(paper.issuedAt())));
        return new PaperLine(
                paper.key(),
                Optional.empty(),
                Optional.of(one),
                meeting(),
                title(paper.key()),
                agency(paper.key()),
                when,
                paper.recall().isPresent(),
                List.of());
    }

    String meeting() {
        return words(
                "papers.meeting",
                papers.book().meeting().type().label(),
                DateWords.longDate(papers.book().meeting().heldOn()));
    }

    private String agency(PaperKey key) {
        return papers.book().hub().directory().label(key.agency());
    }

    private String title(PaperKey key) {
        return switch (key.kind()) {
            case ACTION_LIST -> words("papers.action-list");
            case SLIP -> words("papers.slip", PaperWriting.actionsOf(papers.book(), key.agency()));
            case PLAN -> words("papers.plan", subject(key));
            case MINUTES -> words("papers.minutes");
        };
    }

    private String subject(PaperKey key) {
        return key.subject()
                .map(papers.book().subjects()::get)
                .map(Subject::displayName)
                .orElse(words("papers.withheld-name"));
    }

    /// "Issued", "Superseded", "Recalled".
    static String state(PaperQueue.OutPaper out) {
        return switch (out.state()) {
            case ISSUED -> words("papers.state-issued");
            case SUPERSEDED -> words("papers.state-superseded");
            case RECALLED -> words("papers.state-recalled");
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
                .map(
                        how ->
                                words(
                                        how.addressChecked()
                                                ? "papers.went-checked"
                                                : "papers.went",
                                        channel(how.channel()),
                                        how.to()))
                .orElse(words("papers.went-unknown"));
    }
}
