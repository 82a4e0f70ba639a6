package org.mashhuddle.domain.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mashhuddle.domain.subject.SubjectId;

/// The items of an agenda when it is proposed again. The same facts give the same agenda, whatever
/// was proposed before; only the chair's hand and minutes stay.
///
/// @param items as they stand
/// @param ids for who is new
record AgendaRenewal(List<AgendaItem> items, List<ProposedItem> proposal, Function<SubjectId, ItemId> ids) {

    /// In the order of the proposal. What has no reason left goes.
    List<AgendaItem> inOrder() {
        Map<SubjectId, AgendaItem> there = new HashMap<>();
        items.forEach(item -> there.put(item.subject(), item));
        Map<SubjectId, AgendaSection> sections = new HashMap<>();
        List<AgendaItem> order = new ArrayList<>();
        List<AgendaItem> moved = new ArrayList<>();
        for (ProposedItem each : proposal) {
            AgendaSection section = each.under().map(sections::get).orElse(each.section());
            sections.put(each.subject(), section);
            AgendaItem before = there.get(each.subject());
            if (before == null) {
                order.add(item(each, section, each.placed(), each.under()));
            } else if (before.placed() == Placement.HAND && before.section() == section) {
                moved.add(before.refreshed(each));
            } else {
                order.add(before.refreshed(each).placedAs(each, section));
            }
        }
        order.sort(Comparator.comparing(AgendaItem::section));
        moved.sort(Comparator.comparingInt(AgendaItem::number));
        moved.forEach(item -> order.add(placeByHand(order, item), item));
        return order;
    }

    /// Right behind the nearest of its section that stood before it, else first of its section.
    private int placeByHand(List<AgendaItem> order, AgendaItem item) {
        Set<SubjectId> before = new HashSet<>();
        items.stream().filter(other -> other.number() < item.number()).forEach(other -> before.add(other.subject()));
        Map<SubjectId, Integer> numbers = new HashMap<>();
        items.forEach(other -> numbers.put(other.subject(), other.number()));
        int place = 0;
        int nearest = 0;
        for (int i = 0; i < order.size(); i++) {
            AgendaItem other = order.get(i);
            if (other.section().compareTo(item.section()) < 0 && nearest == 0) {
                place = i + 1;
            }
            if (other.section() == item.section()
                    && before.contains(other.subject())
                    && numbers.getOrDefault(other.subject(), 0) > nearest) {
                nearest = numbers.getOrDefault(other.subject(), 0);
                place = i + 1;
            }
        }
        return place;
    }

    /// As they stand, with the facts of now, marked where these are others; who is new comes late.
    List<AgendaItem> withLate() {
        Map<SubjectId, ProposedItem> wanted = new HashMap<>();
        proposal.forEach(each -> wanted.put(each.subject(), each));
        List<AgendaItem> kept = new ArrayList<>();
        for (AgendaItem item : items) {
            ProposedItem now = wanted.remove(item.subject());
            kept.add(now == null ? item.notProposed() : item.refreshedLate(now));
        }
        proposal.stream()
                .filter(each -> wanted.containsKey(each.subject()))
                .map(each -> item(each, AgendaSection.LATE, Placement.LATE, Optional.empty()))
                .forEach(kept::add);
        return kept;
    }

    private AgendaItem item(ProposedItem each, AgendaSection section, Placement placed, Optional<SubjectId> under) {
        return new AgendaItem(
                ids.apply(each.subject()),
                0,
                each.subject(),
                section,
                each.reasons(),
                each.rating(),
                each.minutes(),
                section == AgendaSection.LATE,
                placed,
                under);
    }

    @Override
    public String toString() {
        return "Reproposing[" + items.size() + "]";
    }
}
