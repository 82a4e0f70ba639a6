package org.mashhuddle.store;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.Page;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

/// A table's rows by their keys, or the entries of an index, as they lie in H2's pages: each page of
/// entries is found by what the pages above it say of its first and last one.
record PageTree<K, V>(MVMap<K, VersionedValue<V>> map) {

    /// Whether whoever looks for an entry comes to it, for every one that there is: in each page they stand in
    /// their order, and between what leads to that page.
    ///
    /// @param holds whether an entry is as it should be; asked of each, in their order
    boolean leadsToAll(Predicate<? super K> holds) {
        return leadsToAllRows((key, _) -> holds.test(key));
    }

    /// The same.
    ///
    /// @param holds is asked of each and of what it leads to
    boolean leadsToAllRows(BiPredicate<? super K, ? super V> holds) {
        return leadsToAll(map.getRootPage(), Optional.empty(), Optional.empty(), holds);
    }

    private boolean leadsToAll(
            Page<K, VersionedValue<V>> page,
            Optional<K> first,
            Optional<K> end,
            BiPredicate<? super K, ? super V> holds) {
        return isBetween(page, first, end)
                && (page.isLeaf() ? entriesHold(page, holds) : branchesHold(page, first, end, holds));
    }

    private boolean isBetween(Page<K, VersionedValue<V>> page, Optional<K> first, Optional<K> end) {
        int count = page.getKeyCount();
        for (int at = 1; at < count; at++) {
            if (compare(page.getKey(at - 1), page.getKey(at)) >= 0) {
                return false;
            }
        }
        return count == 0
                || (first.filter(key -> compare(key, page.getKey(0)) > 0).isEmpty()
                        && end.filter(key -> compare(page.getKey(count - 1), key) >= 0)
                                .isEmpty());
    }

    private int compare(K one, K other) {
        return map.getKeyType().compare(one, other);
    }

    private boolean entriesHold(Page<K, VersionedValue<V>> page, BiPredicate<? super K, ? super V> holds) {
        for (int at = 0; at < page.getKeyCount(); at++) {
            VersionedValue<V> entry = page.getValue(at);
            if (isThere(entry) && !holds.test(page.getKey(at), entry.getCurrentValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean branchesHold(
            Page<K, VersionedValue<V>> page,
            Optional<K> first,
            Optional<K> end,
            BiPredicate<? super K, ? super V> holds) {
        int last = page.getKeyCount();
        for (int at = 0; at <= last; at++) {
            Optional<K> from = at == 0 ? first : Optional.of(page.getKey(at - 1));
            Optional<K> to = at == last ? end : Optional.of(page.getKey(at));
            if (!leadsToAll(page.getChildPage(at), from, to, holds)) {
                return false;
            }
        }
        return true;
    }

    /// Whether whoever looks for this entry comes to it.
    boolean leadsTo(K entry) {
        return isThere(map.get(entry));
    }

    /// What this transaction took out stays in its page until it is kept.
    private static boolean isThere(@Nullable VersionedValue<?> value) {
        return value != null && value.getCurrentValue() != null;
    }
}
