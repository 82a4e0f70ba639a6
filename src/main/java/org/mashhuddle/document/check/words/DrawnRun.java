package org.mashhuddle.document.check.words;

import java.util.List;

/// Letters that are drawn one after the other from one place of a page on.
///
/// @param mark under which number the page's tags have it; -1 where it is of every page's frame
/// @param letters by their numbers in the font
record DrawnRun(Spot spot, int mark, OurFont font, List<Integer> letters) {

    static final int FRAME = -1;

    /// Copies the list.
    DrawnRun {
        letters = List.copyOf(letters);
    }

    /// Where.
    ///
    /// @param page from 0
    /// @param x where it begins, in points from the left
    /// @param end where it ends
    /// @param y of its line, in points from the foot of the page
    record Spot(int page, double x, double end, double y, double size) {}

    @Override
    public String toString() {
        return "DrawnRun[withheld]";
    }
}
