package org.mashhuddle.document.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// One font file of the printed pages. Atkinson Hyperlegible Next comes first; Noto Sans stands in,
/// glyph by glyph, for the letters Atkinson lacks (the Vietnamese "ễ" among them).
public enum PrintFont {
    ATKINSON_REGULAR(
            "AtkinsonHyperlegibleNext-Regular",
            "AtkinsonHyperlegibleNext_400Regular.ttf",
            PrintFont.ATKINSON,
            400,
            false),
    ATKINSON_ITALIC(
            "AtkinsonHyperlegibleNext-Italic",
            "AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
            PrintFont.ATKINSON,
            400,
            true),
    ATKINSON_SEMI_BOLD(
            "AtkinsonHyperlegibleNext-SemiBold",
            "AtkinsonHyperlegibleNext_600SemiBold.ttf",
            PrintFont.ATKINSON,
            600,
            false),
    ATKINSON_BOLD(
            "AtkinsonHyperlegibleNext-Bold", "AtkinsonHyperlegibleNext_700Bold.ttf", PrintFont.ATKINSON, 700, false),
    NOTO_REGULAR("NotoSans-Regular", "NotoSans_400Regular.ttf", PrintFont.NOTO, 400, false),
    NOTO_BOLD("NotoSans-Bold", "NotoSans_700Bold.ttf", PrintFont.NOTO, 700, false);

    static final String ATKINSON = "Atkinson Hyperlegible Next";
    static final String NOTO = "Noto Sans";

    private final String ownName;
    private final String file;
    private final String family;
    private final int weight;
    private final boolean italic;

    PrintFont(String ownName, String file, String family, int weight, boolean italic) {
        this.ownName = ownName;
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    /// The name that the font has of itself, under which it stands in a file.
    public String ownName() {
        return ownName;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    boolean italic() {
        return italic;
    }

    public InputStream open() {
        return Objects.requireNonNull(PrintFont.class.getResourceAsStream("/org/mashhuddle/fonts/" + file), file);
    }

    byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
