package org.mashhuddle.document.check.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// The words of the pages in the order of their tags, in which they are read aloud and copied; a cell that
/// goes on over the next page is one there. What stands at the head and the foot of every page is apart.
final class TaggedWords {

    private final DrawnWords drawn;
    private final Map<Place, List<DrawnRun>> marked = new HashMap<>();
    private final Map<Integer, List<DrawnRun>> frame = new HashMap<>();
    private final List<DrawnRun> body = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final PDDocument document;

    private record Place(int page, int mark) {}

    TaggedWords(PDDocument document, DrawnWords drawn) {
        this.document = document;
        this.drawn = drawn;
        for (int page = 0; page < drawn.pages().size(); page++) {
            numbers.put(drawn.pages().get(page), page);
        }
    }

    /// Puts them in order; words that no tag holds, or two hold, are refused.
    TaggedWords inOrder() {
        VerificationFailure.unless(drawn.isSeen(), Rule.LETTERS, "Words on a page are drawn as ours never are.");
        for (DrawnRun run : drawn.runs()) {
            if (run.mark() == DrawnRun.FRAME) {
                frame.computeIfAbsent(run.spot().page(), _ -> new ArrayList<>()).add(run);
            } else {
                marked.computeIfAbsent(new Place(run.spot().page(), run.mark()), _ -> new ArrayList<>())
                        .add(run);
            }
        }
        COSDictionary tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        keep(tree != null);
        new TagTree(this::isFirst, this::take).walk(tree == null ? null : tree.getItem(COSName.K), null);
        keep(marked.isEmpty());
        return this;
    }

    /// What stands at the head and the foot of a page.
    List<DrawnRun> frame(int page) {
        return frame.getOrDefault(page - 1, List.of());
    }

    List<DrawnRun> body() {
        return List.copyOf(body);
    }

    /// How many pages there are.
    int pages() {
        return drawn.pages().size();
    }

    /// No element stands in two places.
    private boolean isFirst(COSDictionary element) {
        keep(seen.add(element));
        return true;
    }

    private void take(@Nullable COSDictionary page, int mark) {
        Integer number = page == null ? null : numbers.get(page);
        List<DrawnRun> runs = number == null ? null : marked.remove(new Place(number, mark));
        body.addAll(runs == null ? List.of() : runs);
    }

    private static void keep(boolean kept) {
        VerificationFailure.unless(
                kept, Rule.WORDS, "The words on the pages are not in the order in which they are read.");
    }
}
