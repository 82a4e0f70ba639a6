package org.mashhuddle.domain.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.access.EntryOwner;
import org.mashhuddle.domain.access.PageWords;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.EntryPart;

/// Says what was put right since the meeting, and that nothing that was decided was reworded.
public final class CorrectionWords {

    private CorrectionWords() {}

    /// The lines of one item, or of the meeting, as a reader may have them.
    static List<String> of(MeetingBook book, Optional<SubjectId> about, Reader reader) {
        return book.asItWas().corrections().stream()
                .filter(one -> one.about().equals(about))
                .filter(one -> reaches(book, one, reader))
                .flatMap(one -> lines(book, one, reader).stream())
                .toList();
    }

    private static boolean reaches(MeetingBook book, Amendment one, Reader reader) {
        return switch (one.entry().kind()) {
            case LEFT_OUT -> one.mark().reaches(EntryOwner.of(one.asker().agency()), reader);
            case WORDS, WITHDRAWN, MOVED_AWAY, MOVED_HERE ->
                one.entry().part() == EntryPart.VOICE
                        ? one.mark().reaches(reader)
                        : contribution(book, one)
                                .filter(said -> said.reaches(reader))
                                .isPresent();
        };
    }

    private static Optional<Contribution> contribution(MeetingBook book, Amendment one) {
        return book.discussions().stream()
                .filter(said -> one.about().filter(said.subject()::equals).isPresent())
                .flatMap(said -> said.contributions().stream())
                .filter(said -> said.id().value().toString().equals(one.entry().ref()))
                .findFirst();
    }

    private static List<String> lines(MeetingBook book, Amendment one, Reader reader) {
        List<String> lines = new ArrayList<>();
        one.answer().ifPresent(answer -> {
            lines.add((answer.accepted() ? changed(book, one, answer) : "Not changed: " + what(book, one)) + ", "
                    + asked(book, one) + ". Reason: " + PageWords.ended(answer.reason()));
            if (answer.accepted() && answer.again()) {
                lines.add(again(one, rests(book, one, reader), day(answer)));
            }
        });
        if (!one.statement().isBlank()) {
            lines.add("Statement of " + asker(one.asker(), book.hub().directory()) + ", who does not agree: "
                    + PageWords.ended(one.statement()));
        }
        return lines;
    }

    /// A move was asked by nobody: a chair did it.
    private static String asked(MeetingBook book, Amendment one) {
        String by = one.entry().kind().isMove()
                ? "moved"
                : "asked by " + asker(one.asker(), book.hub().directory());
        return by + " on " + DateWords.date(one.asked().on());
    }

    private static String changed(MeetingBook book, Amendment one, Amendment.Answer answer) {
        return switch (one.entry().kind()) {
            case WORDS -> "Put right: " + what(book, one);
            case LEFT_OUT -> "Left out, now added: \u201c" + answer.words() + "\u201d";
            case WITHDRAWN -> "Withdrawn: " + what(book, one);
            case MOVED_AWAY -> "Withdrawn, not about who this item is about: " + what(book, one);
            case MOVED_HERE -> "Moved here, where it was not in the version before: " + what(book, one);
        };
    }

    private static String what(MeetingBook book, Amendment one) {
        if (one.entry().kind() == Amendment.Kind.LEFT_OUT) {
            return "something left out";
        }
        return contribution(book, one)
                .map(said -> "what " + book.hub().directory().inSentence(said.agency()) + " shared")
                .orElse("the child\u2019s voice");
    }

    /// What this reader may know of that rests on the entry: nobody is told of a risk that nobody judged.
    private static List<String> rests(MeetingBook book, Amendment one, Reader reader) {
        List<Discussion> said = book.discussions().stream()
                .filter(each -> one.about().filter(each.subject()::equals).isPresent())
                .toList();
        List<String> rests = new ArrayList<>();
        if (said.stream()
                .map(Discussion::risk)
                .anyMatch(risk -> risk.isJudged() && risk.mark().reaches(reader))) {
            rests.add("the risk");
        }
        if (said.stream().anyMatch(each -> each.decision().isMade())) {
            rests.add("the decision");
        }
        if (book.actions().stream()
                .anyMatch(
                        action -> one.about().filter(action.subject()::equals).isPresent() && action.reaches(reader))) {
            rests.add("the actions");
        }
        return rests;
    }

