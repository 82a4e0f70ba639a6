package org.mashhuddle.ui.meeting.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.text.RefusalWords;
import org.mashhuddle.ui.meeting.discussion.ActionLine;
import org.mashhuddle.ui.meeting.discussion.Deed;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// The actions of the meeting, taken back or typed again, and what is told of earlier ones.
public final class ActionEditor {

    private record Kept(SaveResult<ActionHistory> acted, MeetingBook book) {}

    private final MeetingWorkspace seat;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Deed> did;
    private final Consumer<? super Exception> failed;
    private Optional<MeetingBook> book = Optional.empty();
    private QuickLine directory = new QuickLine(List.of(), List.of(), LocalTime.NOON, WorkingCalendar.weekdays());
    private QuickLine reader = directory;

    /// @param changed takes the meeting as it is then
    /// @param did hears of an answer that may be taken back
    public ActionEditor(
            MeetingWorkspace seat,
            Consumer<? super MeetingBook> changed,
            Consumer<? super Deed> did,
            Consumer<? super Exception> failed) {
        this.seat = seat;
        this.changed = changed;
        this.did = did;
        this.failed = failed;
    }

    public void reads(QuickLine quick) {
        directory = quick;
        reader = book.map(now -> MarkChoices.reader(directory, now)).orElse(directory);
    }

    /// The meeting has changed.
    public void room(MeetingBook now) {
        book = Optional.of(now);
        reader = MarkChoices.reader(directory, now);
    }

    /// Who may have said how an action stands: those of its agency in the room, then all others in
    /// the room, then of the hub those of its agency, and everybody else.
    List<String> speakers(Action action) {
        List<Attendance> here = book.stream()
                .flatMap(now -> now.meeting().attendance().stream())
                .filter(Attendance::isHere)
                .toList();
        return Stream.of(
                        here.stream().filter(one -> isIts(action, one.agency())).map(Attendance::name),
                        here.stream().map(Attendance::name),
                        reader.people().stream()
                                .filter(one -> isIts(action, one.agency()))
                                .map(Person::name),
                        reader.people().stream().map(Person::name))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private static boolean isIts(Action action, AgencyId agency) {
        return action.agency().filter(agency::equals).isPresent();
    }

    /// The agency of somebody in the room, or of the hub.
    Optional<AgencyId> agencyOf(String name) {
        return book.stream()
                .flatMap(now -> now.meeting().attendance().stream())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(Attendance::agency)
                .findFirst()
                .or(() -> reader.people().stream()
                        .filter(one -> one.name().equalsIgnoreCase(name))
                        .map(Person::agency)
                        .findFirst());
    }

    List<Agency> agencies() {
        return reader.agencies();
    }

    /// Where the answer to an action of an earlier meeting is kept until it is taken or left.
    FormDrafts answering(Action action) {
        return seat.journal().at(answerPlace(action), "");
    }

    private static String answerPlace(Action action) {
        return DraftService.ANSWER + action.id().value();
    }

    /// The answer to it that this user began to type, and that waits.
    Optional<EarlierAnswer> begunAnswer(Action action) {
        return seat.session()
                .services()
                .drafts()
                .of(seat.viewer(), Optional.empty(), answerPlace(action))
                .map(typed -> typed.fields().getOrDefault(DraftService.ANSWER_HOW, ""))
                .flatMap(how -> Stream.of(EarlierAnswer.values())
                        .filter(one -> one.name().equals(how))
                        .findFirst());
    }

    /// In which meeting.
    MeetingId meeting() {
        return seat.meeting();
    }

    /// Keeps what an agency says of an action of an earlier meeting.
    ///
    /// @param done hears that it was kept
    /// @param refused hears in words why it was not; what was typed stays with the caller
    /// @param theirs hears how it stands where somebody else came first
    void answer(
            Action seen,
            EarlierAnswer how,
            Report report,
            Runnable done,
            Consumer<String> refused,
            Consumer<Action> theirs) {
        seat.background()
                .run(
                        () -> new Kept(
                                how.tell(seat.actions(), seat.actor(), seen, report),
                                seat.meetings().book(seat.viewer(), seat.meeting())),
                        kept -> {
                            show(kept, done, theirs);
                            mayBeTakenBack(kept.acted(), how, report);
                        },
                        wrong -> refused.accept(RefusalWords.of(wrong)));
    }

    private void mayBeTakenBack(SaveResult<ActionHistory> acted, EarlierAnswer how, Report report) {
        if (acted instanceof SaveResult.Saved<ActionHistory>(ActionHistory history)) {
            did.accept(new AnswerDeed(seat, how, report, history.action(), changed, failed));
            if (!history.action().status().hasEnded()) {
                // It stays in the list: that it was answered would not be seen.
                seat.tools()
                        .notices()
                        .say(words(
                                "meeting.earlier.of",
                                how.label(),
                                history.action().text()));
            }
        }
    }

    /// The chair takes an action back.
    public void withdraw(ActionLine line) {
        seat.background().run(() -> seat.actions().withdraw(seat.actor(), line.action()), changed, failed);
    }

    /// What a writer did to an action of an item, to be taken back.
    ///
    /// @param back takes the meeting once that was done
    public Optional<Deed> deed(MeetingBook before, MeetingBook now, ItemId item, Consumer<? super MeetingBook> back) {
        return ActionDeed.change(before, now, item)
                .map(change -> new ActionDeed(seat, reader, change.before(), change.after(), back, failed));
    }

    /// The line as it could have been typed.
    public String typed(ActionLine line) {
        return reader.line(line.action());
    }

    /// Where an action that is typed again is kept until it is taken or left.
    FormDrafts kept(ActionLine line) {
        Action action = line.action();
        return seat.journal().at(DraftService.CHANGE + action.id().value(), typed(line));
    }

    /// Whether this user began to type an action again, and that waits.
    boolean isBegun(ActionLine line) {
        return seat.session()
                .services()
                .drafts()
                .of(
                        seat.viewer(),
                        Optional.empty(),
                        DraftService.CHANGE + line.action().id().value())
                .isPresent();
    }

    /// Keeps an action that was typed again.
    ///
    /// @param done hears that it was kept
    /// @param refused hears in words why it was not; what was typed stays with the caller
    /// @param theirs hears how it stands where somebody else came first
    public void edit(Action seen, String typed, Runnable done, Consumer<String> refused, Consumer<Action> theirs) {
        QuickLine.Reading read = reader.readAgain(typed, seat.onTheWall(), seen).asSentence();
        if (read.text().isBlank() || !read.unknown().isEmpty()) {
            refused.accept(
                    read.text().isBlank()
                            ? words("meeting.quick.no-text")
                            : words("meeting.action.unknown", read.unknown().getFirst()));
            return;
        }
        seat.background()
                .run(
                        () -> keep(seen, read),
                        kept -> show(kept, done, theirs),
                        wrong -> refused.accept(RefusalWords.of(wrong)));
    }

    private Kept keep(Action action, QuickLine.Reading read) {
        SaveResult<ActionHistory> acted = seat.actions().edit(seat.actor(), action, read);
        return new Kept(acted, seat.meetings().book(seat.viewer(), seat.meeting()));
    }

    private void show(Kept kept, Runnable done, Consumer<Action> theirs) {
        // The list is as it is now before the caret goes to a row of it.
        changed.accept(kept.book());
        switch (kept.acted()) {
            case SaveResult.Saved<ActionHistory> _ -> done.run();
            case SaveResult.Stale<ActionHistory> stale ->
                theirs.accept(stale.theirs().action());
        }
    }
}
