package org.mashhuddle.store.actions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.db.tables.records.ActionRecord;

/// An action as a row, and a row as an action.
public final class ActionRecordRow {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})\\.([0-9]{1,6})");
    private static final String NAMED = "NAMED";
    private static final String TO_FOLLOW = "NAME_TO_FOLLOW";
    private static final String NOBODY = "NOBODY";

    private ActionRecordRow() {}

    /// Those that have not ended; named one by one, so that the index finds them.
    static List<String> open() {
        return Stream.of(ActionStatus.values())
                .filter(status -> !status.hasEnded())
                .map(ActionStatus::name)
                .toList();
    }

    public static Action action(ActionRecord row) {
        return new Action(
                new ActionId(row.getId()),
                new MeetingId(row.getMeeting()),
                new SubjectId(row.getSubject()),
                row.getNumber(),
                row.getText(),
                Optional.ofNullable(row.getAgency()).map(AgencyId::new),
                Optional.empty(),
                owner(row),
                Optional.ofNullable(row.getDueAt()).map(DueTime::new),
                new MarkColumns(row.getMark(), row.getMarkAgencies()).mark(),
                ActionStatus.valueOf(row.getStatus()),
                row.getSetAt(),
                Optional.ofNullable(row.getNotTakenAt()),
                row.getVersion());
    }

    private static Owner owner(ActionRecord row) {
        return switch (row.getOwnerKind()) {
            case NAMED -> new Owner.Named(row.getOwnerName());
            case TO_FOLLOW -> new Owner.NameToFollow(new DueTime(row.getOwnerBy()));
            case NOBODY -> new Owner.Nobody();
            default -> throw new IllegalStateException("An owner of kind " + row.getOwnerKind());
        };
    }

    public static ActionRecord row(Action action) {
        MarkColumns mark = MarkColumns.of(action.mark());
        ActionRecord row = new ActionRecord();
        row.setId(action.id().value());
        row.setMeeting(action.meeting().value());
        row.setSubject(action.subject().value());
        setNumber(row, action.number());
        row.setText(action.text());
        row.setAgency(action.onFile().map(AgencyId::value).orElse(null));
        setOwner(row, action.owner());
        row.setDueAt(action.dueAt().map(DueTime::local).orElse(null));
        row.setMark(mark.kind());
        row.setMarkAgencies(mark.agencies());
        row.setStatus(action.status().name());
        row.setSetAt(action.setAt());
        row.setNotTakenAt(action.notTakenAt().orElse(null));
        return row;
    }

    /// "4.10" stands after "4.9".
    private static void setNumber(ActionRecord row, String number) {
        Matcher parts = NUMBER.matcher(number);
        boolean two = parts.matches();
        row.setNumber(number);
        row.setItemNumber(two ? Integer.parseInt(parts.group(1)) : 0);
        row.setPlace(two ? Integer.parseInt(parts.group(2)) : 0);
    }

    private static void setOwner(ActionRecord row, Owner owner) {
        row.setOwnerName(null);
        row.setOwnerBy(null);
        switch (owner) {
            case Owner.Named named -> {
                row.setOwnerKind(NAMED);
                row.setOwnerName(named.name());
            }
            case Owner.NameToFollow later -> {
                row.setOwnerKind(TO_FOLLOW);
                row.setOwnerBy(later.by().local());
            }
            case Owner.Nobody _ -> row.setOwnerKind(NOBODY);
        }
    }
}
