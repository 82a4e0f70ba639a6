package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
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
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.ui.kit.KeptField;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ScrollToFocus;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.meeting.discussion.AgencyFinder;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.discussion.FormColumns;

/// Who is here: the list at the left, what was asked and what holds for each item at the right. Where larger letters
/// leave no room for both, the one stands over the other.
public final class AttendanceView {

    private static final double DETAILS = 320;
    private static final double ROOMY = 1000;

    private final AttendanceViewModel model;
    private final ObjectProperty<Optional<AttendanceRow.Asked>> asked = new SimpleObjectProperty<>(Optional.empty());
    private final BorderPane panel = new BorderPane();
    private final AttendanceTable table = new AttendanceTable(panel);
    private final VBox people = Layout.column(0);
    private final VBox heads = Layout.column(0);
    private final BooleanProperty roomy = new SimpleBooleanProperty(true);
    private final CheckBox read;
    private String newcomer = "";

    public AttendanceView(AttendanceViewModel model) {
        this.model = model;
        asked.subscribe((_, now) -> ask(now));
        this.read = tick("statements-read", "attendance.read", model::read);
    }

    /// The panel.
    ///
    /// @param back says where it leads back to
    public Region panel(ObservableValue<String> back, Runnable closed) {
        model.lines().addListener((ListChangeListener<AttendanceLine>) _ -> draw());
        table.lined().subscribe(_ -> draw());
        model.facts().subscribe(this::drawHeads);
        Layout.styled(panel, "attendance", "surface");
        panel.setId("attendance");
        HBox foot = foot(back, closed);
        VBox list = Layout.styled(Layout.column(0, heads, people, another()), "attendance-list");
        VBox details = Layout.styled(
                Layout.column(12, opening(), new StandingView(model), new ItemFactsView(model.facts())),
                "attendance-details");
        roomy.subscribe(now -> arrange(now, details, list, foot));
        TextSize.room(panel).subscribe(room -> roomy.set(room <= 0 || room >= ROOMY));
        panel.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                closed.run();
            }
        });
        return panel;
    }

    /// For the keyboard what is asked at the opening comes first, and the way back last; where one stands over the
    /// other, first what is still asked.
    private void arrange(boolean roomy, VBox details, VBox list, HBox foot) {
        // What is put elsewhere loses the focus; how much room there is is known once somebody looks at it.
        boolean within = Caret.isIn(panel);
        BooleanSupplier caret = Caret.keep(panel);
        panel.setTop(null);
        panel.setRight(null);
        panel.setCenter(null);
        panel.setBottom(null);
        panel.setTop(Layout.styled(new VBox(title()), "attendance-title"));
        if (roomy) {
            ScrollPane right = Layout.styled(scroll(details), "meeting-right");
            TextSize.widen(right, DETAILS);
            panel.setRight(right);
            panel.setCenter(scroll(list));
        } else {
            boolean asked = isAsked();
            panel.setCenter(scroll(Layout.column(8, asked ? list : details, asked ? details : list)));
        }
        panel.setBottom(foot);
        if (within) {
            Caret.into(panel, () -> {
                if (!caret.getAsBoolean()) {
                    focus();
                }
            });
        }
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = Layout.styled(Layout.scrolling(content), "form-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollToFocus.keep(scroll);
        return scroll;
    }

    private HBox title() {
        Label counted = Texts.muted("");
        counted.setId("attendance-counted");
        counted.textProperty().bind(model.facts().map(MeetingFacts::counted));
        return Layout.row(12, Texts.h2(words("attendance.title")), counted, Layout.grow(), legend());
    }

    private HBox legend() {
        HBox legend = TimelineBar.legend();
        table.lined().subscribe(now -> Layout.show(legend, now));
        return legend;
    }

    private static HBox foot(ObservableValue<String> back, Runnable closed) {
        Button close = Buttons.withKey(Buttons.plain("attendance-close", ""), "Esc");
        close.textProperty().bind(back);
        close.setOnAction(_ -> closed.run());
        Label keys = Texts.wrapping(Texts.hint(words("attendance.keys")));
        keys.setId("attendance-keys");
        return Layout.styled(Layout.row(16, Layout.growing(keys), close), "attendance-foot");
    }

    private void drawHeads(MeetingFacts now) {
        heads.getChildren().setAll(table.heads(now.places()));
    }

    /// Puts the focus on the first thing to do: what is asked at the opening, after that whoever
    /// comes or goes.
    public void focus() {
        if (isAsked() && people.lookup("#attendance-1") != null) {
            focus(1);
        } else {
            read.requestFocus();
        }
    }

    private boolean isAsked() {
        Statements now = model.statements().get();
        return now.read() && now.conflictsAsked();
    }

    /// Puts the focus on the first row, whatever was asked at the opening.
    public void focusRows() {
        focus(1);
    }

    private VBox opening() {
        CheckBox asked = tick("statements-conflicts", "attendance.conflicts", model::conflictsAsked);
        CheckBox alone = tick("statements-remote", "attendance.remote", model::remoteConfirmed);
        TextField declared = declared();
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
        return Layout.column(
                4,
                Texts.h3(words("attendance.opening")),
                toRead(),
                read,
                asked,
                Cover.over(declared, FormColumns.closer(mark)),
                mark,
                alone);
    }

    private TextField declared() {
        TextField declared = new TextField(model.statements().get().conflicts());
        declared.setId("statements-declared");
        declared.setPromptText(words("attendance.declared"));
        declared.setAccessibleText(words("attendance.declared"));
        return declared;
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
        drawHeads(model.facts().get());
        String agency = "";
        int place = 0;
        for (AttendanceLine line : model.lines()) {
            if (!line.agency().equals(agency)) {
                agency = line.agency();
                people.getChildren().add(heading(agency));
            }
            people.getChildren().add(new AttendanceRow(model, line, ++place, this::focus, asked, table).row());
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

    /// An agency; where the quorum needs it, whether somebody of it is here.
    private HBox heading(String agency) {
        HBox heading = Layout.styled(Layout.row(8), "attendance-agency");
        Optional<Boolean> here = Optional.ofNullable(model.facts().get().core().get(agency));
        here.ifPresent(now -> heading.getChildren()
                .add(now ? Icons.small(Feather.CHECK, "icon-success") : Icons.small(Feather.X, "icon-danger")));
        heading.getChildren().add(Texts.strong(agency));
        here.ifPresent(now ->
                heading.getChildren().add(Texts.hint(words(now ? "attendance.core" : "attendance.core.not-here"))));
        return heading;
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
        name.setPrefWidth(240);
        return Layout.styled(
                Layout.column(4, Texts.h3(words("attendance.another")), Layout.row(8, name, add)),
                "attendance-another");
    }
}
