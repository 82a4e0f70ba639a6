package org.mashhuddle.ui.settings.section;

import java.util.Optional;

/// What stands in the form beside a list.
///
/// @param <T> what the list holds
public sealed interface ListEditor<T> {

    /// The one that is changed; none while adding.
    default Optional<T> what() {
        return Optional.empty();
    }

    /// Nothing was picked.
    record Nothing<T>() implements ListEditor<T> {}

    /// A new one.
    record Add<T>() implements ListEditor<T> {}

    /// One from the list.
    record Change<T>(T it) implements ListEditor<T> {
        @Override
        public Optional<T> what() {
            return Optional.of(it);
        }
    }
}
