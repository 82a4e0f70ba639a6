package org.mashhuddle.service.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingEnd;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.Tx;

/// What was said on the items of a meeting. An item is only reached through its own meeting: who
/// names another might write into one that is signed.
public final class DiscussionAccess {

    private DiscussionAccess() {}

    /// The discussion of an item of this meeting; a waiting one before anything was kept.
    public static Discussion on(Tx tx, Meeting meeting, ItemId item) {
        if (tx.discussions().meetingOf(item).filter(meeting.id()::equals).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        return tx.discussions().byItem(item).orElseGet(() -> {
            Agenda agenda = MeetingBookReader.agenda(tx, meeting);
            return agenda.item(item)
                    .map(there -> Discussion.waiting(item, there.subject(), start(tx, there.subject())))
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        });
    }

    /// Where what is said about somebody starts.
    public static SharingMark start(Tx tx, SubjectId subject) {
        return tx.subjects()
                        .byId(subject)
                        .filter(there -> there.restriction().isEmpty())
                        .isPresent()
                ? SharingMark.usual()
                : SharingMark.narrowest();
    }

    /// Keeps a discussion that was read in this transaction.
    static void keep(Tx tx, Meeting meeting, Discussion discussion) {
        Refusal.unlessSaved(tx.discussions().keep(meeting.id(), discussion));
    }

    /// Why an end that was said cannot be kept.
    static Refusal.Kind refusal(MeetingEnd.Wrong wrong) {
        return switch (wrong) {
            case NOT_SAID -> Refusal.Kind.END_NOT_SAID;
            case BEFORE_THE_START -> Refusal.Kind.END_BEFORE_OPENING;
            case TO_COME -> Refusal.Kind.IN_THE_FUTURE;
        };
    }

    /// The room leaves its last item when the meeting ends, and no visit goes on after that.
    static void leaveAll(Tx tx, Meeting meeting, Instant end) {
        meeting.roomAt().ifPresent(there -> leaveBehind(tx, meeting, there, end));
        leaveOthers(tx, meeting, end);
        for (Discussion each : tx.discussions().of(meeting.id())) {
            Discussion ended = each.endedBy(end);
            if (!ended.equals(each)) {
                keep(tx, meeting, ended);
            }
        }
    }

    /// No visit goes on after the close. One that was left without an end ended when the room came
    /// to the next item.
    private static void leaveOthers(Tx tx, Meeting meeting, Instant now) {
        List<Discussion> all = tx.discussions().of(meeting.id());
        for (Discussion each : all) {
            if (!each.room().isEmpty() && each.room().getLast().until().isEmpty()) {
                Instant came = each.room().getLast().from();
                Instant left = all.stream()
                        .filter(other -> !other.item().equals(each.item()))
                        .flatMap(other -> other.room().stream())
                        .map(Presence::from)
                        .filter(at -> at.isAfter(came))
                        .min(Comparator.naturalOrder())
                        .orElse(now);
                DiscussionState state = each.state() == DiscussionState.OPEN ? DiscussionState.DONE : each.state();
                keep(tx, meeting, each.leftAs(state, left));
            }
        }
    }

    /// The item the room leaves is done, unless it is paused or held over.
    static void leaveBehind(Tx tx, Meeting meeting, ItemId item, Instant now) {
        Discussion before = on(tx, meeting, item);
        if (before.state() == DiscussionState.OPEN) {
            keep(tx, meeting, before.leftAs(DiscussionState.DONE, now));
        }
    }

    /// The room goes on to another item. One that it only passed, for a moment and with nothing recorded, waits again;
    /// a
    /// strategy discussion that nobody ended has ended: whoever comes for the next child was not in it.
    static void passOn(Tx tx, Meeting meeting, ItemId item, Instant now) {
        endStrategy(tx, meeting, on(tx, meeting, item), now);
        Discussion before = on(tx, meeting, item);
        if (before.state() == DiscussionState.OPEN
                && before.isOfAMoment(now)
                && tx.actions().ofMeeting(meeting.id()).stream()
                        .noneMatch(action -> action.subject().equals(before.subject()))) {
            keep(tx, meeting, before.leftAs(DiscussionState.WAITING, now));
        } else {
            leaveBehind(tx, meeting, item, now);
        }
    }

    /// A strategy discussion that runs ends.
    static void endStrategy(Tx tx, Meeting meeting, Discussion said, Instant now) {
        if (said.strategyHeld().isRunning()) {
            keep(tx, meeting, said.with(said.strategyHeld().ended(now)));
        }
    }

    /// Nobody carries over what is done, or what the room is at.
    static void carryOver(Tx tx, Meeting meeting, ItemId item, MarkedText why, Instant now) {
        Discussion there = on(tx, meeting, item);
        if (there.state() == DiscussionState.DONE
                || meeting.roomAt().filter(item::equals).isPresent()) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
        MarkedText before = there.heldWhy();
        MarkedText stands = before.words().equals(why.words())
                ? new MarkedText(why.words(), why.mark().narrowedBy(before.mark()))
                : why;
        keep(tx, meeting, there.carriedOver(stands, now));
    }

    /// A basis or an outcome that is chosen now must be law on the day of the meeting; one that stood there stays.
    static void mustBeLaw(Law law, Meeting meeting, Discussion before, Discussion after) {
        String basis = after.decision().lawfulBasis();
        if (!basis.equals(before.decision().lawfulBasis())
                && law.stateOf(basis, meeting.heldOn()) != LawState.IN_FORCE) {
            throw new Refusal(Refusal.Kind.NOT_LAW);
        }
        List<String> stood = labels(before);
        if (labels(after).stream()
                .filter(label -> !stood.contains(label))
                .anyMatch(label -> law.stateOfOutcome(label, meeting.heldOn()) != LawState.IN_FORCE)) {
            throw new Refusal(Refusal.Kind.NOT_LAW);
        }
    }

    private static List<String> labels(Discussion discussion) {
        return discussion.decision().outcomes().stream()
                .map(ChosenOutcome::label)
                .toList();
    }

    /// The item is one of this meeting's, about the subject it says it is about, and that subject
    /// may be seen.
    static void mustBeVisible(Tx tx, Tx whole, MeetingId id, Discussion discussion) {
        SubjectId about = on(whole, MeetingBookReader.meeting(whole, id), discussion.item())
                .subject();
        if (!about.equals(discussion.subject()) || tx.subjects().byId(about).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
    }
}
