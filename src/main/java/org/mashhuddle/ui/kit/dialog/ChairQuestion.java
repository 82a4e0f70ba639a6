package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.ui.kit.field.DropDown;
import org.mashhuddle.ui.kit.field.FieldBox;

/// Who chairs a meeting. Nobody is preselected where there is a choice.
record ChairQuestion(Window owner) {

    Optional<UserId> ask(List<User> possible) {
        ComboBox<User> which = DropDown.of("dialog-chair");
        which.getItems().setAll(possible);
        which.setConverter(new Named());
        if (possible.size() == 1) {
            which.setValue(possible.getFirst());
        }
        FieldBox box = new FieldBox(words("dialog.chair"), which, words("dialog.chair-hint"));
        which.valueProperty().subscribe(_ -> box.error().set(""));
        boolean sent = new Question(owner, words("dialog.who-chairs"), words("dialog.chair-verb"), box)
                .until(() -> isChosen(which.getValue(), box))
                .ask(which);
        return sent ? Optional.of(which.getValue().id()) : Optional.empty();
    }

    private static boolean isChosen(@Nullable User user, FieldBox box) {
        if (user == null) {
            box.error().set(words("dialog.chair-needed"));
        }
        return user != null;
    }

    private static final class Named extends StringConverter<User> {
        @Override
        public String toString(@Nullable User user) {
            return user == null ? "" : user.name();
        }

        @Override
        public @Nullable User fromString(String words) {
            return null;
        }
    }
}
