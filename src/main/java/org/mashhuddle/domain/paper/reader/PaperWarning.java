package org.mashhuddle.domain.paper.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.PrintedText;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;

/// What whoever issues a paper should look at twice before it goes.
public enum PaperWarning {
    /// Nobody of the agency was at the meeting.
    NOT_AT_THE_MEETING,
    /// The person it is for was not at the meeting, though somebody of the agency was.
    PERSON_NOT_AT_THE_MEETING,
    /// Another child of the meeting has the same name.
    SAME_NAME,
    /// Another child whom the hub knows has the same name.
    SAME_NAME_IN_THE_HUB,
    /// Several children are on it.
    SEVERAL_CHILDREN,
    /// Words on it say that somebody is not to be told, and the child's name is at its head.
    DO_NOT_TELL,
    /// The address on file is not the one that a paper for this recipient went to last.
    ADDRESS_CHANGED,
    /// A child on it has a safe address, which nobody may find out.
    SAFE_ADDRESS;

    /// As people write it; a sentence that is found though nobody is meant costs one look.
    private static final Pattern NOT_TOLD = Pattern.compile("\\b(do not|don['’]t|not to|must not|mustn['’]t|should not"
            + "|shouldn['’]t|never|without)( be)? (tell|told|telling|inform|informed|informing|know|disclose|disclosed"
            + "|disclosing|let( \\S+){1,4} know|made aware)\\b");

    /// Of a paper as it would go.
    public static Set<PaperWarning> of(MeetingBook book, PaperKey key, Paper paper) {
        Set<PaperWarning> found = EnumSet.noneOf(PaperWarning.class);
        if (isOfWhoWasThere(key)
                && book.meeting().attendance().stream()
                        .filter(Attendance::tookPart)
                        .noneMatch(one -> one.agency().equals(key.agency()))) {
            found.add(NOT_AT_THE_MEETING);
        }
        key.subject().map(book.subjects()::get).ifPresent(whose -> {
            if (book.subjects().values().stream().anyMatch(other -> hasNameOf(whose, other))) {
                found.add(SAME_NAME);
            }
            if (saysNotToTell(paper)) {
                found.add(DO_NOT_TELL);
            }
        });
        List<Child> named = named(book, key, paper);
        if (key.subject().isEmpty()
                && named.stream().map(Child::displayName).distinct().count() > 1) {
            found.add(SEVERAL_CHILDREN);
        }
        if (named.stream().anyMatch(child -> child.home().filter(Address::safe).isPresent())) {
            found.add(SAFE_ADDRESS);
        }
        return found;
    }

    /// Of a paper about one subject, of no one meeting.
    ///
    /// @param namesake whether somebody else in the hub has the same name
    public static Set<PaperWarning> of(Paper paper, boolean namesake) {
        Set<PaperWarning> found = EnumSet.noneOf(PaperWarning.class);
        if (namesake) {
            found.add(SAME_NAME_IN_THE_HUB);
        }
        if (saysNotToTell(paper)) {
            found.add(DO_NOT_TELL);
        }
        return found;
    }

    private static boolean isOfWhoWasThere(PaperKey key) {
        return !key.kind().isForFamily()
                && !key.kind().isTheChairsOwn()
                && !key.kind().isBeforeTheMeeting()
                && !key.kind().isOfAQuarter();
    }

    /// Whether the person it is for was not there, where others of the agency were.
    ///
    /// @param person empty where it goes to the agency's inbox
    public static boolean isForSomebodyWhoWasNot(MeetingBook book, PaperKey key, String person) {
        List<Attendance> there = book.meeting().attendance().stream()
                .filter(Attendance::tookPart)
                .filter(one -> one.agency().equals(key.agency()))
                .toList();
        return isOfWhoWasThere(key)
                && !person.isBlank()
                && !there.isEmpty()
                && there.stream().noneMatch(one -> one.name().strip().equalsIgnoreCase(person.strip()));
    }

    private static boolean hasNameOf(Subject whose, Subject other) {
        return other instanceof Child
                && !other.id().equals(whose.id())
                && other.displayName().equalsIgnoreCase(whose.displayName());
    }

    private static boolean saysNotToTell(Paper paper) {
        return PaperTexts.of(paper).stream().map(PrintedText::text).anyMatch(PaperWarning::saysNotToTell);
    }

    /// Whether these words say that somebody is not to be told.
    static boolean saysNotToTell(String words) {
        return NOT_TOLD.matcher(words.toLowerCase(Locale.UK)).find();
    }

    /// The children that it names: whose paper it is, or those whose names stand in it.
    private static List<Child> named(MeetingBook book, PaperKey key, Paper paper) {
        String all = String.join(
                "\n", PaperTexts.of(paper).stream().map(PrintedText::text).toList());
        return book.subjects().values().stream()
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .filter(child ->
                        key.subject().map(child.id()::equals).orElseGet(() -> all.contains(child.displayName())))
                .toList();
    }
}
