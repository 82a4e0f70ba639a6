package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.service.hub.LockService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.settings.section.SettingsChanges;
import org.mashhuddle.ui.settings.section.TypedFields;

/// When the hub locks by itself, and what is laid down on this computer.
public final class LockViewModel {

    private static final String FORM = "lock";
    private final LockService service;
    private final SettingsChanges changes;
    private final ObjectProperty<Optional<IdleTime>> idle = new SimpleObjectProperty<>(Optional.empty());

    public LockViewModel(LockService service, SettingsChanges changes) {
        this.service = service;
        this.changes = changes;
        changes.read(() -> service.idle(changes.actor().viewer()), found -> idle.set(Optional.of(found)));
    }

    /// What is in force; nothing before it was read.
    public ObjectProperty<Optional<IdleTime>> idle() {
        return idle;
    }

    /// Where what is typed is kept until it is saved.
    FormDrafts typed(IdleTime there) {
        return changes.form(FORM, there.elsewhere() + "/" + there.inMeeting());
    }

    /// Keeps what is typed.
    public void save(String elsewhere, String inMeeting) {
        TypedFields read = new TypedFields();
        int minutes = read.whole("lock-minutes", elsewhere);
        int meeting = read.whole("lock-meeting-minutes", inMeeting);
        read.wrong()
                .ifPresentOrElse(
                        field -> changes.refuse(field, words("settings.lock.not-read")),
                        () -> changes.make(
                                FORM,
                                () -> service.keep(changes.actor(), minutes, meeting),
                                kept -> idle.set(Optional.of(kept)),
                                words("settings.lock.saved", minutes, meeting)));
    }

    /// Why the policy cannot be relied on.
    public Optional<String> trouble() {
        return service.policy().trouble();
    }

    /// What is laid down on this computer, a sentence each.
    public List<String> laidDown() {
        MachinePolicy policy = service.policy();
        if (policy.file().isEmpty()) {
            return List.of(words("settings.lock.policy-none"));
        }
        List<String> said = new ArrayList<>();
        policy.idleAtMost().ifPresent(minutes -> said.add(words("settings.lock.policy-idle", minutes)));
        policy.backupFolder().ifPresent(folder -> said.add(words("settings.lock.policy-backups", folder)));
        if (!policy.demo()) {
            said.add(words("settings.lock.policy-demo"));
        }
        if (said.isEmpty()) {
            said.add(words("settings.lock.policy-empty"));
        }
        said.addFirst(words("settings.lock.policy-file", policy.file().orElseThrow()));
        if (policy.loose()) {
            said.add(words("settings.lock.policy-loose"));
        }
        return List.copyOf(said);
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }

    /// The field that it is about.
    ReadOnlyStringProperty wrongField() {
        return changes.wrongField();
    }
}
