package org.mashhuddle.domain.governance.request;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;

/// Which entries somebody looks at before a copy goes out. It marks rather too many: a mark costs a
/// look, a name that was not marked cannot be fetched back. What it cannot see (a person meant by no
/// name and no relation) is why the whole copy is read before it is made.
public final class ReviewRule {

    private static final int SHORTEST = 3;
    private static final Collector<CharSequence, ?, String> ANY_END = Collectors.joining("\\p{L}*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’-]*");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("(^|[.!?:;]|\\n)[\\s\"'“‘(]*$");

    private final ReviewWords data;
    private final Pattern relation;
    private final Pattern harm;
    private final Pattern crime;
    private final Pattern law;
    private final PlaceWords places;
    private final Child child;
    private final Set<String> own;
    private final Set<String> harmless;
    private final Set<String> children = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    /// @param others everybody else the hub knows, restricted or not
    /// @param agencies their labels
    public ReviewRule(ReviewWords data, Child child, Collection<Subject> others, Collection<String> agencies) {
        this.data = data;
        this.relation = words(data.relations());
        this.harm = words(data.harm());
        this.crime = words(data.crime());
        this.law = words(data.law());
        this.places = new PlaceWords(data, known(others, agencies));
        this.child = child;
        this.own = named(child.names());
        this.harmless = harmless(data, agencies);
        for (Subject other : others) {
            switch (other) {
                case Child sibling when !sibling.id().equals(child.id()) -> children.addAll(named(sibling.names()));
                case Child _, Place _ -> {}
                case PersonOfConcern person -> people.addAll(named(person.names()));
            }
        }
        children.removeAll(own);
        people.removeAll(own);
    }

    /// What the hub knows to be no person.
    private static Set<String> known(Collection<Subject> subjects, Collection<String> agencies) {
        Set<String> all = new HashSet<>(agencies);
        for (Subject subject : subjects) {
            switch (subject) {
                case Child child -> {
                    all.add(child.care().school());
                    child.home().ifPresent(home -> all.addAll(lines(home)));
                }
                case Place place -> all.add(place.name());
                case PersonOfConcern _ -> {}
            }
        }
        return all;
    }

    private static List<String> lines(Address home) {
        return Arrays.stream(home.lines().split("[,\\n]")).map(String::strip).toList();
    }

    private static Pattern words(List<String> any) {
        String each = any.stream()
                .map(word ->
                        Arrays.stream(word.split("\\*", -1)).map(Pattern::quote).collect(ANY_END))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}-])(" + each + ")(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Set<String> named(Names names) {
        Set<String> all = new HashSet<>();
        Stream.concat(
                        Stream.of(names.given(), names.family(), names.knownAs().orElse("")),
                        names.others().open().stream().flatMap(other -> Stream.of(other.given(), other.family())))
                .forEach(name -> all.addAll(parts(name)));
        return all;
    }

    private static List<String> parts(String name) {
        return WORD.matcher(name)
                .results()
                .map(found -> lower(found.group()))
                .filter(word -> word.length() >= SHORTEST)
                .toList();
    }

    private static Set<String> harmless(ReviewWords data, Collection<String> agencies) {
        Set<String> all = new HashSet<>();
        agencies.forEach(label -> all.addAll(parts(label)));
        all.removeAll(data.givenNames());
        Arrays.stream(DayOfWeek.values())
                .forEach(day -> Arrays.stream(TextStyle.values())
                        .forEach(style -> all.add(lower(day.getDisplayName(style, Locale.UK)))));
        Arrays.stream(Month.values())
                .forEach(month -> Arrays.stream(TextStyle.values())
                        .forEach(style -> all.add(lower(month.getDisplayName(style, Locale.UK)))));
        return all;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.UK).replace('’', '\'').replaceFirst("'s$", "");
    }

    /// Why somebody looks at an entry.
    public Set<ReviewMark> marks(HeldEntry entry) {
        Set<ReviewMark> marks = EnumSet.noneOf(ReviewMark.class);
        switch (entry.kept()) {
            case RECORD_ONLY -> marks.add(ReviewMark.RECORD_ONLY);
            case NAMED_AGENCIES -> marks.add(ReviewMark.NAMED_AGENCIES);
            case SHARED -> {}
        }
        if (entry.told()) {
            marks.add(ReviewMark.TOLD_BY_OTHERS);
        }
        String words = entry.words();
        // The letters of a postcode name nobody.
        addNames(marks, POSTCODE.matcher(words).replaceAll("0"));
        add(marks, ReviewMark.OTHER_PERSON, words, relation);
        add(marks, ReviewMark.SERIOUS_HARM, words, harm);
        add(marks, ReviewMark.CRIME, words, crime);
        add(marks, ReviewMark.LEGAL_ADVICE, words, law);
        add(marks, ReviewMark.SAFE_ADDRESS, words, POSTCODE);
        if (child.home()
                .filter(Address::safe)
                .filter(home -> holds(words, home))
                .isPresent()) {
            marks.add(ReviewMark.SAFE_ADDRESS);
        }
        return marks;
    }

    private static boolean holds(String words, Address home) {
        String said = lower(words);
        return lines(home).stream()
                .map(ReviewRule::lower)
                .filter(line -> line.length() >= SHORTEST)
                .anyMatch(said::contains);
    }

    private static void add(Set<ReviewMark> marks, ReviewMark mark, String words, Pattern pattern) {
        if (pattern.matcher(words).find()) {
            marks.add(mark);
        }
    }

    private void addNames(Set<ReviewMark> marks, String words) {
        Set<Integer> ofPlaces = places.in(words);
        Matcher found = WORD.matcher(words);
        while (found.find()) {
            String written = found.group();
            String word = lower(written);
            boolean first =
                    SENTENCE_END.matcher(words.substring(0, found.start())).find();
            if (children.contains(word)) {
                marks.add(ReviewMark.OTHER_CHILD);
            }
            if (people.contains(word) || (!first && !ofPlaces.contains(found.start()) && mayBeAName(written, word))) {
                marks.add(ReviewMark.OTHER_PERSON);
            }
        }
    }

    /// A word with a capital inside a sentence that is neither the child's nor a day, a month, an agency
    /// or a short form.
    private boolean mayBeAName(String written, String word) {
        return Character.isUpperCase(written.charAt(0))
                && written.length() > 1
                && !data.shortForms().contains(written)
                && !own.contains(word)
                && !harmless.contains(word);
    }

    @Override
    public String toString() {
        return "ReviewRule";
    }
}
