package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.domain.work.WithheldAction;
import org.mashhuddle.service.actions.ActionBook;

/// Says actions in rows: filtered, found and put in order.
record ActionRows(ActionBook book, Instant now) {

    /// A row with what it is put in order by.
    private record Placed(
            ActionRow row, Optional<AgencyId> agency, Optional<DueTime> due, Optional<Instant> ended, boolean overdue) {

        /// The day it ended; of one that is open, the day it is due.
        Optional<LocalDate> day() {
            return ended.map(at -> LocalDate.ofInstant(at, Moment.LONDON))
                    .or(() -> due.map(at -> at.local().toLocalDate()));
        }
    }

    private static final Comparator<Placed> LATEST = Comparator.<Placed, Instant>comparing(
                    each -> each.ended().orElse(Instant.MIN))
            .reversed();

    private static final Comparator<Placed> SOONEST =
            Comparator.comparing(each -> each.due().map(DueTime::instant).orElse(Instant.MAX));

    /// @param day when they are due, or ended; any where there is none
    List<ActionRow> of(ActionFilter filter, String search, ActionOrder order, Optional<LocalDate> day) {
        List<Placed> all = placed(filter, search);
        all.removeIf(each -> day.isPresent() && !each.day().equals(day));
        if (filter == ActionFilter.ENDED) {
            all.sort(LATEST);
            return byDay(all);
        }
        all.sort(SOONEST);
        return switch (order) {
            case BY_DUE -> all.stream().map(Placed::row).toList();
            case BY_AGENCY -> byAgency(all);
            case OVERDUE_FIRST -> overdueFirst(all);
        };
    }

    /// The days on which these are due, or ended, each with how many.
    SortedMap<LocalDate, Integer> days(ActionFilter filter) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        placed(filter, "").forEach(each -> each.day().ifPresent(day -> days.merge(day, 1, Integer::sum)));
        return days;
    }

    private List<ActionRow> byDay(List<Placed> ended) {
        List<ActionRow> rows = new ArrayList<>();
        ended.stream()
                .map(Placed::day)
                .distinct()
                .forEach(day -> add(
                        rows,
                        words(
                                "actions.ended-on",
                                day.map(each -> DateWords.weekdayDate(each, today()))
                                        .orElse("")),
                        ended.stream().filter(each -> each.day().equals(day)).toList()));
        return rows;
    }

    private List<Placed> placed(ActionFilter filter, String search) {
        List<ActionHistory> from = filter == ActionFilter.ENDED ? book.ended() : book.open();
        List<Placed> all = new ArrayList<>();
        from.stream()
                .filter(each -> Counts.shows(filter, each.action(), now))
                .map(this::line)
                .filter(line -> matches(line, search))
                .forEach(line -> all.add(placed(line)));
        if (search.isBlank()) {
            book.withheld().stream()
                    .filter(each -> Counts.shows(filter, each, now))
                    .forEach(each -> all.add(placed(each)));
        }
        return all;
    }

    private Placed placed(ActionRow.Line line) {
        Action action = line.history().action();
        return new Placed(
                line,
                action.agency(),
                action.dueAt(),
                action.status().hasEnded()
                        ? Optional.of(line.history().endedAt().orElse(action.setAt()))
                        : Optional.empty(),
                line.state().kind() == ActionState.Kind.OVERDUE);
    }

    private Placed placed(WithheldAction action) {
        ActionState state = ActionState.of(action, now);
        return new Placed(
                new ActionRow.Withheld(set(action.setAt(), action.number()), due(action.dueAt()), state),
                action.agency(),
                action.dueAt(),
                Optional.empty(),
                state.kind() == ActionState.Kind.OVERDUE);
    }

    private List<ActionRow> byAgency(List<Placed> all) {
        List<ActionRow> rows = new ArrayList<>();
        List<Optional<AgencyId>> order = Stream.concat(
                        book.directory().agencies().stream()
                                .sorted(Comparator.comparing(Agency::label))
                                .map(agency -> Optional.of(agency.id())),
                        Stream.of(Optional.<AgencyId>empty()))
                .toList();
        for (Optional<AgencyId> agency : order) {
            add(
                    rows,
                    agency.map(book.directory()::label).orElseGet(() -> words("meeting.action.no-agency")),
                    all.stream().filter(each -> each.agency().equals(agency)).toList());
        }
        return rows;
    }

    private static List<ActionRow> overdueFirst(List<Placed> all) {
        List<ActionRow> rows = new ArrayList<>();
        add(
                rows,
                words("actions.group-overdue"),
                all.stream().filter(Placed::overdue).toList());
        add(
                rows,
                words("actions.group-rest"),
                all.stream().filter(each -> !each.overdue()).toList());
        return rows;
    }

    private static void add(List<ActionRow> rows, String heading, List<Placed> group) {
        if (!group.isEmpty()) {
            long overdue = group.stream().filter(Placed::overdue).count();
            rows.add(new ActionRow.Group(heading, group.size(), Math.toIntExact(overdue)));
            group.forEach(each -> rows.add(each.row()));
        }
    }

    ActionRow.Line line(ActionHistory history) {
        Action action = history.action();
        return new ActionRow.Line(
                history,
                set(action.setAt(), action.number()),
                action.agency()
                        .map(agency -> book.directory().labelOwing(agency, action.before()))
                        .orElseGet(() -> words("meeting.action.no-agency")),
                Optional.ofNullable(book.subjects().get(action.subject()))
                        .map(book::name)
                        .orElse(""),
                who(action),
                due(action.dueAt()),
                ActionState.of(history, now, book.calendar()));
    }

    private static boolean matches(ActionRow.Line line, String search) {
        String all = String.join(
                        " ",
                        line.text(),
                        line.subject(),
                        line.agency(),
                        line.who().words(),
                        line.set())
                .toLowerCase(Locale.UK);
        return Stream.of(search.toLowerCase(Locale.UK).strip().split("\\s+")).allMatch(all::contains);
    }

    private String set(Instant at, String number) {
        return DateWords.shortDate(LocalDate.ofInstant(at, Moment.LONDON), today()) + " " + number;
    }

    private String due(Optional<DueTime> due) {
        return due.map(at -> DateWords.due(at, today())).orElseGet(() -> words("meeting.action.no-due"));
    }

    private ActionRow.Who who(Action action) {
        return switch (action.owner()) {
            case Owner.Named named -> new ActionRow.Who(named.name(), ActionRow.Tone.PLAIN);
            case Owner.NameToFollow later ->
                new ActionRow.Who(
                        words(
                                "meeting.action.name-by",
                                DateWords.due(later.by(), today()).replace("Today ", "")),
                        action.isNameOverdue(now) ? ActionRow.Tone.WRONG : ActionRow.Tone.WARNING);
            case Owner.Nobody _ -> new ActionRow.Who(words("actions.no-one"), ActionRow.Tone.MUTED);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Moment.LONDON);
    }
}
