package org.mashhuddle.domain.hub;

import java.util.function.Function;

/// The answer to a save: it was kept, or somebody else had saved since it was read. Nothing is lost
/// either way; whoever saved holds both texts.
public sealed interface SaveResult<T> {

    /// Kept, as it now stands with its new version.
    record Saved<T>(T value) implements SaveResult<T> {
        @Override
        public String toString() {
            return "Saved[withheld]";
        }
    }

    /// Not kept; this is what stands instead.
    record Stale<T>(T theirs) implements SaveResult<T> {
        @Override
        public String toString() {
            return "Stale[withheld]";
        }
    }

    /// The same answer about what each of the two belongs to.
    default <R> SaveResult<R> map(Function<? super T, ? extends R> of) {
        return switch (this) {
            case Saved<T> saved -> new Saved<>(of.apply(saved.value()));
            case Stale<T> stale -> new Stale<>(of.apply(stale.theirs()));
        };
    }
}
