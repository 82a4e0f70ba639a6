package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.mashhuddle.service.Page;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

import java.nio.IntBuffer;

/// The pages under each other on a desk, as pictures of the real file, sharp on this screen.
final class PagesPane extends ScrollPane {

    private static final double DESK = 16;
    private static final double SCROLL_BAR = 14;
    private final PagesViewModel model;
    private final VBox sheets = Layout.styled(new VBox(DESK), "minutes-desk");

    PagesPane(PagesViewModel model) {
        this.model = model;
        setId("minutes-pages");
        getStyleClass().add("minutes-pages");
        setAccessibleText(words("minutes.pages-spoken"));
        setFitToWidth(true);
        setContent(sheets);
        sheets.getChildren().add(making());
        model.pages().addListener((ListChangeListener<Page>) change -> follow(change));
        model.zoom().subscribe(() -> sheets.getChildren().forEach(this::resize));
        vvalueProperty().subscribe(this::look);
        viewportBoundsProperty().subscribe(() -> fit());
        sceneProperty().subscribe(() -> fit());
    }

    private static Label making() {
        Label words = Texts.muted(words("minutes.making-pages"));
        words.setId("minutes-making");
        return words;
    }

    private void follow(ListChangeListener.Change<? extends Page> change) {
        while (change.next()) {
            for (int i = change.getFrom(); i < change.getTo(); i++) {
                put(i, change.getList().get(i));
            }
        }
    }

    private void put(int index, Page page) {
        StackPane sheet = sheet(index, page);
        if (model.pages().size() == 1 && index == 0) {
            sheets.getChildren().setAll(sheet);
        } else if (index < sheets.getChildren().size()) {
            sheets.getChildren().set(index, sheet);
        } else {
            sheets.getChildren().add(sheet);
        }
    }

    private StackPane sheet(int index, Page page) {
        ImageView picture = new ImageView(image(page));
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setFitWidth(PagesViewModel.paperWidth(model.zoom().get()));
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(words("minutes.page", index + 1, model.count().get()));
        StackPane sheet = Layout.styled(new StackPane(picture), "minutes-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return sheet;
    }

    /// Takes the pixels as they are: a page is opaque, so its colours need no multiplying.
    private static WritableImage image(Page page) {
        return new WritableImage(
                new PixelBuffer<>(
                        page.width(),
                        page.height(),
                        IntBuffer.wrap(page.argb()),
                        PixelFormat.getIntArgbPreInstance()));
    }

    private void resize(javafx.scene.Node sheet) {
        if (sheet instanceof StackPane pane
                && pane.getChildren().getFirst() instanceof ImageView p) {
            p.setFitWidth(PagesViewModel.paperWidth(model.zoom().get()));
        }
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
        double line = top() + getViewportBounds().getHeight() / 3;
        int at = 1;
        for (int i = 0; i < sheets.getChildren().size(); i++) {
            if (sheets.getChildren().get(i).getBoundsInParent().getMinY() <= line) {
                at = i + 1;
            }
        }
        model.page().set(at);
    }

    private double top() {
        return getVvalue() * hidden();
    }

    private double hidden() {
        return Math.max(1, sheets.getLayoutBounds().getHeight() - getViewportBounds().getHeight());
    }

    /// Goes so many pages on, to the head of the page.
    void turn(int by) {
        int wanted = Math.clamp(model.page().get() + by - 1L, 0, sheets.getChildren().size() - 1);
        layout();
        Bounds sheet = sheets.getChildren().get(wanted).getBoundsInParent();
        setVvalue(Math.clamp((sheet.getMinY() - DESK) / hidden(), 0, 1));
        model.page().set(wanted + 1);
    }
}
