package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;

/// What the minutes say was missing when they were signed, written out as a reader expects it.
class SignedOverTest {

    private static Gap gap(GapKind kind, int item, String detail) {
        return new Gap(kind, item == 0 ? Optional.empty() : Optional.of(new ItemId(new UUID(0, item))), item, detail);
    }

    @Test
    void oneGapAndItsReasonAreOneLine() {
        assertThat(SignedOver.words(List.of(gap(GapKind.NO_DECISION, 4, "")), " The family moved. ", _ -> false))
                .containsExactly("Item 4: no decision. Signed over because: The family moved.");
    }

    @Test
    void whatIsMissingInSeveralItemsIsSaidOnceAndTheReasonOnce() {
        assertThat(SignedOver.words(
                        List.of(
                                gap(GapKind.OPENING_NOT_RECORDED, 0, ""),
                                gap(GapKind.NO_DECISION, 2, ""),
                                gap(GapKind.ACTION_INCOMPLETE, 2, "2.1"),
                                gap(GapKind.NO_DECISION, 11, ""),
                                gap(GapKind.NO_DECISION, 3, ""),
                                gap(GapKind.ACTION_INCOMPLETE, 3, "3.1"),
                                gap(GapKind.HELD_OVER, 5, ""),
                                gap(GapKind.HELD_OVER, 9, "")),
                        "The fire alarm ended it.",
                        _ -> false))
                .containsExactly(
                        "The meeting: opening not recorded.",
                        "Items 2, 3 and 11: no decision.",
                        "Item 2: action without agency, name or time (2.1).",
                        "Item 3: action without agency, name or time (3.1).",
                        "Items 5 and 9: held over, not returned to.",
                        "Signed over because: The fire alarm ended it.");
    }

    /// *Child's voice empty* says that the item is about a child, *strategy discussion without its end* what was done.
    @Test
    void ofARestrictedItemIsSaidThatSomethingIsMissingAndNotWhat() {
        assertThat(SignedOver.words(
                        List.of(
                                gap(GapKind.VOICE_EMPTY, 3, ""),
                                gap(GapKind.VOICE_EMPTY, 7, ""),
                                gap(GapKind.STRATEGY_NOT_ENDED, 7, ""),
                                gap(GapKind.ACTION_INCOMPLETE, 7, "7.1 education")),
                        "The room was needed.",
                        gap -> gap.number() == 7))
                .containsExactly(
                        "Item 3: child's voice empty.",
                        "Item 7: part of what is asked for; what, is restricted.",
                        "Signed over because: The room was needed.");
    }

    @Test
    void nothingMissingIsNothingSaid() {
        assertThat(SignedOver.words(List.of(), "", _ -> false)).isEmpty();
    }
}
