package org.mashhuddle.store.pages;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The pages that were opened last, as they were found right. H2 reads some hundred bytes at a time: an opening would
/// else decipher each page seven times.
///
/// What is kept is never older than the file: whoever writes over a page, or cuts one off, forgets all that is kept
/// before and after it does so, and what was being read meanwhile is not kept.
final class RecentPages {

    /// A megabyte.
    private static final int MANY = 256;

    private final AtomicReferenceArray<@Nullable Kept> kept = new AtomicReferenceArray<>(MANY);
    private final AtomicLong age = new AtomicLong();

    private static final class Kept {
        private final long number;
        private final long age;
        private final byte[] page;

        private Kept(long number, long age, byte[] page) {
            this.number = number;
            this.age = age;
            this.page = page;
        }
    }

    /// To be asked before a page is read that shall be kept.
    long age() {
        return age.get();
    }

    /// The page, where it is kept; nobody may change it.
    Optional<byte[]> page(long number) {
        Kept found = kept.get(slot(number));
        return found != null && found.number == number && found.age == age.get()
                ? Optional.of(found.page)
                : Optional.empty();
    }

    /// @param readAt how old this was before the page was read
    /// @param page not to be changed any more
    void keep(long number, long readAt, byte[] page) {
        kept.set(slot(number), new Kept(number, readAt, page));
    }

    /// Nothing is kept any more, nor what is being read at this moment.
    void forget() {
        age.incrementAndGet();
    }

    private static int slot(long number) {
        return (int) (number % MANY);
    }

    @Override
    public String toString() {
        return "RecentPages";
    }
}
