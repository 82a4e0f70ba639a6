package org.mashhuddle.ui.guide;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// A page of the guide as nodes of the window. Pictures stay out: the screen itself is behind it.
final class GuideProse {

    private static final double MARK = 24;
    private static final double FIRST = 200;
    private final Consumer<String> follow;
    private final IdentityHashMap<Node, Region> regions = new IdentityHashMap<>();

    /// @param follow opens another page
    GuideProse(Consumer<String> follow) {
        this.follow = follow;
    }

    VBox page(Node document) {
        regions.clear();
        VBox page = Layout.styled(Layout.column(8), "guide-page");
        page.getChildren().addAll(blocks(document));
        return page;
    }

    /// Where a passage of the page stands that was laid out last; nothing where it is not shown.
    Optional<Region> shown(Node passage) {
        return Optional.ofNullable(regions.get(passage));
    }

    private List<Region> blocks(Node parent) {
        return children(parent).map(this::block).flatMap(Optional::stream).toList();
    }

    private Optional<Region> block(Node block) {
        return switch (block) {
            case Heading heading -> Optional.of(heading(heading));
            case Paragraph said when said.getFirstChild() instanceof Image -> Optional.empty();
            case Paragraph said -> Optional.of(kept(said, flow(said, "prose")));
            case BulletList list -> Optional.of(list(list, false));
            case OrderedList list -> Optional.of(list(list, true));
            case TableBlock table -> Optional.of(table(table));
            default -> Optional.empty();
        };
    }

    private Region kept(Node passage, Region region) {
        regions.put(passage, region);
        return region;
    }

    private Region heading(Heading heading) {
        TextFlow flow = flow(heading, heading.getLevel() == 1 ? "guide-title" : "guide-heading");
        return Layout.styled(flow, "guide-head");
    }

    private VBox list(Node list, boolean numbered) {
        VBox all = Layout.column(4);
        children(list).forEach(item -> {
            String mark = numbered ? all.getChildren().size() + 1 + "." : "•";
            VBox said = Layout.column(4);
            said.getChildren().addAll(blocks(item));
            all.getChildren().add(item(mark, said));
        });
        return all;
    }

    private static HBox item(String mark, VBox said) {
        Region at = Texts.body(mark);
        at.setMinWidth(MARK);
        said.setMinWidth(0);
        return new HBox(at, Layout.growing(said));
    }

    private VBox table(TableBlock table) {
        VBox rows = new VBox();
        children(table).forEach(part -> {
            String style = part instanceof TableHead ? "prose-strong" : "prose";
            children(part).forEach(row -> rows.getChildren().add(row(row, style)));
        });
        return rows;
    }

    private Region row(Node row, String style) {
        HBox cells = Layout.styled(new HBox(16), "guide-row");
        children(row).forEach(cell -> {
            TextFlow flow = flow(cell, style);
            flow.setMinWidth(cells.getChildren().isEmpty() ? FIRST : 0);
            flow.setMaxWidth(cells.getChildren().isEmpty() ? FIRST : Double.MAX_VALUE);
            cells.getChildren().add(Layout.growing(flow));
        });
        return kept(row, cells);
    }

    private TextFlow flow(Node parent, String style) {
        List<javafx.scene.Node> spans = new ArrayList<>();
        children(parent).forEach(span -> spans.add(span(span, style)));
        return new TextFlow(spans.toArray(javafx.scene.Node[]::new));
    }

    private javafx.scene.Node span(Node span, String style) {
        return switch (span) {
            case Text text -> text(text.getLiteral(), style);
            case SoftLineBreak _ -> text(" ", style);
            case Code key -> new KeyCap(key.getLiteral());
            case StrongEmphasis strong -> text(GuidePassages.words(strong), "prose-strong");
            case Link link -> link(link);
            default -> text(GuidePassages.words(span), style);
        };
    }

    private static javafx.scene.text.Text text(String words, String style) {
        return Layout.styled(new javafx.scene.text.Text(words), style);
    }

    private Hyperlink link(Link link) {
        Hyperlink go = Layout.styled(new Hyperlink(GuidePassages.words(link)), "guide-link");
        go.setOnAction(_ -> follow.accept(GuidePages.linked(link.getDestination())));
        return go;
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext);
    }
}
