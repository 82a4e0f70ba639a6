package org.mashhuddle.ui.settings.section;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Makes changes one after the other, says what was done, and what was refused and why. What was
/// typed stays.
public final class SettingsChanges {

    private final Workspace tools;
    private final Journal journal;
    private final Map<String, FormDrafts> forms = new HashMap<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper wrongField = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param journal keeps what is typed until it is made
    public SettingsChanges(Workspace tools, Journal journal) {
        this.tools = tools;
        this.journal = journal;
    }

    /// Who makes them.
    public Actor actor() {
        return journal.actor();
    }

    /// What was refused; empty while nothing is.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// The id of the field that what was refused is about; empty where it is about none.
    public ReadOnlyStringProperty wrongField() {
        return wrongField.getReadOnlyProperty();
    }

    /// Whether a change is on its way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Looks something up.
    public <T> void read(Callable<T> look, Consumer<? super T> show) {
        tools.background().run(look, show, this::failed);
    }

    /// Changes something.
    ///
    /// @param said the notice when it is done
    public <T> void make(Callable<T> change, Consumer<? super T> done, String said) {
        make(Map.of(), change, done, said);
    }

    private <T> void make(Map<Refusal.Kind, String> fields, Callable<T> change, Consumer<? super T> done, String said) {
        if (busy.get()) {
            return;
        }
        clear();
        busy.set(true);
        tools.background()
                .run(
                        change,
                        result -> {
                            busy.set(false);
                            tools.notices().say(said);
                            done.accept(result);
                        },
                        failure -> {
                            busy.set(false);
                            String field =
                                    Refusal.kindOf(failure).map(fields::get).orElse("");
                            refuse(field, RefusalWords.of(failure));
                        });
    }

    /// Makes what was typed, and forgets it once it is made.
    ///
    /// @param form what [#form] gave for it
    public <T> void make(String form, Callable<T> change, Consumer<? super T> done, String said) {
        make(form, Map.of(), change, done, said);
    }

    /// Makes what was typed, and forgets it once it is made.
    ///
    /// @param fields the id of the field that each refusal is about
    public <T> void make(
            String form, Map<Refusal.Kind, String> fields, Callable<T> change, Consumer<? super T> done, String said) {
        Consumer<T> settle = _ -> Optional.ofNullable(forms.get(form)).ifPresent(FormDrafts::settle);
        make(
                fields,
                change,
                made -> {
                    // First, so that what is read again to show it finds it no longer among the drafts.
                    settle.accept(made);
                    done.accept(made);
                },
                said);
    }

    /// Where a form keeps what is typed.
    ///
    /// @param form its lasting name, with what it is about
    /// @param base as what is typed over
    public FormDrafts form(String form, String base) {
        FormDrafts kept = journal.at("settings." + form, base);
        forms.put(form, kept);
        return kept;
    }

    /// Refuses before anything is asked.
    public void refuse(String why) {
        refuse("", why);
    }

    /// Refuses before anything is asked: what stands in a field.
    ///
    /// @param field its id
    public void refuse(String field, String why) {
        clear();
        wrongField.set(field);
        problem.set(why);
    }

    /// Forgets what was refused.
    public void clear() {
        problem.set("");
        wrongField.set("");
    }

    private void failed(Exception failure) {
        busy.set(false);
        refuse(RefusalWords.of(failure));
    }
}