    /// What rests on an entry keeps its words.
    private static String again(Amendment one, List<String> rests, LocalDate on) {
        boolean moved = one.entry().kind() == Amendment.Kind.MOVED_HERE;
        String entry = one.entry().kind() == Amendment.Kind.WORDS || one.entry().kind() == Amendment.Kind.LEFT_OUT
                ? "put right"
                : "withdrawn";
        if (rests.isEmpty()) {
            return moved
                    ? "With this entry it is to be decided again."
                    : "An entry was " + entry + " on " + DateWords.date(on) + ": it is to be decided again.";
        }
        boolean several = rests.size() > 1 || rests.contains("the actions");
        String stand = joined(rests) + (several ? " stand as they were said" : " stands as it was said");
        String again = (several ? "are" : "is") + " to be decided again.";
        return moved
                ? stand + ", without this entry. " + (several ? "They " : "It ") + again
                : stand + (several ? ". They rest" : ". It rests") + " on an entry " + entry + " on "
                        + DateWords.date(on) + " and " + again;
    }

    /// "The risk, the decision and the actions".
    private static String joined(List<String> parts) {
        String last = parts.getLast();
        String all = parts.size() == 1 ? last : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + last;
        return all.substring(0, 1).toUpperCase(Locale.UK) + all.substring(1);
    }

    private static LocalDate day(Amendment.Answer answer) {
        return LocalDate.ofInstant(answer.at(), Moment.LONDON);
    }

    /// What stands in the place of an entry that was withdrawn.
    public static String withdrawn(Amendment.Answer answer) {
        return "Entry withdrawn on " + DateWords.date(day(answer)) + ": " + answer.reason();
    }

    /// "health", "the child", "a parent": never a name.
    public static String asker(Amendment.Asker asker, Directory directory) {
        return switch (asker.who()) {
            case AGENCY -> asker.agency().map(directory::inSentence).orElse("an agency");
            case CHILD -> "the child or young person";
            case PARENT -> "a parent or carer";
            case OTHER -> "another person written about";
        };
    }

    /// For the record, whole; nothing is put where nothing was asked: earlier records stay as they
    /// were.
    static void put(Map<String, Object> tree, MeetingBook book, Optional<SubjectId> about) {
        List<Map<String, Object>> all = book.asItWas().corrections().stream()
                .filter(one -> one.about().equals(about))
                .map(one -> tree(one, book.hub().directory()))
                .toList();
        if (!all.isEmpty()) {
            tree.put("corrections", all);
        }
    }

    private static Map<String, Object> tree(Amendment one, Directory directory) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ofVersion", one.ofVersion());
        if (!one.entry().kind().isMove()) {
            tree.put("askedBy", asker(one.asker(), directory));
            tree.put("name", one.asker().name());
        }
        tree.put("askedOn", one.asked().on().toString());
        tree.put("typedBy", directory.name(one.asked().typedBy()));
        tree.put("kind", one.entry().kind().name());
        tree.put("part", one.entry().part().words());
        tree.put("entry", one.entry().ref());
        tree.put("asks", one.asks());
        tree.put("mark", RecordJson.mark(one.mark(), directory));
        tree.put("statement", one.statement());
        one.answer().ifPresent(answer -> {
            tree.put("accepted", answer.accepted());
            tree.put("reason", answer.reason());
            tree.put("words", answer.words());
            tree.put("decidedAgain", answer.again());
            tree.put("answeredBy", directory.name(answer.by()));
            tree.put("answeredAt", answer.at().toString());
        });
        return tree;
    }
}
