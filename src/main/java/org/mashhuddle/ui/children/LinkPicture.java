package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.children.words.LinkStar;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The links as a picture: this subject in the middle, the nearest around it in two columns, each a
/// box that opens its record; where two have no room for a name, one column under it. Who is reported to exploit has a
/// thick line. What is withheld is not drawn.
final class LinkPicture extends Pane {

    private static final double PAD = 16;
    private static final double GAP = 12;
    private static final double CORRIDOR = 48;
    private static final double MIDDLE_GAP = 32;

    /// A box narrower than this, with letters as drawn, has no room for a name.
    private static final double NARROW = 104;

    /// How far the boxes of one column stand in.
    private static final double INDENT = 24;

    private final Region middle;
    private final List<Region> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private double letters = 1;

    /// @param open opens the record of who is clicked, or entered by key
    LinkPicture(LinkStar star, Consumer<SubjectId> open) {
        setId("record-link-picture");
        setMinWidth(0);
        styled(this, "link-picture");
        setAccessibleText(words("children.picture", star.middle(), star.ends().size()));
        middle = box(star.middle(), words("children.picture-this"), "link-box", "link-middle");
        middle.setId("link-middle");
        star.ends().forEach(end -> draw(end, open));
        getChildren().addAll(lines);
        getChildren().add(middle);
        getChildren().addAll(boxes);
        TextSize.factor(this).subscribe(now -> {
            letters = now;
            requestLayout();
        });
    }

    private void draw(LinkStar.End end, Consumer<SubjectId> open) {
        Line line = new Line();
        line.setMouseTransparent(true);
        lines.add(styled(line, end.thick() ? "link-line-thick" : "link-line"));
        String style = end.thick() ? "link-box-thick" : "link-box";
        VBox content = box(end.name(), end.words(), "link-box-content");
        Region shown = end.record()
                .<Region>map(record -> {
                    Button button = new Button("", content);
                    button.setMnemonicParsing(false);
                    button.setOnAction(_ -> open.accept(record));
                    return styled(button, "link-box-button", style);
                })
                .orElseGet(() -> styled(content, style, "link-box-plain"));
        shown.setId("link-box-" + (boxes.size() + 1));
        shown.setAccessibleText(end.name() + ", " + end.words());
        boxes.add(shown);
    }

    private static VBox box(String name, String said, String... styles) {
        Label first = styled(new NameLabel(name), "b");
        Label second = styled(Texts.wrapping(Texts.hint(said)), "link-words");
        VBox box = new VBox(first, second);
        box.setMinWidth(0);
        return styled(box, styles);
    }

    /// So many rows of two stand above the middle; the others below.
    private int above() {
        return (rows() + 1) / 2;
    }

    private int rows() {
        return (boxes.size() + 1) / 2;
    }

    private boolean isOneColumn(double width) {
        return (width - 2 * PAD - CORRIDOR) / 2 < NARROW * letters;
    }

    private double boxWidth(double width) {
        return Math.max(80, (width - 2 * PAD - CORRIDOR) / 2);
    }

    private double rowHeight(int row, double width) {
        double left = boxes.get(2 * row).prefHeight(width);
        return 2 * row + 1 < boxes.size()
                ? Math.max(left, boxes.get(2 * row + 1).prefHeight(width))
                : left;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return Math.ceil(isOneColumn(room) ? oneColumnHeight(room) : twoColumnsHeight(boxWidth(room)));
    }

    private double oneColumnHeight(double room) {
        double high = 2 * PAD + middle.prefHeight(room - 2 * PAD);
        for (Region box : boxes) {
            high += GAP + box.prefHeight(room - 2 * PAD - INDENT);
        }
        return high;
    }

    private double twoColumnsHeight(double wide) {
        double high = 2 * PAD + middle.prefHeight(wide);
        for (int row = 0; row < rows(); row++) {
            high += rowHeight(row, wide) + (isBesideMiddle(row) ? MIDDLE_GAP : GAP);
        }
        return high;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private boolean isBesideMiddle(int row) {
        return row == above() - 1 || row == above();
    }

    @Override
    protected void layoutChildren() {
        if (isOneColumn(getWidth())) {
            placeOneColumn(getWidth() - 2 * PAD);
        } else {
            placeTwoColumns(boxWidth(getWidth()));
        }
    }

    /// The middle on top; the boxes under it stand in, and every line goes through the margin that leaves.
    private void placeOneColumn(double wide) {
        double high = middle.prefHeight(wide);
        middle.resizeRelocate(PAD, PAD, wide, high);
        double at = PAD + high + GAP;
        for (int i = 0; i < boxes.size(); i++) {
            Region box = boxes.get(i);
            double boxHigh = box.prefHeight(wide - INDENT);
            box.resizeRelocate(PAD + INDENT, at, wide - INDENT, boxHigh);
            draw(lines.get(i), PAD + INDENT / 3, PAD + high, PAD + INDENT, at + boxHigh / 2);
            at += boxHigh + GAP;
        }
    }

    private void placeTwoColumns(double wide) {
        double at = PAD;
        for (int row = 0; row < above(); row++) {
            at = placeRow(row, at, wide) + (isBesideMiddle(row) ? MIDDLE_GAP : GAP);
        }
        double high = middle.prefHeight(wide);
        middle.resizeRelocate((getWidth() - wide) / 2, at, wide, high);
        double under = at + high + MIDDLE_GAP;
        for (int row = above(); row < rows(); row++) {
            under = placeRow(row, under, wide) + GAP;
        }
        for (int i = 0; i < boxes.size(); i++) {
            join(lines.get(i), boxes.get(i));
        }
    }

    private double placeRow(int row, double at, double wide) {
        double high = rowHeight(row, wide);
        for (int side = 0; side < 2 && 2 * row + side < boxes.size(); side++) {
            double x = side == 0 ? PAD : getWidth() - PAD - wide;
            boxes.get(2 * row + side).resizeRelocate(x, at, wide, high);
        }
        return at + high;
    }

    /// From the inner edge of the box, through the corridor between the columns, to the middle: no
    /// line crosses a box.
    private void join(Line line, Region box) {
        boolean left = box.getLayoutX() < getWidth() / 2 - 1;
        boolean over = box.getLayoutY() < middle.getLayoutY();
        double inner = left ? box.getLayoutX() + box.getWidth() : box.getLayoutX();
        double centre = getWidth() / 2;
        draw(
                line,
                inner,
                box.getLayoutY() + box.getHeight() / 2,
                left ? centre - CORRIDOR / 6 : centre + CORRIDOR / 6,
                over ? middle.getLayoutY() : middle.getLayoutY() + middle.getHeight());
    }

    private static void draw(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
