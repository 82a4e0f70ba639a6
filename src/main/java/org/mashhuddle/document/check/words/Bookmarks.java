package org.mashhuddle.document.check.words;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// The bookmarks of a file, which a reader shows beside its pages: each says the words of the heading that it leads
/// to, and leads to the page on which they stand.
@SuppressWarnings("ReferenceEquality") // two dictionaries of a file may hold the same and are still two
record Bookmarks(PDDocument document, DrawnWords drawn) {

    private static final List<COSName> OTHERS = List.of(COSName.FIRST, COSName.LAST, COSName.NEXT, COSName.PREV);
    private static final COSName ELEMENT = COSName.getPDFName("SE");

    /// @throws VerificationFailure where one says something else
    void mustSayTheirHeadings() {
        COSDictionary outlines = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES);
        Deque<COSDictionary> open = new ArrayDeque<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional.ofNullable(outlines).ifPresent(root -> others(root, open));
        while (!open.isEmpty()) {
            COSDictionary bookmark = open.pop();
            if (bookmark != outlines && seen.add(bookmark)) {
                mustSayItsHeading(bookmark);
                others(bookmark, open);
            }
        }
    }

    private static void others(COSDictionary here, Deque<COSDictionary> open) {
        OTHERS.stream()
                .flatMap(where -> Optional.ofNullable(here.getCOSDictionary(where)).stream())
                .forEach(open::push);
    }

    private void mustSayItsHeading(COSDictionary bookmark) {
        COSDictionary heading = bookmark.getCOSDictionary(ELEMENT);
        String title = bookmark.getString(COSName.TITLE);
        COSArray leads = bookmark.getCOSArray(COSName.DEST);
        keep(heading != null && title != null && leads != null && leads.size() > 0);
        List<DrawnRun> said = heading == null ? List.of() : under(heading);
        keep(!said.isEmpty() && isSaid(title == null ? "" : title, said));
        COSDictionary page = drawn.pages().get(said.getFirst().spot().page());
        keep(leads != null && leads.getObject(0) == page);
    }

    /// What the pages draw under an element of the tags.
    private List<DrawnRun> under(COSDictionary heading) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<DrawnRun> said = new ArrayList<>();
        new TagTree(seen::add, (page, mark) -> take(page, mark, said)).walk(heading, null);
        return said;
    }

    private void take(@Nullable COSDictionary page, int mark, List<DrawnRun> said) {
        drawn.runs().stream()
                .filter(run ->
                        run.mark() == mark && drawn.pages().get(run.spot().page()) == page)
                .forEach(said::add);
    }

    /// Letter by letter, whatever the spaces.
    private static boolean isSaid(String title, List<DrawnRun> said) {
        int[] letters = Normalizer.normalize(title, Normalizer.Form.NFC)
                .codePoints()
                .filter(each -> !isBlank(each))
                .toArray();
        int next = 0;
        for (DrawnRun run : said) {
            for (int drawn : run.letters()) {
                if (drawn == run.font().number(' ')) {
                    continue;
                }
                if (next == letters.length || drawn != run.font().number(letters[next])) {
                    return false;
                }
                next++;
            }
        }
        return next == letters.length;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.CONTROL
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static void keep(boolean kept) {
        VerificationFailure.unless(
                kept, Rule.BESIDE, "A bookmark in the file says something else than the heading that it leads to.");
    }
}
