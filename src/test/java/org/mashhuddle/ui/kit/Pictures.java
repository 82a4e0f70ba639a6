package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.mashhuddle.UnusedStyles;

/// Pictures of scenes, in `target/screenshots`. Call on the JavaFX thread.
public final class Pictures {

    private Pictures() {}

    /// Writes `target/screenshots/<name>.png`. Whatever a picture is taken of has its rules in the theme.
    public static Path save(Scene scene, String name) {
        assertThat(UnusedStyles.read().findings(scene, name)).isEmpty();
        Path to = Path.of("target", "screenshots", name + ".png");
        try {
            Files.createDirectories(to.getParent());
            Files.write(to, new PlainPng(scene.snapshot(null)).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    /// Writes `src/docs/guide/<name>.png`, a small file: in few colours.
    public static void forTheGuide(Scene scene, String name) {
        Path to = Path.of("src", "docs", "guide", name + ".png");
        try {
            BufferedImage shown = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
            ImageIO.write(new FewColours(shown).picture(), "png", to.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
