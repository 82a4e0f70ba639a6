package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.minutes.SubjectWords;
import org.mashhuddle.domain.source.JoinedChild;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.NhsNumber.Verified;
import org.mashhuddle.domain.subject.NhsNumber.Verified.How;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.TestHub;

/// How an NHS number was verified belongs to that number (`law-2026.md`, 10): an extract with the same number says
/// nothing against it, another number has to be verified again, and of two records of one child it is not lost.
class VerifiedNumberTest {

    private static final Optional<NhsNumber> NUMBER = NhsNumber.parse("999 000 0018");
    private static final Optional<NhsNumber> ANOTHER = NhsNumber.parse("999 000 0425");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Verified TRACED = new Verified(How.TRACED, Optional.of(DAY), "PDS");
    private static final Verified EXTRACT = new Verified(How.FROM_EXTRACT, Optional.of(DAY.plusDays(4)), "");
    private static final Verified TOLD = new Verified(How.TOLD, Optional.of(DAY), "the mother");

    @TempDir
    private Path folder;

    private static Child child(int id, Optional<NhsNumber> number, Verified verified, ChildPart... typed) {
        return new Child(
                new SubjectId(new UUID(7, id)),
                Names.of("Corin", "Test-Alder"),
                new Birth.Born(LocalDate.of(2012, 3, 4)),
                Sex.NOT_KNOWN,
                "",
                new Identifiers(number, Optional.empty(), Optional.empty(), verified),
                Optional.empty(),
                Care.notKnown(),
                Optional.empty(),
                Set.of(typed),
                Optional.empty(),
                0);
    }

    private static Verified merged(Child here, Optional<NhsNumber> told) {
        return ManualEntryPrecedence.merged(here, child(1, told, EXTRACT))
                .identifiers()
                .verified();
    }

    @Test
    void itIsKeptAndWithoutANumberNothingIsVerified() {
        try (TestHub hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder)) {
            Child typed = child(1, NUMBER, TRACED);
            hub.services.subjects().add(hub.chair(), typed, true);
            Child kept = (Child)
                    hub.services.records().open(hub.viewer(), typed.id()).subject();
            assertThat(kept.identifiers().verified()).isEqualTo(TRACED);
        }
        assertThat(child(1, Optional.empty(), TRACED).identifiers().verified()).isEqualTo(Verified.not());
    }

    @Test
    void theHistorySaysWhichOfTheNumbersChanged() {
        Child before = child(1, NUMBER, Verified.not());
        assertThat(ChangedParts.words(Optional.of(before), child(1, NUMBER, TRACED)))
                .isEqualTo("how the NHS number was verified");
        assertThat(ChangedParts.words(Optional.of(before), child(1, ANOTHER, Verified.not())))
                .isEqualTo("NHS number");
        assertThat(ChangedParts.words(Optional.of(before), before)).isEmpty();
        Child told = before.caredFor(before.care().around(Family.typed("Dana Oak, mother, PR")));
        assertThat(ChangedParts.words(Optional.of(before), told)).isEqualTo("people around the child");
    }

    @Test
    void aPaperSaysItBesideTheNumber() {
        Reader reader = new Reader.AnyAgency();
        assertThat(SubjectWords.identity(child(1, NUMBER, TRACED), DAY, reader)).contains("NHS 999 000 0018 (traced).");
        assertThat(SubjectWords.identity(child(1, NUMBER, EXTRACT), DAY, reader))
                .contains("NHS 999 000 0018 (from an extract).");
        assertThat(SubjectWords.identity(child(1, NUMBER, Verified.not()), DAY, reader))
                .contains("NHS 999 000 0018 (not verified).");
    }

    @Test
    void anExtractOfTheSameNumberSaysNothingAgainstIt() {
        assertThat(merged(child(1, NUMBER, TRACED), NUMBER)).isEqualTo(TRACED);
        assertThat(merged(child(1, NUMBER, TRACED), Optional.empty())).isEqualTo(TRACED);
        assertThat(merged(child(1, NUMBER, Verified.not()), NUMBER)).isEqualTo(EXTRACT);
    }

    @Test
    void anotherNumberIsNotVerifiedByWhatWasSaidOfTheFirst() {
        assertThat(merged(child(1, NUMBER, TRACED), ANOTHER)).isEqualTo(EXTRACT);
        assertThat(merged(child(1, NUMBER, TRACED, ChildPart.IDENTIFIERS), ANOTHER))
                .isEqualTo(TRACED);
    }

    @Test
    void ofTwoRecordsOfOneChildItFollowsTheNumber() {
        assertThat(joined(child(1, NUMBER, Verified.not()), child(2, NUMBER, TRACED)))
                .isEqualTo(TRACED);
        assertThat(joined(child(1, Optional.empty(), Verified.not()), child(2, NUMBER, TRACED)))
                .isEqualTo(TRACED);
        assertThat(joined(child(1, NUMBER, EXTRACT), child(2, NUMBER, TRACED))).isEqualTo(TRACED);
        assertThat(joined(child(1, NUMBER, TRACED), child(2, NUMBER, EXTRACT))).isEqualTo(TRACED);
        assertThat(joined(child(1, NUMBER, EXTRACT), child(2, NUMBER, TOLD))).isEqualTo(TOLD);
        assertThat(joined(child(1, NUMBER, TOLD), child(2, NUMBER, TRACED))).isEqualTo(TRACED);
        assertThat(joined(child(1, ANOTHER, EXTRACT), child(2, NUMBER, TRACED))).isEqualTo(EXTRACT);
        assertThat(joined(child(1, ANOTHER, Verified.not()), child(2, NUMBER, TRACED)))
                .isEqualTo(Verified.not());
    }

    @Test
    void whatWasSaidOfTheSameNumberIsNotHeldAgainstTheExtract() {
        Child kept = child(1, NUMBER, EXTRACT);
        assertThat(new JoinedChild(kept, child(2, NUMBER, TRACED, ChildPart.IDENTIFIERS))
                        .child()
                        .typedHere())
                .isEmpty();
    }

    private static Verified joined(Child kept, Child other) {
        return new JoinedChild(kept, other).child().identifiers().verified();
    }
}
