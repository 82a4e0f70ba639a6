package org.mashhuddle.domain.party;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.SharingMark;

/// An agency of the hub.
///
/// @param label "Police", "Social care"
/// @param shortcut what follows `!` in the quick line: "police"
/// @param sharingDefault where its words start, unless it says otherwise
/// @param retired kept for old records, no longer offered
/// @param part the kind that it counts as, as where a strategy discussion needs its minimum; nothing for one of no kind
public record Agency(
        AgencyId id,
        String label,
        String shortcut,
        SharingMark sharingDefault,
        boolean retired,
        Optional<AgencyKind> part) {

    /// Services whose one word is no name (`domain.md` 1.2).
    private static final Set<String> SERVICES =
            Set.of("Police", "Health", "Education", "Housing", "Probation", "School", "Midwifery");

    private static final Pattern ONE_CAPITAL = Pattern.compile("\\p{Lu}\\P{Lu}*");

    /// A new one, whose name says what it counts as.
    public Agency(AgencyId id, String label, String shortcut, SharingMark sharingDefault, boolean retired) {
        this(id, label, shortcut, sharingDefault, retired, AgencyKind.named(label));
    }

    /// Its label within a sentence: "health", "early help", but "British Transport Police", "NSPCC", "Barnardo's".
    public String inSentence() {
        return inSentence(label);
    }

    /// A label within a sentence: what may be a name keeps its capitals.
    public static String inSentence(String label) {
        boolean service = label.contains(" ") ? ONE_CAPITAL.matcher(label).matches() : SERVICES.contains(label);
        return service ? label.toLowerCase(Locale.UK) : label;
    }

    /// The same under another name, which says what it counts as where nothing did.
    public Agency called(String name, String code) {
        Optional<AgencyKind> known = name.equals(label) ? part : part.or(() -> AgencyKind.named(name));
        return new Agency(id, name, code, sharingDefault, retired, known);
    }

    /// The same, whose words start at another mark.
    public Agency startingAt(SharingMark mark) {
        return new Agency(id, label, shortcut, mark, retired, part);
    }

    /// The same, not offered any more; or offered again.
    public Agency retired(boolean away) {
        return new Agency(id, label, shortcut, sharingDefault, away, part);
    }

    /// The same, counting as another part or as none.
    public Agency countingAs(Optional<AgencyKind> other) {
        return new Agency(id, label, shortcut, sharingDefault, retired, other);
    }

    /// The same, not offered.
    Agency withdrawn() {
        return retired(true);
    }
}
