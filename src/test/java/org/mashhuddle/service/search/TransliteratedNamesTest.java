package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.match.Agreement;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.fixture.AChild;

/// One name as two offices write it: in its own letters and in ours, and in ours by two ways of spelling.
/// The lists are of the names as people of this country bear them, and were written before the rules.
class TransliteratedNamesTest {

    /// As passports of Ukraine, Bulgaria, Serbia and before 2010 of Russia write them, and as schools do.
    private static final List<String> CYRILLIC = List.of(
            "Андрій Andrii",
            "Андрій Andriy",
            "Олександр Oleksandr",
            "Юлія Yuliia",
            "Юлия Yulia",
            "Дмитрий Dmitry",
            "Щербаков Shcherbakov",
            "Катерина Kateryna",
            "Анастасія Anastasia",
            "Ганна Hanna",
            "Святослав Sviatoslav",
            "Жанна Zhanna",
            "Ђорђе Djordje",
            "Хрістіна Khrystyna",
            "Йосип Yosyp",
            "Євген Yevhen",
            "Кузьменко Kuzmenko");

    private static final List<String> SLAVONIC = List.of(
            "Yuliia Julia",
            "Yulia Julia",
            "Dmitriy Dmitry",
            "Dmitrii Dmitri",
            "Oleksandr Aleksandr",
            "Andrii Andrey",
            "Andriy Andrei",
            "Sergey Sergei",
            "Nataliia Natalya",
            "Szymon Shimon",
            "Krzysztof Krzystof",
            "Łukasz Lukash",
            "Zofia Sofia",
            "Jakub Yakub",
            "Wiktoria Viktoria",
            "Agnieszka Agneska",
            "Małgorzata Malgozata",
            "Kowalska Kowalski",
            "Wiśniewska Wisniewski",
            "Ivanov Ivanova",
            "Czerwinski Cherwinski");

    private static final List<String> BENGALI = List.of(
            "Chowdhury Choudhury",
            "Chowdhury Chaudhry",
            "Choudhury Chaudhuri",
            "Chowdhury Chowdury",
            "Rahman Rohman",
            "Begum Begom",
            "Miah Mia",
            "Miah Mya",
            "Uddin Udin",
            "Khatun Khatoon",
            "Hussain Hossain",
            "Hossain Hussein",
            "Hossain Hossen",
            "Sarkar Sarker",
            "Akter Akhtar",
            "Aktar Akther",
            "Mohammad Mohammod",
            "Shaheda Saheda",
            "Syed Sayed",
            "Golam Ghulam",
            "Bhuiyan Bhuyan",
            "Talukdar Talukder",
            "Jahan Zahan",
            "Rezaul Rejaul");

    private static final List<String> ARABIC = List.of(
            "Abdallah Abdullah",
            "Qasim Kassim",
            "Yousef Yusuf",
            "Khaled Khalid",
            "Hasan Hassan",
            "Omar Umar",
            "Othman Uthman",
            "Zaynab Zeinab",
            "Noor Nur",
            "Noor Nour",
            "Ayoub Ayyub",
            "Ismail Esmaeel",
            "Ibrahim Ebrahim",
            "Maryam Mariam",
            "Maryam Meryem",
            "Layla Leila",
            "Jamal Gamal",
            "Aisha Ayesha",
            "Muhammad Mahomed",
            "Muhammad Mohamed",
            "Fadumo Faduma");

    /// Given names that no rule brings together: other forms.
    private static final List<String> FORMS = List.of(
            "Usman Uthman",
            "Khrystyna Hristina",
            "Khrystyna Christina",
            "Abdirahman Cabdiraxmaan",
            "Xasan Hassan",
            "Cali Ali",
            "Cumar Omar",
            "Xuseen Hussein",
            "Caasha Aisha",
            "Oleksandr Alexander",
            "Mykhailo Michael",
            "Kateryna Katherine");

    /// In Arabic letters, without the short vowels.
    private static final List<String> ABJAD = List.of(
            "محمد Mohammed",
            "محمد Muhammad",
            "أحمد Ahmed",
            "يوسف Yusuf",
            "فاطمة Fatima",
            "حسين Hussein",
            "خالد Khalid",
            "علي Ali",
            "عمر Omar",
            "إبراهيم Ibrahim",
            "عائشة Aisha",
            "نور Noor",
            "مريم Maryam",
            "زينب Zainab",
            "قاسم Qasim",
            "ليلى Layla",
            "عبدالرحمن Abdulrahman",
            "الأحمد Alahmad",
            "شاہد Shahid",
            "وليد Walid");

