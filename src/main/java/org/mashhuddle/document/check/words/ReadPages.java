package org.mashhuddle.document.check.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// The pages of a file, read: every letter that they draw is the one that the file says it is.
public final class ReadPages {

    private final PDDocument document;
    private final DrawnWords drawn;

    private ReadPages(PDDocument document, DrawnWords drawn) {
        this.document = document;
        this.drawn = drawn;
    }

    /// Reads them.
    ///
    /// @throws VerificationFailure where they draw other letters than they say
    public static ReadPages of(PDDocument document) throws IOException {
        return new ReadPages(document, DrawnWords.of(document));
    }

    /// The bookmarks say the headings that they lead to.
    ///
    /// @throws VerificationFailure where one says something else
    public void mustHaveTheirBookmarks() {
        new Bookmarks(document, drawn).mustSayTheirHeadings();
    }

    /// The pages say every word of the data, and no other.
    ///
    /// @throws VerificationFailure where they do not
    public void mustSay(JsonNode data) {
        TaggedWords pages = new TaggedWords(document, drawn).inOrder();
        MinutesSentences sentences = MinutesSentences.of(data);
        boolean first = MinutesSentences.ofFirstReleases(data)
                .filter(older -> WordsOnPages.sayExactly(pages.body(), older.body()))
                .isPresent();
        Map<Integer, WordsOnPages.GoesOn> goingOn =
                first ? Map.of() : WordsOnPages.mustSay(pages.body(), sentences.body());
        for (int page = 1; page <= pages.pages(); page++) {
            List<String> lines =
                    new ArrayList<>(sentences.top(goingOn.getOrDefault(page - 1, WordsOnPages.GoesOn.NOTHING)));
            lines.addAll(sentences.foot(page, pages.pages()));
            VerificationFailure.unless(
                    WordsOnPages.say(pages.frame(page), lines),
                    Rule.WORDS,
                    "The data in the file say something else than the head and the foot of its pages.");
        }
        sentences.mustNameTheirMoments();
    }
}
