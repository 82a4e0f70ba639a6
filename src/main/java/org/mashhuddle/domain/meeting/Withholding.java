package org.mashhuddle.domain.meeting;

import org.mashhuddle.domain.access.Marked;
import org.mashhuddle.domain.subject.SubjectId;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Takes from an agenda what a viewer may not see. A restricted row keeps its number, its minutes
/// and its section, and nothing else; other rows lose every mention of it.
public final class Withholding {

    private Withholding() {}

    /// The agenda as somebody sees it who may see these subjects.
    public static Agenda from(Agenda agenda, Predicate<SubjectId> visible) {
        List<AgendaItem> items = agenda.items().stream().map(item -> from(item, visible)).toList();
        List<LeftOff> leftOff = agenda.leftOff().stream().map(left -> from(left, visible)).toList();
        return new Agenda(
                agenda.meeting(),
                agenda.day(),
                items,
                leftOff,
                agenda.versions(),
                agenda.version());
    }

    private static AgendaItem from(AgendaItem item, Predicate<SubjectId> visible) {
        boolean shown = visible.test(item.subject());
        List<Reason> reasons =
                shown
                        ? item.reasons().stream()
                                .filter(
                                        reason ->
                                                !(reason instanceof Reason.LinkedTo link)
                                                        || visible.test(link.other()))
                                .toList()
                        : List.of();
        return new AgendaItem(
                item.id(),
                item.number(),
                item.subject(),
                item.section(),
                reasons,
                shown ? item.rating() : Optional.empty(),
                item.minutes(),
                item.late(),
                shown ? item.placed() : Placement.TIE,
                item.under().filter(under -> shown && visible.test(under)));
    }

    private static LeftOff from(LeftOff left, Predicate<SubjectId> visible) {
        return visible.test(left.subject())
                ? left
                : new LeftOff(
                        left.subject(),
                        "",
                        Marked.narrowest(""),
                        left.by(),
                        left.at(),
                        left.comesBack());
    }
}
