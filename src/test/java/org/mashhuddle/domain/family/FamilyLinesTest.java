package org.mashhuddle.domain.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines about the people around a child as they are written in England, and what each means, written out
/// before there was anything that reads them: name / relation / parental responsibility / lives with the
/// child. What the line does not say is a question mark: it is never guessed.
class FamilyLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Dana Oak, mother, PR | Dana Oak / mother / yes / ?",
                "Mum - Dana Oak (PR) | Dana Oak / Mum / yes / ?",
                "Mother: Dana Oak - PR | Dana Oak / Mother / yes / ?",
                "PR: Dana Oak, mother | Dana Oak / mother / yes / ?",
                "Mum has PR | - / Mum / yes / ?",
                "Gran | - / Gran / ? / ?",
                "Step-dad Lee Ash lives there, no PR | Lee Ash / Step-dad / no / there",
                "Step dad, Lee Ash, no PR | Lee Ash / Step dad / no / ?",
                "Nan, has PR via SGO | - / Nan / yes / ?",
                "Nan, SGO | - / Nan / ? / ?",
                "Nan (May Elm), SGO | May Elm / Nan / ? / ?",
                "May Elm, special guardian, PR under SGO | May Elm / special guardian / yes / ?",
                "father unknown | - / father / ? / ?",
                "Father: not known | - / Father / ? / ?",
                "Unknown, father | - / father / ? / ?",
                "Mr and Mrs Oak - foster carers | Mr Oak / foster carers / ? / ? + Mrs Oak / foster carers / ? / ?",
                "sister Mia (6) | Mia / sister / ? / ?",
                "Sister Mia, 6 yrs | Mia / Sister / ? / ?",
                "half-brother Sam | Sam / half-brother / ? / ?",
                "Mia, Sam and Noor Oak, siblings"
                        + " | Mia Oak / siblings / ? / ? + Sam Oak / siblings / ? / ? + Noor Oak / siblings / ? / ?",
                "D. Oak, mother, PR | D. Oak / mother / yes / ?",
                "Mrs. D. Oak (mother) | Mrs. D. Oak / mother / ? / ?",
                "Dana O’Brien-Ash, mother, shared PR | Dana O’Brien-Ash / mother / yes / ?",
                "Dana van der Oak, mother | Dana van der Oak / mother / ? / ?",
                "Łucja Śliwa, matka | Łucja Śliwa / matka / ? / ?",
                "dana oak, mother, pr | dana oak / mother / yes / ?",
                "DANA OAK, MOTHER, NO PR | DANA OAK / MOTHER / no / ?",
                "Dana and Lee Oak, parents, both have PR | Dana Oak / parents / yes / ? + Lee Oak / parents / yes / ?",
                "Dana and Lee Oak, parents, mother has PR | Dana Oak / parents / ? / ? + Lee Oak / parents / ? / ?",
                "Dana Oak and Lee Ash, mother and father, PR | Dana Oak / mother / yes / ? + Lee Ash / father / yes /"
                        + " ?",
                "Dana & Lee, mum and dad | Dana / mum / ? / ? + Lee / dad / ? / ?",
                "Mum and dad both have PR | - / Mum / yes / ? + - / dad / yes / ?",
                "Mum Dana Oak and dad Lee Ash, both have PR | Dana Oak / Mum / yes / ? + Lee Ash / dad / yes / ?",
                "Dana Oak (mother) and Lee Ash (father), both have PR"
                        + " | Dana Oak / mother / yes / ? + Lee Ash / father / yes / ?",
                "Dana Oak, mother, PR, Lee Ash, father | Dana Oak / mother / yes / ? + Lee Ash / father / ? / ?",
                "Dana Oak, mother, Lee Ash, father, PR | Dana Oak / mother / ? / ? + Lee Ash / father / yes / ?",
                "aunt Rita Elm (PR by court order), uncle Tom Elm (no PR)"
                        + " | Rita Elm / aunt / yes / ? + Tom Elm / uncle / no / ?",
                "Lives with maternal grandmother May Elm | May Elm / maternal grandmother / ? / there",
                "Lives with mum | - / mum / ? / there",
                "Placed with foster carers, LA has PR | - / foster carers / ? / there",
                "Lee Ash, father, lives in Leeds | Lee Ash / father / ? / elsewhere",
                "Lee Ash, father, does not live at home | Lee Ash / father / ? / elsewhere",
                "Lee Ash (father, not at home, no PR) | Lee Ash / father / no / elsewhere",
                "Lee (dad) moved out | Lee / dad / ? / elsewhere",
                "Lee Ash, dad, in prison | Lee Ash / dad / ? / elsewhere",
                "Lee Ash, mum's boyfriend, sometimes stays | Lee Ash / mum's boyfriend / ? / ?",
                "Lee Ash, dad, lives there at weekends | Lee Ash / dad / ? / ?",
                "Lee Ash, dad, may live there | Lee Ash / dad / ? / ?",
                "Lee Ash - dad - no PR - lives with his parents | Lee Ash / dad / no / ?",
                "Lee Ash, mother's partner, lives at the home | Lee Ash / mother's partner / ? / there",
                "Dana Oak, mum, has PR and lives with child | Dana Oak / mum / yes / there",
                "Dana Oak, mother, father lives in Leeds | Dana Oak / mother / ? / ?",
                "Dana Oak, mother, PR? | Dana Oak / mother / ? / ?",
                "Dana Oak - mother, PR not known | Dana Oak / mother / ? / ?",
                "Dana Oak, mother, father has PR | Dana Oak / mother / ? / ?",
                "Mum Dana Oak, father has PR | Dana Oak / Mum / ? / ?",
                "Dana Oak, birth mother, PR removed by adoption order | Dana Oak / birth mother / no / ?",
                "Dana Oak, mother, works in PR firm | Dana Oak / mother / ? / ?",
                "Lee Ash, family friend | Lee Ash / family friend / ? / ?",
                "Dana Oak, mother, PR. Sam, brother | Dana Oak / mother / yes / ? + Sam / brother / ? / ?",
                "Twin Noor; Adoptive Parents | Noor / Twin / ? / ? + - / Adoptive Parents / ? / ?",
                "Dana Oak, mother, PR; Dana Oak has an order against Lee Ash | Dana Oak / mother / yes / ?",
                "Known to services since 2019 | nobody",
                "No contact with father | nobody",
                "Father's whereabouts not known | nobody",
                "Local authority has PR (care order) | nobody",
                "No PR for father | nobody",
                "Lives alone | nobody",
                "Special needs | nobody"
            })
    void whatALineMeans(String line, String expected) {
        assertThat(said(Family.typed(line))).as(line).isEqualTo(expected);
    }

    /// Read wrongly at first, found with other lines of the same kind.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Dana Oak, mum, PR - no | Dana Oak / mum / no / ?",
                "Dana Oak, mum, PR (none) | Dana Oak / mum / no / ?",
                "Dana Oak, mum, PR (not known) | Dana Oak / mum / ? / ?",
                "Dana Oak, mum, PR – yes | Dana Oak / mum / yes / ?",
                "Dana Oak, mum, PR, no contact | Dana Oak / mum / yes / ?",
                "Rita Elm, mum's friend, mum has PR | Rita Elm / mum's friend / ? / ?",
                "Mum's ex Lee Ash, mum has PR | Lee Ash / Mum's ex / ? / ?",
                "Mother's partner Lee Ash | Lee Ash / Mother's partner / ? / ?",
                "Mum, Dana, and her partner Lee | Dana / Mum / ? / ? + Lee / her partner / ? / ?",
                "Dana Oak mother PR | Dana Oak / mother / yes / ?",
                "Lives with both parents | - / both parents / ? / there",
                "Foster carers Mr & Mrs Elm | Mr Elm / Foster carers / ? / ? + Mrs Elm / Foster carers / ? / ?",
                "LAC | nobody",
                "Mum and dad, Dana and Lee Oak, PR | Dana Oak / Mum / yes / ? + Lee Oak / dad / yes / ?"
            })
    void whatWasReadWronglyAtFirst(String line, String expected) {
        assertThat(said(Family.typed(line))).as(line).isEqualTo(expected);
    }

    /// What is typed stays to the letter, and what a person put right stays with the words it was read from.
    @Test
    void aPersonPutsItRight() {
        Family read = Family.typed("Dana Oak, mother, father has PR;\n Sam (6)");
        Relative dana = read.people().getFirst();
        Family right = read.with(List.of(
                new Relative("Dana Oak", "mother", Responsibility.HAS, Residence.THERE, dana.said()),
                read.people().getLast()));
        assertThat(right.isAsRead()).isFalse();
        Family later = right.retyped("Known to services. Dana Oak, mother, father has PR; Lee Ash, father");
        assertThat(later.said()).isEqualTo("Known to services. Dana Oak, mother, father has PR; Lee Ash, father");
        assertThat(said(later)).isEqualTo("Dana Oak / mother / yes / there + Lee Ash / father / ? / ?");
        assertThat(said(later.retyped("Dana Oak, mother"))).isEqualTo("Dana Oak / mother / ? / ?");
        assertThat(read.with(List.of()).retyped("Sam (6); Lee Ash"))
                .as("who was said to be nobody stays nobody")
                .extracting(FamilyLinesTest::said)
                .isEqualTo("Lee Ash / - / ? / ?");
        assertThat(Family.typed("  \n").people()).isEmpty();
        assertThat(Family.typed("  \n").said()).isEqualTo("  \n");
    }

    /// Who reads it reads the words as they were typed, and behind them only what was put right.
    @Test
    void whatWasPutRightStandsBehindTheWords() {
        Family read = Family.typed("Dana Oak, mother, father has PR; Sam (6)");
        assertThat(read.words()).isEqualTo("Dana Oak, mother, father has PR; Sam (6)");
        Relative dana = new Relative(
                "Dana Oak",
                "mother",
                Responsibility.HAS,
                Residence.ELSEWHERE,
                read.people().getFirst().said());
        assertThat(read.with(List.of(dana, read.people().getLast())).words())
                .isEqualTo("Dana Oak, mother, father has PR; Sam (6) (put right: Dana Oak, mother:"
                        + " has parental responsibility, lives elsewhere)");
        assertThat(read.with(List.of()).words())
                .isEqualTo("Dana Oak, mother, father has PR; Sam (6) (put right: nobody)");
        assertThat(Family.notKnown().with(List.of(dana)).words())
                .isEqualTo("Dana Oak, mother: has parental responsibility, lives elsewhere");
        assertThat(Family.notKnown().words()).isEmpty();
    }

    private static String said(Family family) {
        String all = family.people().stream().map(FamilyLinesTest::said).collect(Collectors.joining(" + "));
        return all.isEmpty() ? "nobody" : all;
    }

    private static String said(Relative one) {
        String responsibility = switch (one.responsibility()) {
            case HAS -> "yes";
            case HAS_NOT -> "no";
            case NOT_CLEAR -> "?";
        };
        String home = one.residence() == Residence.NOT_SAID
                ? "?"
                : one.residence().name().toLowerCase(Locale.UK);
        return String.join(" / ", shown(one.name()), shown(one.relation()), responsibility, home);
    }

    private static String shown(String words) {
        return words.isEmpty() ? "-" : words;
    }
}
