package org.mashhuddle.service.record;

import java.util.Optional;
import org.mashhuddle.domain.meeting.DatedReturn;

/// How a subject stands with the hub, in short: for lists.
///
/// @param item its number on today's agenda
/// @param missing whether the child is missing now
/// @param custody whether the child is in custody now
/// @param waiting whether a contact or referral has no decision yet
/// @param open how many actions have not ended
/// @param comesBack the nearest date on which it comes back by itself
public record HowItStands(
        Optional<Integer> item,
        boolean missing,
        boolean custody,
        boolean waiting,
        int open,
        Optional<DatedReturn> comesBack) {

    /// Nothing is open.
    public static HowItStands nothingOpen() {
        return new HowItStands(Optional.empty(), false, false, false, 0, Optional.empty());
    }

    HowItStands withItem(int number) {
        return new HowItStands(Optional.of(number), missing, custody, waiting, open, comesBack);
    }

    HowItStands missingNow() {
        return new HowItStands(item, true, custody, waiting, open, comesBack);
    }

    HowItStands inCustody() {
        return new HowItStands(item, missing, true, waiting, open, comesBack);
    }

    HowItStands withReferral() {
        return new HowItStands(item, missing, custody, true, open, comesBack);
    }

    HowItStands withAction() {
        return new HowItStands(item, missing, custody, waiting, open + 1, comesBack);
    }

    /// The nearest date stays.
    HowItStands backOn(DatedReturn back) {
        boolean nearer =
                comesBack.filter(known -> !back.due().isBefore(known.due())).isEmpty();
        return nearer ? new HowItStands(item, missing, custody, waiting, open, Optional.of(back)) : this;
    }
}
