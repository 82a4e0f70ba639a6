package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.dialog.NoticePane;
import org.mashhuddle.ui.kit.theme.WindowSharing;

/// Facts of the screen at the left, the keys that always work at the right; a notice takes the
/// place of the keys while it is shown, and the bar grows with it.
final class StatusBar extends HBox {

    private final HBox end;

    private StatusBar(HBox end) {
        this.end = Layout.styled(end, "status-end");
        end.setMinWidth(USE_PREF_SIZE);
        setId("status");
        setMinWidth(0);
        getStyleClass().add("status");
    }

    /// @param shown ends that the window is shared
    static StatusBar open(Runnable lock, Runnable keys, Runnable shown) {
        HBox shared = verb("status-shared", words("shell.sharing.on"), WindowKeys.SHARING, shown);
        WindowSharing.around(shared).subscribe(now -> Layout.show(shared, now));
        return new StatusBar(new HBox(
                shared,
                verb("status-lock", words("shell.lock"), "Ctrl+L", lock),
                verb("status-keys", words("shell.keys"), "F1", keys)));
    }

    static StatusBar locked(String version, Runnable keys) {
        return new StatusBar(new HBox(
                new Label(words("shell.version", version)), verb("status-keys", words("shell.keys"), "F1", keys)));
    }

    /// A key that can be clicked on too. Not a button: a click leaves the caret where it is.
    private static HBox verb(String id, String words, String key, Runnable deed) {
        HBox verb = Layout.styled(Layout.row(8, new Label(words), new KeyCap(key)), "status-verb");
        verb.setId(id);
        verb.setAccessibleRole(AccessibleRole.BUTTON);
        verb.setAccessibleText(words);
        verb.setOnMouseClicked(_ -> deed.run());
        return verb;
    }

    void show(Screen screen, NoticePane notice, Node... facts) {
        getChildren().setAll(screen.status());
        getChildren().addAll(facts);
        notice.prefWidthProperty().bind(left(List.copyOf(getChildren()), notice));
        getChildren().addAll(Layout.grow(), notice, end);
        end.visibleProperty().bind(notice.visibleProperty().not());
        end.managedProperty().bind(end.visibleProperty());
    }

    /// The room that the facts leave: a notice breaks its words before one of them is cut.
    private DoubleBinding left(List<Node> facts, NoticePane notice) {
        Observable[] asked = Stream.concat(
                        facts.stream().map(Node::layoutBoundsProperty),
                        Stream.of(widthProperty(), notice.visibleProperty()))
                .toArray(Observable[]::new);
        return Bindings.createDoubleBinding(
                () -> getWidth()
                        - snappedLeftInset()
                        - snappedRightInset()
                        - facts.stream()
                                .filter(Node::isManaged)
                                .mapToDouble(fact -> fact.prefWidth(-1))
                                .sum(),
                asked);
    }
}
