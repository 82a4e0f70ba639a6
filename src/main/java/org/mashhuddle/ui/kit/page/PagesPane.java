package org.mashhuddle.ui.kit.page;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.IntBuffer;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.mashhuddle.service.core.page.PageImageFile;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// The pages under each other on a desk, as pictures of the real file, sharp on this screen.
public final class PagesPane extends ScrollPane {

    private static final double DESK = 16;
    private static final double SCROLL_BAR = 14;
    private final PagesViewModel model;
    private final VBox sheets = Layout.styled(new VBox(DESK), "pages-desk");

    /// Shows the pages of a model.
    public PagesPane(PagesViewModel model) {
        this.model = model;
        setId(model.id() + "-pages");
        getStyleClass().add("pages");
        setAccessibleText(words("pages.pages-spoken"));
        setFitToWidth(true);
        setContent(sheets);
        sheets.getChildren().add(making());
        model.pages().forEach(this::put);
        model.pages().addListener(this::follow);
        model.zoom().subscribe(this::zoom);
        vvalueProperty().subscribe(this::look);
        // Again when all has found its place: larger letters beside it take room from it.
        viewportBoundsProperty().subscribe(() -> fit());
        widthProperty().subscribe(_ -> Platform.runLater(this::fit));
        sceneProperty().subscribe(() -> fit());
    }

    private Label making() {
        Label words = Texts.muted(words("pages.making-pages"));
        words.setId(model.id() + "-making");
        return words;
    }

    private void follow(MapChangeListener.Change<? extends Integer, ? extends PageImageFile> change) {
        if (model.count().get() == 0) {
            sheets.getChildren().setAll(making());
            setVvalue(0);
        } else if (change.wasAdded()) {
            put(change.getKey(), change.getValueAdded());
        } else if (change.getKey() <= sheets().size()) {
            sheets().get(change.getKey() - 1).white();
        }
    }

    /// Every page has its place from the first on, so that nothing moves as the others come.
    private void put(int number, PageImageFile page) {
        int wanted = model.count().get();
        if (sheets.getChildren().getFirst() instanceof Label) {
            sheets.getChildren().clear();
        }
        while (sheets.getChildren().size() < wanted) {
            sheets.getChildren().add(new Sheet(words("pages.page", sheetNumber(), wanted)));
        }
        sheets.getChildren().remove(wanted, sheets.getChildren().size());
        sheets().forEach(sheet -> sheet.shape(page, model.zoom().get()));
        sheets().get(number - 1).show(image(page));
    }

    private int sheetNumber() {
        return sheets.getChildren().size() + 1;
    }

    private List<Sheet> sheets() {
        return sheets.getChildren().stream()
                .filter(Sheet.class::isInstance)
                .map(Sheet.class::cast)
                .toList();
    }

    /// Takes the pixels as they are: a page is opaque, so its colours need no multiplying.
    private static WritableImage image(PageImageFile page) {
        return new WritableImage(new PixelBuffer<>(
                page.width(), page.height(), IntBuffer.wrap(page.argb()), PixelFormat.getIntArgbPreInstance()));
    }

    private void fit() {
        if (getWidth() > 0 && getScene() != null) {
            Window window = getScene().getWindow();
            double pixels = window == null ? 1 : window.getRenderScaleX();
            model.fit(getWidth() - 2 * DESK - SCROLL_BAR, pixels);
        }
    }

    /// The page that reaches the upper third of the window is the one being read.
    private void look() {
        double line = getVvalue() * hidden() + getViewportBounds().getHeight() / 3 - DESK;
        model.page().set(Math.clamp((long) (line / oneOn()) + 1, 1, places()));
    }

    /// From the head of one page to the head of the next; all are of one size.
    private double oneOn() {
        return Math.max(1, (sheets.getLayoutBounds().getHeight() - DESK) / places());
    }

    private int places() {
        return Math.max(1, sheets.getChildren().size());
    }

    private double hidden() {
        return Math.max(
                1, sheets.getLayoutBounds().getHeight() - getViewportBounds().getHeight());
    }

    /// Goes so many pages on, to the head of the page.
    public void turn(int by) {
        goTo(Math.clamp(model.page().get() + (long) by, 1, places()));
    }

    private void goTo(int page) {
        layout();
        setVvalue(Math.clamp((page - 1) * oneOn() / hidden(), 0, 1));
        model.page().set(page);
    }

    /// The page that is being read stays.
    private void zoom(int percent) {
        int reading = model.page().get();
        sheets().forEach(sheet -> sheet.zoom(percent));
        goTo(reading);
    }
}
