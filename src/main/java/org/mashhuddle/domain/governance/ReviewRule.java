package org.mashhuddle.domain.governance;

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
    /// Capitals that name nobody. Others may be a family name, which screens write so.
    private static final Set<String> SHORT_FORMS = Set.of(
            "NHS", "CAMHS", "MASH", "EDT", "GP", "SEN", "EHCP", "NFA", "CCE", "CSE", "CIN", "LAC", "NRM", "UPN", "EDD",
            "DOB", "UK", "DPA", "GDPR");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’-]*");
    private static final Pattern RELATION = words("mother|father|mum|mam|dad|parents?|step\\p{L}+|brothers?|sisters?"
            + "|siblings?|half-\\p{L}+|aunt\\p{L}*|uncles?|cousins?|gran|grand\\p{L}*|nan|neighbours?|friends?"
            + "|boyfriend|girlfriend|partner|ex-\\p{L}+|husband|wife|lodger|landlord|carers?|relatives?|famil\\p{L}+"
            + "|peers?|adults?|males?|females?|man|men|woman|women|boys?|girls?|he|she|his|her|him");
    private static final Pattern HARM = words("harm\\p{L}*|self-harm\\p{L}*|suicid\\p{L}*|abus\\p{L}*|threat\\p{L}*"
            + "|violen\\p{L}*|weapons?|kni\\p{L}+|exploit\\p{L}*|coerci\\p{L}*|groom\\p{L}*|risk\\p{L}*|unsafe"
            + "|retaliat\\p{L}*|reprisals?");
    private static final Pattern NOT_TOLD = words("(do not|don['’]t|not to|must not)( be)? (tell|told)");
    private static final Pattern CRIME = words(
            "intelligence|investigat\\p{L}*|suspect\\p{L}*|arrest\\p{L}*|covert"
                + "|surveillance|informants?|offen[cd]\\p{L}*|charged|crim\\p{L}+|drugs?|warrants?|custody|prosecut\\p{L}*");
    private static final Pattern LAW =
            words("legal advice|solicitors?|barristers?|counsel|legal gateway|privileged?|proceedings");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("(^|[.!?:;]|\\n)[\\s\"'“‘(]*$");

    private final Child child;
    private final Set<String> own;
    private final Set<String> harmless;
    private final Set<String> children = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    /// @param others everybody else the hub knows, restricted or not
    /// @param agencies their labels
    public ReviewRule(Child child, Collection<Subject> others, Collection<String> agencies) {
        this.child = child;
        this.own = named(child.names());
        this.harmless = harmless(agencies);
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

    private static Pattern words(String any) {
        return Pattern.compile(
                "(?<![\\p{L}-])(" + any + ")(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Set<String> named(Names names) {
        Set<String> all = new HashSet<>();
        Stream.of(names.given(), names.family(), names.knownAs().orElse("")).forEach(name -> all.addAll(parts(name)));
        return all;
    }

    private static List<String> parts(String name) {
        return WORD.matcher(name)
                .results()
                .map(found -> lower(found.group()))
                .filter(word -> word.length() >= SHORTEST)
                .toList();
    }

    private static Set<String> harmless(Collection<String> agencies) {
        Set<String> all = new HashSet<>();
        agencies.forEach(label -> all.addAll(parts(label)));
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
        add(marks, ReviewMark.OTHER_PERSON, words, RELATION);
        add(marks, ReviewMark.SERIOUS_HARM, words, HARM);
        add(marks, ReviewMark.SERIOUS_HARM, words, NOT_TOLD);
        add(marks, ReviewMark.CRIME, words, CRIME);
        add(marks, ReviewMark.LEGAL_ADVICE, words, LAW);
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
        return Arrays.stream(home.lines().split("[,\\n]"))
                .map(line -> lower(line.strip()))
                .filter(line -> line.length() >= SHORTEST)
                .anyMatch(said::contains);
    }

    private static void add(Set<ReviewMark> marks, ReviewMark mark, String words, Pattern pattern) {
        if (pattern.matcher(words).find()) {
            marks.add(mark);
        }
    }

    private void addNames(Set<ReviewMark> marks, String words) {
        Matcher found = WORD.matcher(words);
        while (found.find()) {
            String written = found.group();
            String word = lower(written);
            boolean first =
                    SENTENCE_END.matcher(words.substring(0, found.start())).find();
            if (children.contains(word)) {
                marks.add(ReviewMark.OTHER_CHILD);
            }
            if (people.contains(word) || (!first && mayBeAName(written, word))) {
                marks.add(ReviewMark.OTHER_PERSON);
            }
        }
    }

    /// A word with a capital inside a sentence that is neither the child's nor a day, a month, an agency
    /// or a short form.
    private boolean mayBeAName(String written, String word) {
        return Character.isUpperCase(written.charAt(0))
                && written.length() > 1
                && !SHORT_FORMS.contains(written)
                && !own.contains(word)
                && !harmless.contains(word);
    }

    @Override
    public String toString() {
        return "ReviewRule";
    }
}
