package org.mashhuddle.ui.kit.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// A sentence across the screen, with one verb at its right.
public final class Banner extends HBox {

    /// What kind of sentence it is.
    public enum Kind {
        /// Worth knowing.
        INFO("band-info", Feather.INFO),
        /// It went well.
        GOOD("band-good", Feather.CHECK_CIRCLE),
        /// Soon, or over the plan.
        WARN("band-warn", Feather.ALERT_TRIANGLE),
        /// Wrong, or a breach.
        BAD("band-bad", Feather.ALERT_TRIANGLE);

        private final String style;
        private final Feather icon;

        Kind(String style, Feather icon) {
            this.style = style;
            this.icon = icon;
        }
    }

    private static final double HIGH = 36;
    private static final double DENSE = 32;

    private final Label sentence = Layout.growing(new Label());
    private Kind kind;
    private double least = HIGH;

    /// A band with a sentence.
    public Banner(String id, Kind kind, String words) {
        this.kind = kind;
        setId(id);
        getStyleClass().addAll("band", kind.style);
        sentence.setText(words);
        sentence.setId(id + "-words");
        sentence.setMaxWidth(Double.MAX_VALUE);
        Texts.wrapping(sentence);
        getChildren().addAll(Icons.icon(kind.icon), sentence);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(sentence.textProperty());
    }

    /// The sentence, to bind.
    public Label sentence() {
        return sentence;
    }

    /// Says something of another kind from now on.
    public void become(Kind other) {
        getStyleClass().replaceAll(style -> style.equals(kind.style) ? other.style : style);
        getChildren().set(0, Icons.icon(other.icon));
        kind = other;
    }

    /// Puts the verb at the right.
    public Banner with(Button verb) {
        getChildren().add(verb);
        return this;
    }

    /// In a frame of its own, 32 px.
    public Banner boxed() {
        least = DENSE;
        return Layout.styled(this, "band-boxed");
    }

    /// 32 px, where it is dense.
    public Banner dense() {
        least = DENSE;
        return Layout.styled(this, "band-dense");
    }

    /// What a style sheet says of the least height would be all that a sentence of two lines gets.
    @Override
    protected double computePrefHeight(double width) {
        return Math.max(least, super.computePrefHeight(width));
    }
}
