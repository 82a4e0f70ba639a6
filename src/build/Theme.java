import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.writer.CSSWriter;
import com.helger.css.writer.CSSWriterSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/// Writes AtlantaFX's theme without the rules of controls that no screen has, as text and in JavaFX's binary form.
/// JavaFX holds every node against every selector that ends like it, twice; half of the theme's never fit any of ours.
/// Started as source: `java -cp ... Theme.java UNUSED THEME`, the list of what no node of ours bears and the sheet to write.
final class Theme {

    private static final String WHOLE = "/atlantafx/base/theme/primer-light.css";

    public static void main(String[] args) throws IOException {
        Set<String> unused = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toSet());
        CascadingStyleSheet theme = CSSReader.readFromStringReader(whole(), new CSSReaderSettings());
        if (theme == null) {
            throw new IOException("The theme cannot be read: " + WHOLE);
        }
        for (CSSStyleRule rule : List.copyOf(theme.getAllStyleRules())) {
            leaveOut(theme, rule, unused);
        }
        Path text = Path.of(args[1]);
        Files.createDirectories(text.getParent());
        Files.writeString(text, new CSSWriter(new CSSWriterSettings()).setWriteHeaderText(false).getCSSAsString(theme));
        Path binary = text.resolveSibling(text.getFileName().toString().replace(".css", ".bss"));
        Stylesheet.convertToBinary(text.toFile(), binary.toFile());
    }

    private static void leaveOut(CascadingStyleSheet theme, CSSStyleRule rule, Set<String> unused) {
        for (CSSSelector selector : List.copyOf(rule.getAllSelectors())) {
            if (selector.getAllMembers().stream().anyMatch(part -> unused.contains(part.getAsCSSString()))) {
                rule.removeSelector(selector);
            }
        }
        if (!rule.hasSelectors()) {
            theme.removeRule(rule);
        }
    }

    private static String whole() throws IOException {
        try (InputStream sheet = Stylesheet.class.getResourceAsStream(WHOLE)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
