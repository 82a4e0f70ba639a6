package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mashhuddle.service.minutes.countersign.CountersigningService;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// Whether the hub asks minute-takers to countersign.
public final class CountersigningViewModel {

    private final CountersigningService service;
    private final SettingsChanges changes;
    private final ReadOnlyObjectWrapper<Optional<Boolean>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());

    public CountersigningViewModel(CountersigningService service, SettingsChanges changes) {
        this.service = service;
        this.changes = changes;
        changes.read(() -> service.isAsked(changes.actor().viewer()), found -> asked.set(Optional.of(found)));
    }

    /// Nothing before it was read.
    public ReadOnlyObjectProperty<Optional<Boolean>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// Asks for it from the next signature on, or no longer.
    public void ask(boolean wanted) {
        changes.make(
                () -> service.ask(changes.actor(), wanted),
                kept -> asked.set(Optional.of(kept)),
                words(wanted ? "countersigning.on" : "countersigning.off"));
    }
}
