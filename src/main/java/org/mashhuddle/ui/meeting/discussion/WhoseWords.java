package org.mashhuddle.ui.meeting.discussion;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.ui.kit.text.Messages;

/// Whose words a text is and of what kind; nothing until somebody chose.
public final class WhoseWords {

    /// One entry of the menu.
    ///
    /// @param own the speaker's agency knows it itself
    public record Choice(boolean own, Words.Kind kind) {}

    private final ObjectProperty<Optional<Choice>> choice = new SimpleObjectProperty<>(Optional.empty());
    private final FormText reportedBy;

    public WhoseWords(FormText reportedBy) {
        this.reportedBy = reportedBy;
    }

    /// The entries, in their order.
    public static List<Choice> all() {
        return List.of(
                new Choice(true, Words.Kind.FACT),
                new Choice(true, Words.Kind.OPINION),
                new Choice(true, Words.Kind.FACT_AND_OPINION),
                new Choice(false, Words.Kind.FACT),
                new Choice(false, Words.Kind.OPINION),
                new Choice(false, Words.Kind.FACT_AND_OPINION));
    }

    /// What was chosen.
    public ObjectProperty<Optional<Choice>> choice() {
        return choice;
    }

    /// Who told it, where somebody did: "Mother".
    public FormText reportedBy() {
        return reportedBy;
    }

    /// Whether somebody told it, by what was chosen, or by what is typed while nothing is chosen.
    public ObservableValue<Boolean> isReported() {
        return choice.flatMap(
                chosen -> chosen.map(one -> (ObservableValue<Boolean>) new SimpleBooleanProperty(!one.own()))
                        .orElseGet(() -> reportedBy.map(by -> !by.isBlank())));
    }

    /// How an entry reads: "Own knowledge · fact", "Mother, reported · fact".
    public String words(Choice entry) {
        String kind = entry.kind().word();
        if (entry.own()) {
            return Messages.words("meeting.words.own", kind);
        }
        return reportedBy.get().isBlank()
                ? Messages.words("meeting.words.reported", kind)
                : Messages.words("meeting.words.reported-by", reportedBy.get().strip(), kind);
    }

    /// The words as they are kept.
    public Optional<Words> words() {
        return choice.get()
                .map(chosen -> new Words(
                        chosen.own() ? new Words.Whose.OwnKnowledge() : new Words.Whose.ReportedBy(reportedBy.get()),
                        chosen.kind()));
    }

    public void show(Optional<Words> kept) {
        kept.ifPresent(some -> {
            switch (some.whose()) {
                case Words.Whose.OwnKnowledge _ -> {}
                case Words.Whose.ReportedBy other -> reportedBy.show(other.by());
            }
        });
        choice.set(kept.map(some -> new Choice(some.whose() instanceof Words.Whose.OwnKnowledge, some.kind())));
    }
}
