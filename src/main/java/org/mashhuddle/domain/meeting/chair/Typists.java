package org.mashhuddle.domain.meeting.chair;

import java.util.Map;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.ItemId;

/// Who typed the items of a meeting, as the trail knows it: whoever is named as the minute-taker may be somebody else
/// (`product.md`, "What is signed", 5).
///
/// @param saves of each item that was typed in, how often each user saved it
public record Typists(Map<ItemId, Map<UserId, Integer>> saves) {

    /// Copies the map.
    public Typists {
        saves = Map.copyOf(saves);
    }

    /// Whether somebody typed the minutes: more than half of the items that were typed in. An item is theirs where
    /// nobody saved it more often, so that a word put right in what somebody else typed makes nobody its typist.
    public boolean has(UserId user) {
        return 2 * saves.values().stream().filter(item -> isTheirs(item, user)).count() > saves.size();
    }

    private static boolean isTheirs(Map<UserId, Integer> item, UserId user) {
        int own = item.getOrDefault(user, 0);
        return own > 0 && item.values().stream().allMatch(saved -> saved <= own);
    }

    @Override
    public String toString() {
        return "Typists[" + saves.size() + " items]";
    }
}
