package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.paper.reader.ShownActions;
import org.mashhuddle.domain.work.Action;

/// Says which rows are shown, for the paper that holds exactly these.
///
/// @param at when they were read
record ShownRows(ActionList list, Instant at) {

    ShownActions all() {
        List<ShownActions.Group> groups = new ArrayList<>();
        List<ShownActions.Line> under = new ArrayList<>();
        String heading = "";
        int withheld = 0;
        for (ActionRow row : list.rows()) {
            switch (row) {
                case ActionRow.Group next -> {
                    add(groups, heading, under);
                    under = new ArrayList<>();
                    heading = next.words();
                }
                case ActionRow.Line line -> under.add(line(line));
                case ActionRow.Withheld _ -> withheld++;
            }
        }
        add(groups, heading, under);
        return new ShownActions(which(), at, groups, withheld);
    }

    private static void add(List<ShownActions.Group> groups, String heading, List<ShownActions.Line> under) {
        if (!under.isEmpty()) {
            groups.add(new ShownActions.Group(heading, under));
        }
    }

    private static ShownActions.Line line(ActionRow.Line row) {
        Action action = row.history().action();
        return new ShownActions.Line(action.id(), action.version(), row.state().said());
    }

    /// "Overdue, by agency, on Tue 24/11, with “school” in it".
    private String which() {
        List<String> parts = new ArrayList<>();
        ActionFilter filter = list.filter().get();
        parts.add(
                words("actions.shown." + filter.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        if (list.isCut()) {
            Counts counts = list.counts().get();
            parts.add(words("actions.shown-last", counts.endedRead(), counts.ended()));
        }
        if (filter != ActionFilter.ENDED) {
            parts.add(order());
        }
        list.day().get().ifPresent(day -> parts.add(words("actions.shown-day", DateWords.weekdayDate(day, today()))));
        String search = list.search().get().strip();
        if (!search.isEmpty()) {
            parts.add(words("actions.shown-search", search));
        }
        return String.join(", ", parts);
    }

    private String order() {
        return switch (list.order().get()) {
            case BY_AGENCY -> words("actions.shown-agency");
            case BY_DUE -> words("actions.shown-due");
            case OVERDUE_FIRST -> words("actions.shown-overdue");
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(at, Moment.LONDON);
    }

    @Override
    public String toString() {
        return "ShownRows[" + at + "]";
    }
}
