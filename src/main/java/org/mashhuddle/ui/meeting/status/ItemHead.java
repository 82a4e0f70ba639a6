package org.mashhuddle.ui.meeting.status;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.room.RoomScreen;
import org.mashhuddle.domain.minutes.LeftOut;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;

/// What stands above the form: which child, how urgent, how long.
///
/// @param place "4 of 17"
/// @param ratingWords "Amber 24 h · 20 h 17 left"; none where nothing was rated
/// @param plan "Child protection plan: Neglect"
/// @param running the time the room has been at it, "01:38", while it is; else empty, and where nobody closed the
/// meeting
/// @param times "09:48 to 09:54", "of 5 min"
/// @param spent "6 min, 5 planned"; empty while running
/// @param over spent is more than was planned
/// @param missing the child is missing now
/// @param staysOut how many entries of the item the minutes do not hold
/// @param chaired "Chaired by B. Lowe, police"; empty where it is the meeting's chair
/// @param standsStill the meeting is adjourned: the item is not held over, paused or taken up
/// @param closed the subject is restricted, also where this user may see who it is
public record ItemHead(
        String place,
        String name,
        String age,
        Optional<MashRating> rating,
        String ratingWords,
        String plan,
        String running,
        String times,
        String spent,
        boolean over,
        boolean missing,
        int staysOut,
        DiscussionState state,
        String chaired,
        boolean standsStill,
        boolean closed) {

    /// The head of an item at this time.
    public static ItemHead of(MeetingBook book, AgendaItem item, Instant now) {
        Discussion discussion = book.discussion(item);
        Optional<Subject> subject = book.subject(item);
        LocalDate day = book.meeting().heldOn();
        Duration spent = discussion.spent(now);
        boolean there = !discussion.room().isEmpty()
                && discussion.room().getLast().until().isEmpty();
        boolean forgotten = there && LeftOpen.is(book, now);
        boolean runs = there && !forgotten;
        long minutes = AgendaLines.minutes(spent);
        return new ItemHead(
                words("meeting.place", item.number(), book.agenda().items().size()),
                subject.map(book::name).orElseGet(() -> words("meeting.restricted")),
                subject.map(each -> age(each, day)).orElse(""),
                item.rating().filter(_ -> subject.isPresent()).map(ProposedItem.Rated::rating),
                item.rating().map(rated -> rating(rated, now)).orElse(""),
                subject.map(ItemHead::plan).orElse(""),
                runs ? clock(spent) : "",
                runs ? words("meeting.of-minutes", item.minutes()) : times(discussion),
                there || discussion.room().isEmpty() ? "" : words("meeting.spent-planned", minutes, item.minutes()),
                !forgotten && spent.toSeconds() > item.minutes() * 60L,
                item.isMissing(),
                subject.isPresent() ? LeftOut.of(book, item, discussion).size() : 0,
                discussion.state(),
                runs
                        ? MinutesWriting.chairNow(book, item, now)
                        : MinutesWriting.chairWords(book, item, now).strip(),
                book.meeting().isAdjourned(),
                RoomScreen.shown(book, item.subject()).isEmpty());
    }

    private static String age(Subject subject, LocalDate day) {
        return subject instanceof Child child ? child.birth().ageInYearsAndMonths(day) : subject.ageInWords(day);
    }

    private static String plan(Subject subject) {
        if (!(subject instanceof Child child)) {
            return "";
        }
        String plan = child.care().plan();
        return plan.isBlank() ? words("meeting.no-plan") : plan;
    }

    private static String rating(ProposedItem.Rated rated, Instant now) {
        String word = rated.rating().word();
        if (rated.clock().isEmpty()) {
            return word;
        }
        StatutoryClock clock = rated.clock().get();
        String length = DateWords.duration(Duration.between(clock.startedAt(), clock.dueAt()));
        Optional<Duration> left = clock.left(now);
        if (left.isEmpty()) {
            return words("meeting.rating.met", word);
        }
        String key = left.get().isNegative() ? "meeting.rating.over" : "meeting.rating.left";
        return words(key, word, length, DateWords.duration(left.get()));
    }

    private static String times(Discussion discussion) {
        if (discussion.room().isEmpty()) {
            return "";
        }
        Presence last = discussion.room().getLast();
        String from = DateWords.time(discussion.room().getFirst().from());
        return last.until()
                .map(until -> words("meeting.from-to", from, DateWords.time(until)))
                .orElseGet(() -> words("meeting.from", from));
    }

    static String clock(Duration spent) {
        return String.format(java.util.Locale.UK, "%02d:%02d", spent.toMinutes(), Math.max(0, spent.toSecondsPart()));
    }

    @Override
    public String toString() {
        return "ItemHead[withheld]";
    }
}
