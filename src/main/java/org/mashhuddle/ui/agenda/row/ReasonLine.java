package org.mashhuddle.ui.agenda.row;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.ui.kit.control.Texts;

/// Why an item is here, on one line: whole reasons as far as there is room, those that alarm before
/// the others, then how many more there are. Where one reason alone is too long for a line, it takes up to three, and
/// how many more there are stands under it. All of them stand in the tooltip and under W.
public final class ReasonLine extends Pane {

    private static final double GAP = 8;
    private static final int LINES = 3;
    private final List<Reason.Phrase> reasons;
    private final List<Label> phrases = new ArrayList<>();
    private final List<Text> dots = new ArrayList<>();
    private final Label more = Texts.muted("");

    public ReasonLine(List<Reason.Phrase> reasons) {
        this.reasons = List.copyOf(reasons);
        for (Reason.Phrase reason : reasons) {
            Label phrase = new Label(reason.text());
            phrases.add(reason.alarm() ? styled(phrase, "text-danger", "b") : phrase);
            dots.add(dot());
        }
        getChildren().addAll(phrases);
        getChildren().addAll(dots);
        getChildren().add(more);
        setMinWidth(0);
        Tooltip.install(this, new Tooltip(all(reasons)));
    }

    private static Text dot() {
        Text dot = styled(new Text("·"), "prose-muted");
        dot.setTextOrigin(VPos.TOP);
        return dot;
    }

    public static String all(List<Reason.Phrase> reasons) {
        return reasons.stream().map(Reason.Phrase::text).collect(Collectors.joining(" · "));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Integer> shown = fitting(width);
        return width > 0 && wanted(shown) > width
                ? high(shown.getFirst(), width) + (shown.size() == phrases.size() ? 0 : more.prefHeight(-1))
                : more.prefHeight(-1);
    }

    /// Of one reason, in three lines at most.
    private double high(int at, double width) {
        Label phrase = phrases.get(at);
        phrase.setWrapText(true);
        return Math.min(phrase.prefHeight(width), LINES * more.prefHeight(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<Integer> shown = fitting(getWidth());
        getChildren().forEach(child -> child.setVisible(false));
        if (wanted(shown) > getWidth()) {
            putUnderEachOther(shown.getFirst());
        } else {
            putOnOneLine(shown);
        }
    }

    private void putUnderEachOther(int first) {
        Label phrase = phrases.get(first);
        double high = high(first, getWidth());
        double all = high + (phrases.size() == 1 ? 0 : more.prefHeight(-1));
        double top = Math.max(0, (getHeight() - all) / 2);
        phrase.setVisible(true);
        phrase.resizeRelocate(0, top, getWidth(), high);
        more.setVisible(phrases.size() > 1);
        more.resizeRelocate(0, top + high, getWidth(), more.prefHeight(-1));
    }

    private void putOnOneLine(List<Integer> shown) {
        int left = phrases.size() - shown.size();
        more.setText(left == 0 ? "" : words("agenda.more-reasons", left));
        double room = getWidth() - (left == 0 ? 0 : wide(more) + GAP);
        double x = 0;
        for (int at : shown) {
            if (x > 0) {
                x = put(dots.get(at), x + GAP, Double.MAX_VALUE) + GAP;
            }
            x = put(phrases.get(at), x, Math.max(0, room - x));
        }
        put(more, x + GAP, left == 0 ? 0 : Double.MAX_VALUE);
    }

    /// Leaves out from the end, what has no part in an alarm first, until the rest has room.
    private List<Integer> fitting(double width) {
        List<Integer> shown = new ArrayList<>();
        for (int at = 0; at < phrases.size(); at++) {
            shown.add(at);
        }
        while (shown.size() > 1 && width > 0 && wanted(shown) > width) {
            int gone = lastToGo(shown);
            shown.subList(gone, gone + 1).clear();
        }
        return shown;
    }

    private int lastToGo(List<Integer> shown) {
        return IntStream.range(0, shown.size())
                .filter(place -> !alarms(shown.get(place)) && !alarms(shown.get(place) + 1))
                .max()
                .orElseGet(() -> shown.size() - 1);
    }

    /// What stands right before an alarm says what the alarm is about: "2 actions", "1 overdue".
    private boolean alarms(int reason) {
        return reason < reasons.size() && reasons.get(reason).alarm();
    }

    private double wanted(List<Integer> shown) {
        int left = phrases.size() - shown.size();
        more.setText(left == 0 ? "" : words("agenda.more-reasons", left));
        double between = 2 * GAP + wide(dots.getFirst());
        double said = shown.stream().mapToDouble(at -> wide(phrases.get(at))).sum();
        return said + between * (shown.size() - 1) + (left == 0 ? 0 : GAP + wide(more));
    }

    /// In whole pixels, reckoned as it is put.
    private static double wide(Node words) {
        return Math.ceil(words.prefWidth(-1));
    }

    private double put(Node label, double x, double most) {
        double width = Math.min(most, wide(label));
        double height = label.prefHeight(-1);
        label.setVisible(width > 0);
        label.resizeRelocate(x, (getHeight() - height) / 2, width, height);
        return x + width;
    }
}
