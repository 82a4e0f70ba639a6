package org.mashhuddle.domain.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mashhuddle.domain.subject.SubjectId;

/// Items in the order that the chair's hand gives them, and back in that of the rules. A family is moved, and passed,
/// as one.
record HandOrder(List<AgendaItem> items) {

    /// These and whoever is of their families, in the order of the agenda.
    List<ItemId> families(List<ItemId> some) {
        Set<Family> wanted = items.stream()
                .filter(item -> some.contains(item.id()))
                .map(Family::of)
                .collect(Collectors.toSet());
        return items.stream()
                .filter(item -> wanted.contains(Family.of(item)))
                .map(AgendaItem::id)
                .toList();
    }

    /// Those of a section who stand under one head, with the head.
    private record Family(AgendaSection section, SubjectId head) {
        static Family of(AgendaItem item) {
            return new Family(item.section(), item.under().orElse(item.subject()));
        }
    }

    /// Each family that stands together, as one.
    private static List<List<AgendaItem>> blocks(List<AgendaItem> all) {
        List<List<AgendaItem>> blocks = new ArrayList<>();
        for (AgendaItem item : all) {
            if (blocks.isEmpty() || !Family.of(blocks.getLast().getFirst()).equals(Family.of(item))) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(item);
        }
        return blocks;
    }

    List<AgendaItem> moved(List<ItemId> moving, int by) {
        Set<ItemId> wanted = Set.copyOf(families(moving));
        List<List<AgendaItem>> order = blocks(items);
        List<Integer> places = IntStream.range(0, order.size())
                .filter(place -> wanted.contains(order.get(place).getFirst().id()))
                .boxed()
                .sorted(by < 0 ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .toList();
        for (int from : places) {
            int to = from + by;
            if (to < 0 || to >= order.size() || section(order.get(to)) != section(order.get(from))) {
                return items;
            }
            order.add(
                    to, order.remove(from).stream().map(AgendaItem::movedByHand).toList());
        }
        return order.stream().flatMap(List::stream).toList();
    }

    private static AgendaSection section(List<AgendaItem> block) {
        return block.getFirst().section();
    }

    List<AgendaItem> movedBefore(List<ItemId> moving, ItemId target) {
        return movedTo(moving, target, false);
    }

    List<AgendaItem> movedAfter(List<ItemId> moving, ItemId target) {
        return movedTo(moving, target, true);
    }

    private List<AgendaItem> movedTo(List<ItemId> some, ItemId target, boolean after) {
        List<ItemId> moving = families(some);
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
        List<AgendaItem> beside = blocks(order).stream()
                .filter(block -> block.contains(there.get()))
                .findFirst()
                .orElseThrow();
        int place = after ? order.indexOf(beside.getLast()) + 1 : order.indexOf(beside.getFirst());
        order.addAll(place, taken.stream().map(AgendaItem::movedByHand).toList());
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
