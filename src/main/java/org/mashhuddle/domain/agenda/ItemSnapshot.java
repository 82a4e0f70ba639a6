package org.mashhuddle.domain.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.EntryOwner;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEntry;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.domain.work.Report;

/// What an item said of its own moment. Taken when the room first came to it, or at the close where
/// it never did, and never changed (`product.md`, rule 12); what the agenda told anew when the room came to it again
/// stands after it.
///
/// @param why the reasons it stood there for
/// @param rerated how its rating was changed after that, while the meeting was held
/// @param answered what was told of earlier actions after that, while the meeting was held; before it what was told
///   since the last meeting in which the room came to the subject
public record ItemSnapshot(
        ItemId item,
        SubjectId subject,
        Instant takenAt,
        List<Reason> why,
        Optional<ProposedItem.Rated> rating,
        Optional<LastTime> lastTime,
        List<RatingChange> rerated,
        List<Answer> answered) {

    /// What was told of an action of an earlier meeting.
    ///
    /// @param number by which the minutes of that meeting name it
    /// @param setOn that meeting's day
    /// @param became in words, "done"
    /// @param mark the action's own
    /// @param told by whom, and in what words; none in answers of before
    /// @param toldAt none in answers of before
    public record Answer(
            String number,
            LocalDate setOn,
            Optional<AgencyId> agency,
            String text,
            String became,
            SharingMark mark,
            Optional<Report> told,
            Optional<Instant> toldAt) {

        /// What an event made of an action, as the minutes of a meeting of this day say it; nothing where it made
        /// nothing of it.
        ///
        /// @param setOn the day of the meeting that set it, which may have gone on after midnight
        public static Optional<Answer> of(Action action, LocalDate setOn, ActionEntry entry, LocalDate day) {
            return became(entry.event(), day)
                    .map(words -> new Answer(
                            action.number(),
                            setOn,
                            action.agency(),
                            action.text(),
                            words,
                            action.mark(),
                            Optional.of(entry.report()),
                            Optional.of(entry.at())));
        }

        /// The same of what nobody told the room of the meeting: it says when it was told.
        public static Optional<Answer> outside(Action action, LocalDate setOn, ActionEntry entry, LocalDate day) {
            Moment at = new Moment.Exactly(entry.at());
            return of(action, setOn, entry, day)
                    .map(answer -> answer.with(answer.became + " (told " + DateWords.weekdayDate(at.day(), day) + " "
                            + DateWords.time(entry.at()) + ")"));
        }

        private Answer with(String other) {
            return new Answer(number, setOn, agency, text, other, mark, told, toldAt);
        }

        private static Optional<String> became(ActionEvent event, LocalDate day) {
            return switch (event) {
                case ActionEvent.Accepted _ -> Optional.of("accepted");
                case ActionEvent.Updated told ->
                    Optional.of(told.carried() ? "carried to the next meeting" : "an update was given");
                case ActionEvent.Completed done -> Optional.of(done.late() ? "done, late" : "done");
                case ActionEvent.ReportedNotDone not -> Optional.of(notDone(not.kind()));
                case ActionEvent.Escalated up -> Optional.of("escalated to level " + up.level());
                case ActionEvent.NameFollowed named -> Optional.of("to be done by " + named.name());
                case ActionEvent.DueMoved moved ->
                    Optional.of("now due "
                            + DateWords.weekdayDate(moved.to().local().toLocalDate(), day)
                            + " "
                            + DateWords.time(moved.to().instant()));
                case ActionEvent.Withdrawn _ -> Optional.of("withdrawn");
                case ActionEvent.Reopened _ -> Optional.of("opened again, it was ended by mistake");
                case ActionEvent.Reminded _,
                        ActionEvent.ReminderSet _,
                        ActionEvent.ReminderTakenBack _,
                        ActionEvent.AnswerTakenBack _ -> Optional.empty();
            };
        }

        private static String notDone(NotDone kind) {
            return switch (kind) {
                case CIRCUMSTANCES_CHANGED -> "not done, circumstances have changed";
                case AGENCY_HAS_NOT_TAKEN_IT -> "not done, the agency has not taken it";
            };
        }

        /// Whether this reader may know of it: as far as of the action itself.
        public boolean reaches(Reader reader) {
            return mark.reaches(EntryOwner.doing(agency), reader);
        }

        /// "Police, patrol at the bus station (3.47 of 23/11/2026): done."
        ///
        /// @param who its agency, in words
        public String sentence(String who) {
            return who + ", " + sentence();
        }

        /// "Patrol at the bus station (3.47 of 23/11/2026): done."
        public String sentence() {
            return text + " (" + number + " of " + DateWords.date(setOn) + "): " + became + ".";
        }

        private boolean isOfTheSame(Answer other) {
            return number.equals(other.number) && setOn.equals(other.setOn);
        }

        /// The same, that it became so going as far as this.
        public Answer marked(SharingMark to) {
            return new Answer(number, setOn, agency, text, became, to, told, toldAt);
        }

        /// The same, its words going as far as this.
        public Answer wordsMarked(SharingMark to) {
            return new Answer(
                    number,
                    setOn,
                    agency,
                    text,
                    became,
                    mark,
                    told.map(report -> new Report(report.said(), report.words(), to)),
                    toldAt);
        }

        /// What was told beside it, where this reader may have it; nothing where nothing was.
        public Optional<Report> words(Reader reader) {
            return told.map(report -> report.readBy(reader))
                    .filter(report -> !report.words().isBlank());
        }

        @Override
        public String toString() {
            return "Answer[withheld]";
        }
    }

    /// Nothing has been rated or told since.
    public ItemSnapshot(
            ItemId item,
            SubjectId subject,
            Instant takenAt,
            List<Reason> why,
            Optional<ProposedItem.Rated> rating,
            Optional<LastTime> lastTime) {
        this(item, subject, takenAt, why, rating, lastTime, List.of(), List.of());
    }

    /// Which answer stands in a place: it stays the same when what was told last of another action is taken back.
    public String answerAt(int place) {
        Answer one = answered.get(place);
        long before =
                answered.subList(0, place).stream().filter(one::isOfTheSame).count();
        return one.number + " " + one.setOn + " " + before;
    }

    /// When it was told what became of each action; not of those of which that was not kept.
    public Stream<Instant> answeredAt() {
        return answered.stream().flatMap(answer -> answer.toldAt().stream());
    }

    /// With what was told before it was taken.
    public ItemSnapshot with(List<Answer> before) {
        return new ItemSnapshot(item, subject, takenAt, why, rating, lastTime, rerated, before);
    }

    /// Copies the lists.
    public ItemSnapshot {
        why = List.copyOf(why);
        rerated = List.copyOf(rerated);
        answered = List.copyOf(answered);
    }

    @Override
    public String toString() {
        return "ItemSnapshot[" + item + "]";
    }
}
