package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;

/// A second account of who is obviously the same, from the words of the field and over plain texts: one
/// number; or the same day of birth and one name the same; or the whole name the same and the day not
/// known or wrong in one part. Every such pair must be among the candidates; whoever was not put in
/// must not.
class MatchAccountTest {

    private static final int PEOPLE = Integer.getInteger("match.account", 1_500);
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

    private static boolean isObvious(ErrorModel.Person one, ErrorModel.Person other) {
        boolean number = !one.nhs().isEmpty() && one.nhs().equals(other.nhs());
        boolean given = first(one.given()).equals(first(other.given()));
        boolean family = letters(one.family()).equals(letters(other.family()));
        boolean day = !one.born().isEmpty()
                && !one.about()
                && !other.about()
                && one.born().equals(other.born());
        boolean unknown = one.born().isEmpty() || other.born().isEmpty();
        return number || (day && given && family) || (given && family && (unknown || oneWrong(one, other)));
    }

    private static boolean oneWrong(ErrorModel.Person one, ErrorModel.Person other) {
        if (one.about() || other.about()) {
            return false;
        }
        String[] mine = one.born().split("-");
        String[] theirs = other.born().split("-");
        int same = 0;
        for (int part = 0; part < 3; part++) {
            same += mine[part].equals(theirs[part]) ? 1 : 0;
        }
        return same == 2;
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
        Set<SubjectId> hidden = new java.util.HashSet<>();
        for (int i = 0; i < PEOPLE; i++) {
            if (i % 9 == 4) {
                hidden.add(county.get(i).id());
            } else {
                seen.add(county.get(i));
            }
        }
        KnownPeople known = KnownPeople.of(seen);
        int obvious = 0;
        for (int i = 0; i < PEOPLE; i += 2) {
            ErrorModel.Person written = i % 4 == 0 ? people.get(i) : model.asElsewhere(people.get(i));
            Set<SubjectId> found = candidates(known, ErrorModel.child(written));
            assertThat(found).doesNotContainAnyElementsOf(hidden);
            for (int j = 0; j < PEOPLE; j++) {
                if (isObvious(written, people.get(j))
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
