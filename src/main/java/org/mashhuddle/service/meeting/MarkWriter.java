package org.mashhuddle.service.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.ItemSnapshot;
import org.mashhuddle.domain.agenda.StandingNote;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.Remarking;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.meeting.Widening;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.attachment.AttachmentId;
import org.mashhuddle.domain.minutes.LeftOut;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.Tx;

/// Writes another mark where an entry lies. The transaction must be the record's own.
///
/// @param released whether its owner let it go further
record MarkWriter(Tx whole, Meeting meeting, boolean released) {

    /// Whom the entry is about; nobody where it is the meeting's.
    Optional<SubjectId> write(LeftOut entry, SharingMark to) {
        return switch (entry.part()) {
            case ACTION -> Optional.of(action(new ActionId(UUID.fromString(entry.ref())), to));
            case ATTACHMENT -> Optional.of(attached(new AttachmentId(UUID.fromString(entry.ref())), to));
            case EARLIER_ACTION, ANSWER -> Optional.of(answered(entry, to));
            case CONFLICT -> conflict(to);
            case STANDING -> standing(Integer.parseInt(entry.ref()), to);
            case SHARED, VOICE, RISK, STRATEGY, BECAUSE, DISAGREEMENT, QUORUM, CARRIED_OVER ->
                Optional.of(said(entry, to));
        };
    }

    private void mustBeReleased(SharingMark from, SharingMark to) {
        if (!released && to.widens(from, meeting.type().coreAgencies())) {
            throw new Refusal(Refusal.Kind.NOT_RELEASED);
        }
    }

    private SubjectId said(LeftOut entry, SharingMark to) {
        ItemId item = entry.item().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        Discussion there = DiscussionAccess.on(whole, meeting, item);
        Discussion marked = Widening.citingAsBefore(
                there,
                new Remarking(entry.part(), entry.ref(), to).in(there),
                meeting.type().coreAgencies());
        Widening.of(there, marked, meeting.type().coreAgencies()).forEach(each -> mustBeReleased(each.from(), to));
        DiscussionAccess.keep(whole, meeting, marked);
        return there.subject();
    }

    /// As it stands, and as it was agreed: the minutes hold it as it was agreed.
    private SubjectId action(ActionId id, SharingMark to) {
        Action there = whole.actions()
                .byId(id)
                .filter(action -> action.meeting().equals(meeting.id()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        mustBeReleased(there.mark(), to);
        List<Action> agreed = whole.snapshots().agreedIn(meeting.id()).stream()
                .filter(action -> action.id().equals(id))
                .map(action -> action.marked(to))
                .toList();
        Refusal.unlessSaved(whole.actions().keep(there.marked(to)));
        whole.snapshots().agree(agreed);
        return there.subject();
    }

    /// As the minutes of this meeting say it: the action itself goes as far as it did.
    private SubjectId answered(LeftOut entry, SharingMark to) {
        ItemId item = entry.item().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        ItemSnapshot there = Optional.ofNullable(
                        whole.snapshots().of(meeting.id()).get(item))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        int place = IntStream.range(0, there.answered().size())
                .filter(each -> there.answerAt(each).equals(entry.ref()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        ItemSnapshot.Answer one = there.answered().get(place);
        boolean words = entry.part() == EntryPart.ANSWER;
        mustBeReleased(words ? one.told().map(Report::mark).orElse(one.mark()) : one.mark(), to);
        whole.snapshots().mark(item, place, words ? one.wordsMarked(to) : one.marked(to));
        return there.subject();
    }

    private SubjectId attached(AttachmentId id, SharingMark to) {
        Attachment there = whole.attachments()
                .byId(id)
                .filter(one -> one.meeting().equals(meeting.id()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        mustBeReleased(there.what().mark(), to);
        whole.attachments().mark(id, to);
        return there.subject();
    }

    private Optional<SubjectId> conflict(SharingMark to) {
        Statements now = meeting.statements();
        mustBeReleased(now.conflictsMark(), to);
        keep(meeting.with(
                new Statements(now.read(), now.conflictsAsked(), now.conflicts(), to, now.remoteConfirmed())));
        return Optional.empty();
    }

    private Optional<SubjectId> standing(int place, SharingMark to) {
        List<StandingNote> notes = new ArrayList<>(meeting.standing());
        StandingNote note = notes.get(place);
        mustBeReleased(note.mark(), to);
        notes.set(place, new StandingNote(note.item(), note.note(), to));
        keep(meeting.with(meeting.arrangements().withStanding(notes)));
        return Optional.empty();
    }

    private void keep(Meeting changed) {
        Refusal.unlessSaved(whole.meetings().keep(changed));
    }

    @Override
    public String toString() {
        return "MarkWriter[" + meeting + "]";
    }
}
