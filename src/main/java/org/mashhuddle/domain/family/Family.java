package org.mashhuddle.domain.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The people around a child: who they are, as values, and what was typed of them, to the letter.
///
/// @param said all that was typed, which nobody is read out of where it names nobody
/// @param people as they were read once, or as a person put it right
public record Family(String said, List<Relative> people) {

    /// Copies the people.
    public Family {
        people = List.copyOf(people);
    }

    /// Nothing is known.
    public static Family notKnown() {
        return new Family("", List.of());
    }

    /// As a text is read: each between semicolons, on a line or in a sentence of its own.
    public static Family typed(String text) {
        return text.isBlank() ? new Family(text, List.of()) : notKnown().retyped(text);
    }

    /// The same family with this text: of whom it says what it said before, a person may have put the values
    /// right, and they stay; so does whoever was never in the text.
    public Family retyped(String text) {
        if (text.equals(said)) {
            return this;
        }
        Map<String, List<Relative>> before = new LinkedHashMap<>();
        people.forEach(one ->
                before.computeIfAbsent(one.said(), _ -> new ArrayList<>()).add(one));
        List<String> earlier = FamilyLine.pieces(said);
        List<Relative> now = new ArrayList<>();
        for (String piece : FamilyLine.pieces(text).stream().distinct().toList()) {
            List<Relative> read =
                    earlier.contains(piece) ? before.getOrDefault(piece, List.of()) : new FamilyLine(piece).people();
            read.stream().filter(one -> !isSaidAlready(now, one)).forEach(now::add);
        }
        people.stream().filter(one -> !earlier.contains(one.said())).forEach(now::add);
        return new Family(text, now);
    }

    /// The same text, with what its people are as a person says it.
    public Family with(List<Relative> right) {
        return new Family(said, right);
    }

    /// Whether its people are no others than its text is read as.
    public boolean isAsRead() {
        return typed(said).people().equals(people);
    }

    /// What was typed; and, where a person put right how it is read, what they said.
    public String words() {
        List<Relative> read = typed(said).people();
        if (read.equals(people)) {
            return said;
        }
        List<Relative> other =
                people.stream().filter(one -> !read.contains(one)).toList();
        List<Relative> told = other.isEmpty() ? people : other;
        String right =
                told.isEmpty() ? "nobody" : told.stream().map(Relative::words).collect(Collectors.joining("; "));
        return said.isBlank() ? right : said + " (put right: " + right + ")";
    }

    public boolean isEmpty() {
        return said.isBlank() && people.isEmpty();
    }

    /// "Dana has an order against Lee" says nothing new of who Dana is.
    private static boolean isSaidAlready(List<Relative> people, Relative one) {
        return one.relation().isEmpty()
                && one.responsibility() == Responsibility.NOT_CLEAR
                && one.residence() == Residence.NOT_SAID
                && people.stream().anyMatch(other -> plain(other).equals(plain(one)));
    }

    private static String plain(Relative one) {
        return one.name().toLowerCase(Locale.UK);
    }

    @Override
    public String toString() {
        return "Family[withheld]";
    }
}
