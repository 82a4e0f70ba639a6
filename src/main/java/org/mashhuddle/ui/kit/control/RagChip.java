package org.mashhuddle.ui.kit.control;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mashhuddle.domain.hub.MashRating;

/// The MASH rating: a letter in a box and words. The colour never speaks alone.
public final class RagChip extends HBox {

    /// @param rating none says "not rated"
    /// @param words "Amber 24 h · 21 h left"
    public RagChip(Optional<MashRating> rating, String words) {
        Label letter = new Label(rating.map(MashRating::letter).orElse("–"));
        letter.getStyleClass().add("rag-letter");
        Label said = new Label(words);
        said.getStyleClass().add("rag-words");
        said.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(letter, said);
        getStyleClass().add("rag");
        rating.map(RagChip::styleOf).ifPresent(getStyleClass()::add);
        setMaxWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words("rag.spoken", words.toLowerCase(Locale.UK)));
    }

    /// Nothing rated yet.
    public static RagChip notRated() {
        return new RagChip(Optional.empty(), words("rag.none"));
    }

    /// 24 px, where it stands alone.
    public static RagChip big(RagChip chip) {
        return Layout.styled(chip, "rag-big");
    }

    private static String styleOf(MashRating rating) {
        return switch (rating) {
            case RED -> "rag-red";
            case AMBER -> "rag-amber";
            case GREEN -> "rag-green";
        };
    }
}
