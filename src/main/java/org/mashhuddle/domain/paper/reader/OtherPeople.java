package org.mashhuddle.domain.paper.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.family.Kinship;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Whose names are left out of what was typed of one child: those around the child (who stands on the same
/// agenda, who is linked to it, who is named in the household) by any one of their names, anybody else of the
/// hub by the whole of it. A name of the child's own is never left out, whoever shares it.
///
/// @param everybody of the hub
/// @param linked to the child
public record OtherPeople(Collection<Subject> everybody, Set<SubjectId> linked) {

    /// What stands in place of a name.
    public static final String LEFT_OUT = "[another person]";

    /// Of papers that leave no name out.
    public static final OtherPeople NONE = new OtherPeople(List.of(), Set.of());

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
    /// What else a household is told in, beside what people are to the child.
    private static final Set<String> TELLING = Set.of(
            "alone",
            "and",
            "at",
            "both",
            "children",
            "dr",
            "family",
            "has",
            "he",
            "her",
            "his",
            "home",
            "in",
            "known",
            "lives",
            "miss",
            "mr",
            "mrs",
            "ms",
            "no",
            "none",
            "not",
            "of",
            "parental",
            "pr",
            "residential",
            "responsibility",
            "she",
            "the",
            "their",
            "they",
            "with");

    /// Copies the collections.
    public OtherPeople {
        everybody = List.copyOf(everybody);
        linked = Set.copyOf(linked);
    }

    /// Reads texts about a child.
    ///
    /// @param near who stands on the same agenda, or is named in a reason of it
    Reading about(Child child, Collection<Subject> near) {
        Set<String> own = new HashSet<>(words(child.names()));
        Set<String> single = new HashSet<>();
        Stream.concat(near.stream(), everybody.stream().filter(one -> linked.contains(one.id())))
                .filter(one -> !one.id().equals(child.id()))
                .forEach(one -> single.addAll(words(one)));
        household(child).forEach(single::add);
        single.removeAll(own);
        Set<String> whole = new HashSet<>();
        everybody.stream()
                .filter(one -> !one.id().equals(child.id()))
                .flatMap(OtherPeople::names)
                .map(OtherPeople::pair)
                .forEach(whole::add);
        whole.remove(pair(child.names()));
        return new Reading(single, whole);
    }

    /// The people around the child by their names; and whoever else is named in what was typed of them, for a
    /// name too many left out does less harm than one too few. What they are to the child is no name.
    private static Stream<String> household(Child child) {
        Family family = child.care().family();
        Set<String> relations = family.people().stream()
                .flatMap(one -> WORD.matcher(one.relation()).results())
                .map(found -> plain(found.group()))
                .collect(Collectors.toSet());
        Stream<String> named = family.people().stream()
                .flatMap(one -> WORD.matcher(one.name()).results())
                .map(found -> plain(found.group()));
        Stream<String> beside = WORD.matcher(family.said())
                .results()
                .map(MatchResult::group)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .map(OtherPeople::plain)
                .filter(word -> !relations.contains(word) && !Kinship.isWord(word));
        return Stream.concat(named, beside).filter(word -> !TELLING.contains(word));
    }

    private static Stream<Names> names(Subject subject) {
        return switch (subject) {
            case Child child -> Stream.of(child.names());
            case PersonOfConcern person -> Stream.of(person.names());
            case Place _ -> Stream.of();
        };
    }

    private static Set<String> words(Subject subject) {
        Set<String> words = new HashSet<>();
        names(subject).forEach(names -> words.addAll(words(names)));
        return words;
    }

    private static Set<String> words(Names names) {
        Set<String> words = new HashSet<>();
        Stream.concat(
                        Stream.of(names.given(), names.family(), names.knownAs().orElse("")),
                        Stream.concat(names.others().open().stream(), names.others().closed().stream())
                                .flatMap(other -> Stream.of(other.given(), other.family())))
                .flatMap(name -> WORD.matcher(name).results())
                .map(found -> plain(found.group()))
                .forEach(words::add);
        return words;
    }

    /// First given name and family name.
    private static String pair(Names names) {
        return plain(names.given().strip().replaceFirst("\\s.*", "") + " "
                + names.family().strip());
    }

    private static String plain(String word) {
        return word.replace('’', '\'').replaceAll("'s$", "").toLowerCase(Locale.UK);
    }

    /// Texts about one child.
    ///
    /// @param single words of names that are left out wherever they stand
    /// @param whole first and family names that are left out where both stand
    record Reading(Set<String> single, Set<String> whole) {

        /// The text without the names of others.
        String of(String text) {
            List<MatchResult> words = WORD.matcher(text).results().toList();
            boolean[] out = new boolean[words.size()];
            for (int at = 0; at < out.length; at++) {
                String word = words.get(at).group();
                out[at] |= Character.isUpperCase(word.codePointAt(0)) && single.contains(plain(word));
                markWhole(words, out, at);
            }
            return without(text, words, out);
        }

        /// A family name may be of several words.
        private void markWhole(List<MatchResult> words, boolean[] out, int from) {
            StringBuilder name = new StringBuilder(plain(words.get(from).group()));
            for (int to = from + 1; to < Math.min(out.length, from + 4); to++) {
                name.append(' ').append(plain(words.get(to).group()));
                if (whole.contains(name.toString())) {
                    Arrays.fill(out, from, to + 1, true);
                }
            }
        }

        private static String without(String text, List<MatchResult> words, boolean[] out) {
            StringBuilder said = new StringBuilder();
            int end = 0;
            boolean before = false;
            for (int at = 0; at < out.length; at++) {
                MatchResult word = words.get(at);
                String between = text.substring(end, word.start());
                if (!(before && out[at] && between.isBlank())) {
                    said.append(between).append(out[at] ? LEFT_OUT : word.group());
                }
                if (out[at] && word.group().matches(".*['’]s$")) {
                    said.append("’s");
                }
                before = out[at];
                end = word.end();
            }
            return said.append(text.substring(end)).toString();
        }

        /// Each of them without the names of others.
        List<String> of(List<String> texts) {
            List<String> all = new ArrayList<>();
            texts.forEach(text -> all.add(of(text)));
            return all;
        }

        @Override
        public String toString() {
            return "Reading[withheld]";
        }
    }

    @Override
    public String toString() {
        return "OtherPeople[withheld]";
    }
}
