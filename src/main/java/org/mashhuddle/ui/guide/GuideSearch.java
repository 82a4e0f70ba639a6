package org.mashhuddle.ui.guide;

import java.util.List;
import org.mashhuddle.reference.PassageSearch;

/// The search over all pages of the guide.
final class GuideSearch {

    private final List<GuidePassage> passages;
    private final PassageSearch search;

    /// @param passages of all pages
    GuideSearch(List<GuidePassage> passages) {
        this.passages = List.copyOf(passages);
        this.search = new PassageSearch(passages.stream()
                .map(passage -> new PassageSearch.Passage(passage.place(), passage.words()))
                .toList());
    }

    /// What was found.
    ///
    /// @param first the best of them, the best first
    /// @param all how many there are
    record Found(List<GuidePassage> first, long all) {
        Found {
            first = List.copyOf(first);
        }
    }

    /// @param typed words, of which each has to be there
    Found find(String typed) {
        PassageSearch.Found found = search.find(typed);
        return new Found(found.first().stream().map(passages::get).toList(), found.all());
    }
}
