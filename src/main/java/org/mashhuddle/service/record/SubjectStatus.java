package org.mashhuddle.service.record;

import java.util.Optional;
import org.mashhuddle.domain.reason.DatedReturn;

/// How a subject stands with the hub, in short: for lists.
///
/// @param item its number on today's agenda
/// @param missing whether the child is missing now
/// @param custody whether the child is in custody now
/// @param waiting whether a contact or referral has no decision yet
/// @param open how many actions have not ended
/// @param comesBack the nearest date on which it comes back by itself
public record SubjectStatus(
        Optional<Integer> item,
        boolean missing,
        boolean custody,
        boolean waiting,
        int open,
        Optional<DatedReturn> comesBack) {

    /// Nothing is open.
    public static SubjectStatus nothingOpen() {
        return new SubjectStatus(Optional.empty(), false, false, false, 0, Optional.empty());
    }

    SubjectStatus withItem(int number) {
        return new SubjectStatus(Optional.of(number), missing, custody, waiting, open, comesBack);
    }

    SubjectStatus missingNow() {
        return new SubjectStatus(item, true, custody, waiting, open, comesBack);
    }

    SubjectStatus inCustody() {
        return new SubjectStatus(item, missing, true, waiting, open, comesBack);
    }

    SubjectStatus withReferral() {
        return new SubjectStatus(item, missing, custody, true, open, comesBack);
    }

    SubjectStatus withAction() {
        return new SubjectStatus(item, missing, custody, waiting, open + 1, comesBack);
    }

    /// The nearest date stays.
    SubjectStatus backOn(DatedReturn back) {
        boolean nearer =
                comesBack.filter(known -> !back.due().isBefore(known.due())).isEmpty();
        return nearer ? new SubjectStatus(item, missing, custody, waiting, open, Optional.of(back)) : this;
    }
}
