package org.mashhuddle.service.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/// People of a county as plain words, and how a second system writes the same person down: the model of
/// errors of `src/docs/matching.md`. Written from the words of the field, without the matcher.
final class ErrorModel {

    /// @param born "2012-03-02"; empty where not known
    /// @param about whether that is an estimate
    record Person(
            String given,
            String knownAs,
            String family,
            String born,
            boolean about,
            String nhs,
            String lines,
            String postcode,
            boolean girl) {}

    private static final List<String> GIVEN = List.of(
            "Muhammad",
            "Oliver",
            "Amelia",
            "Noah",
            "Isla",
            "Mohammed",
            "Jack",
            "Elizabeth",
            "William",
            "Katherine",
            "Thomas",
            "Aisha",
            "Joseph",
            "Yusuf",
            "Abdulrahman",
            "Kieran",
            "Aaliyah",
            "Abdirahman",
            "Bartosz",
            "Beatrix",
            "Callum",
            "Chidi",
            "Daniela",
            "Dilnaz",
            "Ebony",
            "Eoghan",
            "Farid",
            "Fern",
            "Gethin",
            "Gwendolyn",
            "Hamza",
            "Hollie",
            "Ikram",
            "Imogen",
            "Jaxon",
            "Jolanta",
            "Kacper",
            "Kerensa",
            "Leighton",
            "Lowri",
            "Malachy",
            "Meera",
            "Nikodem",
            "Orla",
            "Priyanka",
            "Quentin",
            "Rhiannon",
            "Rupert",
            "Saoirse",
            "Tariq",
            "Ulrika",
            "Violet",
            "Wojciech",
            "Xanthe",
            "Yolanda",
            "Zubair",
            "Oluwaseun",
            "Siobh\u00e1n",
            "Zo\u00eb",
            "\u0141ukasz",
            "Alexander",
            "Benjamin",
            "Matthew",
            "Samuel",
            "Charlotte",
            "Isabella",
            "Daniel",
            "James");
    private static final Map<String, List<String>> OTHER_FORMS = Map.ofEntries(
            Map.entry("Elizabeth", List.of("Liz", "Beth", "Lizzie")),
            Map.entry("William", List.of("Bill", "Will", "Billy")),
            Map.entry("Katherine", List.of("Kate", "Catherine", "Katie")),
            Map.entry("Thomas", List.of("Tom", "Tommy")),
            Map.entry("Joseph", List.of("Joe", "Yusuf")),
            Map.entry("Yusuf", List.of("Yousef", "Joseph")),
            Map.entry("Muhammad", List.of("Mohammed", "Mohamed")),
            Map.entry("Mohammed", List.of("Muhammad", "Mohammad")),
            Map.entry("Alexander", List.of("Alex", "Sandy")),
            Map.entry("Benjamin", List.of("Ben")),
            Map.entry("Matthew", List.of("Matt")),
            Map.entry("Samuel", List.of("Sam")),
            Map.entry("Charlotte", List.of("Lottie")),
            Map.entry("Daniel", List.of("Dan", "Danny")),
            Map.entry("James", List.of("Jim", "Jamie")),
            Map.entry("Kieran", List.of("Ciaran")),
            Map.entry("Abdulrahman", List.of("Abdul Rahman", "Abdurrahman")),
            Map.entry("Siobh\u00e1n", List.of("Siobhan", "Shivaun")),
            Map.entry("\u0141ukasz", List.of("Lukasz", "Lukash")),
            Map.entry("Aisha", List.of("Ayesha")),
            Map.entry("Zubair", List.of("Zubayr")),
            Map.entry("Oluwaseun", List.of("Seun")));
    private static final List<String> FIRST = List.of(
            "Ash", "Birch", "Black", "Bram", "Carl", "Cress", "Dun", "East", "Fair", "Gold", "Green", "Hart", "Hazel",
            "High", "Kings", "Lang", "Long", "Mill", "North", "Oak", "Peter", "Rad", "Red", "Rich", "Sand", "South");
    private static final List<String> SECOND = List.of(
            "bourne", "bridge", "bury", "by", "combe", "croft", "dale", "den", "field", "ford", "gate", "ham", "hurst",
            "land", "ley", "low", "man", "mere", "ridge", "shaw", "son", "stead", "thorpe", "ton", "well", "wick");
    private static final List<String> COMMON = List.of(
            "Smith", "Jones", "Khan", "Patel", "Ahmed", "Begum", "Brown", "O\u2019Brien", "Ali", "van den Berg");

    private final Random random;

    ErrorModel(long seed) {
        this.random = new Random(seed);
    }

