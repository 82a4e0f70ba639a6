package org.mashhuddle.domain.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyKind;

/// Somebody who leads for a child, as an extract or a person wrote it. Names recur: whose telephone stands beside it
/// has to be that person beyond doubt.
///
/// @param words "J. Okoro, Assessment 2"
record WrittenLead(String words) {

    private static final Pattern TELEPHONE = Pattern.compile("(\\d\\s*){6}");
    private static final Set<AgencyKind> LEADING =
            Set.of(AgencyKind.SOCIAL_CARE, AgencyKind.MACPT, AgencyKind.FAMILY_HELP);

    /// The telephone on file for the one person who can be meant; none where one is written.
    Optional<String> telephone(List<Person> people, List<Agency> agencies) {
        String name = words.replaceFirst(",.*", "").strip();
        List<Person> called = people.stream()
                .filter(person -> !person.retired() && person.name().equalsIgnoreCase(name))
                .toList();
        List<Person> meant =
                called.stream().filter(person -> isOf(person, agencies)).toList();
        boolean sure = meant.size() == 1 && (says() || called.size() == 1);
        return Optional.of(meant)
                .filter(_ -> sure && !TELEPHONE.matcher(words).find())
                .map(one -> one.getFirst().phone().strip())
                .filter(number -> !number.isEmpty());
    }

    /// Whether anything stands behind the name.
    private boolean says() {
        return !rest().isEmpty();
    }

    private String rest() {
        return parts(words.replaceFirst("^[^,]*,?", ""));
    }

    /// Whether what stands behind the name is this person's agency and no other, or their job; where nothing does,
    /// whether their agency leads for children.
    private boolean isOf(Person person, List<Agency> agencies) {
        Optional<Agency> own = agencies.stream()
                .filter(agency -> agency.id().equals(person.agency()))
                .findFirst();
        if (!says()) {
            return own.flatMap(Agency::part).filter(LEADING::contains).isPresent();
        }
        List<Agency> named = agencies.stream().filter(this::names).toList();
        return named.isEmpty() ? isJob(person, own) : named.size() == 1 && own.equals(Optional.of(named.getFirst()));
    }

    private boolean names(Agency agency) {
        return Stream.of(agency.label(), agency.shortcut())
                .map(WrittenLead::parts)
                .anyMatch(part -> has(rest(), part));
    }

    private boolean isJob(Person person, Optional<Agency> own) {
        String job = person.job().strip();
        return has(parts(job), rest())
                || own.map(agency -> parts(agency.label() + " " + job))
                        .filter(rest()::equals)
                        .isPresent();
    }

    private static boolean has(String parts, String some) {
        return !some.isEmpty() && ("," + parts + ",").contains("," + some + ",");
    }

    /// As they are compared: in small letters, with nothing but a comma between them.
    private static String parts(String words) {
        return words.toLowerCase(Locale.UK)
                .replace('\u2019', '\'')
                .strip()
                .replaceAll("\\s*,\\s*", ",")
                .replaceAll("\\s+", " ")
                .replaceAll("^,+|,+$", "");
    }

    @Override
    public String toString() {
        return "WrittenLead";
    }
}
