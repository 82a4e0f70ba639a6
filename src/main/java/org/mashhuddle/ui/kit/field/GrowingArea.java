package org.mashhuddle.ui.kit.field;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A text area as high as its text: it never scrolls inside. Tab leaves it.
public final class GrowingArea extends TextArea {

    private static final double SIDES = 18;
    private static final double ABOVE_AND_BELOW = 14;
    private static final double ONE_LINE = 32;
    private static final double BETWEEN_LINES = 2;
    private final Text measure = new Text();
    private List<Underline> lines = List.of();
    private boolean entered;

    /// @param prompt what it asks while empty
    public GrowingArea(String id, String prompt) {
        setId(id);
        setPromptText(prompt);
        setWrapText(true);
        getStyleClass().add("growing-area");
        measure.setLineSpacing(BETWEEN_LINES);
        measure.fontProperty().bind(fontProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(this, event));
        addEventFilter(KeyEvent.KEY_PRESSED, this::beginsWithWords);
        textProperty().subscribe(() -> requestLayout());
        textProperty().subscribe(this::grow);
        textProperty().subscribe((before, _) -> comes(before));
        focusedProperty().subscribe(this::enter);
        widthProperty().subscribe(this::grow);
        fontProperty().subscribe(this::grow);
        // Its letters have their places once it is laid out anew.
        widthProperty().subscribe(() -> Platform.runLater(this::drawLines));
        skinProperty().subscribe(() -> Platform.runLater(this::drawLines));
    }

    /// From a text of several lines too Tab leads on to the next field, so that keys alone get out of it.
    public static void leavesByTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(area, event));
    }

    /// Asks while it is empty, where the question does not run under what lies over its right edge.
    ///
    /// @param over how wide that is
    public void asks(ObservableValue<String> question, ObservableValue<? extends Number> over) {
        Text asked = new Text();
        asked.fontProperty().bind(fontProperty());
        asked.textProperty().bind(question);
        promptTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            double room = getWidth() - over.getValue().doubleValue();
                            double needs = asked.getLayoutBounds().getWidth() + SIDES;
                            return needs <= room ? question.getValue() : "";
                        },
                        asked.layoutBoundsProperty(),
                        widthProperty(),
                        over));
        accessibleHelpProperty().bind(question);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new UnderlinedSkin(this, BETWEEN_LINES);
    }

    /// Draws lines under some letters, in the place of those before; they follow the width of the field.
    public void underline(List<Underline> under) {
        lines = List.copyOf(under);
        drawLines();
    }

    /// The lines that are drawn.
    public List<Underline> underlined() {
        return lines;
    }

    /// Where a letter stands on the screen.
    public Optional<Bounds> onScreen(int letter) {
        if (getSkin() instanceof UnderlinedSkin skin && letter <= getLength()) {
            Rectangle2D at = skin.getCharacterBounds(letter);
            return Optional.ofNullable(
                    localToScreen(new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight())));
        }
        return Optional.empty();
    }

    /// Whoever comes to words that stand there writes on behind them. A click puts the caret where it points, after
    /// this.
    private void enter(boolean here) {
        if (here && !entered) {
            entered = true;
            end();
        }
    }

    /// Words that come to an empty text in which the caret is already, as those do that were typed before a power cut:
    /// they are written on too. The caret is put before them once this has been told.
    private void comes(String before) {
        if (isFocused() && before.isEmpty()) {
            Platform.runLater(() -> {
                if (isFocused() && getAnchor() == 0 && getCaretPosition() == 0) {
                    end();
                }
            });
        }
    }

    /// An Enter too many on the question before it is no line of it.
    private void beginsWithWords(KeyEvent event) {
        boolean alone = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.getCode() == KeyCode.ENTER && alone && getLength() == 0) {
            event.consume();
        }
    }

    private void drawLines() {
        if (getSkin() instanceof UnderlinedSkin skin) {
            skin.draw(lines);
        }
    }

    private void grow() {
        String text = getText() == null ? "" : getText();
        // Before it has a width it is a line, and not as high as its letters one below the other.
        double width = getWidth() > 0 ? Math.max(1, getWidth() - SIDES) : 0;
        double letters = getSkin() instanceof UnderlinedSkin skin ? skin.high(text, width) : measured(text, width);
        double wanted = Math.max(ONE_LINE, letters + ABOVE_AND_BELOW);
        setMinHeight(wanted);
        setPrefHeight(wanted);
        setMaxHeight(wanted);
    }

    private double measured(String text, double width) {
        measure.setText(text);
        measure.setWrappingWidth(width);
        return Math.ceil(measure.getLayoutBounds().getHeight());
    }

    private static void leaveByTab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
