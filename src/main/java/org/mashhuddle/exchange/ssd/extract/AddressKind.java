package org.mashhuddle.exchange.ssd.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What kind of place an address is. The dataset has no list for it: each council writes its own words, or the
/// codes of placements of children looked after (the SSDA903 return's list). One of these is no other place than
/// the family's own: P1, placed with own parents or another person with parental responsibility.
public enum AddressKind {
    /// Where a family lives, and all of which nothing else is said.
    ORDINARY,
    PLACEMENT(
            "placement",
            "placed",
            "foster",
            "childrens home",
            "care home",
            "residential care",
            "residential home",
            "residential school",
            "residential unit",
            "semi independent",
            "supported accommodation",
            "supported living",
            "supported lodging",
            "boarding",
            "respite",
            "short break",
            "mother and baby",
            "parent and child"),
    HOSTEL("hostel", "hotel", "bed and breakfast", "b b ", "bnb ", "foyer", "night shelter"),
    HOSPITAL("hospital", "inpatient", "in patient", "hospice", "ward ", "nhs "),
    CUSTODY(
            "custody",
            "custodial",
            "prison",
            "yoi ",
            "young offender",
            "remand",
            "detention",
            "stc ",
            "secure training",
            "secure unit",
            "secure accommodation",
            "secure childrens",
            "secure school"),
    /// Its address is nobody's to know.
    REFUGE("refuge ", "refuges ", "womens aid", "safe house", "domestic abuse accommodation");

    private static final Set<String> PLACEMENT_CODES = Set.of(
            "a3", "a4", "a5", "a6", "h5", "k2", "p2", "p3", "q1", "q2", "r1", "r3", "s1", "t0", "t1", "t2", "t3", "t4",
            "u1", "u2", "u3", "u4", "u5", "u6", "z1");
    private static final Pattern WITH_OWN = Pattern.compile(
            " (?:placed|placement) with (?:(?:his|her|their|own|birth) )*(?:parents?|mother|father) (?!and )");
    private static final Set<String> HOSPITAL_CODES = Set.of("r2");
    private static final Set<String> CUSTODY_CODES = Set.of("k1", "r5");

    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    /// As they begin in a text: behind a blank.
    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> words;

    AddressKind(String... words) {
        this.words = Stream.of(words).map(word -> " " + word).toList();
    }

    /// Where its words fit two kinds, the one that is to be guarded more.
    static AddressKind of(String typeWords) {
        String plain = BETWEEN_WORDS
                .matcher(APOSTROPHE.matcher(typeWords.toLowerCase(Locale.ROOT)).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (PLACEMENT_CODES.contains(plain)) {
            return PLACEMENT;
        }
        if (HOSPITAL_CODES.contains(plain)) {
            return HOSPITAL;
        }
        return CUSTODY_CODES.contains(plain)
                ? CUSTODY
                : said(WITH_OWN.matcher(" " + plain + " ").replaceAll(" "));
    }

    // A county's addresses are asked for several times: without streams, a tenth of the time.
    private static AddressKind said(String text) {
        AddressKind last = ORDINARY;
        for (AddressKind kind : values()) {
            for (String word : kind.words) {
                if (text.contains(word)) {
                    last = kind;
                    break;
                }
            }
        }
        return last;
    }

    /// Whether those who live there together are a household.
    boolean isOfAFamily() {
        return this == ORDINARY;
    }
}
