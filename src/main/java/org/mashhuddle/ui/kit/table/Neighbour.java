package org.mashhuddle.ui.kit.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which row of a list is chosen once it was read again.
public final class Neighbour {

    private Neighbour() {}

    /// Whoever was chosen, or where they left the list whoever came after them, else before them: the next key is
    /// pressed on a neighbour and not at the top.
    ///
    /// @param before the rows among which it was chosen
    /// @param now those that are left
    public static <T> Optional<T> of(T chosen, List<T> before, Collection<T> now) {
        int at = Math.max(0, before.indexOf(chosen));
        return Stream.of(
                        Stream.of(chosen),
                        before.subList(at, before.size()).stream(),
                        before.subList(0, at).reversed().stream())
                .flatMap(rows -> rows)
                .filter(now::contains)
                .findFirst();
    }
}
