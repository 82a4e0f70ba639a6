package org.mashhuddle.domain.governance.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.reference.ReviewWordTable;

/// What is looked at before it goes, told from the law and not from the rule: a text is put together of
/// pieces, and each piece is known to need a look for something, or for nothing.
class ReviewRuleTest {

    private static final int HISTORIES = Integer.getInteger("review.histories", 400);

    private static final Child CHILD =
            AChild.aChild().called("Jordan", "Marlowe").build();
    private static final Child SISTER =
            AChild.aChild().numbered(902).called("Ottoline", "Marlowe").build();
    private static final Child STRANGER =
            AChild.aChild().numbered(903).called("Peregrine", "Vance-Hollow").build();
    private static final PersonOfConcern MAN = new PersonOfConcern(
            new SubjectId(new UUID(4, 4)),
            Names.of("Barnaby", "Quill"),
            new Birth.NotKnown(),
            "",
            SharingMark.usual(),
            Optional.empty(),
            0);

    private record Piece(String words, Set<ReviewMark> marks) {}

    /// Each written by hand, with what a person would want to be shown it for.
    private static final List<Piece> PIECES = List.of(
            piece("Jordan was at school on Monday"),
            piece("Jordan Marlowe went to the dentist in March"),
            piece("the tooth is mended"),
            piece("Police saw nothing unusual"),
            piece("an NHS letter came"),
            piece("lives at 14 Wexcombe Close"),
            piece("seen on Pellam Road"),
            piece("now goes to Marrick High School"),
            piece("taken to Thornby Hospital on Friday"),
            piece("met Ivo Close", ReviewMark.OTHER_PERSON),
            piece("with Mrs Gardens", ReviewMark.OTHER_PERSON),
            piece("seen with Ottoline", ReviewMark.OTHER_CHILD, ReviewMark.OTHER_PERSON),
            piece("ottoline was there too", ReviewMark.OTHER_CHILD),
            piece("Vance-Hollow came along", ReviewMark.OTHER_CHILD),
            piece("Ottoline’s bag was found", ReviewMark.OTHER_CHILD),
            piece("barnaby drove", ReviewMark.OTHER_PERSON),
            piece("the car of Quill", ReviewMark.OTHER_PERSON),
            piece("a visit by Theodora", ReviewMark.OTHER_PERSON),
            piece("the mother was asked", ReviewMark.OTHER_PERSON),
            piece("a neighbour rang", ReviewMark.OTHER_PERSON),
            piece("this must not be told at home", ReviewMark.SERIOUS_HARM),
            piece("there is self-harming", ReviewMark.SERIOUS_HARM),
            piece("a knife was mentioned", ReviewMark.SERIOUS_HARM),
            piece("intelligence says little", ReviewMark.CRIME),
            piece("an investigation runs", ReviewMark.CRIME),
            piece("the solicitor wrote", ReviewMark.LEGAL_ADVICE),
            piece("lives at ZZ9 9ZZ now", ReviewMark.SAFE_ADDRESS),
            piece("seen near harbour row 4", ReviewMark.SAFE_ADDRESS));

    private static Piece piece(String words, ReviewMark... marks) {
        Set<ReviewMark> all = EnumSet.noneOf(ReviewMark.class);
        all.addAll(List.of(marks));
        return new Piece(words, all);
    }

    private static ReviewRule rule() {
        Child hidden = new Child(
                CHILD.id(),
                CHILD.names(),
                CHILD.birth(),
                CHILD.sex(),
                CHILD.ethnicity(),
                CHILD.identifiers(),
                Optional.of(new Address("4 Harbour Row\nharbour row 4", "AB1 2CD", true)),
                CHILD.care(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                0);
        return new ReviewRule(
                ReviewWordTable.words(),
                hidden,
                List.<Subject>of(hidden, SISTER, STRANGER, MAN),
                List.of("Police", "Social care"));
    }

    private static HeldEntry entry(String words, HeldEntry.Kept kept, boolean told) {
        return new HeldEntry("Meeting of Tuesday 24 November 2026", "Shared", words, kept, told);
    }

    @Test
    void aTextIsMarkedForEachOfItsPiecesAndForNothingElse() {
        ReviewRule rule = rule();
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            Set<ReviewMark> expected = EnumSet.noneOf(ReviewMark.class);
            StringBuilder words = new StringBuilder();
            int count = 1 + random.nextInt(4);
            for (int at = 0; at < count; at++) {
                Piece piece = PIECES.get(random.nextInt(PIECES.size()));
                words.append(piece.words()).append(random.nextBoolean() ? ". " : ".\n");
                expected.addAll(piece.marks());
            }
            HeldEntry.Kept kept = HeldEntry.Kept.values()[random.nextInt(3)];
            if (kept == HeldEntry.Kept.RECORD_ONLY) {
                expected.add(ReviewMark.RECORD_ONLY);
            }
            if (kept == HeldEntry.Kept.NAMED_AGENCIES) {
                expected.add(ReviewMark.NAMED_AGENCIES);
            }
            boolean told = random.nextInt(4) == 0;
            if (told) {
                expected.add(ReviewMark.TOLD_BY_OTHERS);
            }
            Set<ReviewMark> found = rule.marks(entry(words.toString(), kept, told));
            if (!found.equals(expected)) {
                wrong.add(seed + " " + words + " " + found + " and not " + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Jordan is well., false",
        "'Jordan is well, and Marlowe too.', false",
        "Jordan met Dave., true",
        "Jordan met DAVE JONES., true",
        "Jordan met LEE., true",
        "Then I went with an NHS worker., false",
        "Jordan met his uncle., true",
        "Seen on Tuesday in November., false",
        "Jordan’s shoes., false"
    })
    void aNameThatNobodyKnowsIsLookedAtToo(String words, boolean looked) {
        assertThat(rule().marks(entry(words, HeldEntry.Kept.SHARED, false)).contains(ReviewMark.OTHER_PERSON))
                .isEqualTo(looked);
    }

    @Test
    void whatIsMarkedWaitsAndWhatIsNotGoes() {
        HeldEntry held = entry("x", HeldEntry.Kept.SHARED, false);
        AccessEntry plain = new AccessEntry("1", held, Set.of(), Optional.empty(), false);
        AccessEntry marked = new AccessEntry("2", held, Set.of(ReviewMark.CRIME), Optional.empty(), false);
        assertThat(plain.goes()).isTrue();
        assertThat(plain.waits()).isFalse();
        assertThat(marked.goes()).isFalse();
        assertThat(marked.waits()).isTrue();
    }
}
