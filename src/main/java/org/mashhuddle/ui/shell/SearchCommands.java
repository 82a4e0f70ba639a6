package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mashhuddle.ui.kit.Command;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.dialog.PracticeRibbon;

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
        if (isSearch(to) && !isSearch(place)) {
            List<Command> places = Rail.commands(session, navigator::go);
            session.flatMap(at -> practice(at.practice(), place)).ifPresent(places::add);
            all = everywhere.commands(
                    here.get(), words -> doThere(place, words), deed -> afterGoingBack(place, deed), places);
        }
    }

    /// A record is a screen like another: whoever looks from there finds its commands and the places one can go.
    private static boolean isSearch(Destination place) {
        return place instanceof Destination.Children find && find.record().isEmpty();
    }

    /// One's own hub locks before a practice meeting begins: nothing of it is open beside one. It locks
    /// where one was before the search, to go on there.
    private Optional<Command> practice(WorkSession.Practice practice, Destination place) {
        return switch (practice) {
            case FORBIDDEN -> Optional.empty();
            case POSSIBLE ->
                Optional.of(new Command(words("practice.begin"), "", () -> {
                    navigator.go(place);
                    lock(Destination.Unlock.Practice.BEGINS);
                }));
            case HELD, DEMO_DAY ->
                Optional.of(
                        new Command(PracticeRibbon.end(practice), "", () -> lock(Destination.Unlock.Practice.ENDS)));
        };
    }

    private void lock(Destination.Unlock.Practice practice) {
        navigator.lock(new Destination.Unlock(practice));
    }

    private void doThere(Destination from, String words) {
        afterGoingBack(
                from,
                () -> here.get().stream()
                        .filter(key -> key.words().equals(words))
                        .findFirst()
                        .ifPresent(key -> key.deed().run()));
    }

    /// Does something once the caret is in the screen again.
    private void afterGoingBack(Destination from, Runnable deed) {
        navigator.go(from);
        carets.afterwards(deed);
    }
}
