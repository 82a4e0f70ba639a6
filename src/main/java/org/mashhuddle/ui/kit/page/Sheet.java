package org.mashhuddle.ui.kit.page;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.mashhuddle.service.core.page.PageImageFile;

/// One sheet of paper: white until its page is drawn, and white in every theme.
final class Sheet extends StackPane {

    private static final double EDGES = 2;
    private final ImageView picture = new ImageView();
    private double ratio = Math.sqrt(2);

    /// @param spoken "Page 5 of 11"
    Sheet(String spoken) {
        getStyleClass().add("pages-sheet");
        picture.setSmooth(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(spoken);
        getChildren().add(picture);
    }

    /// Takes the shape of a page, at a zoom in percent of paper size.
    void shape(PageImageFile page, int percent) {
        ratio = (double) page.height() / page.width();
        zoom(percent);
    }

    /// Takes another size; the picture is stretched until it is drawn anew.
    void zoom(int percent) {
        double width = PagesViewModel.paperWidth(percent);
        double height = Math.round(width * ratio);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        setMinSize(width + EDGES, height + EDGES);
        setPrefSize(width + EDGES, height + EDGES);
        setMaxSize(width + EDGES, height + EDGES);
    }

    void show(Image page) {
        picture.setImage(page);
    }

    /// Lets the picture go: nobody is reading near it.
    void white() {
        picture.setImage(null);
    }
}
