package org.mashhuddle.ui.kit.dialog;

import java.util.List;
import java.util.Optional;
import javafx.util.StringConverter;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.field.DropDown;

/// Which agency, in a question; none is chosen before, and what was chosen is kept with what was typed.
final class AgencyMenu extends PrefixSelectionComboBox<Agency> {

    AgencyMenu(String id, List<Agency> agencies) {
        DropDown.lettersChoose(this, id);
        getItems().setAll(agencies);
        setConverter(new Label());
    }

    /// Keeps what is chosen under this name.
    FormDrafts keptIn(FormDrafts kept, String name) {
        FormDrafts all = kept.field(name, this::chosen, this::choose);
        valueProperty().subscribe((_, _) -> all.note(name, chosen()));
        return all;
    }

    private String chosen() {
        return Optional.ofNullable(getValue()).map(Agency::shortcut).orElse("");
    }

    private void choose(String shortcut) {
        getItems().stream()
                .filter(one -> one.shortcut().equals(shortcut))
                .findFirst()
                .ifPresent(this::setValue);
    }

    private static final class Label extends StringConverter<Agency> {
        @Override
        public String toString(@Nullable Agency one) {
            return one == null ? "" : one.label();
        }

        @Override
        public @Nullable Agency fromString(String words) {
            return null;
        }
    }
}
