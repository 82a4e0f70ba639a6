package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.page.PageTools;
import org.mashhuddle.ui.kit.page.PagesPane;
import org.mashhuddle.ui.minutes.correction.CorrectionsPane;
import org.mashhuddle.ui.minutes.version.SignedVersionsPane;

/// The minutes: the pages left; right what is missing and the signature, or what was signed.
public final class MinutesView extends BorderPane {

    static final String BUNDLE = "Ctrl+B";
    static final String SIGN = "Ctrl+S";

    private final MinutesViewModel model;
    private final PagesPane pages;
    private final SignedVersionsPane versions;
    private final StackPane side = Layout.styled(new StackPane(), "minutes-side");

    /// Shows how far the minutes are.
    public MinutesView(MinutesViewModel model) {
        this.model = model;
        this.pages = new PagesPane(model.pages());
        this.versions = new SignedVersionsPane(model.versions(), this::read);
        setId("minutes");
        getStyleClass().add("surface");
        SignedBands bands = new SignedBands(model);
        PageTools tools = tools();
        setTop(new VBox(bands, problem()));
        setCenter(new BorderPane(overThePages(), tools, null, null, null));
        setRight(side);
        model.stage().subscribe(this::show);
        // Beside an older version nothing of the newest is said, or handed out.
        model.versions()
                .open()
                .subscribe(open -> List.of(bands, tools, side).forEach(part -> Layout.show(part, open.isEmpty())));
        model.asking().shown().subscribe((_, now) -> {
            if (!now) {
                pages.requestFocus();
            }
        });
        // Who comes to sign reads first; keys turn the pages, and what is signed below is a Tab away.
        Caret.into(pages, pages::requestFocus);
    }

    /// The lists that stand in place of the pages while they are shown.
    private StackPane overThePages() {
        return new StackPane(
                pages,
                new LeftOutPane(model.leftOut(), this::read),
                versions,
                new MeetingsPane(model.meetings(), this::read),
                new CorrectionsPane(model.asking()));
    }

    private void read() {
        pages.requestFocus();
    }

    private PageTools tools() {
        PageTools tools = new PageTools(model.pages(), pages);
        Button meetings = Buttons.plain("minutes-meetings", Feather.CALENDAR, words("minutes.meetings"));
        meetings.setOnAction(_ -> model.meetings().toggle());
        Button corrections = Buttons.plain("minutes-corrections", Feather.EDIT_2, words("minutes.corrections-verb"));
        corrections.setOnAction(_ -> model.asking().toggle());
        model.asked().subscribe(asked -> Layout.show(corrections, asked));
        // Without pictures both fit beside the pages in large letters on a small window.
        List.of(meetings, corrections).forEach(verb -> verb.setGraphic(null));
        tools.getChildren().addAll(0, List.of(meetings, corrections));
        return tools;
    }

    /// The screen, for the window.
    public Screen screen() {
        return new Screen(
                this,
                new ReadOnlyStringWrapper(words("minutes.title")),
                model.detail(),
                status(),
                shortcuts(),
                () -> {});
    }

    private void show(Stage stage) {
        boolean wasThere = Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner ->
                        Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(side::equals))
                .isPresent();
        side.getChildren().setAll(beside(stage));
        // What was typed in is gone with the signature.
        if (wasThere) {
            pages.requestFocus();
        }
    }

    private List<Node> beside(Stage stage) {
        return switch (stage) {
            case NOT_READ -> List.of();
            case PLANNED ->
                List.of(new NotClosedPane(model, words("minutes.not-opened"), words("minutes.not-opened-verb")));
            case OPEN ->
                List.of(new NotClosedPane(model, words("minutes.not-closed"), words("minutes.not-closed-verb")));
            case TO_SIGN -> List.of(new SigningPane(model));
            case SIGNED -> List.of(new SignedPane(model));
        };
    }

    private Banner problem() {
        Banner band = new Banner("minutes-problem", Banner.Kind.BAD, "");
        band.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    private List<Node> status() {
        return List.of(
                slot("minutes-version", model.version()),
                slot("minutes-length", model.length()),
                slot("minutes-hash", model.hash()));
    }

    private static StatusSlot slot(String id, ObservableValue<String> words) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(words);
        return new StatusSlot(label);
    }

    /// To what is still to be typed before one signs or countersigns: the first field that is empty, else the last;
    /// where nothing is typed any more, to what comes next.
    private void toSignature() {
        List<TextInputControl> fields = side.lookupAll(".minutes-sign").stream()
                .flatMap(MinutesView::fields)
                .toList();
        fields.stream()
                .filter(field -> field.getLength() == 0)
                .findFirst()
                .<Node>map(field -> field)
                .or(() -> fields.isEmpty()
                        ? Optional.ofNullable(side.lookup("#give-out-papers"))
                        : Optional.of(fields.getLast()))
                .ifPresent(Node::requestFocus);
    }

    private static Stream<TextInputControl> fields(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof TextInputControl field) {
            return Stream.of(field);
        }
        return node instanceof Parent part
                ? part.getChildrenUnmodifiable().stream().flatMap(MinutesView::fields)
                : Stream.empty();
    }

    private void turn(int by) {
        if (!versions.turn(by)) {
            pages.turn(by);
        }
    }

    private void zoom(int steps) {
        boolean version = model.versions().open().get().isPresent();
        (version ? model.versions().pages() : model.pages()).zoom(steps);
    }

    private List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of(
                        "Ctrl+E",
                        words("minutes.meetings"),
                        () -> model.meetings().toggle()),
                Shortcut.of(
                        "Ctrl+R",
                        words("minutes.corrections-verb"),
                        () -> model.asking().toggle()),
                Shortcut.of("Ctrl+M", words("minutes.check-verb"), model::markChecked),
                Shortcut.of(SIGN, words("minutes.key.sign"), this::toSignature),
                Shortcut.of("Ctrl+O", words("minutes.versions"), model::listVersions),
                Shortcut.of(BUNDLE, words("minutes.audit-bundle"), model::saveAuditBundle),
                new Shortcut(new KeyCodeCombination(KeyCode.PAGE_DOWN), words("pages.next"), () -> turn(1)),
                new Shortcut(new KeyCodeCombination(KeyCode.PAGE_UP), words("pages.previous"), () -> turn(-1)),
                Shortcut.of("Alt+Plus", words("pages.zoom-in"), () -> zoom(1)),
                Shortcut.of("Alt+Minus", words("pages.zoom-out"), () -> zoom(-1)));
    }
}
