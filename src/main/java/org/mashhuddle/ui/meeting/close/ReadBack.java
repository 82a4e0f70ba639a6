package org.mashhuddle.ui.meeting.close;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.ArrayList;
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
import org.mashhuddle.domain.meeting.MeetingBook;
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

    private record Entry(ActionLine action, String subject, int agency) {}

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper();
    private final ReadOnlyIntegerWrapper reading = new ReadOnlyIntegerWrapper(-1);
    private List<Entry> entries = List.of();
    private Optional<Instant> lastRead = Optional.empty();
    private int read;

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
            String subject = Optional.ofNullable(book.subjects().get(action.subject()))
                    .map(book::name)
                    .orElseGet(() -> words("meeting.restricted"));
            all.add(new Entry(line.overdueAt(now, book), subject, place(book, action)));
        }
        all.sort(Comparator.comparingInt(Entry::agency));
        entries = List.copyOf(all);
        draw();
    }

    /// The agency has said yes to the one being read.
    void next(Instant now) {
        if (read < entries.size()) {
            read++;
            lastRead = Optional.of(now);
            draw();
        }
    }

    private void draw() {
        List<Line> fresh = new ArrayList<>();
        Map<Integer, List<Entry>> groups = new TreeMap<>();
        entries.forEach(each ->
                groups.computeIfAbsent(each.agency(), _ -> new ArrayList<>()).add(each));
        int place = 0;
        for (List<Entry> group : groups.values()) {
            int done = Math.clamp(read - place, 0, group.size());
            fresh.add(new Line.Heading(group.getFirst().action().agency(), group.size(), how(done, group)));
            for (Entry each : group) {
                State state = place < read ? State.READ : place == read ? State.READING : State.WAITING;
                fresh.add(new Line.Reading(each.action(), each.subject(), state));
                place++;
            }
        }
        lines.setAll(fresh);
        progress.set(words("close.progress", read, entries.size()));
        part.set(entries.isEmpty() ? 1 : (double) read / entries.size());
        reading.set(readingAt(fresh));
    }

    private static int readingAt(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Reading one && one.state() == State.READING) {
                return i;
            }
        }
        return -1;
    }

    private String how(int done, List<Entry> group) {
        if (done == 0) {
            return words("close.not-read");
        }
        return done == group.size()
                ? words("close.all-read", lastRead.map(DateWords::time).orElse(""))
                : words("close.some-read", done, group.size());
    }

    private static int place(MeetingBook book, Action action) {
        List<org.mashhuddle.domain.access.AgencyId> order = book.hub().directory().agencies().stream()
                .map(org.mashhuddle.domain.party.Agency::id)
                .toList();
        return action.agency().map(order::indexOf).orElse(order.size());
    }
}
