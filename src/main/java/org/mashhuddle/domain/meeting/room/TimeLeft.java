package org.mashhuddle.domain.meeting.room;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.PostponementRule;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;

/// How far the time of a meeting goes: from what the items done took against their plan, when it
/// will end, which items the room would not come to, and which of these can wait.
public record TimeLeft(MeetingBook book, Instant now) {

    /// However short the first items were, the others are not expected to take less than a quarter
    /// of their plan.
    private static final double FASTEST = 0.25;

    private static final double MINUTE = 60.0;

    /// When the room is needed by others.
    public Instant limit() {
        return new DueTime(book.meeting().heldOn().atTime(book.meeting().type().roomUntil())).instant();
    }

    /// Minutes taken for a minute planned, over the items done; none before anything is done.
    public OptionalDouble pace() {
        double took = 0;
        double planned = 0;
        for (AgendaItem item : book.agenda().items()) {
            if (book.discussion(item).state() == DiscussionState.DONE) {
                took += spent(item);
                planned += item.minutes();
            }
        }
        return planned == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(FASTEST, took / planned));
    }

    /// When the meeting ends at this pace; nothing before anything is done, or once all is.
    public Optional<Instant> end() {
        double left = toCome().stream().mapToDouble(this::left).sum();
        return pace().isEmpty() || left == 0 ? Optional.empty() : Optional.of(after(left));
    }

    /// Whether the meeting ends after the room is needed by others.
    public boolean isLate() {
        return end().filter(limit()::isBefore).isPresent();
    }

    /// What the room has still to come to, in the order in which it will: where it is, what waits
    /// after that, what was passed by or held over. What is carried over to the next meeting is not
    /// among it.
    public List<AgendaItem> toCome() {
        List<AgendaItem> open = book.agenda().items().stream()
                .filter(item -> book.discussion(item).state() != DiscussionState.DONE)
                .filter(item -> !book.discussion(item).isCarriedOver())
                .toList();
        Optional<AgendaItem> room = book.meeting().roomAt().flatMap(book.agenda()::item);
        List<AgendaItem> next = open.stream()
                .filter(item -> item.number() > room.map(AgendaItem::number).orElse(0))
                .filter(item -> !isHeldOver(item))
                .toList();
        return Stream.of(room.filter(open::contains).stream(), next.stream(), open.stream())
                .flatMap(items -> items)
                .distinct()
                .toList();
    }

    /// The items the room would not be through with by the time it is needed, in the order in which
    /// it would come to them.
    public List<AgendaItem> notReached() {
        double sum = 0;
        Stream.Builder<AgendaItem> found = Stream.builder();
        OptionalDouble pace = pace();
        Instant limit = limit();
        for (AgendaItem item : pace.isEmpty() ? List.<AgendaItem>of() : toCome()) {
            sum += left(item);
            if (!isInTheRoom(item) && after(sum, pace).isAfter(limit)) {
                found.add(item);
            }
        }
        return found.build().toList();
    }

    /// Which items can wait for the next meeting by the agenda's own rule: of those the room has
    /// not come to.
    public List<AgendaItem> mayWait() {
        PostponementRule rule = new PostponementRule(book.agenda(), next());
        return toCome().stream().filter(this::isUntouched).filter(rule::mayWait).toList();
    }

    /// Which of them should, so that the rest fits at this pace.
    public List<AgendaItem> shouldWait() {
        Set<ItemId> may = mayWait().stream().map(AgendaItem::id).collect(Collectors.toSet());
        return new PostponementRule(book.agenda(), next())
                .toSave(plannedMinutesOver(), item -> may.contains(item.id()));
    }

    /// By how many minutes the meeting would still end too late if these waited; none where the
    /// rest fits.
    public long stillOver(List<AgendaItem> waiting) {
        double without = toCome().stream()
                .filter(item -> !waiting.contains(item))
                .mapToDouble(this::left)
                .sum();
        double seconds = Duration.between(limit(), after(without)).toMillis() / 1000.0;
        return pace().isEmpty() ? 0 : Math.max(0, (long) Math.ceil(seconds / MINUTE));
    }

    /// The day of the next meeting.
    public LocalDate next() {
        LocalDate day = book.meeting().heldOn();
        return book.meeting().arrangements().isAdHoc()
                ? book.hub().calendar().next(day)
                : book.meeting().type().nextDay(day, book.hub().calendar());
    }

    /// What is too much, in minutes of the plan.
    private int plannedMinutesOver() {
        return (int) Math.ceil(stillOver(List.of()) / pace().orElse(1));
    }

    /// Minutes of the plan that are left for an item.
    private double left(AgendaItem item) {
        return Math.max(0, item.minutes() - spent(item));
    }

    private double spent(AgendaItem item) {
        return book.discussion(item).spent(now).toSeconds() / MINUTE;
    }

    private Instant after(double plannedMinutes) {
        return after(plannedMinutes, pace());
    }

    /// The pace is looked for in all items: of sixty it is asked once.
    private Instant after(double plannedMinutes, OptionalDouble pace) {
        return now.plusSeconds(Math.round(plannedMinutes * MINUTE * pace.orElse(1)));
    }

    private boolean isInTheRoom(AgendaItem item) {
        return book.meeting().roomAt().filter(item.id()::equals).isPresent();
    }

    private boolean isHeldOver(AgendaItem item) {
        return book.discussion(item).state() == DiscussionState.HELD_OVER;
    }

    /// Nothing was said on it yet.
    private boolean isUntouched(AgendaItem item) {
        return !isInTheRoom(item) && book.discussion(item).room().isEmpty();
    }

    @Override
    public String toString() {
        return "TimeLeft[" + book + "]";
    }
}
