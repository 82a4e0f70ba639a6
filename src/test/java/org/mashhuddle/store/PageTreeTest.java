package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.Page;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.value.VersionedValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Of a tree of pages every entry is come to, or the tree is refused.
class PageTreeTest {

    private static final int ENTRIES = 2_000;
    private final MVStore store = MVStore.open(null);
    private final TransactionStore transactions = new TransactionStore(store);
    private TransactionMap<Long, String> rows = map();

    @BeforeEach
    void fill() {
        transactions.init();
        rows = map();
        LongStream.rangeClosed(1, ENTRIES).forEach(key -> rows.put(key, "row"));
        rows.getTransaction().commit();
        rows = map();
    }

    private TransactionMap<Long, String> map() {
        Transaction begun = transactions.begin();
        return begun.openMap("rows");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private PageTree<Long, String> tree() {
        return new PageTree<>(rows.map);
    }

    private static Page<Long, VersionedValue<String>> firstLeaf(MVMap<Long, VersionedValue<String>> map) {
        Page<Long, VersionedValue<String>> page = map.getRootPage();
        while (!page.isLeaf()) {
            page = page.getChildPage(0);
        }
        return page;
    }

    @Test
    void eachEntryIsToldInItsOrder() {
        List<Long> told = new ArrayList<>();
        assertThat(tree().leadsToAll(told::add)).isTrue();
        assertThat(told).hasSize(ENTRIES).isSorted().doesNotHaveDuplicates();
        assertThat(rows.map.getRootPage().isLeaf()).isFalse();
    }

    @Test
    void itEndsWithTheFirstThatIsNotAsItShouldBe() {
        List<Long> told = new ArrayList<>();
        assertThat(tree().leadsToAll(key -> told.add(key) && key < 3)).isFalse();
        assertThat(told).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatThisTransactionTookOutIsNotThere() {
        rows.remove(7L);
        List<Long> told = new ArrayList<>();
        assertThat(tree().leadsToAll(told::add)).isTrue();
        assertThat(told).hasSize(ENTRIES - 1).doesNotContain(7L);
        assertThat(tree().leadsTo(7L)).isFalse();
        assertThat(tree().leadsTo(8L)).isTrue();
        assertThat(tree().leadsTo(ENTRIES + 1L)).isFalse();
    }

    @Test
    void aPageThatLeadsElsewhereIsRefused() {
        Page<Long, VersionedValue<String>> root = rows.map.getRootPage();
        long before = root.getKey(0);
        root.setKey(0, before + 1);
        assertThat(tree().leadsTo(before)).isFalse();
        assertThat(tree().leadsToAll(_ -> true)).isFalse();
    }

    @Test
    void aPageWhoseLastEntryBelongsIntoTheNextIsRefused() {
        Page<Long, VersionedValue<String>> leaf = firstLeaf(rows.map);
        leaf.setKey(leaf.getKeyCount() - 1, (long) ENTRIES + 1);
        assertThat(tree().leadsToAll(_ -> true)).isFalse();
    }

    @Test
    void aPageInNoOrderIsRefused() {
        Page<Long, VersionedValue<String>> leaf = firstLeaf(rows.map);
        leaf.setKey(1, leaf.getKey(0));
        assertThat(tree().leadsToAll(_ -> true)).isFalse();
    }
}
