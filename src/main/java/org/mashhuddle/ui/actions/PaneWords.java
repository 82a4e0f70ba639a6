package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEntry;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.service.actions.ActionBook;
import org.mashhuddle.ui.kit.text.MarkWords;
import org.mashhuddle.ui.kit.text.RoleLabels;

/// Says one action in words for the pane beside the list.
record PaneWords(ActionBook book, Instant now) {

    private record Dated(Instant at, ActionPane.Happened words) {}

    ActionPane of(ActionHistory history, String because) {
        int next = history.level() + 1;
        return new ActionPane(
                new ActionRows(book, now).line(history),
                because,
                MarkWords.of(history.action().mark(), book.directory()::label),
                happened(history),
                next > ActionEvent.HIGHEST_LEVEL ? 0 : next,
                verbs(history, next));
    }

    private static Set<ActionVerb> verbs(ActionHistory history, int nextLevel) {
        Action action = history.action();
        if (action.status().hasEnded()) {
            return Set.of(ActionVerb.REOPEN);
        }
        Set<ActionVerb> verbs = EnumSet.of(ActionVerb.UPDATE, ActionVerb.COMPLETE, ActionVerb.NOT_DONE, ActionVerb.DUE);
        verbs.add(ActionVerb.REMIND);
        if (!history.reminders().isEmpty()) {
            verbs.add(ActionVerb.REMIND_BACK);
        }
        if (action.takes(new ActionEvent.Accepted())) {
            verbs.add(ActionVerb.ACCEPT);
        }
        if (nextLevel <= ActionEvent.HIGHEST_LEVEL) {
            verbs.add(ActionVerb.ESCALATE);
        }
        if (!(action.owner() instanceof Owner.Named)) {
            verbs.add(ActionVerb.NAME);
        }
        return verbs;
    }

    /// The latest first; when it became overdue stands among what was said.
    private List<ActionPane.Happened> happened(ActionHistory history) {
        List<Dated> all = new ArrayList<>();
        Action action = history.action();
        String item = action.number().substring(0, Math.max(0, action.number().indexOf('.')));
        all.add(new Dated(action.setAt(), plain(action.setAt(), words("actions.happened-set", item), false)));
        history.entries().forEach(entry -> all.add(new Dated(entry.at(), entry(entry))));
        action.dueAt()
                .filter(_ -> action.isOverdue(now))
                .ifPresent(due -> all.add(
                        new Dated(due.instant(), plain(due.instant(), words("actions.happened-overdue"), true))));
        all.sort(Comparator.comparing(Dated::at));
        return all.reversed().stream().map(Dated::words).toList();
    }

    private ActionPane.Happened plain(Instant at, String heading, boolean alarm) {
        return new ActionPane.Happened(moment(at), heading, "", "", alarm);
    }

    private ActionPane.Happened entry(ActionEntry entry) {
        String words = entry.report().words();
        return new ActionPane.Happened(
                moment(entry.at()),
                heading(entry.event()),
                words.isBlank() ? "" : "\u201c" + words + "\u201d",
                words("actions.happened-by", said(entry.report().said()), typist(entry)),
                isAlarm(entry.event()));
    }

    private static boolean isAlarm(ActionEvent event) {
        return event instanceof ActionEvent.ReportedNotDone not && not.kind() == NotDone.AGENCY_HAS_NOT_TAKEN_IT;
    }

    private String heading(ActionEvent event) {
        return switch (event) {
            case ActionEvent.Accepted _ -> words("actions.happened-accepted");
            case ActionEvent.Updated told ->
                words(told.carried() ? "actions.happened-carried" : "actions.happened-updated");
            case ActionEvent.Reminded _ -> words("actions.happened-reminded");
            case ActionEvent.ReminderSet set -> words("actions.happened-remind", day(set.on()), set.to());
            case ActionEvent.ReminderTakenBack back -> words("actions.happened-remind-back", day(back.on()), back.to());
            case ActionEvent.Completed done ->
                words(done.late() ? "actions.happened-late" : "actions.happened-completed");
            case ActionEvent.Withdrawn _ -> words("actions.happened-withdrawn");
            case ActionEvent.Reopened _ -> words("actions.happened-reopened");
            case ActionEvent.AnswerTakenBack _ -> words("actions.happened-answer-back");
            case ActionEvent.ReportedNotDone not ->
                switch (not.kind()) {
                    case CIRCUMSTANCES_CHANGED -> words("actions.happened-changed");
                    case AGENCY_HAS_NOT_TAKEN_IT -> words("actions.happened-not-taken");
                };
            case ActionEvent.Escalated up -> words("actions.happened-escalated", up.level(), up.to());
            case ActionEvent.NameFollowed named -> words("actions.happened-name", named.name());
            case ActionEvent.DueMoved moved -> words("actions.happened-due", DateWords.due(moved.to(), today()));
        };
    }

    private String day(LocalDate on) {
        return DateWords.weekdayDate(on, today());
    }

    private String said(SaidBy said) {
        return said.agency()
                .map(book.directory()::label)
                .map(agency -> said.person() + ", " + Agency.inSentence(agency))
                .orElse(said.person());
    }

    private String typist(ActionEntry entry) {
        return RoleLabels.initialAndFamily(book.directory().name(entry.typedBy()));
    }

    private String moment(Instant at) {
        return DateWords.shortDate(LocalDate.ofInstant(at, Moment.LONDON), today()) + " " + DateWords.time(at);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Moment.LONDON);
    }
}
