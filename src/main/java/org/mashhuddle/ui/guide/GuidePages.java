package org.mashhuddle.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.mashhuddle.ui.kit.Destination;

/// The pages of the user guide: which one belongs to a screen, and what stands in it.
final class GuidePages {

    private static final String FOLDER = "/org/mashhuddle/ui/guide/";
    private static final String END = ".md";
    private static final String CONTENTS = "README";
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private GuidePages() {}

    /// The page that leads to all others.
    static String contents() {
        return CONTENTS;
    }

    /// Every passage of every page, in the order of the contents.
    static List<GuidePassage> passages() {
        return Stream.concat(Stream.of(CONTENTS), GuidePassages.links(read(CONTENTS)).stream())
                .map(GuidePages::read)
                .flatMap(page -> GuidePassages.of(page).stream())
                .toList();
    }

    /// The page of a screen.
    static String of(Destination here) {
        return switch (here) {
            case Destination.Unlock _ -> "unlock";
            case Destination.Today _ -> "today";
            case Destination.Actions _ -> "actions";
            case Destination.Agenda _ -> "agenda";
            case Destination.Children _ -> "children";
            case Destination.Imports _ -> "imports";
            case Destination.Meeting _ -> "meeting";
            case Destination.Close _ -> "close";
            case Destination.Minutes _ -> "minutes";
            case Destination.Papers _ -> "papers";
            case Destination.Reports _ -> "reports";
            case Destination.Settings _ -> "settings";
        };
    }

    /// The page a link leads to: "meeting.md" is "meeting".
    static String linked(String link) {
        return link.endsWith(END) ? link.substring(0, link.length() - END.length()) : link;
    }

    /// A page, read from the program's own files.
    static Node read(String page) {
        String file = FOLDER + page + END;
        try (InputStream text = Objects.requireNonNull(GuidePages.class.getResourceAsStream(file), file)) {
            return PARSER.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
