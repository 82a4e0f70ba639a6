package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.ui.kit.KeptField;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ScrollToFocus;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.meeting.discussion.AgencyFinder;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;

/// Who is here, in the place of the child's facts.
public final class AttendanceView {

    private final AttendanceViewModel model;
    private final ObjectProperty<Optional<AttendanceRow.Asked>> asked = new SimpleObjectProperty<>(Optional.empty());
    private final VBox people = Layout.column(2);
    private final CheckBox read;
    private String newcomer = "";
    private final Button close = Buttons.icon("attendance-close", Feather.X, words("attendance.close"));

    public AttendanceView(AttendanceViewModel model) {
        this.model = model;
        asked.subscribe((_, now) -> ask(now));
        this.read = tick("statements-read", "attendance.read", model::read);
    }

    /// The panel.
    public ScrollPane panel(Runnable closed) {
        close.setOnAction(_ -> closed.run());
        HBox head = Layout.row(8, Texts.h2(words("attendance.title")), Layout.grow(), Layout.styled(close, "flat"));
        model.lines().addListener((ListChangeListener<AttendanceLine>) _ -> draw());
        draw();
        VBox all = Layout.styled(
                Layout.column(12, head, opening(), new StandingView(model), Layout.rule(), keys(), people, another()),
                "attendance");
        ScrollPane scroll = Layout.styled(new ScrollPane(all), "form-scroll", "meeting-right");
        scroll.setId("attendance");
        scroll.setFitToWidth(true);
        ScrollToFocus.keep(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                closed.run();
            }
        });
        return scroll;
    }

    /// Puts the focus on the first thing to do: what is asked at the opening, after that whoever
    /// comes or goes.
    public void focus() {
        Statements now = model.statements().get();
        if (now.read() && now.conflictsAsked() && people.lookup("#attendance-1") != null) {
            focus(1);
        } else {
            read.requestFocus();
        }
    }

    /// Puts the focus on the first row, whatever was asked at the opening.
    public void focusRows() {
        focus(1);
    }

    private VBox opening() {
        CheckBox asked = tick("statements-conflicts", "attendance.conflicts", model::conflictsAsked);
        CheckBox alone = tick("statements-remote", "attendance.remote", model::remoteConfirmed);
        TextField declared = new TextField();
        declared.setId("statements-declared");
        declared.setPromptText(words("attendance.declared"));
        declared.setAccessibleText(words("attendance.declared"));
        declared.setText(model.statements().get().conflicts());
        KeptField kept = KeptField.of(declared, model.typed("declared", declared.getText()), model::conflicts);
        FieldBinding.entered(declared, kept::save);
        model.statements().subscribe(now -> {
            show(now, read, asked, alone);
            kept.show(now.conflicts());
        });
        var mark = SharingMarkField.of(
                "statements-declared-mark",
                model.agencies().get(),
                model.declaredMark(),
                model.releasing(EntryPart.CONFLICT, ""));
        FieldBinding.opens(declared, mark);
        declared.textProperty().subscribe(typed -> Layout.show(mark, !typed.isBlank()));
        return Layout.column(4, Texts.h3(words("attendance.opening")), toRead(), read, asked, declared, mark, alone);
    }

    private VBox toRead() {
        VBox statements = Layout.column(4);
        statements.setId("statements-words");
        model.wording()
                .subscribe(all -> statements
                        .getChildren()
                        .setAll(all.stream()
                                .map(Texts::hint)
                                .map(Texts::wrapping)
                                .toList()));
        return statements;
    }

    private static void show(Statements now, CheckBox read, CheckBox asked, CheckBox alone) {
        read.setSelected(now.read());
        asked.setSelected(now.conflictsAsked());
        alone.setSelected(now.remoteConfirmed());
    }

    private static CheckBox tick(String id, String key, Consumer<Boolean> said) {
        CheckBox box = new CheckBox(words(key));
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(32);
        box.setOnAction(_ -> said.accept(box.isSelected()));
        return box;
    }

    /// Whoever has the focus keeps it while the rows are drawn anew.
    private void draw() {
        Node focused = people.getScene() == null ? null : people.getScene().getFocusOwner();
        String had = focused == null || focused.getId() == null ? "" : focused.getId();
        boolean theirs = !had.isEmpty() && people.lookup("#" + had) != null;
        people.getChildren().clear();
        String agency = "";
        int place = 0;
        for (AttendanceLine line : model.lines()) {
            if (!line.agency().equals(agency)) {
                agency = line.agency();
                people.getChildren().add(Layout.styled(Texts.h3(agency), "attendance-agency"));
            }
            people.getChildren().add(new AttendanceRow(model, line, ++place, this::focus, asked).row());
        }
        Node again = theirs ? people.lookup("#" + had) : null;
        if (again != null) {
            again.requestFocus();
        }
        model.lines().stream()
                .filter(line -> line.name().equals(newcomer))
                .findFirst()
                .map(model.lines()::indexOf)
                .ifPresent(this::came);
    }

    /// Whoever was just added is where one goes on: for an item only, by video, an observer.
    private void came(int at) {
        newcomer = "";
        focus(at + 1);
    }

    /// Opens the field of a row, or closes it: the row has the focus again.
    private void ask(Optional<AttendanceRow.Asked> now) {
        Optional<Node> before = asked();
        int place = before.map(field -> (int) field.getProperties().getOrDefault("place", 1))
                .orElse(1);
        draw();
        now.flatMap(_ -> asked()).ifPresentOrElse(Node::requestFocus, () -> focus(place));
    }

    /// The field of a row that is being filled.
    private Optional<Node> asked() {
        return Optional.ofNullable(people.lookup("#attendance-times"))
                .or(() -> Optional.ofNullable(people.lookup("#attendance-deputy")));
    }

    private void focus(int place) {
        Node button = people.lookup("#attendance-" + place);
        if (button != null) {
            button.requestFocus();
        }
    }

    private static Label keys() {
        Label keys = Texts.wrapping(Texts.hint(words("attendance.keys")));
        keys.setId("attendance-keys");
        return keys;
    }

    private VBox another() {
        TextField name = new TextField();
        name.setId("attendance-new");
        name.setPromptText(words("attendance.new"));
        name.setAccessibleText(words("attendance.new"));
        name.textProperty().bindBidirectional(model.newName());
        MenuButton add = new MenuButton(words("attendance.add"));
        add.setId("attendance-add");
        AgencyFinder.in(add, model.agencies()::get, agency -> {
            newcomer = name.getText().strip();
            model.add(agency.id());
        });
        // Nothing is known of them but their name: Enter asks for whom they came.
        name.setOnAction(_ -> {
            if (!name.getText().isBlank()) {
                add.requestFocus();
                add.show();
            }
        });
        return Layout.column(4, Texts.h3(words("attendance.another")), name, add);
    }
}
