package org.mashhuddle.ui.meeting.close;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.CloseOfMeeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.ui.meeting.discussion.ActionLine;

/// Reading the actions back, agency by agency.
public final class ReadBack {

    /// A line of the list.
    public sealed interface Line {

        /// The heading of an agency.
        ///
        /// @param how "all read 10:46", "2 of 5 read", "not read"
        record Heading(String agency, int actions, String how) implements Line {}

        /// An action to be read.
        record Reading(ActionLine action, String subject, State state) implements Line {
            @Override
            public String toString() {
                return action.toString();
            }
        }
    }

    /// Whether an action was read.
    public enum State {
        /// The agency has said yes.
        READ,
        /// Being read.
        READING,
        /// Not read yet.
        WAITING
    }

    /// @param away nobody of the agency is in the room to hear it
    private record Entry(ActionLine action, String subject, int agency, boolean away, Optional<Instant> confirmed) {
        @Override
        public String toString() {
            return action.toString();
        }
    }

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper();
    private final ReadOnlyIntegerWrapper reading = new ReadOnlyIntegerWrapper(-1);
    private List<Entry> entries = List.of();

    /// The list.
    public ObservableList<Line> lines() {
        return lines;
    }

    /// "8 of 15".
    public ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// The part read, from 0 to 1.
    public ReadOnlyDoubleProperty part() {
        return part.getReadOnlyProperty();
    }

    /// The place in the list of the one being read; -1 when all are.
    public ReadOnlyIntegerProperty reading() {
        return reading.getReadOnlyProperty();
    }

    void show(MeetingBook book, Instant now) {
        List<Entry> all = new ArrayList<>();
        for (Action action : book.actions()) {
            ActionLine line = ActionLine.of(action, book, book.meeting().heldOn());
            if (line.isWithdrawn()) {
                // Nobody is to do it: it is not read to anybody.
                continue;
            }
            String subject = Optional.ofNullable(book.subjects().get(action.subject()))
                    .map(book::name)
                    .orElseGet(() -> words("meeting.restricted"));
            all.add(new Entry(
                    line.overdueAt(now, book),
                    subject,
                    place(book, action),
                    isAway(book, action),
                    book.asItWas().close().of(action).map(CloseOfMeeting.Confirmation::at)));
        }
        all.sort(Comparator.comparingInt(Entry::agency));
        entries = List.copyOf(all);
        draw();
    }

    /// The one being read; nothing when all are.
    Optional<Action> next() {
        return entries.stream()
                .filter(each -> each.confirmed().isEmpty())
                .findFirst()
                .map(each -> each.action().action());
    }

    private void draw() {
        List<Line> fresh = new ArrayList<>();
        Map<Integer, List<Entry>> groups = new TreeMap<>();
        entries.forEach(each ->
                groups.computeIfAbsent(each.agency(), _ -> new ArrayList<>()).add(each));
        Optional<Action> reading = next();
        for (List<Entry> group : groups.values()) {
            fresh.add(new Line.Heading(group.getFirst().action().agency(), group.size(), said(group)));
            for (Entry each : group) {
                fresh.add(new Line.Reading(each.action(), each.subject(), state(each, reading)));
            }
        }
        long read =
                entries.stream().filter(each -> each.confirmed().isPresent()).count();
        lines.setAll(fresh);
        progress.set(words("close.progress", read, entries.size()));
        part.set(entries.isEmpty() ? 1 : (double) read / entries.size());
        this.reading.set(readingAt(fresh));
    }

    private static State state(Entry each, Optional<Action> reading) {
        if (each.confirmed().isPresent()) {
            return State.READ;
        }
        return reading.filter(each.action().action()::equals).isPresent() ? State.READING : State.WAITING;
    }

    private static int readingAt(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Reading one && one.state() == State.READING) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAway(MeetingBook book, Action action) {
        return book.meeting().state() == MeetingState.OPEN
                && book.meeting().attendance().stream()
                        .filter(Attendance::isHere)
                        .noneMatch(one ->
                                action.agency().filter(one.agency()::equals).isPresent());
    }

    private static String said(List<Entry> group) {
        return group.stream().allMatch(Entry::away) ? words("close.nobody-there", how(group)) : how(group);
    }

    private static String how(List<Entry> group) {
        List<Instant> read =
                group.stream().flatMap(each -> each.confirmed().stream()).toList();
        if (read.isEmpty()) {
            return words("close.not-read");
        }
        return read.size() == group.size()
                ? words("close.all-read", DateWords.time(Collections.max(read)))
                : words("close.some-read", read.size(), group.size());
    }

    private static int place(MeetingBook book, Action action) {
        List<org.mashhuddle.domain.access.AgencyId> order = book.hub().directory().agencies().stream()
                .map(org.mashhuddle.domain.party.Agency::id)
                .toList();
        return action.agency().map(order::indexOf).orElse(order.size());
    }
}
