package org.mashhuddle.domain.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.Adjournment;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.StandingNote;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.CloseWords;
import org.mashhuddle.domain.meeting.ItemRoom;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.meeting.chair.CoChairs;
import org.mashhuddle.domain.meeting.chair.ItemChair;

/// Writes the minutes for circulation from the meeting: a pure function. Only words that may go to
/// every agency of the meeting get in.
public final class MinutesWriting {

    private MinutesWriting() {}

    /// What is not in the meeting itself.
    ///
    /// @param reference "SAM-2026-11-24-D"
    /// @param manifestHash of the record; blank while nothing is signed
    /// @param signedOver gaps in words, each with the chair's reason; empty when nothing is signed
    ///   over
    /// @param signature what is said of the signature beside the chair's name
    /// @param replaces "Version 2 replaces version 1, signed ..."; empty in the first
    public record Around(
            String reference,
            int version,
            String manifestHash,
            List<String> signedOver,
            List<Minutes.SignatureLine> signature,
            String replaces) {
        /// Signed by the chair, or not yet signed.
        public Around(String reference, int version, String manifestHash, List<String> signedOver) {
            this(reference, version, manifestHash, signedOver, List.of(), "");
        }

        /// Copies the lists.
        public Around {
            signedOver = List.copyOf(signedOver);
            signature = List.copyOf(signature);
        }

        @Override
        public String toString() {
            return "Around[" + reference + "]";
        }
    }

    /// The minutes.
    public static Minutes of(MeetingBook book, Around around, Instant now) {
        Reader everyAgency = circulation(book);
        List<Minutes.Item> items = new ArrayList<>();
        for (AgendaItem item : book.agenda().items()) {
            items.add(ItemWriting.of(book, item, everyAgency, now));
        }
        return new Minutes(
                head(book, around),
                attendance(book),
                opening(book, everyAgency),
                items,
                around.signedOver(),
                around.signature(),
                around.manifestHash().isBlank() ? standingBefore() : standing(book),
                replaces(book, around, everyAgency),
                CloseWords.of(book).lines(everyAgency));
    }

    /// One item, as a reader of it alone may have it.
    public static Minutes.Item item(MeetingBook book, AgendaItem item, Reader reader, Instant now) {
        return ItemWriting.of(book, item, reader, now);
    }

    private static List<String> replaces(MeetingBook book, Around around, Reader reader) {
        if (around.replaces().isBlank()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(around.replaces()));
        book.agenda().items().stream()
                .filter(item -> book.subject(item)
                        .filter(one -> one.restriction().isEmpty())
                        .isPresent())
                .filter(item -> !CorrectionWords.of(book, Optional.of(item.subject()), reader)
                        .isEmpty())
                .map(item -> "Item " + item.number() + ": see the corrections at its end.")
                .forEach(lines::add);
        lines.addAll(CorrectionWords.of(book, Optional.empty(), reader));
        return lines;
    }

    /// The readers of the minutes (`product.md`, rule 3): of the core agencies those that were
    /// there or sent apologies; of an ad-hoc meeting whoever was there or sent apologies. An agency
    /// that did not answer, or only watched, gets none. Until the close it is not known who takes
    /// part: everybody invited counts.
    public static Reader.AllAgencies circulation(MeetingBook book) {
        Meeting meeting = book.meeting();
        if (meeting.state() != MeetingState.CLOSED) {
            return invited(book);
        }
        Set<AgencyId> core = meeting.type().coreAgencies();
        return new Reader.AllAgencies(meeting.attendance().stream()
                .filter(Attendance::tookPart)
                .map(Attendance::agency)
                .filter(agency -> meeting.arrangements().isAdHoc() || core.contains(agency))
                .collect(Collectors.toSet()));
    }

    /// Every agency that an agenda may be handed to: the core agencies, and whoever is on the list
    /// of attendance.
    public static Reader.AllAgencies invited(MeetingBook book) {
        Set<AgencyId> agencies = new HashSet<>(book.meeting().type().coreAgencies());
        book.meeting().attendance().forEach(one -> agencies.add(one.agency()));
        return new Reader.AllAgencies(agencies);
    }

    private static Minutes.Head head(MeetingBook book, Around around) {
        HubProfile hub = book.hub().profile();
        Meeting meeting = book.meeting();
        return new Minutes.Head(
                hub.name(),
                hub.classification(),
                meeting.title() + ": Minutes",
                around.reference(),
                when(meeting),
                around.version(),
                meeting.chair().map(book.hub().directory()::name).orElse("not known"),
                meeting.minuteTakers().words(book.hub().directory()::name, at -> moment(at, meeting)),
                around.manifestHash(),
                hub.demonstration());
    }

    /// "Tuesday 24 November 2026, 09:32 to 10:52".
    public static String when(Meeting meeting) {
        String from =
                meeting.times().openedAt().map(at -> ", " + DateWords.time(at)).orElse("");
        String until = meeting.times()
                .closedAt()
                .map(at -> " to " + moment(at, meeting))
                .orElse("");
        return DateWords.fullDate(meeting.heldOn()) + from + until;
    }

