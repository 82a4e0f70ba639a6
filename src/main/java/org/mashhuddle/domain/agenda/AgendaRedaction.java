package org.mashhuddle.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.SubjectId;

/// Takes from an agenda what a viewer may not see. A restricted row keeps its number, its minutes
/// and its section, and nothing else; other rows lose every mention of it.
public final class AgendaRedaction {

    private AgendaRedaction() {}

    /// The agenda as somebody sees it who may see these subjects.
    public static Agenda from(Agenda agenda, Predicate<SubjectId> visible) {
        List<AgendaItem> items = new ArrayList<>();
        boolean behindHidden = false;
        for (AgendaItem item : agenda.items()) {
            behindHidden &= item.placed() == Placement.NETWORK;
            items.add(from(item, visible, behindHidden));
            behindHidden |= !visible.test(item.subject());
        }
        List<LeftOff> leftOff =
                agenda.leftOff().stream().map(left -> from(left, visible)).toList();
        return new Agenda(agenda.meeting(), agenda.day(), items, leftOff, agenda.versions(), agenda.version());
    }

    /// @param behindHidden whether it follows a hidden one, or those that are linked to it
    private static AgendaItem from(AgendaItem item, Predicate<SubjectId> visible, boolean behindHidden) {
        boolean shown = visible.test(item.subject());
        List<Reason> reasons = shown
                ? item.reasons().stream()
                        .filter(reason -> !(reason instanceof LinkedTo link) || visible.test(link.other()))
                        .toList()
                : List.of();
        return new AgendaItem(
                item.id(),
                item.number(),
                item.subject(),
                shown ? section(item, visible) : item.section(),
                reasons,
                shown ? item.rating() : Optional.empty(),
                item.minutes(),
                item.late(),
                shown ? placed(item, visible, behindHidden) : Placement.TIE,
                item.under().filter(under -> shown && visible.test(under)),
                shown && item.changed());
    }

    /// Who stood under somebody who has been restricted since stands where its own reasons put it.
    private static AgendaSection section(AgendaItem item, Predicate<SubjectId> visible) {
        boolean underHidden = item.placed() == Placement.FAMILY
                && item.under().filter(visible).isEmpty();
        if (!underHidden || item.isMissing()) {
            return item.section();
        }
        return item.reasons().stream().anyMatch(NewReferral.class::isInstance) ? AgendaSection.NEW : AgendaSection.BACK;
    }

    /// That an item stands with its family, or with whom it is linked to, would tell of the hidden
    /// one before it.
    private static Placement placed(AgendaItem item, Predicate<SubjectId> visible, boolean behindHidden) {
        return switch (item.placed()) {
            case FAMILY -> item.under().filter(visible).isEmpty() ? Placement.TIE : item.placed();
            case NETWORK -> behindHidden ? Placement.TIE : item.placed();
            case SECTION, RATING, CLOCK, LONGEST_WAITING, CHILDREN_FIRST, PARTLY_HERE, TIE, HAND, LATE -> item.placed();
        };
    }

    private static LeftOff from(LeftOff left, Predicate<SubjectId> visible) {
        return visible.test(left.subject())
                ? left
                : new LeftOff(left.subject(), "", MarkedText.narrowest(""), left.by(), left.at(), left.comesBack());
    }
}
