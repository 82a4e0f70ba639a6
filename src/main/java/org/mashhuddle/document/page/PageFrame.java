package org.mashhuddle.document.page;

import java.util.List;

/// What stands on every page of a document: the classification at top and bottom, the lines at the
/// head and the foot, and whether the people in it are invented.
///
/// @param title the document's title, shown by readers in place of the file name
/// @param subject one sentence on what the document is
/// @param classification in capitals, "OFFICIAL-SENSITIVE"
/// @param headLeft lines at the head, left; an empty list for none
/// @param headRight lines at the head, right
/// @param copy the copy number, bold under the lines at the head, right; empty for none
/// @param footLeft lines at the foot, left; "Page x of y" stands right of them
/// @param demonstration whether each page carries "Demonstration: invented people"
public record PageFrame(
        String title,
        String subject,
        String classification,
        List<String> headLeft,
        List<String> headRight,
        String copy,
        List<String> footLeft,
        boolean demonstration) {

    public PageFrame {
        headLeft = List.copyOf(headLeft);
        headRight = List.copyOf(headRight);
        footLeft = List.copyOf(footLeft);
    }

    @Override
    public String toString() {
        return "PageFrame";
    }
}
