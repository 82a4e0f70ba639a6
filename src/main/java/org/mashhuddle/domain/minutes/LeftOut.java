package org.mashhuddle.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.ItemSnapshot;
import org.mashhuddle.domain.agenda.StandingNote;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Report;

/// An entry that the minutes do not hold, because its mark keeps it out.
///
/// @param item none where it is the meeting's
/// @param number of the item, 0 for the meeting
/// @param ref which of its part: the id of a contribution or an action, a question, a place
/// @param whose the agency that owns it, in words; empty for the chair
/// @param speaker who said it, in words; may be empty
/// @param mark its own
/// @param cites the agencies whose entries it cites and that keep it out, in words; empty where its
///   own mark does
public record LeftOut(
        Optional<ItemId> item,
        int number,
        EntryPart part,
        String ref,
        String whose,
        String speaker,
        String words,
        SharingMark mark,
        String cites) {

    /// Every one of a meeting, in the order of its items; those of the meeting itself last. An item
    /// for named users is not in the minutes at all, and not counted here.
    public static List<LeftOut> of(MeetingBook book) {
        List<LeftOut> all = new ArrayList<>();
        for (AgendaItem item : book.agenda().items()) {
            if (book.subject(item).filter(one -> one.restriction().isEmpty()).isPresent()) {
                all.addAll(of(book, item, book.discussion(item)));
            }
        }
        all.addAll(ofTheMeeting(book));
        return all;
    }

    /// Those of one item.
    ///
    /// @param said as it stands, stored or not
    public static List<LeftOut> of(MeetingBook book, AgendaItem item, Discussion said) {
        Directory directory = book.hub().directory();
        List<LeftOut> all = new ArrayList<>();
        said.contributions().stream()
                .filter(one -> !one.everyWord().isEmpty())
                .forEach(one -> all.add(said(item, one, directory)));
        together(item, said, directory).forEach(all::add);
        answers(book, item).forEach(all::add);
        book.actions(item).forEach(action -> all.add(agreed(item, action, directory)));
        book.attachments(item).forEach(one -> all.add(attached(item, one, directory)));
        all.removeIf(one -> one.words().isBlank()
                || (one.mark().isInMinutes() && one.cites().isEmpty()));
        return all;
    }

    private static LeftOut said(AgendaItem item, Contribution one, Directory directory) {
        return new LeftOut(
                Optional.of(item.id()),
                item.number(),
                EntryPart.SHARED,
                one.id().value().toString(),
                directory.label(one.agency()),
                one.speaker(),
                one.everyWord(),
                one.mark(),
                "");
    }

    private static LeftOut agreed(AgendaItem item, Action action, Directory directory) {
        return new LeftOut(
                Optional.of(item.id()),
                item.number(),
                EntryPart.ACTION,
                action.id().value().toString(),
                action.agency().map(directory::label).orElse(""),
                action.number(),
                action.text(),
                action.mark(),
                "");
    }

    private static List<LeftOut> answers(MeetingBook book, AgendaItem item) {
        ItemSnapshot then = book.asItWas().items().get(item.id());
        List<LeftOut> all = new ArrayList<>();
        for (int place = 0; then != null && place < then.answered().size(); place++) {
            ItemSnapshot.Answer one = then.answered().get(place);
            String ref = then.answerAt(place);
            all.add(became(item, ref, one, book.hub().directory()));
            one.told()
                    .map(told -> told(item, ref, one, told, book.hub().directory()))
                    .ifPresent(all::add);
        }
        return all;
    }

    /// What became of it, with the words that may go with it.
    private static LeftOut became(AgendaItem item, String ref, ItemSnapshot.Answer one, Directory directory) {
        return new LeftOut(
                Optional.of(item.id()),
                item.number(),
                EntryPart.EARLIER_ACTION,
                ref,
                one.agency().map(directory::label).orElse(""),
                one.told().map(told -> told.said().person()).orElse(""),
                (one.sentence()
                                + one.told()
                                        .filter(told -> told.mark().isInMinutes())
                                        .map(told -> " " + told.words())
                                        .orElse(""))
                        .strip(),
                one.mark(),
                "");
    }

    private static LeftOut told(
            AgendaItem item, String ref, ItemSnapshot.Answer one, Report told, Directory directory) {
        return new LeftOut(
                Optional.of(item.id()),
                item.number(),
                EntryPart.ANSWER,
                ref,
                told.said().agency().or(one::agency).map(directory::label).orElse(""),
                told.said().person(),
                told.words(),
                told.mark(),
                "");
    }

    private static LeftOut attached(AgendaItem item, Attachment one, Directory directory) {
        return new LeftOut(
                Optional.of(item.id()),
                item.number(),
                EntryPart.ATTACHMENT,
                one.id().value().toString(),
                directory.label(one.what().agency()),
                "",
                one.what().title(),
                one.what().mark(),
                "");
    }

    private static List<LeftOut> together(AgendaItem item, Discussion said, Directory directory) {
        List<LeftOut> all = new ArrayList<>();
        all.add(of(item, EntryPart.VOICE, said.voice().said(), said.voice().mark()));
        if (said.risk().isJudged()) {
            all.add(of(
                    item, EntryPart.RISK, said.risk().inOneLine(), said.risk().mark()));
        }
        said.strategyHeld().answers().forEach((question, answer) -> all.add(answered(item, question, answer)));
        all.add(because(item, said, directory));
        disagreements(item, said.decision(), directory).forEach(all::add);
        all.add(of(item, EntryPart.QUORUM, said.quorumReason(), said.quorumMark()));
        if (said.isCarriedOver()) {
            all.add(of(
                    item,
                    EntryPart.CARRIED_OVER,
                    said.heldWhy().words(),
                    said.heldWhy().mark()));
        }
        return all;
    }

    private static LeftOut answered(
            AgendaItem item, StrategyDiscussion.Question question, StrategyDiscussion.Answer answer) {
        return new LeftOut(
                Optional.of(item.id()),
                item.number(),
                EntryPart.STRATEGY,
                question.name(),
                "",
                "",
                answer.said(),
                answer.mark(),
                "");
    }

    private static LeftOut because(AgendaItem item, Discussion said, Directory directory) {
        List<String> keep = said.contributions().stream()
                .filter(one -> said.decision().cites().contains(one.id()))
                .filter(one -> !one.mark().isInMinutes())
                .map(one -> directory.label(one.agency()))
                .distinct()
                .toList();
        return new LeftOut(
                Optional.of(item.id()),
                item.number(),
                EntryPart.BECAUSE,
                "",
                "",
                "",
                (said.decision().because() + " " + said.decision().grounds().words()).strip(),
                said.decision().mark(),
                String.join(", ", keep));
    }

    private static List<LeftOut> disagreements(AgendaItem item, Decision decision, Directory directory) {
        List<LeftOut> all = new ArrayList<>();
        for (int place = 0; place < decision.disagreements().size(); place++) {
            Disagreement one = decision.disagreements().get(place);
            all.add(new LeftOut(
                    Optional.of(item.id()),
                    item.number(),
                    EntryPart.DISAGREEMENT,
                    String.valueOf(place),
                    one.agency().map(directory::label).orElse(""),
                    "",
                    one.holds(),
                    one.mark(),
                    ""));
        }
        return all;
    }

    private static LeftOut of(AgendaItem item, EntryPart part, String words, SharingMark mark) {
        return new LeftOut(Optional.of(item.id()), item.number(), part, "", "", "", words, mark, "");
    }

    private static List<LeftOut> ofTheMeeting(MeetingBook book) {
        List<LeftOut> all = new ArrayList<>();
        all.add(meeting(
                EntryPart.CONFLICT,
                "",
                "",
                book.meeting().statements().conflicts(),
                book.meeting().statements().conflictsMark()));
        List<StandingNote> notes = book.meeting().standing();
        for (int place = 0; place < notes.size(); place++) {
            StandingNote note = notes.get(place);
            all.add(meeting(
                    EntryPart.STANDING, String.valueOf(place), note.item().label(), note.note(), note.mark()));
        }
        all.removeIf(one -> one.words().isBlank() || one.mark().isInMinutes());
        return all;
    }

    private static LeftOut meeting(EntryPart part, String ref, String speaker, String words, SharingMark mark) {
        return new LeftOut(Optional.empty(), 0, part, ref, "", speaker, words, mark, "");
    }

    /// For a reader of the record; for any other only that it is there.
    public LeftOut readBy(Reader reader) {
        return reader instanceof Reader.TheRecord
                ? this
                : new LeftOut(item, number, part, ref, whose, "", "", mark, cites);
    }

    @Override
    public String toString() {
        return "LeftOut[" + number + ", " + part + "]";
    }
}
