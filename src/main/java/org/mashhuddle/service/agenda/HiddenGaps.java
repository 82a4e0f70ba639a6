package org.mashhuddle.service.agenda;

import java.util.List;
import java.util.function.Predicate;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.subject.Subject;

/// The gaps of a whole record, for somebody who may not see all of it: of a hidden item only what
/// kind of gap it has.
public final class HiddenGaps {

    private HiddenGaps() {}

    /// As a viewer may know them.
    ///
    /// @param visible the same meeting, as the viewer may see it
    public static List<Gap> of(List<Gap> gaps, MeetingBook visible) {
        return without(
                gaps,
                item -> visible.agenda().item(item).flatMap(visible::subject).isPresent());
    }

    /// Whether it is one of a restricted subject: who reads the minutes learns nothing of those, not even what was
    /// asked of them.
    public static boolean isRestricted(MeetingBook whole, Gap gap) {
        return gap.item()
                .flatMap(whole.agenda()::item)
                .flatMap(whole::subject)
                .flatMap(Subject::restriction)
                .isPresent();
    }

    private static List<Gap> without(List<Gap> gaps, Predicate<ItemId> shown) {
        return gaps.stream()
                .map(gap -> gap.item().filter(shown.negate()).isEmpty()
                        ? gap
                        : new Gap(gap.kind(), gap.item(), gap.number(), ""))
                .toList();
    }
}