    /// Families of one to four children in one house, some of them twins.
    List<Person> county(int people) {
        List<Person> all = new ArrayList<>();
        while (all.size() < people) {
            String family = family();
            String lines = (1 + random.nextInt(90)) + " " + any(FIRST) + any(SECOND) + " Road";
            String postcode = "SS" + random.nextInt(10) + " " + random.nextInt(10) + letters(2);
            LocalDate born = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(6_200));
            for (int child = 1 + random.nextInt(4); child > 0; child--) {
                all.add(person(family, lines, postcode, born));
                born = random.nextInt(25) == 0 ? born : born.plusDays(330 + random.nextInt(900));
            }
        }
        return all.subList(0, people);
    }

    private Person person(String family, String lines, String postcode, LocalDate born) {
        String middle = random.nextInt(2) == 0 ? " " + any(GIVEN) : "";
        String nhs = random.nextInt(10) < 6 ? nhs() : "";
        return new Person(
                given() + middle, "", family, born.toString(), false, nhs, lines, postcode, random.nextBoolean());
    }

    private String given() {
        double skewed = Math.pow(random.nextDouble(), 2);
        return GIVEN.get((int) (skewed * GIVEN.size()));
    }

    private String family() {
        String one = random.nextInt(5) == 0 ? any(COMMON) : any(FIRST) + any(SECOND);
        return random.nextInt(12) == 0 ? one + "-" + any(FIRST) + any(SECOND) : one;
    }

    /// The same person, as another system has them.
    Person asElsewhere(Person person) {
        Person named = names(person);
        String born = born(person.born());
        boolean about = born.startsWith("~");
        boolean moved = random.nextInt(100) < 35;
        boolean addressed = random.nextInt(100) < 70;
        String lines = moved ? (1 + random.nextInt(90)) + " " + any(FIRST) + any(SECOND) + " Street" : person.lines();
        return new Person(
                named.given(),
                named.knownAs(),
                named.family(),
                about ? born.substring(1) : born,
                about,
                number(person.nhs()),
                addressed ? lines : "",
                addressed
                        ? moved ? "SS" + random.nextInt(10) + " " + random.nextInt(10) + letters(2) : person.postcode()
                        : "",
                person.girl());
    }

    private Person names(Person person) {
        int how = random.nextInt(100);
        String given = how < 60 ? person.given() : spelledGiven(person.given());
        String family = random.nextInt(100) < 74 ? person.family() : spelledFamily(person.family());
        boolean swapped = random.nextInt(100) < 2;
        return new Person(swapped ? family : given, "", swapped ? given : family, "", false, "", "", "", false);
    }

    private String spelledGiven(String given) {
        String first = given.split(" ")[0];
        return switch (random.nextInt(6)) {
            case 0, 1 -> slip(first);
            case 2 -> first;
            case 3 ->
                first
                        + given.substring(Math.min(given.length(), first.length()))
                                .replaceAll("( .).*", "$1");
            case 4 -> given.contains(" ") ? given.substring(first.length() + 1) + " " + first : first;
            default -> {
                List<String> forms = OTHER_FORMS.getOrDefault(first, List.of(first));
                yield forms.get(random.nextInt(forms.size()));
            }
        };
    }

    private String spelledFamily(String family) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> slip(family);
            case 3 -> family.replace("-", " ").replace("\u2019", "").toUpperCase(java.util.Locale.UK);
            case 4 -> family.replace(" ", "").replace("-", "");
            case 5, 6 -> family.contains("-") ? family.split("-")[random.nextInt(2)] : slip(family);
            default -> any(FIRST) + any(SECOND);
        };
    }

    private String born(String born) {
        LocalDate day = LocalDate.parse(born);
        int how = random.nextInt(100);
        if (how < 81) {
            return born;
        }
        if (how < 85) {
            return day.getDayOfMonth() <= 12
                    ? LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                            .toString()
                    : born;
        }
        if (how < 92) {
            return day.withDayOfMonth(1 + random.nextInt(28)).toString();
        }
        if (how < 95) {
            return day.plusYears(random.nextBoolean() ? 1 : -1).toString();
        }
        return how < 98 ? "" : "~" + day.withMonth(7).withDayOfMonth(1);
    }

    private String number(String nhs) {
        int how = random.nextInt(100);
        return how < 45 || nhs.isEmpty() ? "" : nhs;
    }

    private String slip(String text) {
        if (text.length() < 4) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        String before = text.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + text.substring(at + 1);
            case 1 -> before + text.charAt(at) + text.substring(at);
            case 2 -> before + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
            default -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    private String nhs() {
        while (true) {
            String nine = "999%06d".formatted(random.nextInt(1_000_000));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    private String letters(int many) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append((char) ('A' + random.nextInt(26)));
        }
        return text.toString();
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// The person as the hub holds one.
    static Child child(Person person) {
        Birth birth = person.born().isEmpty()
                ? new Birth.NotKnown()
                : person.about()
                        ? new Birth.Estimated(LocalDate.parse(person.born()))
                        : new Birth.Born(LocalDate.parse(person.born()));
        return new Child(
                new SubjectId(UUID.randomUUID()),
                new Names(
                        person.given(),
                        person.family(),
                        Optional.of(person.knownAs()).filter(name -> !name.isEmpty()),
                        Optional.empty()),
                birth,
                person.girl() ? Sex.FEMALE : Sex.MALE,
                "",
                new Identifiers(NhsNumber.parse(person.nhs()), Optional.empty(), Optional.empty()),
                person.lines().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Address(person.lines(), person.postcode(), false)),
                Care.notKnown(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                0);
    }
}
