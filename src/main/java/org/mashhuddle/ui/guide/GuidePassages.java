package org.mashhuddle.ui.guide;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Takes a page of the guide apart into its passages.
final class GuidePassages extends AbstractVisitor {

    private final Node document;
    private final List<GuidePassage> found = new ArrayList<>();
    private String title = "";
    private String heading = "";

    private GuidePassages(Node document) {
        this.document = document;
    }

    static List<GuidePassage> of(Node document) {
        GuidePassages walk = new GuidePassages(document);
        document.accept(walk);
        return List.copyOf(walk.found);
    }

    /// The words of a part of a page, without marks; a picture has none.
    static String words(Node part) {
        Words read = new Words();
        part.accept(read);
        return read.all.toString().strip();
    }

    /// The pages a page leads to, in its order.
    static List<String> links(Node document) {
        List<String> pages = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                pages.add(GuidePages.linked(link.getDestination()));
            }
        });
        return List.copyOf(pages);
    }

    @Override
    public void visit(Heading head) {
        if (head.getLevel() == 1) {
            title = words(head);
        } else {
            heading = words(head);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(paragraph);
    }

    @Override
    public void visit(CustomNode part) {
        if (part instanceof TableRow) {
            add(part);
        } else {
            visitChildren(part);
        }
    }

    private void add(Node passage) {
        String words = words(passage);
        if (!words.isEmpty()) {
            found.add(new GuidePassage(title, heading, words, document, passage));
        }
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder all = new StringBuilder();

        @Override
        public void visit(Text text) {
            all.append(text.getLiteral());
        }

        @Override
        public void visit(Code key) {
            all.append(key.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            all.append(' ');
        }

        @Override
        public void visit(Image picture) {
            // what it is called is not shown
        }

        @Override
        public void visit(CustomNode cell) {
            visitChildren(cell);
            all.append(' ');
        }
    }
}
