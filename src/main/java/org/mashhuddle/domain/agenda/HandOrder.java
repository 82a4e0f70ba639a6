package org.mashhuddle.domain.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.subject.SubjectId;

/// Items in the order that the chair's hand gives them, and back in that of the rules.
record HandOrder(List<AgendaItem> items) {

    List<AgendaItem> moved(List<ItemId> moving, int by) {
        List<AgendaItem> order = new ArrayList<>(items);
        List<ItemId> ids = items.stream().map(AgendaItem::id).toList();
        List<Integer> places = moving.stream()
                .map(ids::indexOf)
                .sorted(by < 0 ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .toList();
        for (int from : places) {
            int to = from + by;
            if (from < 0
                    || to < 0
                    || to >= order.size()
                    || order.get(to).section() != order.get(from).section()) {
                return items;
            }
            order.add(to, order.remove(from).movedByHand());
        }
        return order;
    }

    List<AgendaItem> movedBefore(List<ItemId> moving, ItemId target) {
        return movedTo(moving, target, 0);
    }

    List<AgendaItem> movedAfter(List<ItemId> moving, ItemId target) {
        return movedTo(moving, target, 1);
    }

    private List<AgendaItem> movedTo(List<ItemId> moving, ItemId target, int past) {
        Optional<AgendaItem> there =
                items.stream().filter(item -> item.id().equals(target)).findFirst();
        List<AgendaItem> taken =
                items.stream().filter(item -> moving.contains(item.id())).toList();
        if (there.isEmpty()
                || moving.contains(target)
                || taken.stream().anyMatch(item -> item.section() != there.get().section())) {
            return items;
        }
        List<AgendaItem> order = new ArrayList<>(items);
        order.removeAll(taken);
        order.addAll(
                order.indexOf(there.get()) + past,
                taken.stream().map(AgendaItem::movedByHand).toList());
        return order;
    }

    /// Sections stay whole, whatever was asked.
    List<AgendaItem> standing(List<Standing> earlier) {
        List<ItemId> order = earlier.stream().map(Standing::item).toList();
        return items.stream()
                .map(item -> {
                    int place = order.indexOf(item.id());
                    return place < 0 || item.placed() != Placement.HAND
                            ? item
                            : item.placed(earlier.get(place).placed());
                })
                .sorted(Comparator.comparing(AgendaItem::section).thenComparing(item -> {
                    int place = order.indexOf(item.id());
                    return place < 0 ? Integer.MAX_VALUE : place;
                }))
                .toList();
    }

    /// What the proposal does not hold stays at the end of its section.
    List<AgendaItem> inOrderOf(List<ProposedItem> proposal) {
        Map<SubjectId, AgendaItem> left = new HashMap<>();
        items.forEach(item -> left.put(item.subject(), item));
        List<AgendaItem> order = new ArrayList<>();
        for (ProposedItem each : proposal) {
            AgendaItem item = left.get(each.subject());
            if (item != null && !item.late()) {
                left.remove(each.subject());
                order.add(item.ordered(each));
            }
        }
        items.stream().filter(item -> left.containsKey(item.subject())).forEach(order::add);
        order.sort(Comparator.comparing(AgendaItem::section));
        return order;
    }
}
