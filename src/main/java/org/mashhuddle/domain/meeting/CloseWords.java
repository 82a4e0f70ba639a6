package org.mashhuddle.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Action;

/// What the minutes and the record say of the close.
///
/// @param close how the meeting was closed
public record CloseWords(MeetingBook book, CloseOfMeeting close) {

    /// Of this meeting.
    public static CloseWords of(MeetingBook book) {
        return new CloseWords(book, book.asItWas().close());
    }

    /// The sentences for these readers: who closed; which agencies confirmed what they are to do.
    /// Of an action that the readers may not know nothing is said, not even that it was confirmed.
    public List<String> lines(Reader reader) {
        List<String> lines = new ArrayList<>();
        close.typed().ifPresent(typed -> lines.add(closed(typed)));
        if (!lines.isEmpty()) {
            lines.addAll(readBack(open(reader)));
        }
        return lines;
    }

    private String closed(CloseOfMeeting.Typed typed) {
        String by = "Closed by " + typed.by() + ".";
        Optional<Instant> ended = book.meeting()
                .times()
                .closedAt()
                .filter(end -> typed.roomEmptySince(end).isBefore(typed.at()));
        return ended.map(end -> by + " The meeting ended at " + DateWords.time(end) + "; that was typed on "
                        + DateWords.fullDate(LocalDate.ofInstant(typed.at(), Moment.LONDON)) + " at "
                        + DateWords.time(typed.at()) + ".")
                .orElse(by);
    }

    /// That something was written on an item once the room was empty, as a sentence after others; empty where
    /// nothing was.
    public String since(ItemId item) {
        return Optional.ofNullable(close.writtenSince().get(item))
                .map(at -> " Added to or changed after the " + (wasOpen(at) ? "meeting had ended" : "close")
                        + ", last on " + DateWords.dateTime(at) + ".")
                .orElse("");
    }

    /// Whether nobody had closed it yet, who said then that it had ended before.
    private boolean wasOpen(Instant at) {
        return close.typed().filter(typed -> at.isBefore(typed.at())).isPresent();
    }

    /// Of whom a meeting that is over did not decide, as a sentence after others: nobody is dropped, and who was not
    /// there reads so.
    public String comesBack(Discussion said) {
        boolean decided = said.decision().isMade() && said.state() != DiscussionState.HELD_OVER;
        return decided || book.meeting().state() != MeetingState.CLOSED
                ? ""
                : " The item comes back to the next meeting.";
    }

    private List<Action> open(Reader reader) {
        return book.actions().stream()
                .filter(action -> action.agency().isPresent() && action.reaches(reader))
                .filter(action -> Optional.ofNullable(book.subjects().get(action.subject()))
                        .filter(subject -> subject.restriction().isEmpty())
                        .isPresent())
                .toList();
    }

    private List<String> readBack(List<Action> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String whole = agencies(actions, agency -> all(actions, agency) && heard(actions, agency));
        String away = agencies(actions, agency -> all(actions, agency) && !heard(actions, agency));
        String readers = actions.stream()
                .flatMap(action -> close.of(action).stream())
                .map(CloseOfMeeting.Confirmation::by)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        if (!whole.isEmpty() || !away.isEmpty()) {
            lines.add("Actions read back by " + readers
                    + (whole.isEmpty() ? "" : "; confirmed by " + whole)
                    + (away.isEmpty() ? "" : "; nobody was there of " + away) + ".");
        }
        String missing = agencies(actions, agency -> !all(actions, agency));
        if (!missing.isEmpty()) {
            lines.add("Actions not all read back to " + missing + ".");
        }
        return lines;
    }

    private boolean all(List<Action> actions, Agency agency) {
        return actions.stream()
                .filter(action -> action.agency().filter(agency.id()::equals).isPresent())
                .allMatch(action -> close.of(action).isPresent());
    }

    /// Whether somebody of it was there each time: who has left confirms nothing. What is read once the meeting is said
    /// to have ended was read to those who were there to its end.
    private boolean heard(List<Action> actions, Agency agency) {
        Optional<Instant> end = book.meeting().times().closedAt();
        return actions.stream()
                .filter(action -> action.agency().filter(agency.id()::equals).isPresent())
                .flatMap(action -> close.of(action).stream())
                .map(one -> end.filter(one.at()::isAfter).orElse(one.at()))
                .allMatch(at -> wasThere(agency, at));
    }

    private boolean wasThere(Agency agency, Instant at) {
        return book.meeting().attendance().stream()
                .filter(one -> one.agency().equals(agency.id()))
                .flatMap(one -> one.presences().stream())
                .anyMatch(time -> !time.from().isAfter(at)
                        && time.until().filter(at::isAfter).isEmpty());
    }

    private String agencies(List<Action> actions, Predicate<Agency> which) {
        return book.hub().directory().agencies().stream()
                .filter(agency -> actions.stream()
                        .anyMatch(action ->
                                action.agency().filter(agency.id()::equals).isPresent()))
                .filter(which)
                .map(agency -> agency.inSentence())
                .collect(Collectors.joining(", "));
    }

    /// What the record says of it; nothing of a meeting closed before this was kept, so that its
    /// record reads as it always did.
    public Optional<Map<String, Object>> tree() {
        return close.typed().map(typed -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("by", typed.by());
            tree.put("typedAt", typed.at().toString());
            tree.put(
                    "confirmed",
                    book.actions().stream()
                            .flatMap(action -> close.of(action).stream().map(one -> confirmation(action, one)))
                            .toList());
            return tree;
        });
    }

    /// When something was last written on an item once the room was empty; of one where nothing was, its section reads
    /// as it always did.
    public void putSince(Map<String, Object> tree, ItemId item) {
        Optional.ofNullable(close.writtenSince().get(item))
                .ifPresent(at -> tree.put("writtenAfterTheClose", at.toString()));
    }

    private static Map<String, String> confirmation(Action action, CloseOfMeeting.Confirmation one) {
        return Map.of("action", action.number(), "at", one.at().toString(), "readBy", one.by());
    }

    @Override
    public String toString() {
        return close.toString();
    }
}
