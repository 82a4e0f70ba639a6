package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.field.FieldBox;

/// A window that asks how urgent something is, and why it is rated so. Nothing is chosen before.
final class RatingQuestion {

    private final Window owner;
    private final String heading;
    private final FormDrafts kept;
    private final SegmentedChoice<MashRating> rating;
    private final TextField why = new TextField();
    private final FieldBox ratingBox;
    private final FieldBox whyBox = new FieldBox(words("dialog.rating-why"), why);

    RatingQuestion(Window owner, String name, Optional<MashRating> now, FormDrafts kept) {
        this.owner = owner;
        this.heading = words("dialog.rating", name);
        this.rating = new SegmentedChoice<>("dialog-rating", List.of(MashRating.values()), MashRating::word);
        why.setId("dialog-rating-why");
        this.ratingBox = new FieldBox(
                words("dialog.rating-how"),
                rating,
                now.map(one -> words("dialog.rating-now", one.word())).orElse(words("dialog.rating-none")));
        this.kept =
                kept.perhaps("rating", rating.valueProperty(), MashRating.class).text("why", why.textProperty());
        rating.valueProperty().subscribe(() -> ratingBox.error().set(""));
        why.textProperty().subscribe(() -> whyBox.error().set(""));
    }

    /// The answer; nothing where it was left.
    Optional<Dialogs.RatingAnswer> ask() {
        kept.resume();
        boolean yes = new Question(owner, heading, words("dialog.rating-verb"), ratingBox, whyBox)
                .keeping(kept)
                .until(this::willDo)
                .ask(rating.entry());
        return yes
                ? rating.valueProperty()
                        .get()
                        .map(chosen ->
                                new Dialogs.RatingAnswer(chosen, why.getText().strip()))
                : Optional.empty();
    }

    private boolean willDo() {
        boolean chosen = rating.valueProperty().get().isPresent();
        boolean said = !why.getText().isBlank();
        ratingBox.error().set(chosen ? "" : words("event.rating-needed"));
        whyBox.error().set(said ? "" : words("refusal.rating-without-reason"));
        return chosen && said;
    }
}
