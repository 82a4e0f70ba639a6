package org.mashhuddle.domain.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an agency is, whatever the hub calls it (`domain.md` 1.4, 1.8): who must take part in a strategy discussion,
/// and who is asked to a meeting of a kind, is laid down by it. Hubs name their agencies themselves: which kind one is
/// of is on file, and its name only says what it begins with: where it tells several, the first of these.
public enum AgencyKind {
    /// The local authority's children's social care.
    SOCIAL_CARE("social care", "social care|social work|children'?s services"),
    /// A multi-agency child protection team. Social care that has it in its name is social care.
    MACPT("multi-agency child protection team", "macpt|multi-agency child protection"),
    /// The police.
    POLICE("police", "police|constabulary"),
    /// Health practitioners.
    HEALTH("health", "health|nhs|hospital|camhs|midwi[fv]e|icb|school nurs"),
    /// Schools and colleges, and who answers for them.
    EDUCATION("education", "education|schools?\\b"),
    /// Family help: targeted early help and help for children in need, in one plan.
    FAMILY_HELP("family help", "family help|families first"),
    /// Early help.
    EARLY_HELP("early help", "early help"),
    /// Drug and alcohol services.
    SUBSTANCE_MISUSE("substance misuse", "substance|drugs? and alcohol");

    private static final Pattern OTHERS = Pattern.compile("adult social|environmental");

    private final String words;
    private final Pattern known;

    AgencyKind(String words, String known) {
        this.words = words;
        this.known = Pattern.compile(known);
    }

    /// "social care".
    public String words() {
        return words;
    }

    /// The kind that the name of an agency tells; nothing where it tells none.
    ///
    /// @param name "Northshire Constabulary"
    public static Optional<AgencyKind> named(String name) {
        String label = name.toLowerCase(Locale.UK).replace('\u2019', '\'');
        return Stream.of(values())
                .filter(_ -> !OTHERS.matcher(label).find())
                .filter(kind -> kind.known.matcher(label).find())
                .findFirst();
    }
}
