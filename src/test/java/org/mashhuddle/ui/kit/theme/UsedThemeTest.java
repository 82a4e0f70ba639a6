package org.mashhuddle.ui.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Selector;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.mashhuddle.UnusedStyles;

/// AtlantaFX's theme as the program has it, held against the whole of it as JavaFX's own parser reads both.
class UsedThemeTest {

    private static final Pattern NAME = Pattern.compile("[.:][\\w-]+");
    private final Set<String> unused = UnusedStyles.read().names();

    /// One selector and what its rule says.
    private record Styled(String selector, List<String> declarations) {}

    private static URL sheet(String name) {
        return Objects.requireNonNull(UsedThemeTest.class.getResource(name), name);
    }

    private static List<Styled> styled(List<Rule> rules) {
        List<Styled> all = new ArrayList<>();
        for (Rule rule : rules) {
            for (Selector selector : rule.getSelectors()) {
                all.add(new Styled(
                        selector.toString(),
                        rule.getDeclarations().stream().map(UsedThemeTest::said).toList()));
            }
        }
        return all;
    }

    /// JavaFX says of some values only where they lie in memory, and of a picture in which sheet it was read: of those
    /// the property must do.
    private static String said(Declaration declaration) {
        String said = declaration.toString();
        return said.contains("[L") || said.contains("@") || said.contains("URLType") ? declaration.getProperty() : said;
    }

    private boolean isUsed(Styled styled) {
        return NAME.matcher(styled.selector()).results().map(MatchResult::group).noneMatch(unused::contains);
    }

    @Test
    void everyRuleForWhatWeHaveIsThereInItsOrderAndNoOther() throws IOException {
        List<Styled> whole = styled(new CssParser()
                .parse(sheet("/atlantafx/base/theme/primer-light.css"))
                .getRules());
        assertThat(styled(new CssParser()
                        .parse(sheet("/org/mashhuddle/ui/theme.css"))
                        .getRules()))
                .hasSizeBetween(300, whole.size() * 2 / 3)
                .isEqualTo(whole.stream().filter(this::isUsed).toList());
    }

    @Test
    void theBinaryFormThatJavaFxTakesHoldsTheSame() throws IOException {
        List<String> text = styled(new CssParser()
                        .parse(sheet("/org/mashhuddle/ui/theme.css"))
                        .getRules())
                .stream()
                .map(Styled::selector)
                .toList();
        assertThat(styled(Stylesheet.loadBinary(sheet("/org/mashhuddle/ui/theme.bss"))
                        .getRules()))
                .extracting(Styled::selector)
                .isEqualTo(text);
    }

    /// A name that the theme does not know leaves nothing out: it is a slip, or AtlantaFX's new version has another.
    @Test
    void everyUnusedNameIsOneOfTheTheme() throws IOException {
        Set<String> known = Set.copyOf(
                styled(new CssParser()
                                .parse(sheet("/atlantafx/base/theme/primer-light.css"))
                                .getRules())
                        .stream()
                        .flatMap(styled ->
                                NAME.matcher(styled.selector()).results().map(MatchResult::group))
                        .collect(java.util.stream.Collectors.toSet()));
        assertThat(known).containsAll(unused);
    }
}
