package org.mashhuddle.store.core;

import java.util.Optional;
import java.util.function.Supplier;

/// What is read once for a transaction, however often it is asked for, and again after it was changed.
public final class ReadOnce<T> {

    private Optional<T> known = Optional.empty();

    /// What was read, or what is read now.
    ///
    /// @param read how it is read, where it was not yet
    public T orRead(Supplier<T> read) {
        T value = known.orElseGet(read);
        known = Optional.of(value);
        return value;
    }

    /// What was read is no longer so.
    public void changed() {
        known = Optional.empty();
    }

    @Override
    public String toString() {
        return known.isPresent() ? "read" : "not read";
    }
}
