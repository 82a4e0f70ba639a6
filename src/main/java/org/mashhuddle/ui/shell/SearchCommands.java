package org.mashhuddle.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mashhuddle.ui.kit.Command;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.WorkSession;

/// What the search finds beside people: what can be done on the screen that one left for it, and
/// everywhere.
final class SearchCommands {

    private final Navigator navigator;
    private final Carets carets;
    private final WindowKeys everywhere;
    private final Supplier<List<Shortcut>> here;
    private List<Command> all = List.of();

    /// @param here the keys of the screen that is open
    SearchCommands(Navigator navigator, Carets carets, WindowKeys everywhere, Supplier<List<Shortcut>> here) {
        this.navigator = navigator;
        this.carets = carets;
        this.everywhere = everywhere;
        this.here = here;
    }

    List<Command> all() {
        return all;
    }

    /// A screen is left, perhaps for the search.
    ///
    /// @param place where one is on it, to come back there
    void leaving(Destination place, Destination to, Optional<WorkSession> session) {
        boolean looks = to instanceof Destination.Children find && find.record().isEmpty();
        if (looks && !(place instanceof Destination.Children)) {
            all = everywhere.commands(
                    here.get(), words -> doThere(place, words), Rail.commands(session, navigator::go));
        }
    }

    /// Goes back and does something there, once the caret is in the screen again.
    private void doThere(Destination from, String words) {
        navigator.go(from);
        carets.afterwards(() -> here.get().stream()
                .filter(key -> key.words().equals(words))
                .findFirst()
                .ifPresent(key -> key.deed().run()));
    }
}
