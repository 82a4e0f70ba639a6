package org.mashhuddle.service.minutes;

import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.domain.paper.ExtractWriting;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.service.minutes.WithheldEntry.Part;

/// Which entries of a meeting stay in the record, because their mark does not let them be shared with a
/// reader.
public record RedactedEntries(MeetingBook book, Reader reader) {

    /// Those that are not in the minutes.
    static List<WithheldEntry> entries(MeetingBook book) {
        RedactedEntries withheld = new RedactedEntries(book, MinutesWriting.circulation(book));
        List<WithheldEntry> all = new ArrayList<>();
        book.agenda().items().forEach(item -> all.addAll(withheld.of(item).said(book.discussion(item))));
        book.agenda().items().forEach(item -> all.addAll(withheld.of(item).actions(book.actions(item))));
        return all;
    }

    /// Of a strategy discussion in which the reader was not, every entry stays out.
    private RedactedEntries of(AgendaItem item) {
        return StrategyWriting.isKeptFrom(book, item, reader)
                ? new RedactedEntries(book, new Reader.Family(false))
                : this;
    }

    /// Those of what a paper is about that are kept from its recipient.
    public static List<WithheldEntry> from(MeetingBook book, PaperKey key) {
        RedactedEntries withheld = new RedactedEntries(book, reader(book, key));
        return switch (key.kind()) {
            case MINUTES -> entries(book);
            case STRATEGY ->
                key.subject()
                        .flatMap(book.agenda()::itemOf)
                        .map(withheld::extract)
                        .orElse(List.of());
            case EXTRACT ->
                ExtractWriting.items(book, key.agency()).stream()
                        .flatMap(item -> withheld.of(item).extract(item).stream())
                        .toList();
            case SLIP -> List.of();
            case ACTION_LIST -> withheld.actions(ofOthers(book.actions(), key));
            case AGENDA, CHAIRS_AGENDA, CHAIRS_LIST, ATTENDANCE, CONTINGENCY, CHASER -> List.of();
            case HANDOVER, ACCESS_COPY, EXECUTIVE, PERFORMANCE, PERIOD, SHOWN_ACTIONS, RECORD_PRINT -> List.of();
            case PLAN, CASE_FILE, SUMMARY, OUTCOME, FAMILY, YOUNG_PERSON ->
                key.subject()
                        .flatMap(book.agenda()::itemOf)
                        .map(item -> withheld.plan(item, key))
                        .orElse(List.of());
        };
    }

    private static Reader reader(MeetingBook book, PaperKey key) {
        return switch (key.kind()) {
            case PLAN ->
                key.subject()
                        .flatMap(book.agenda()::itemOf)
                        .filter(item -> !PaperWriting.hasPart(book, item, key.agency()))
                        .map(item -> PaperWriting.furtherReader(book, item, key.agency()))
                        .orElseGet(() -> inItem(book, key));
            case CASE_FILE -> inItem(book, key);
            case EXTRACT, STRATEGY, HANDOVER -> new Reader.InItem(key.agency());
            case FAMILY, YOUNG_PERSON, ACCESS_COPY, EXECUTIVE, PERFORMANCE, PERIOD, SHOWN_ACTIONS, RECORD_PRINT ->
                new Reader.Family(true);
            case CHAIRS_AGENDA, CHAIRS_LIST -> new Reader.TheRecord();
            case ATTENDANCE, CONTINGENCY -> new Reader.Family(true);
            case MINUTES, SLIP, ACTION_LIST, SUMMARY, OUTCOME, AGENDA, CHASER -> new Reader.OneAgency(key.agency());
        };
    }

    private static Reader inItem(MeetingBook book, PaperKey key) {
        return key.subject()
                .flatMap(book.agenda()::itemOf)
                .map(item -> StrategyWriting.reader(book, item, key.agency()))
                .orElse(new Reader.InItem(key.agency()));
    }

    private List<WithheldEntry> plan(AgendaItem item, PaperKey key) {
        List<WithheldEntry> all = new ArrayList<>(said(book.discussion(item)));
        all.addAll(actions(key.kind().isForFamily() ? book.actions(item) : ofOthers(book.actions(item), key)));
        return all;
    }

    private List<WithheldEntry> extract(AgendaItem item) {
        List<WithheldEntry> all = new ArrayList<>(said(book.discussion(item)));
        all.addAll(actions(book.actions(item)));
        return all;
    }

    /// An agency always gets its own.
    private static List<Action> ofOthers(List<Action> actions, PaperKey key) {
        return actions.stream()
                .filter(action -> action.agency().filter(key.agency()::equals).isEmpty())
                .toList();
    }

    private List<WithheldEntry> actions(List<Action> actions) {
        return actions.stream()
                .filter(action -> !action.reaches(reader))
                .map(action -> new WithheldEntry(
                        action.number(),
                        Part.ACTION,
                        action.agency().map(book.hub().directory()::label).orElse("")))
                .toList();
    }

    private List<WithheldEntry> said(Discussion said) {
        List<WithheldEntry> all = new ArrayList<>();
        String number =
                book.agenda().item(said.item()).map(item -> "" + item.number()).orElse("");
        said.contributions().stream()
                .filter(one -> !one.everyWord().isEmpty() && !one.reaches(reader))
                .map(one -> book.hub().directory().label(one.agency()))
                .forEach(agency -> all.add(new WithheldEntry(number, Part.SHARED, agency)));
        together(said).forEach(part -> all.add(new WithheldEntry(number, part, "")));
        return all;
    }

    private List<Part> together(Discussion said) {
        List<Part> parts = new ArrayList<>();
        if (said.voice().isRecorded() && !said.voice().mark().reaches(reader)) {
            parts.add(Part.VOICE);
        }
        if (said.risk().isJudged() && !said.risk().mark().reaches(reader)) {
            parts.add(Part.RISK);
        }
        said.strategyHeld().answers().values().stream()
                .filter(answer -> !answer.mark().reaches(reader))
                .forEach(_ -> parts.add(Part.STRATEGY));
        if (said.decision().hasRationale() && !said.decision().becauseReaches(reader, said.contributions())) {
            parts.add(Part.BECAUSE);
        }
        if (said.isCarriedOver() && !said.heldWhy().mark().reaches(reader)) {
            parts.add(Part.CARRIED_OVER);
        }
        return parts;
    }
}
