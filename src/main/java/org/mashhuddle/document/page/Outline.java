package org.mashhuddle.document.page;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The bookmarks of a document with more than one section: its second-level headings, in order.
final class Outline {

    private static final String HEADING = "h2";

    private Outline() {}

    static void write(Document document) {
        NodeList headings = document.getElementsByTagName(HEADING);
        if (headings.getLength() < 2) {
            return;
        }
        Element head = (Element) document.getElementsByTagName("head").item(0);
        Element bookmarks = document.createElement("bookmarks");
        for (int i = 0; i < headings.getLength(); i++) {
            Element heading = (Element) headings.item(i);
            String id = "section-" + (i + 1);
            heading.setAttribute("id", id);
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute("href", "#" + id);
            bookmarks.appendChild(bookmark);
        }
        head.appendChild(bookmarks);
    }
}
