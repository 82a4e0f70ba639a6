package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.DropDown;
import org.mashhuddle.ui.kit.field.FieldBox;

/// Who chairs a meeting, who beside them, where somebody can, and who takes the minutes. Nobody is preselected where
/// there is a choice, but for the minutes a minute-taker who asks, or the only one of the hub.
record ChairQuestion(Window owner, String called) {

    Optional<MeetingChairs> ask(MeetingChairs.Possible possible) {
        Optional<User> alone =
                Optional.of(possible.chairs()).filter(all -> all.size() == 1).map(List::getFirst);
        ComboBox<User> which = users("dialog-chair", possible.chairs(), alone);
        ComboBox<Beside> beside = DropDown.of("dialog-co-chair");
        beside.setConverter(new NamedOrNobody());
        FieldBox besideBox = new FieldBox(words("dialog.co-chair"), beside, words("dialog.co-chair-hint"));
        FieldBox box = new FieldBox(words("dialog.chair"), which, words("dialog.chair-hint"));
        which.valueProperty().subscribe(chair -> {
            box.error().set("");
            offer(beside, besideBox, chair, possible);
        });
        ComboBox<User> taker = users("dialog-minute-taker", possible.takers(), possible.taker());
        FieldBox takerBox = new FieldBox(words("dialog.minute-taker"), taker, words("dialog.minute-taker-hint"));
        taker.valueProperty().subscribe(_ -> takerBox.error().set(""));
        Layout.show(takerBox, !possible.takers().isEmpty());
        boolean sent = question(box, besideBox, takerBox)
                .until(() -> isChosen(which.getValue(), box, "dialog.chair-needed")
                        && (possible.takers().isEmpty()
                                || isChosen(taker.getValue(), takerBox, "dialog.minute-taker-needed")))
                .ask(which);
        return sent
                ? Optional.of(new MeetingChairs(
                        which.getValue().id(),
                        beside.getValue().user().map(User::id),
                        Optional.ofNullable(taker.getValue()).map(User::id)))
                : Optional.empty();
    }

    private Question question(FieldBox... boxes) {
        Label which = Texts.wrapping(Texts.strong(called));
        which.setId("dialog-which-meeting");
        Node[] fields = Stream.concat(Stream.of(which), Stream.of(boxes)).toArray(Node[]::new);
        return new Question(owner, words("dialog.who-chairs"), words("dialog.chair-verb"), fields);
    }

    private static ComboBox<User> users(String id, List<User> all, Optional<User> chosen) {
        ComboBox<User> users = DropDown.of(id);
        users.getItems().setAll(all);
        users.setConverter(new Named());
        chosen.ifPresent(users::setValue);
        return users;
    }

    /// Somebody, or nobody.
    private record Beside(Optional<User> user) {}

    /// Whoever was chosen to chair is not offered beside themselves.
    private static void offer(
            ComboBox<Beside> beside, FieldBox box, @Nullable User chair, MeetingChairs.Possible possible) {
        Beside nobody = new Beside(Optional.empty());
        Beside before = beside.getValue();
        beside.getItems().setAll(List.of(nobody));
        if (chair != null) {
            possible.besides(chair.id()).forEach(user -> beside.getItems().add(new Beside(Optional.of(user))));
        }
        beside.setValue(beside.getItems().contains(before) ? before : nobody);
        Layout.show(box, beside.getItems().size() > 1);
    }

    private static boolean isChosen(@Nullable User user, FieldBox box, String needed) {
        if (user == null) {
            box.error().set(words(needed));
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

    private static final class NamedOrNobody extends StringConverter<Beside> {
        @Override
        public String toString(@Nullable Beside beside) {
            return beside == null ? "" : beside.user().map(User::name).orElseGet(() -> words("dialog.co-chair-nobody"));
        }

        @Override
        public @Nullable Beside fromString(String words) {
            return null;
        }
    }
}
