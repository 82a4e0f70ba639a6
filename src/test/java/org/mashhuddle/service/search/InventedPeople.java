package org.mashhuddle.service.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.subject.Upn;

/// Invented children for the index.
final class InventedPeople {

    private static final List<String> GIVEN = List.of(
            "Siobhan",
            "Niamh",
            "Se\u00e1n",
            "Mohamed",
            "Muhammad",
            "Zo\u00eb",
            "\u017bofia",
            "\u0141ukasz",
            "Nguy\u1ec5n",
            "\u0130pek",
            "Oluwas\u1eb9un",
            "Anne-Marie",
            "Ren\u00e9e",
            "J\u00fcrgen",
            "Amira",
            "Bailey",
            "Frankie",
            "Harper",
            "Jordan",
            "Kayla",
            "Tilly",
            "Maryam",
            "Noah",
            "Yusuf");
    private static final List<String> PARTS = List.of(
            "al", "ber", "cor", "den", "el", "fin", "gar", "hol", "ing", "jar", "kel", "lin", "mor", "nor", "or", "pel",
            "rin", "sal", "tor", "ul", "ver", "wil", "yar", "zan", "ton", "ley", "man", "son");

    private InventedPeople() {}

    static Child child(String given, String family) {
        return child(new Names(given, family, Optional.empty(), Optional.empty()));
    }

    static Child child(Names names) {
        return whole(names, LocalDate.of(2012, 3, 2), Identifiers.none(), Optional.empty());
    }

    static Child whole(Names names, LocalDate born, Identifiers numbers, Optional<Address> home) {
        return new Child(
                new SubjectId(UUID.randomUUID()),
                names,
                new Birth.Born(born),
                Sex.NOT_KNOWN,
                "",
                numbers,
                home,
                Care.notKnown(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                1);
    }

    /// Siobhan O'Brien, with every number a child can have.
    static Child siobhan(boolean safe) {
        return whole(
                new Names("Siobhan", "O'Brien", Optional.of("Shiv"), Optional.empty()),
                LocalDate.of(2012, 3, 2),
                new Identifiers(
                        NhsNumber.parse("999 000 0018"), Upn.parse("B801200005001"), Optional.of("LCS 40 0291")),
                Optional.of(new Address("14 Example Road", "SS0 0XX", safe)));
    }

    static List<Child> many(int count, long seed) {
        Random random = new Random(seed);
        List<Child> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate born = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(17 * 365));
            many.add(whole(
                    Names.of(any(GIVEN, random), "Test-" + family(random)),
                    born,
                    Identifiers.none(),
                    Optional.of(new Address(
                            1 + random.nextInt(200) + " Example Road", "SS" + random.nextInt(9) + " 0XX", false))));
        }
        return many;
    }

    private static String family(Random random) {
        String name = any(PARTS, random) + any(PARTS, random) + any(PARTS, random);
        return name.substring(0, 1).toUpperCase(java.util.Locale.UK) + name.substring(1);
    }

    private static String any(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
