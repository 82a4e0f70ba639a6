package org.mashhuddle.domain.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.PageWords;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.CloseWords;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.NamesAtClose;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.EntryWords;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.StrategyQuestion;
import org.mashhuddle.domain.work.Words;

/// Writes one item of the minutes, as a reader may have it.
public final class ItemWriting {

    /// Whom no typed word reaches.
    private static final Reader QUIET = new Reader.Family(false);

    private ItemWriting() {}

    /// The item as a reader may have it.
    ///
    /// @param now when the room leaves what it has not left
    public static Minutes.Item of(MeetingBook book, AgendaItem item, Reader reader, Instant now) {
        Subject subject = book.subjects().get(item.subject());
        Optional<NamesAtClose.Subject> then = book.asItWas().names().flatMap(names -> names.subject(item.id()));
        if (subject == null
                || subject.restriction().isPresent()
                || then.filter(NamesAtClose.Subject::restricted).isPresent()) {
            return restricted(item);
        }
        Optional<NamesAtClose.Subject> called = then.filter(_ -> !hasClosedName(subject));
        Head head = new Head(
                called.map(NamesAtClose.Subject::name)
                        .orElseGet(() -> names(book).of(subject)),
                then.map(NamesAtClose.Subject::identityInMinutes)
                        .orElseGet(() ->
                                SubjectWords.identity(subject, book.meeting().heldOn(), reader)));
        if (StrategyWriting.isKeptFrom(book, item, reader)) {
            return outcome(book, item, head, now);
        }
        return whole(book, item, reader, now, head, heard(book.discussion(item), reader, spoken(called, subject)));
    }

    /// What is written from now on has the name in use, and not the one at the close, where a name was
    /// closed since or before.
    private static boolean hasClosedName(Subject subject) {
        return switch (subject) {
            case Child child -> !child.names().others().closed().isEmpty();
            case PersonOfConcern person -> !person.names().others().closed().isEmpty();
            case Place _ -> false;
        };
    }

    private static Minutes.Item whole(
            MeetingBook book, AgendaItem item, Reader reader, Instant now, Head head, Optional<Minutes.Heard> heard) {
        Discussion said = book.discussion(item);
        return new Minutes.Item(
                item.number(),
                false,
                head.name(),
                item.rating().map(rated -> letter(rated.rating())),
                head.identity(),
                times(book, item, reader, now) + rerated(book, item) + carried(book, said, reader),
                why(book, item, reader),
                answers(book, item, reader),
                shared(said, book.hub().directory(), reader),
                heard,
                risk(said.risk(), reader),
                strategy(said, reader),
                StrategyWriting.of(book, item, reader, now),
                decided(said, book, reader),
                actions(book, item, reader),
                attachments(book, item, reader),
                CorrectionWords.of(book, Optional.of(item.subject()), reader));
    }

    /// Whom an item is about.
    private record Head(String name, String identity) {
        @Override
        public String toString() {
            return "Head[withheld]";
        }
    }

    /// A strategy discussion, for who was not in it: that it was held, and what came of it.
    private static Minutes.Item outcome(MeetingBook book, AgendaItem item, Head head, Instant now) {
        Decision decision = book.discussion(item).decision();
        Optional<Minutes.Decided> came = decision.isMade()
                ? Optional.of(new Minutes.Decided(
                        outcomes(decision, book.meeting().heldOn()),
                        Optional.empty(),
                        "",
                        List.of("The reasons, and any disagreement, stand in the minutes of the strategy discussion.")))
                : Optional.empty();
        boolean corrected = book.asItWas().corrections().stream()
                .anyMatch(one -> one.about().filter(item.subject()::equals).isPresent());
        return new Minutes.Item(
                item.number(),
                false,
                head.name(),
                item.rating().map(rated -> letter(rated.rating())),
                head.identity(),
                times(book, item, QUIET, now) + carried(book, book.discussion(item), QUIET),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                StrategyWriting.toldOf(book, item),
                Optional.empty(),
                came,
                List.of(),
                List.of(),
                corrected ? List.of("Corrections stand in the minutes of the strategy discussion.") : List.of());
    }

    private static String spoken(Optional<NamesAtClose.Subject> then, Subject subject) {
        return then.map(NamesAtClose.Subject::spoken).orElseGet(() -> SubjectWords.spoken(subject));
    }

    private static List<Minutes.ActionLine> actions(MeetingBook book, AgendaItem item, Reader reader) {
        return book.actions(item).stream()
                .filter(action -> action.reaches(reader))
                .map(action -> ActionWords.line(
                        action, book.hub().directory(), book.meeting().heldOn()))
                .toList();
    }

