package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.service.hub.SettingsService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// What papers say of the hub, and what the chair reads at the opening.
public final class WordingViewModel {

    private static final String PROFILE = "hub";
    private final SettingsService service;
    private final Actor actor;
    private final SettingsChanges changes;
    private final ObjectProperty<Optional<HubProfile>> profile = new SimpleObjectProperty<>(Optional.empty());
    private final Map<Statement, StringProperty> typed = new EnumMap<>(Statement.class);
    private final Map<Statement, StringProperty> sentences = new EnumMap<>(Statement.class);
    private final Map<Statement, FormDrafts> drafts = new EnumMap<>(Statement.class);
    private final ObjectProperty<Map<Statement, String>> wording = new SimpleObjectProperty<>(Map.of());

    public WordingViewModel(SettingsService service, Journal journal, Workspace tools) {
        this.service = service;
        this.actor = journal.actor();
        for (Statement statement : Statement.values()) {
            typed.put(statement, new SimpleStringProperty(""));
        }
        this.changes = new SettingsChanges(tools, journal);
        changes.read(() -> service.profile(actor.viewer()), found -> profile.set(Optional.of(found)));
        changes.read(() -> service.wording(actor.viewer()), found -> begin(found, journal));
    }

    /// What is typed over a statement goes to the journal until it is saved.
    private void begin(Map<Statement, String> found, Journal journal) {
        wording.set(found);
        typed.forEach((statement, text) -> {
            text.set(found.getOrDefault(statement, ""));
            FormDrafts kept = new FormDrafts(journal, Optional.empty(), "wording-" + statement.name(), text.get())
                    .text("text", text);
            drafts.put(statement, kept);
            kept.sentence().subscribe(said -> sentence(statement).set(said));
            kept.open(() -> {});
        });
    }

    /// Where what papers say of the hub is kept while it is typed.
    FormDrafts typedProfile(HubProfile there) {
        HubProfile.Numbers others = there.numbers();
        return changes.form(
                PROFILE,
                String.join(
                        "/",
                        there.code(),
                        there.phone(),
                        there.outOfHours(),
                        others.manager(),
                        others.complaints(),
                        others.dataProtection(),
                        others.dutyTeam()));
    }

    /// Keeps what papers say of the hub.
    public void saveProfile(String code, String phone, String outOfHours, HubProfile.Numbers numbers) {
        profile.get()
                .map(there -> new HubProfile(
                                there.name(), code.strip(), phone.strip(), outOfHours.strip(), there.demonstration())
                        .with(numbers))
                .ifPresent(typed -> changes.make(
                        PROFILE,
                        () -> service.keep(actor, typed),
                        kept -> profile.set(Optional.of(kept)),
                        words("settings.wording.saved")));
    }

    /// Keeps a statement.
    public void save(Statement statement) {
        String text = typed(statement).get();
        changes.make(
                () -> {
                    service.keep(actor, statement, text);
                    return service.wording(actor.viewer());
                },
                next -> saved(statement, next),
                words("settings.wording.saved"));
    }

    private void saved(Statement statement, Map<Statement, String> next) {
        wording.set(next);
        typed(statement).set(next.getOrDefault(statement, ""));
        sentence(statement).set("");
        Optional.ofNullable(drafts.get(statement)).ifPresent(FormDrafts::settle);
    }

    /// A statement as it is typed.
    public StringProperty typed(Statement statement) {
        return typed.computeIfAbsent(statement, _ -> new SimpleStringProperty(""));
    }

    /// "What you typed at 09:42 was put back."; empty where nothing was.
    public StringProperty sentence(Statement statement) {
        return sentences.computeIfAbsent(statement, _ -> new SimpleStringProperty(""));
    }

    /// What the hub says of itself; nothing before it was read.
    public ObjectProperty<Optional<HubProfile>> profile() {
        return profile;
    }

    /// What is read at the opening.
    public ObjectProperty<Map<Statement, String>> wording() {
        return wording;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }
}
