package org.mashhuddle.domain.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.EntryOwner;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.subject.SubjectId;

/// Who does what by when for one subject. It returns to the agenda until it has ended.
///
/// @param number item and a number drawn within it: "4.27"; human, unique within its meeting, and
///   silent about how many there are
/// @param text starts with a verb
/// @param agency none until somebody takes it: a gap
/// @param dueAt none until agreed: a gap
/// @param before whose it was, where its agency owes it in the place of one that ended
/// @param notTakenAt when the hub was told that its agency has not taken it, while that stands
public record Action(
        ActionId id,
        MeetingId meeting,
        SubjectId subject,
        String number,
        String text,
        Optional<AgencyId> agency,
        Optional<AgencyId> before,
        Owner owner,
        Optional<DueTime> dueAt,
        SharingMark mark,
        ActionStatus status,
        Instant setAt,
        Optional<Instant> notTakenAt,
        long version) {

    /// One of which nobody has said when it was not taken.
    public Action(
            ActionId id,
            MeetingId meeting,
            SubjectId subject,
            String number,
            String text,
            Optional<AgencyId> agency,
            Owner owner,
            Optional<DueTime> dueAt,
            SharingMark mark,
            ActionStatus status,
            Instant setAt,
            long version) {
        this(
                id,
                meeting,
                subject,
                number,
                text,
                agency,
                Optional.empty(),
                owner,
                dueAt,
                mark,
                status,
                setAt,
                Optional.empty(),
                version);
    }

    /// Whose it is: the agency's that has to do it.
    public EntryOwner belongsTo() {
        return EntryOwner.doing(agency);
    }

    /// Whose it is on file: its agency's, or that of the one in whose place its agency owes it.
    public Optional<AgencyId> onFile() {
        return before.or(() -> agency);
    }

    /// The same action, owed by the agency that stands in the place of the one on file.
    public Action owedBy(UnaryOperator<AgencyId> standing) {
        Optional<AgencyId> now = onFile().map(standing);
        return new Action(
                id,
                meeting,
                subject,
                number,
                text,
                now,
                now.equals(onFile()) ? Optional.empty() : onFile(),
                owner,
                dueAt,
                mark,
                status,
                setAt,
                notTakenAt,
                version);
    }

    /// Whether this reader may have it.
    public boolean reaches(Reader reader) {
        return mark.reaches(belongsTo(), reader);
    }

    /// Whether its agency was reported after this moment not to have taken it; in doubt it was.
    public boolean isNotTakenSince(Instant moment) {
        return status == ActionStatus.AGENCY_HAS_NOT_TAKEN_IT
                && notTakenAt.filter(at -> !at.isAfter(moment)).isEmpty();
    }

    /// Whether it should have been done by now.
    public boolean isOverdue(Instant now) {
        return !status.hasEnded() && dueAt.filter(due -> due.passed(now)).isPresent();
    }

    /// Whether the name that was to follow should have been given by now.
    public boolean isNameOverdue(Instant now) {
        return !status.hasEnded() && owner instanceof Owner.NameToFollow(DueTime by) && by.passed(now);
    }

    /// Whether it, or the name that was to follow, should have been there by now.
    public boolean isLate(Instant now) {
        return isOverdue(now) || isNameOverdue(now);
    }

    /// Whether it takes such an event as it stands: after its end only that it was ended by
    /// mistake, and nothing twice.
    public boolean takes(ActionEvent event) {
        if (status.hasEnded()) {
            return event instanceof ActionEvent.Reopened;
        }
        return switch (event) {
            case ActionEvent.Accepted _ ->
                status == ActionStatus.OPEN || status == ActionStatus.AGENCY_HAS_NOT_TAKEN_IT;
            case ActionEvent.DueMoved moved -> dueAt.filter(moved.to()::equals).isEmpty();
            case ActionEvent.Escalated up -> up.level() >= 1 && up.level() <= ActionEvent.HIGHEST_LEVEL;
            case ActionEvent.NameFollowed name -> !name.name().isBlank();
            case ActionEvent.ReportedNotDone not -> status != not.kind().status();
            case ActionEvent.ReminderSet set -> !set.to().isBlank();
            case ActionEvent.ReminderTakenBack _ -> true;
            case ActionEvent.Updated _, ActionEvent.Reminded _, ActionEvent.Completed _, ActionEvent.Withdrawn _ ->
                true;
            case ActionEvent.Reopened _, ActionEvent.AnswerTakenBack _ -> false;
        };
    }

    /// The same action after an event. An update does not say that an agency has taken what it had
    /// not taken; what is opened again waits to be taken again, whoever had taken it.
    Action after(ActionEvent event, Instant at) {
        return switch (event) {
            case ActionEvent.Accepted _ -> with(ActionStatus.ACCEPTED);
            case ActionEvent.Updated _ ->
                status == ActionStatus.AGENCY_HAS_NOT_TAKEN_IT ? this : with(ActionStatus.IN_PROGRESS);
            case ActionEvent.Completed _ -> with(ActionStatus.COMPLETED);
            case ActionEvent.ReportedNotDone not ->
                with(not.kind().status())
                        .notTakenAt(
                                not.kind().status() == ActionStatus.AGENCY_HAS_NOT_TAKEN_IT
                                        ? Optional.of(at)
                                        : Optional.empty());
            case ActionEvent.Escalated _,
                    ActionEvent.Reminded _,
                    ActionEvent.ReminderSet _,
                    ActionEvent.ReminderTakenBack _,
                    ActionEvent.AnswerTakenBack _ -> this;
            case ActionEvent.NameFollowed name -> with(text, agency, new Owner.Named(name.name()), dueAt);
            case ActionEvent.DueMoved moved -> with(text, agency, owner, Optional.of(moved.to()));
            case ActionEvent.Withdrawn _ -> with(ActionStatus.WITHDRAWN);
            case ActionEvent.Reopened _ -> with(ActionStatus.OPEN);
        };
    }

    /// Working days past the due day: 0 on the day itself.
    public int workingDaysOver(Instant now, WorkingCalendar calendar) {
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        return dueAt.map(due -> calendar.between(due.local().toLocalDate(), today))
                .orElse(0);
    }

    /// Whether somebody could carry it out as it stands: agency, name (or a time for one) and due
    /// time.
    public boolean isComplete() {
        return agency.isPresent() && dueAt.isPresent() && !(owner instanceof Owner.Nobody);
    }

    /// The same action, standing elsewhere.
    public Action with(ActionStatus now) {
        return new Action(
                id,
                meeting,
                subject,
                number,
                text,
                agency,
                before,
                owner,
                dueAt,
                mark,
                now,
                setAt,
                now == status ? notTakenAt : Optional.empty(),
                version);
    }

    /// The same action in other words, or in other hands, or due at another time.
    public Action with(String words, Optional<AgencyId> by, Owner hands, Optional<DueTime> otherDue) {
        return new Action(
                id,
                meeting,
                subject,
                number,
                words,
                by,
                by.equals(agency) ? before : Optional.empty(),
                hands,
                otherDue,
                mark,
                status,
                setAt,
                notTakenAt,
                version);
    }

    /// The same action, shared as far as this.
    public Action marked(SharingMark far) {
        return new Action(
                id,
                meeting,
                subject,
                number,
                text,
                agency,
                before,
                owner,
                dueAt,
                far,
                status,
                setAt,
                notTakenAt,
                version);
    }

    /// The same action, standing as another one does.
    Action standingAs(Action other) {
        return with(other.status).notTakenAt(other.notTakenAt);
    }

    private Action notTakenAt(Optional<Instant> at) {
        return new Action(
                id, meeting, subject, number, text, agency, before, owner, dueAt, mark, status, setAt, at, version);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