    private static List<String> attachments(MeetingBook book, AgendaItem item, Reader reader) {
        Directory directory = book.hub().directory();
        return book.attachments(item).stream()
                .filter(one -> one.reaches(reader))
                .map(one -> one.onPaper(
                        directory,
                        RecordJson.mark(one.what().mark(), directory),
                        book.meeting().times().closedAt()))
                .toList();
    }

    private static Optional<Minutes.Heard> heard(Discussion said, Reader reader, String who) {
        return said.voice().isRecorded() && said.voice().mark().reaches(reader)
                ? Optional.of(
                        new Minutes.Heard(who, PageWords.ended(said.voice().inWords())))
                : Optional.empty();
    }

    /// Among those whom the minutes name.
    static NamesOnPage names(MeetingBook book) {
        return new NamesOnPage(book.agenda().items().stream()
                .flatMap(item -> book.subject(item).stream())
                .filter(one -> one.restriction().isEmpty())
                .toList());
    }

    private static Minutes.Rating letter(MashRating rating) {
        return new Minutes.Rating(rating.letter(), rating.word());
    }

    private static Minutes.Item restricted(AgendaItem item) {
        return new Minutes.Item(
                item.number(),
                true,
                "Restricted item",
                Optional.empty(),
                "This item is for named users only.",
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<String> why(MeetingBook book, AgendaItem item, Reader reader) {
        List<Reason> reasons = item.reasons().stream()
                .filter(reason -> !(reason instanceof LinkedTo link) || isOpen(book, link))
                .flatMap(reason -> reason.asReadBy(reader).stream())
                .toList();
        return ReasonWords.on(book.agenda()).phrases(reasons).stream()
                .map(phrase -> MarkedText.open(phrase.text()))
                .toList();
    }

    private static List<String> answers(MeetingBook book, AgendaItem item, Reader reader) {
        return Optional.ofNullable(book.asItWas().items().get(item.id())).stream()
                .flatMap(then -> then.answered().stream())
                .filter(answer -> answer.reaches(reader))
                .map(answer -> MomentTree.sentence(answer, reader, book))
                .toList();
    }

    private static boolean isOpen(MeetingBook book, LinkedTo link) {
        Subject other = book.subjects().get(link.other());
        return other != null && other.restriction().isEmpty();
    }

    private static String times(MeetingBook book, AgendaItem item, Reader reader, Instant now) {
        Discussion said = book.discussion(item);
        if (!book.isDiscussed(item)) {
            return "Not discussed at this meeting.";
        }
        List<Presence> room = book.room(item, now).visits();
        String when = room.stream()
                .map(time -> MinutesWriting.stay(time.endedAt(now), book.meeting()))
                .collect(Collectors.joining(" and "));
        String reason = said.quorumSaid().asReadBy(reader);
        return "Discussed "
                + when
                + "; present for this item: "
                + MinutesWriting.presentWords(book, item, now)
                + ". "
                + StrategyWriting.quorate(book, item, reason, now)
                + out(book, item, room)
                + MinutesWriting.chairWords(book, item, now);
    }

    /// Who stepped out for an item, each in a sentence; why is not said. Who heard how it began was out from then on.
    private static String out(MeetingBook book, AgendaItem item, List<Presence> visits) {
        return book.meeting().attendance().stream()
                .filter(one -> one.facts().outFor().contains(item.id()))
                .map(one -> " " + one.name() + ", "
                        + book.hub().directory().inSentence(one.agency())
                        + ", was out of the room for this item"
                        + lastHeard(one, visits)
                                .map(at -> " from " + DateWords.time(at))
                                .orElse("")
                        + ".")
                .collect(Collectors.joining());
    }

    private static Optional<Instant> lastHeard(Attendance one, List<Presence> visits) {
        return one.presences().stream()
                .filter(time -> visits.stream().anyMatch(time::overlaps))
                .flatMap(time -> time.until().stream())
                .max(Comparator.naturalOrder());
    }

    private static String rerated(MeetingBook book, AgendaItem item) {
        return Optional.ofNullable(book.asItWas().items().get(item.id())).stream()
                .flatMap(then -> then.rerated().stream())
                .map(change -> " " + change.sentence())
                .collect(Collectors.joining());
    }

    private static String carried(MeetingBook book, Discussion said, Reader reader) {
        String since = CloseWords.of(book).since(said.item());
        if (!said.isCarriedOver()) {
            return (said.state() == DiscussionState.HELD_OVER ? " Held over, and not returned to." : "")
                    + CloseWords.of(book).comesBack(said)
                    + since;
        }
        String why = said.heldWhy().asReadBy(reader);
        return why.isBlank()
                ? " Carried over to the next meeting." + since
                : " Carried over to the next meeting: " + EntryWords.ended(why.strip()) + since;
    }

    /// What an agency said, as far as the reader may have it. Of one whose words all stay out it is
    /// said that it contributed: that it holds nothing is said only where it said so itself.
    private static List<Minutes.Shared> shared(Discussion said, Directory directory, Reader reader) {
        Set<AgencyId> told = said.contributions().stream()
                .filter(one -> isTold(one, reader))
                .map(Contribution::agency)
                .collect(Collectors.toSet());
        List<Minutes.Shared> lines = new ArrayList<>();
        Set<AgencyId> contributed = new HashSet<>();
        for (Contribution one : said.contributions()) {
            if (isTold(one, reader)) {
                lines.add(shared(one, directory.label(one.agency())));
            } else if (one.isHeard() && !told.contains(one.agency()) && contributed.add(one.agency())) {
                lines.add(new Minutes.Shared(directory.label(one.agency()), "", "Contributed.", ""));
            }
        }
        return lines;
    }

    private static boolean isTold(Contribution one, Reader reader) {
        return one.isHeard() && (one.noneHeld() || one.reaches(reader));
    }

    private static Minutes.Shared shared(Contribution one, String agency) {
        return new Minutes.Shared(
                agency,
                one.speaker(),
                one.noneHeld() ? "No information held." : told(one),
                one.said().isBlank() ? "" : one.words().map(Words::onPaper).orElse("Not said whose words"));
    }

    private static String told(Contribution one) {
        String said = one.said().isBlank() ? "Nothing was shared." : one.said().strip();
        return one.disclosure().isNone()
                ? said
                : EntryWords.ended(said) + " " + one.disclosure().onPaper();
    }

    private static Optional<String> risk(Risk risk, Reader reader) {
        return risk.isJudged() && risk.mark().reaches(reader) ? Optional.of(risk.onPaper()) : Optional.empty();
    }

    /// The reason for the answer is shared as far as the rationale is.
    private static Optional<String> strategy(Discussion said, Reader reader) {
        StrategyQuestion question = said.strategy();
        boolean may = said.decision().becauseReaches(reader, said.contributions());
        return question.needed()
                .map(needed -> (needed ? "Needed" : "Not needed")
                        + (may && !question.because().isBlank()
                                ? PageWords.ended(PageWords.because(question.because()))
                                : "."));
    }

    private static Optional<Minutes.Decided> decided(Discussion said, MeetingBook book, Reader reader) {
        Decision decision = said.decision();
        if (!decision.isMade()) {
            return Optional.empty();
        }
        LocalDate day = book.meeting().heldOn();
        Optional<String> because = decision.becauseReaches(reader, said.contributions())
                ? MinutesWriting.words(decision.because())
                : Optional.empty();
        List<String> grounds = decision.becauseReaches(reader, said.contributions())
                ? decision.grounds().onPaper()
                : List.of();
        return Optional.of(new Minutes.Decided(
                outcomes(decision, day),
                because,
                decision.lawfulBasis(),
                disagreements(decision, book, reader),
                grounds));
    }

    private static String outcomes(Decision decision, LocalDate day) {
        return decision.outcomes().stream()
                        .map(outcome -> onPaper(outcome, day))
                        .collect(Collectors.joining(". "))
                + ".";
    }

    private static String onPaper(ChosenOutcome outcome, LocalDate day) {
        return outcome.when()
                .map(at ->
                        outcome.label() + ", " + DateWords.weekdayDate(at.toLocalDate(), day) + " " + at.toLocalTime())
                .orElse(outcome.label());
    }

    /// That an agency disagrees is always said; what it holds only where it may be shared.
    private static List<String> disagreements(Decision decision, MeetingBook book, Reader reader) {
        List<String> lines = new ArrayList<>();
        for (Disagreement each : decision.disagreements()) {
            String holds = each.reaches(reader) && !each.holds().isBlank() ? ": " + PageWords.ended(each.holds()) : ".";
            lines.add(each.agency().map(book.hub().directory()::label).orElse("An agency not recorded")
                    + " disagrees (escalation level "
                    + each.escalationLevel()
                    + ")"
                    + holds);
        }
        return lines;
    }
}
