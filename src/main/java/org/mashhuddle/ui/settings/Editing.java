package org.mashhuddle.ui.settings;

import java.util.Optional;

/// What stands in the form beside a list.
///
/// @param <T> what the list holds
public sealed interface Editing<T> {

    /// The one that is changed; none while adding.
    default Optional<T> what() {
        return Optional.empty();
    }

    /// Nothing was picked.
    record Nothing<T>() implements Editing<T> {}

    /// A new one.
    record Add<T>() implements Editing<T> {}

    /// One from the list.
    record Change<T>(T it) implements Editing<T> {
        @Override
        public Optional<T> what() {
            return Optional.of(it);
        }
    }
}
