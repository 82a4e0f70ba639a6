package org.mashhuddle.document.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The pages of one document before they are laid out: the frame of [PageFrame] around a body that
/// is filled through [Markup].
public final class PrintPage {

    private static final String STYLESHEET = "print.css";

    private final Document document;
    private final PageFrame frame;
    private final Markup style;
    private final Markup body;
    private final Map<Integer, Integer> substituted = new TreeMap<>();

    /// An empty document in its frame.
    public PrintPage(PageFrame frame, Glyphs glyphs) {
        this.document = emptyDocument();
        Element html = document.createElement("html");
        html.setAttribute("lang", "en-GB");
        document.appendChild(html);
        Markup root = new Markup(html, glyphs, substituted);
        this.frame = frame;
        this.style = head(root.append("head", ""), frame);
        this.body = root.append("body", "");
        body.add("div", "running-head", head -> runningHead(head, frame));
        body.add("div", "running-foot", foot -> runningFoot(foot, frame));
    }

    /// With a line more at the head of each page, which names what goes on there from the page before.
    public PrintPage sayingWhatGoesOn() {
        style.raw(frame.demonstration() ? "@page { margin-top: 154px; }" : "@page { margin-top: 136px; }");
        style.raw("""
            @page { @top-left {
                content: element(running-head) element(continued, start);
                width: 100%; vertical-align: top; padding-top: 39px; } }
            """); // what is said again of a place takes the place of all that was
        return this;
    }

    /// With room below the foot for the line of a numbered copy.
    public PrintPage withRoomForACopy() {
        style.raw("""
            @page { margin-bottom: 128px; @bottom-left {
                content: element(running-foot); width: 100%; vertical-align: bottom; padding-bottom: 55px; } }
            """);
        return this;
    }

    /// Where the document's words go.
    public Markup body() {
        return body;
    }

    /// The characters that could not be printed and stand as their codes.
    public List<Substitution> substituted() {
        return Glyphs.substitutions(substituted);
    }

    public Document document() {
        return document;
    }

    private static Markup head(Markup head, PageFrame frame) {
        head.add("title", "", frame.title());
        head.append("meta", "").attribute("name", "subject").attribute("content", frame.subject());
        head.append("meta", "").attribute("name", "author").attribute("content", "MASH Huddle");
        head.append("meta", "").attribute("name", "description").attribute("content", frame.subject());
        Markup style = head.append("style", "").attribute("type", "text/css");
        style.raw(stylesheet(frame));
        return style;
    }

    private static void runningHead(Markup head, PageFrame frame) {
        head.add("div", "classification", frame.classification());
        if (frame.demonstration()) {
            head.add("div", "demonstration", "Demonstration: invented people");
        }
        head.add("div", "right", right -> {
            lines(right, frame.headRight());
            if (!frame.copy().isEmpty()) {
                right.add("div", "copy", frame.copy());
            }
        });
        head.add("div", "left", left -> lines(left, frame.headLeft()));
    }

    private static void runningFoot(Markup foot, PageFrame frame) {
        foot.add("div", "lines", lines -> {
            lines.add("div", "right", right -> right.add("b", "page-number", ""));
            lines.add("div", "left", left -> lines(left, frame.footLeft()));
        });
        foot.add("div", "classification", frame.classification());
    }

    private static void lines(Markup at, List<String> lines) {
        at.text(String.join("\n", lines));
    }

    /// A demonstration has one line more at the head of each page.
    private static String stylesheet(PageFrame frame) {
        return stylesheet() + (frame.demonstration() ? "@page { margin-top: 134px; }" : "");
    }

    private static String stylesheet() {
        try (InputStream in = Objects.requireNonNull(PrintPage.class.getResourceAsStream(STYLESHEET), STYLESHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