    private static List<Minutes.Attendee> attendance(MeetingBook book) {
        return book.meeting().attendance().stream()
                .sorted(Comparator.comparingInt(one -> book.hub().directory().place(one.agency())))
                .map(one -> new Minutes.Attendee(
                        book.hub().directory().label(one.agency()),
                        one.name(),
                        one.job(),
                        how(one, book.meeting(), book.itemsOf(one))))
                .toList();
    }

    /// "Present, 09:31 to 10:40; deputy for D. Farr".
    ///
    /// @param meeting where it was adjourned, another day than its own is named
    public static String how(Attendance one, Meeting meeting) {
        return how(one, meeting, "an item");
    }

    private static String how(Attendance one, Meeting meeting, String items) {
        String times = Presence.byTheMinute(one.presences()).stream()
                .map(time -> stay(time, meeting))
                .collect(Collectors.joining(" and "));
        String deputy = one.facts().deputyFor();
        String as = one.facts()
                .as()
                .map(role -> "; as " + role.words().toLowerCase(Locale.UK))
                .orElse("");
        return attended(one, times, items, meeting.arrangements().isAdHoc())
                + beside(one)
                + as
                + (deputy.isBlank() ? "" : "; deputy for " + deputy.strip());
    }

    private static String beside(Attendance one) {
        return one.facts().coChair().isEmpty() ? "" : CoChairs.attended(one) ? "; co-chair" : "; was to co-chair";
    }

    private static String attended(Attendance one, String times, String items, boolean called) {
        String alone = one.facts().alone() ? ", alone and not recording" : "";
        return switch (one.status()) {
            case IN_PERSON -> times.isEmpty() ? "Not present" : "Present, " + times;
            case BY_VIDEO -> times.isEmpty() ? "Not present" : "By video" + alone + ", " + times;
            case BY_PHONE -> times.isEmpty() ? "Not present" : "By telephone" + alone + ", " + times;
            case FOR_AN_ITEM -> times.isEmpty() ? "Not present" : "For " + items + " only, " + times;
            case OBSERVER -> "Observer" + signed(one) + ", " + (times.isEmpty() ? "not present" : times);
            case APOLOGIES -> "Apologies" + inTheRoom(times);
            case APOLOGIES_WITH_INFORMATION -> "Apologies, with information sent" + sent(one) + inTheRoom(times);
            case NO_RESPONSE -> (called ? "Not present" : "No response") + inTheRoom(times);
        };
    }

    private static String signed(Attendance one) {
        return one.facts().signed() ? ", signed the confidentiality statement" : "";
    }

    private static String sent(Attendance one) {
        return one.facts()
                .sentAt()
                .map(at -> ", received " + DateWords.dateTime(at))
                .orElse("");
    }

    /// Who was set to apologies afterwards was there all the same, for so long.
    private static String inTheRoom(String times) {
        return times.isEmpty() ? "" : "; in the room " + times;
    }

    /// "09:31 to 10:40"; "09:57" of who came and left in one minute.
    static String stay(Presence time, Meeting meeting) {
        return time.isOfNoMinute() ? moment(time.from(), meeting) : span(time, meeting);
    }

    static String span(Presence time, Meeting meeting) {
        return moment(time.from(), meeting)
                + time.until().map(at -> " to " + moment(at, meeting)).orElse(" on");
    }

    /// One sitting over midnight needs no second day.
    private static String moment(Instant at, Meeting meeting) {
        return meeting.times().adjourned().isEmpty()
                ? DateWords.onTheClock(at)
                : Adjournment.moment(at, meeting.heldOn());
    }

    /// Who came after the meeting went on, and before it broke off again; who was let in for an item was not asked
    /// anew.
    private static List<String> after(MeetingBook book, Adjournment adjourned) {
        Presence sitting = new Presence(
                adjourned.resumedAt().orElse(Instant.MAX),
                book.meeting().times().adjourned().stream()
                        .map(Adjournment::at)
                        .filter(adjourned.at()::isBefore)
                        .findFirst());
        return book.meeting().attendance().stream()
                .filter(one -> !one.isGuest() && one.presences().stream().anyMatch(sitting::overlaps))
                .map(one -> one.name() + " (" + book.hub().directory().inSentence(one.agency()) + ")")
                .toList();
    }

    private static List<String> opening(MeetingBook book, Reader reader) {
        Meeting meeting = book.meeting();
        Statements said = meeting.statements();
        List<String> lines = new ArrayList<>(meeting.type().habits().basis().sentences());
        lines.add(
                said.read()
                        ? "The confidentiality and equality statements were read."
                        : "It is not recorded that the confidentiality and equality statements were" + " read.");
        if (!said.conflictsAsked()) {
            lines.add("It is not recorded that conflicts of interest were asked for.");
        } else {
            lines.add(conflicts(said.declared(), reader));
        }
        if (said.remoteConfirmed() && someoneWasElsewhere(meeting)) {
            lines.add("Those attending remotely confirmed that they were alone and not recording.");
        }
        for (StandingNote point : meeting.standing()) {
            lines.add(point.item().label() + minuted(point, reader));
        }
        for (Adjournment one : meeting.times().adjourned()) {
            lines.add(one.sentence(meeting.heldOn(), after(book, one), reader));
        }
        return lines;
    }

