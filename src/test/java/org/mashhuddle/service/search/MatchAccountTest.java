package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;

/// A second account of who is obviously the same, from the words of the field and over plain texts: one
/// number; or the whole name the same, and the day of birth the same, not known, or wrong in one part. Every such pair
/// must be among the candidates; whoever was not put in
/// must not.
class MatchAccountTest {

    private static final int PEOPLE = Integer.getInteger("match.account", 900);
    private static final long SEED = 1126;

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("\u0142", "l")
                .replace("\u0141", "L")
                .toLowerCase(Locale.ROOT);
    }

    private static String letters(String name) {
        return plain(name).replaceAll("[^a-z]", "");
    }

    private static String first(String given) {
        return plain(given).split("[^a-z]+")[0];
    }

    /// A person in plain letters.
    private record Plain(String first, String family, String born, boolean about, String nhs) {
        static Plain of(ErrorModel.Person person) {
            return new Plain(
                    MatchAccountTest.first(person.given()),
                    letters(person.family()),
                    person.born(),
                    person.about(),
                    person.nhs());
        }

        boolean isObviously(Plain other) {
            boolean number = !nhs.isEmpty() && nhs.equals(other.nhs);
            boolean name = first.equals(other.first) && family.equals(other.family);
            boolean unknown = born.isEmpty() || other.born.isEmpty();
            boolean day = !about && !other.about && (unknown || partsTheSame(other) >= 2);
            return number || (name && (unknown || day));
        }

        private int partsTheSame(Plain other) {
            String[] mine = born.split("-");
            String[] theirs = other.born.split("-");
            int same = 0;
            for (int part = 0; part < 3; part++) {
                same += mine[part].equals(theirs[part]) ? 1 : 0;
            }
            return same;
        }
    }

    private static Set<SubjectId> candidates(KnownPeople known, Child child) {
        return known.maybe(child).stream().map(each -> each.subject().id()).collect(Collectors.toSet());
    }

    @Test
    void everyObviousPairIsAmongTheCandidatesAndNobodyWhoIsHiddenIs() {
        ErrorModel model = new ErrorModel(SEED);
        List<ErrorModel.Person> people = model.county(PEOPLE);
        List<Child> county = people.stream().map(ErrorModel::child).toList();
        // Every ninth is restricted: never put in, and asked for by exactly their own name and number.
        List<Child> seen = new ArrayList<>();
        Set<SubjectId> hidden = new HashSet<>();
        for (int i = 0; i < PEOPLE; i++) {
            if (i % 9 == 4) {
                hidden.add(county.get(i).id());
            } else {
                seen.add(county.get(i));
            }
        }
        KnownPeople known = KnownPeople.of(seen);
        List<Plain> plain = people.stream().map(Plain::of).toList();
        int obvious = 0;
        for (int i = 0; i < PEOPLE; i += 2) {
            ErrorModel.Person written = i % 4 == 0 ? people.get(i) : model.asElsewhere(people.get(i));
            Set<SubjectId> found = candidates(known, ErrorModel.child(written));
            Plain asked = Plain.of(written);
            assertThat(found).doesNotContainAnyElementsOf(hidden);
            for (int j = 0; j < PEOPLE; j++) {
                if (asked.isObviously(plain.get(j))
                        && !hidden.contains(county.get(j).id())) {
                    obvious++;
                    assertThat(found)
                            .as("pair %s of %s", j, i)
                            .contains(county.get(j).id());
                }
            }
        }
        assertThat(obvious).as("so many were looked at").isGreaterThan(PEOPLE / 4);
    }
}