    /// Other people.
    private static final List<String> OTHERS =
            List.of("محمد Ahmed", "يوسف Yasir", "خالد Walid", "Андрій Oleksandr", "Юлія Oksana", "زينب Maryam");

    private static final NameComparison NAMES = new NameComparison(new NameSounds(), new NameShares());

    private static PersonFacts facts(String given, String family) {
        return PersonFacts.of(AChild.aChild().called(given, family).build()).orElseThrow();
    }

    private static boolean areAlike(String pair) {
        String[] two = pair.split(" ");
        return NAMES.given(facts(two[0], "Test"), facts(two[1], "Test")) != Agreement.GIVEN_DIFFERS
                && NAMES.family(facts("Test", two[0]), facts("Test", two[1])) != Agreement.FAMILY_DIFFERS;
    }

    private static List<String> apart(List<String> pairs) {
        return pairs.stream().filter(pair -> !areAlike(pair)).toList();
    }

    @Test
    void aNameInCyrillicLettersIsTheOneInOurs() {
        assertThat(apart(CYRILLIC)).isEmpty();
    }

    @Test
    void slavonicNamesAsTwoOfficesSpellThem() {
        assertThat(apart(SLAVONIC)).isEmpty();
    }

    @Test
    void bengaliNamesAsTwoOfficesSpellThem() {
        assertThat(apart(BENGALI)).isEmpty();
    }

    @Test
    void arabicAndSomaliNamesAsTwoOfficesSpellThem() {
        assertThat(apart(ARABIC)).isEmpty();
    }

    @Test
    void aNameInArabicLettersIsTheOneInOurs() {
        assertThat(apart(ABJAD)).isEmpty();
    }

    @Test
    void givenNamesThatAreFormsOfEachOther() {
        assertThat(FORMS.stream()
                        .map(pair -> pair.split(" "))
                        .filter(two ->
                                NAMES.given(facts(two[0], "Test"), facts(two[1], "Test")) == Agreement.GIVEN_DIFFERS)
                        .map(two -> two[0]))
                .isEmpty();
    }

    @Test
    void anotherNameStaysAnother() {
        assertThat(apart(OTHERS)).isEqualTo(OTHERS);
    }

    /// An extract has a child as her passport does, and the school's list in our letters.
    @Test
    void aChildInHerOwnLettersIsKnownBefore() {
        Child school = AChild.aChild()
                .numbered(1)
                .called("Anastasiia", "Kuzmenko")
                .bornOn("2013-05-10")
                .build();
        Child passport = AChild.aChild()
                .numbered(2)
                .called("Анастасія", "Кузьменко")
                .bornOn("2013-05-10")
                .build();
        assertThat(KnownPeople.of(List.of(school)).maybe(passport))
                .singleElement()
                .satisfies(each -> assertThat(each.sure()).isNotEqualTo(HowSure.POSSIBLE));
        assertThat(SearchIndex.of(List.of(passport)).find("kuzmenko", 5).hits()).hasSize(1);
        assertThat(SearchIndex.of(List.of(school)).find("Кузьменко", 5).hits()).hasSize(1);
    }

    /// One office parts the words and the other does not.
    @Test
    void aNameOfTwoWordsInArabicLettersIsTheOneInOurs() {
        assertThat(NAMES.given(facts("عبد الرحمن", "Test"), facts("Abdulrahman", "Test")))
                .isEqualTo(Agreement.GIVEN_SOUND);
        Child arabic = AChild.aChild()
                .numbered(3)
                .called("عبد الرحمن", "الأحمد")
                .bornOn("2013-05-10")
                .build();
        Child ours = AChild.aChild()
                .numbered(4)
                .called("Abdul Rahman", "Al-Ahmad")
                .bornOn("2013-05-10")
                .build();
        assertThat(KnownPeople.of(List.of(ours)).maybe(arabic))
                .singleElement()
                .satisfies(each -> assertThat(each.by()).contains(DuplicateReason.SOUND, DuplicateReason.BIRTH));
    }
}
