package org.mashhuddle.ui.kit;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/// Dresses scenes: AtlantaFX below, our rules above it, and one file of colours that can be changed
/// while the window is open.
public final class Look {

    private static final List<String> FONTS =
            List.of("400Regular", "400Regular_Italic", "600SemiBold", "700Bold");
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    /// Loads the face and the base theme. Needs a running toolkit.
    public Look() {
        FONTS.forEach(Look::load);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// The colours in use.
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// Puts the sheets on a scene and keeps them in step with the theme.
    public void dress(Scene scene) {
        theme.subscribe(
                colours ->
                        scene.getStylesheets()
                                .setAll(
                                        sheet(colours.sheet()),
                                        sheet("modena.css"),
                                        sheet("app.css"),
                                        sheet("panes.css"),
                                        sheet("papers.css"),
                                        sheet("day.css"),
                                        sheet("agenda.css"),
                                        sheet("guide.css"),
                                        sheet("children.css"),
                                        sheet(colours.sheet())));
    }

    private static String sheet(String name) {
        URL found = Look.class.getResource("/org/mashhuddle/ui/" + name);
        return Objects.requireNonNull(found, name).toExternalForm();
    }

    private static void load(String weight) {
        String name = "/org/mashhuddle/fonts/AtkinsonHyperlegibleNext_" + weight + ".ttf";
        try (InputStream face =
                Objects.requireNonNull(Look.class.getResourceAsStream(name), name)) {
            Font.loadFont(face, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