    /// Where everybody sat in the room, there was nobody to confirm it.
    private static boolean someoneWasElsewhere(Meeting meeting) {
        return meeting.attendance().stream().anyMatch(MinutesWriting::wasElsewhere)
                && meeting.attendance().stream().allMatch(one -> mayBeAlone(one, meeting));
    }

    private static boolean wasElsewhere(Attendance one) {
        return one.isRemote() && !one.presences().isEmpty();
    }

    /// Once anybody was asked alone, who was not is not spoken for.
    private static boolean mayBeAlone(Attendance one, Meeting meeting) {
        return !wasElsewhere(one)
                || one.facts().alone()
                || meeting.attendance().stream().noneMatch(each -> each.facts().alone());
    }

    private static List<String> standingBefore() {
        return List.of(
                "Information that its owner has not released is not in this paper.",
                "Tell the chair what is not right in it before it is signed.");
    }

    private static String conflicts(MarkedText declared, Reader reader) {
        String asked = "Conflicts of interest were asked for";
        if (declared.isBlank()) {
            return asked + ": none declared.";
        }
        return words(declared.asReadBy(reader)).map(said -> asked + ": " + said).orElse(asked + ".");
    }

    /// That nothing was minuted stands only where nothing was.
    private static String minuted(StandingNote point, Reader reader) {
        if (point.said().isBlank()) {
            return ": nothing was minuted.";
        }
        return words(point.said().asReadBy(reader)).map(said -> ": " + said).orElse(".");
    }

    private static List<String> standing(MeetingBook book) {
        LocalDate day = book.meeting().heldOn();
        TimeLimits limits = book.hub().limits();
        int days = limits.on(TimeLimit.CORRECTIONS, day);
        return List.of(
                "Information that its owner has not released is not in this paper.",
                "Tell the chair what is not right in it by "
                        + DateWords.longDate(limits.lastDay(
                                TimeLimit.CORRECTIONS, day, book.hub().calendar()))
                        + (days == 1 ? " (1 working day)" : " (" + days + " working days)")
                        + ". This file stays as it was signed.",
                "Other PDF readers may say \u201cunaltered, signer unknown\u201d: check the"
                        + " authority's fingerprint on your card.");
    }

    /// The agencies that were in the room for an item, in words: "police, social care; for part of
    /// it: health".
    static String presentWords(MeetingBook book, AgendaItem item, Instant now) {
        ItemRoom room = book.room(item, now);
        Set<AgencyId> there = room.agencies();
        String through = labels(book, agency -> there.contains(agency) && room.wasThroughout(agency));
        String partly = labels(book, agency -> there.contains(agency) && !room.wasThroughout(agency));
        String nobody = partly.isEmpty() ? "nobody" : "nobody throughout";
        return (through.isEmpty() ? nobody : through) + (partly.isEmpty() ? "" : "; for part of it: " + partly);
    }

    /// " Chaired by B. Lowe, police." where it was not the meeting's chair; for a part of it, from when
    /// until when; why is not said.
    public static String chairWords(MeetingBook book, AgendaItem item, Instant now) {
        ItemChair chair = ItemChair.of(book, item, now);
        if (chair.isUsual()) {
            return "";
        }
        boolean one = chair.turns().stream()
                .allMatch(turn -> turn.who().equals(chair.turns().getFirst().who())
                        && turn.held() == chair.turns().getFirst().held());
        return chair.turns().stream()
                .limit(one ? 1 : chair.turns().size())
                .map(turn -> chairedBy(book, turn) + (one ? "" : ", " + span(turn.time(), book.meeting())))
                .collect(Collectors.joining("; ", " Chaired ", "."));
    }

    /// "Chaired by B. Lowe, police." where somebody else than the meeting's chair has it at this moment.
    public static String chairNow(MeetingBook book, AgendaItem item, Instant now) {
        ItemChair.Turn turn = ItemChair.at(book, item, now);
        return turn.held() == ItemChair.Held.ANOTHER ? "Chaired " + chairedBy(book, turn) + "." : "";
    }

    private static String chairedBy(MeetingBook book, ItemChair.Turn turn) {
        return switch (turn.held()) {
            case MEETING_CHAIR -> "by the meeting\u2019s chair";
            case NOBODY -> "by nobody of whom it is recorded";
            case ANOTHER ->
                turn.who()
                        .map(who -> "by " + who.name() + ", "
                                + book.hub().directory().inSentence(who.agency()))
                        .orElseThrow();
        };
    }

    private static String labels(MeetingBook book, Predicate<AgencyId> which) {
        return book.hub().directory().agencies().stream()
                .filter(agency -> which.test(agency.id()))
                .map(agency -> agency.inSentence())
                .collect(Collectors.joining(", "));
    }

    /// Nothing for blank words.
    static Optional<String> words(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}
