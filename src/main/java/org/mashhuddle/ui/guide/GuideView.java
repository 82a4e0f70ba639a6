package org.mashhuddle.ui.guide;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// A page of the guide with the way to its contents, and a search over all its pages.
final class GuideView extends VBox {

    private static final KeyCombination SEARCH = KeyCombination.valueOf("Ctrl+F");
    private final ScrollPane scroll = scroll("guide");
    private final TextField typed = new TextField();
    private final GuideProse prose = new GuideProse(this::open);
    private Optional<GuideSearch> search = Optional.empty();
    private org.commonmark.node.Node document;

    /// @param page that is read first
    GuideView(String page) {
        this.document = GuidePages.read(page);
        getChildren().addAll(tools(), scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (SEARCH.match(event)) {
                typed.requestFocus();
                event.consume();
            }
        });
        show(prose.page(document));
    }

    /// The keys go to the page.
    void focus() {
        scroll.requestFocus();
    }

    /// A pane that scrolls up and down.
    static ScrollPane scroll(String id) {
        ScrollPane scroll = Layout.styled(Layout.scrolling(new Region()), "guide-scroll");
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        return scroll;
    }

    private HBox tools() {
        Hyperlink contents = new Hyperlink(words("guide.contents"));
        contents.setId("guide-contents");
        contents.setOnAction(_ -> {
            open(GuidePages.contents());
            focus();
        });
        typed.setId("guide-search");
        typed.setPromptText(words("guide.search"));
        typed.setAccessibleText(words("guide.search"));
        typed.setOnAction(_ -> openFirst());
        typed.textProperty().subscribe(words -> look(words.strip()));
        return Layout.styled(
                Layout.row(16, contents, Layout.growing(typed), new KeyCap(words("guide.search-key"))), "guide-tools");
    }

    private void openFirst() {
        search.map(over -> over.find(typed.getText()).first())
                .flatMap(found -> found.stream().findFirst())
                .ifPresent(this::open);
    }

    private void look(String words) {
        if (words.isEmpty()) {
            show(prose.page(document));
        } else {
            GuideSearch over = search.orElseGet(() -> new GuideSearch(GuidePages.passages()));
            search = Optional.of(over);
            show(results(over.find(words)));
        }
    }

    private VBox results(GuideSearch.Found found) {
        VBox list = Layout.styled(Layout.column(12), "guide-page");
        Label count = Texts.hint(count(found));
        count.setId("guide-found");
        list.getChildren().add(count);
        List<Node> rows = new ArrayList<>();
        for (GuidePassage passage : found.first()) {
            Hyperlink place = Layout.styled(new Hyperlink(passage.place()), "guide-link");
            place.setOnAction(_ -> open(passage));
            rows.add(Layout.column(2, place, Texts.wrapping(Texts.body(passage.words()))));
        }
        list.getChildren().addAll(rows);
        return list;
    }

    private static String count(GuideSearch.Found found) {
        if (found.all() == 0) {
            return words("guide.found-none");
        }
        return found.all() > found.first().size()
                ? words("guide.found-first", found.first().size(), found.all())
                : words("guide.found", found.all());
    }

    private void open(String next) {
        document = GuidePages.read(next);
        show(prose.page(document));
    }

    private void open(GuidePassage passage) {
        document = passage.document();
        show(prose.page(document));
        prose.shown(passage.at()).ifPresent(this::scrollTo);
        focus();
    }

    private void show(VBox content) {
        scroll.setContent(content);
        scroll.setVvalue(0);
    }

    /// The passage is in the middle of what is seen, on a ground of its own.
    private void scrollTo(Region passage) {
        passage.getStyleClass().add("guide-found");
        applyCss();
        layout();
        Node content = scroll.getContent();
        Bounds at = content.sceneToLocal(passage.localToScene(passage.getLayoutBounds()));
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - seen;
        scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp((at.getCenterY() - seen / 2) / beyond, 0, 1));
    }
}
