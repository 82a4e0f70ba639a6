package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.meeting.actions.QuickLineViewModel;

/// What the quick line reads as. Its labels stay, and only what changed is said anew: a label that is new at
/// each key is looked up in every style sheet at each key.
final class QuickReading {

    private static final double ROOMY = 620;
    private static final List<String> BODY = List.of();
    private static final List<String> STRONG = List.of("b");
    private static final List<String> MISSING = List.of("text-warning");
    private static final List<String> WRONG = List.of("b", "text-danger");
    private final Region dock;
    private final HBox row = Layout.styled(Layout.row(12), "quick-reading");
    private final FlowPane said = Layout.styled(new FlowPane(12, 0), "quick-said");
    private final Node turned = Icons.icon(Feather.CORNER_DOWN_RIGHT, "icon-muted");
    private final Label nothing = Texts.muted(words("meeting.quick.try"));
    private final Label reads = Texts.muted(words("meeting.quick.reads"));
    private final Label agency = new Label();
    private final Label person = new Label();
    private final Label text = new Label();
    private final Label due = new Label();
    private final HBox beside;
    private final HBox enter = Layout.row(4, new KeyCap("Enter"), Texts.hint(words("meeting.quick.add")));
    private List<String> unknown = List.of();

    /// @param dock whose width says how much is said
    /// @param mark how far the action may be shared
    QuickReading(Region dock, Node mark) {
        this.dock = dock;
        beside = Layout.styled(Layout.row(12, mark, enter), "quick-beside");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        enter.setMinWidth(Region.USE_PREF_SIZE);
        text.setMinWidth(0);
        text.maxWidthProperty().bind(said.widthProperty());
        // The room it has: the dock is as high as its lines are there. Before it has any, it is one line.
        said.widthProperty().subscribe((_, now) -> said.setPrefWrapLength(now.doubleValue()));
        said.getChildren().setAll(standing());
        HBox.setHgrow(said, Priority.ALWAYS);
        row.setAlignment(Pos.TOP_LEFT);
        row.getChildren().setAll(nothing, said, beside);
    }

    /// Its row.
    HBox row() {
        return row;
    }

    private List<Node> standing() {
        return List.of(turned, reads, agency, person, text, due);
    }

    /// Who, what and when, on a second line where one is too short: no name and no day is cut.
    void show(QuickLineViewModel.Reads now) {
        Layout.show(nothing, now.empty());
        Layout.show(said, !now.empty());
        Layout.show(beside, !now.empty());
        if (now.empty()) {
            return;
        }
        // What has to be chosen first takes the room of what is only said.
        boolean wide = TextSize.room(dock).getValue() >= ROOMY && now.unknown().isEmpty();
        Layout.show(reads, wide);
        Layout.show(enter, wide);
        say(agency, now.agency(), "meeting.quick.no-agency", STRONG);
        say(person, now.person(), "meeting.quick.no-name", BODY);
        say(text, now.text(), "meeting.quick.no-text", BODY);
        if (now.passed().isEmpty()) {
            say(due, now.due(), "meeting.quick.no-due", STRONG);
        } else {
            say(due, words("meeting.quick.passed", now.passed()), WRONG);
        }
        meantNobody(now.unknown());
    }

    private static void say(Label label, String value, String missing, List<String> weight) {
        if (value.isEmpty()) {
            say(label, words(missing), MISSING);
        } else {
            say(label, value, weight);
        }
    }

    private static void say(Label label, String words, List<String> look) {
        label.setText(words);
        List<String> classes = Stream.concat(Stream.of("label"), look.stream()).toList();
        if (!label.getStyleClass().equals(classes)) {
            label.getStyleClass().setAll(classes);
        }
    }

    private void meantNobody(List<String> marks) {
        if (!unknown.equals(marks)) {
            unknown = marks;
            List<Node> all = new ArrayList<>(standing());
            for (String each : marks) {
                Label wrong = new Label();
                say(wrong, words("meeting.quick.unknown", each), WRONG);
                all.add(wrong);
            }
            said.getChildren().setAll(all);
        }
    }
}
