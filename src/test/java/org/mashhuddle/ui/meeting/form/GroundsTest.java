package org.mashhuddle.ui.meeting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Consent;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.minutes.Gaps;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.discussion.GroundsViewModel;

/// `domain.md` 2.5 and 3.7: doing nothing further has a reason of its own, what became of consent and
/// whether the family is told are recorded where they must be, and never by the program alone.
class GroundsTest {

    @TempDir
    private Path folder;

    private DemoRoom room;
    private MeetingViewModel model;

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
        room.roomTo(4, 1);
        open();
    }

    private void open() {
        model = new MeetingViewModel(room.seat());
        model.write(room.item(4).id());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private ItemViewModel item() {
        return model.item().get().orElseThrow();
    }

    private GroundsViewModel grounds() {
        return item().grounds();
    }

    private void decide(OutcomeKind... kinds) {
        item().decision().outcomes().clear();
        Arrays.stream(kinds)
                .forEach(kind -> item().decision()
                        .outcomes()
                        .add(item().decision().offered().stream()
                                .filter(each -> each.kind() == kind)
                                .findFirst()
                                .orElseThrow()));
        item().decision().because().set("Seen at school today");
        item().decision().left();
    }

    private List<GapKind> gaps() {
        return Gaps.of(room.book(), room.clock.instant()).stream()
                .filter(gap -> gap.number() == 4)
                .map(Gap::kind)
                .filter(kind -> kind == GapKind.NO_FURTHER_WITHOUT_BECAUSE
                        || kind == GapKind.CONSENT_NOT_RECORDED
                        || kind == GapKind.FAMILY_NOT_RECORDED)
                .toList();
    }

    private List<String> page() {
        return MinutesWriting.of(room.book(), new MinutesWriting.Around("T", 1, "", List.of()), room.clock.instant())
                .items()
                .get(3)
                .decision()
                .map(Minutes.Decided::grounds)
                .orElseThrow();
    }

    @Test
    void nothingFurtherBesideSomethingElseHasAReasonOfItsOwn() {
        decide(OutcomeKind.NO_FURTHER_ACTION);
        assertThat(gaps()).isEmpty();
        decide(OutcomeKind.NO_FURTHER_ACTION, OutcomeKind.ADVICE);
        assertThat(gaps()).containsExactly(GapKind.NO_FURTHER_WITHOUT_BECAUSE);
        assertThat(GapKind.NO_FURTHER_WITHOUT_BECAUSE.stopsSigning()).isTrue();
        grounds().noFurther().set("The school nurse has him on her list.");
        grounds().left();
        assertThat(gaps()).isEmpty();
        assertThat(page()).containsExactly("No further action, because: The school nurse has him on her list.");
    }

    @Test
    void consentAndTheFamilyAreAskedWhereTheyMustBeAndNothingIsChosenBefore() {
        decide(OutcomeKind.ASSESSMENT);
        assertThat(grounds().consent().get()).isEmpty();
        assertThat(grounds().family().get()).isEmpty();
        assertThat(gaps()).containsExactly(GapKind.CONSENT_NOT_RECORDED, GapKind.FAMILY_NOT_RECORDED);
        grounds().consent().set(Optional.of(Consent.OVERRIDDEN));
        grounds().family().set(Optional.of(false));
        assertThat(gaps()).as("both need their reason").hasSize(2);
        grounds().consentBecause().set("he is at risk today");
        grounds().familyBecause().set("it would warn who hurt him");
        grounds().left();
        assertThat(gaps()).isEmpty();
        assertThat(page())
                .containsExactly(
                        "Consent: refused, and overridden, because he is at risk today.",
                        "Family: not told, because it would warn who hurt him.");
    }

    @Test
    void anEnquiryNeedsNoConsentAndTheFamilyAllTheSame() {
        decide(OutcomeKind.SECTION_47);
        assertThat(gaps()).containsExactly(GapKind.FAMILY_NOT_RECORDED);
        grounds().family().set(Optional.of(true));
        assertThat(gaps()).isEmpty();
        assertThat(page()).containsExactly("Family: told.");
    }

    @Test
    void whoTellsTheFamilyIsSaidAndIsNoReasonForIt() {
        decide(OutcomeKind.SECTION_47);
        grounds().family().set(Optional.of(true));
        grounds().familyBecause().set("J. Okoro tells her mother today");
        grounds().left();
        assertThat(page()).containsExactly("Family: told. J. Okoro tells her mother today.");
    }

    @Test
    void theyGoNoFurtherThanTheRationale() {
        decide(OutcomeKind.SECTION_47);
        grounds().family().set(Optional.of(false));
        grounds().familyBecause().set("it would warn who hurt him");
        grounds().left();
        item().decision().mark().set(SharingMark.narrowest());
        assertThat(page()).isEmpty();
    }

    @Test
    void whatIsTypedIsThereAfterAPowerCutAndOtherChangesKeepIt() {
        decide(OutcomeKind.ASSESSMENT);
        grounds().consentBecause().set("half a reas");
        open();
        assertThat(grounds().consentBecause().get()).isEqualTo("half a reas");
        grounds().consent().set(Optional.of(Consent.NOT_SOUGHT));
        item().disagreements().add();
        item().disagreements().rows().getLast().holds().set("Health would ask her");
        item().disagreements().left();
        item().decision().lawfulBasis().set(item().decision().lawfulBases().getFirst());
        open();
        assertThat(grounds().consent().get()).contains(Consent.NOT_SOUGHT);
        assertThat(grounds().consentBecause().get()).isEqualTo("half a reas");
    }
}
