package org.mashhuddle.ui.meeting.discussion;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The columns of the screen and of its form; they follow the width of the window.
public final class FormColumns {

    private static final double NARROW = 1300;
    private static final double WIDE = 1700;
    private static final double LEAST = 520;
    private static final double COMFORTABLE = 600;
    private static final double LEAST_LEFT = 224;
    private static final double LEAST_OF_ALL = 984;
    private final ReadOnlyDoubleWrapper left = new ReadOnlyDoubleWrapper(264);
    private final ReadOnlyDoubleWrapper right = new ReadOnlyDoubleWrapper(280);
    private final ReadOnlyDoubleWrapper label = new ReadOnlyDoubleWrapper(112);
    private final ReadOnlyDoubleWrapper marks = new ReadOnlyDoubleWrapper(168);
    private final ReadOnlyDoubleWrapper middle = new ReadOnlyDoubleWrapper(0);

    private final ReadOnlyBooleanWrapper list = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper roomy = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper beside = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty asked = new SimpleBooleanProperty();

    /// @param all three columns
    public FormColumns(Region all) {
        ObservableValue<Double> letters = TextSize.factor(all);
        // Narrower than its columns are now: larger letters arrange them anew.
        all.minWidthProperty().bind(letters.map(times -> times > 1 ? (LEAST + LEAST_LEFT) * times : LEAST_OF_ALL));
        Runnable fit = () -> fit(all, letters.getValue());
        all.widthProperty().subscribe(fit);
        letters.subscribe(_ -> fit.run());
        asked.subscribe(_ -> fit.run());
    }

    private void fit(Region all, double letters) {
        fit(all.getWidth() / letters, letters);
        beside.set(roomy.get() || asked.get());
        list.set(roomy.get() || !asked.get());
    }

    /// Whether somebody asks for what stands at the right: where there is no room for it, it takes
    /// the place of the list.
    public BooleanProperty asked() {
        return asked;
    }

    /// Whether there is room for all three. What stands at the right is the first to give way to
    /// larger letters.
    public ReadOnlyBooleanProperty roomy() {
        return roomy.getReadOnlyProperty();
    }

    /// Words wrap in columns of the same width; labels and marks do not wrap, so theirs grow. The
    /// facts take what is to spare.
    private void fit(double room, double letters) {
        fit(room);
        left.set(Math.max(left.get(), letters > 1 ? LEAST_LEFT * letters : 0));
        label.set(label.get() * letters);
        marks.set(marks.get() * letters);
        middle.set(letters > 1 ? LEAST * letters : 0);
        double spare = room * letters - middle.get();
        double least = right.get();
        // The facts give way before lines are short to write in.
        roomy.set(letters == 1 || left.get() + least <= (room - COMFORTABLE) * letters);
        double most = roomy.get() ? spare - left.get() : spare;
        right.set(Math.max(least, Math.min(least * letters, most)));
    }

    /// What is written stands in the middle; it keeps room enough to write in.
    public <R extends Region> R asMiddle(R region) {
        region.minWidthProperty().bind(middle);
        return region;
    }

    private void fit(double width) {
        if (width >= WIDE) {
            fit(312, 384, 136, 216);
        } else if (width >= NARROW || width <= 0) {
            fit(264, 280, 112, 168);
        } else {
            fit(232, 240, 104, 160);
        }
    }

    private void fit(double first, double last, double labels, double texts) {
        left.set(first);
        right.set(last);
        label.set(labels);
        marks.set(texts);
    }

    /// As wide as the list at the left.
    public <R extends Region> R asLeft(R region) {
        list.subscribe(there -> Layout.show(region, there));
        return fixed(region, left);
    }

    /// As wide as what stands at the right.
    public <R extends Region> R asRight(R region) {
        beside.subscribe(there -> Layout.show(region, there));
        return fixed(region, right);
    }

    /// As wide as the marks of a text.
    <R extends Region> R asMarks(R region) {
        return fixed(region, marks);
    }

    /// A row of the form: a label, and what it is about.
    public HBox row(Region said, Node content) {
        fixed(said, label);
        Layout.growing(content);
        return Layout.styled(new HBox(8, said, content), "form-row");
    }

    /// The label of a section, with the key that goes there.
    public HBox section(String words, String key) {
        var said = Layout.styled(Texts.strong(words), "wrap");
        return Layout.styled(new HBox(2, said, Layout.grow(), new KeyCap(key)), "section-label");
    }

    /// A label without a key.
    public HBox plain(String words) {
        return Layout.styled(new HBox(Texts.strong(words)), "section-label");
    }

    /// A text with its marks at its right edge.
    public HBox marked(Node text, Node... ownMarks) {
        return marked(text, closer(ownMarks), ownMarks);
    }

    /// A text that follows the mark of another one.
    ///
    /// @param closer whether that keeps it closer than the minutes
    public HBox marked(Node text, ObservableValue<Boolean> closer, Node... ownMarks) {
        VBox column = asMarks(Layout.column(0, ownMarks));
        StackPane covered = Cover.over(text, closer);
        return new HBox(8, Layout.growing(covered), Layout.styled(column, "marks"));
    }

    /// Whether one of these marks keeps a text closer than the minutes.
    public static ObservableValue<Boolean> closer(Node... ownMarks) {
        return Stream.of(ownMarks)
                .filter(MarkButton.class::isInstance)
                .<ObservableValue<Boolean>>map(
                        mark -> ((MarkButton<?>) mark).valueProperty().map(FormColumns::isCloser))
                .reduce((one, other) -> one.flatMap(first -> other.map(second -> first || second)))
                .orElseGet(() -> new ReadOnlyBooleanWrapper(false));
    }

    private static boolean isCloser(Optional<?> chosen) {
        return chosen.filter(SharingMark.class::isInstance)
                .map(SharingMark.class::cast)
                .filter(mark -> !mark.isInMinutes())
                .isPresent();
    }

    /// Covers something with this mark.
    public static StackPane covered(Node words, SharingMark mark) {
        return Cover.over(words, new ReadOnlyBooleanWrapper(!mark.isInMinutes()));
    }

    private static <R extends Region> R fixed(R region, ReadOnlyDoubleWrapper width) {
        region.minWidthProperty().bind(width);
        region.prefWidthProperty().bind(width);
        region.maxWidthProperty().bind(width);
        return region;
    }
}
