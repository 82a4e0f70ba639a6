package org.mashhuddle.document.check.words;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mashhuddle.document.check.words.DrawnRun.Spot;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// Holds sentences against what is drawn, letter by letter, and whether each stands where it belongs:
/// what is read in one order by a person and in another by a program says two things.
final class WordsOnPages {

    private static final double NEAR = 1.5; // points
    private static final double ROW = 8; // how far the first lines of the cells of a row may lie apart
    private static final double COLUMNS = 60; // and those of headings, which end on one line
    private static final double HEAD = 30; // and what stands at the right of a heading

    private final List<DrawnRun> runs;
    private int run;
    private int letter;
    private Spot lowest = new Spot(0, 0, 0, Double.MAX_VALUE, 0);
    private Spot row = lowest;
    private Spot cell = lowest;
    private final Map<Integer, Spot> headings = new HashMap<>();
    private Spot last = lowest;
    private Spot heading = lowest;
    private int item;
    private final Map<Integer, GoesOn> goingOn = new HashMap<>();

    /// What goes on over the beginning of a page.
    ///
    /// @param item its number
    /// @param whose the agency whose words go on; empty where nobody's do
    record GoesOn(int item, String whose) {

        /// Nothing.
        static final GoesOn NOTHING = new GoesOn(0, "");

        @Override
        public String toString() {
            return "GoesOn[" + item + "]";
        }
    }

    private WordsOnPages(List<DrawnRun> runs) {
        this.runs = runs;
    }

    /// Refuses pages that do not say exactly these sentences.
    ///
    /// @return what goes on from the page before, by the number of a page from 0
    static Map<Integer, GoesOn> mustSay(List<DrawnRun> drawn, List<Sentence> sentences) {
        WordsOnPages pages = new WordsOnPages(drawn);
        sentences.stream().filter(each -> !plain(each.words()).isEmpty()).forEach(pages::take);
        pages.skipBlank();
        keep(pages.run == drawn.size());
        return Map.copyOf(pages.goingOn);
    }

    /// Whether pages say exactly these sentences.
    static boolean sayExactly(List<DrawnRun> drawn, List<Sentence> sentences) {
        try {
            mustSay(drawn, sentences);
            return true;
        } catch (VerificationFailure other) {
            return false;
        }
    }

    /// Whether a part of what is drawn says these lines, in this order.
    static boolean say(List<DrawnRun> drawn, List<String> lines) {
        WordsOnPages part = new WordsOnPages(drawn);
        boolean said = lines.stream().map(WordsOnPages::plain).allMatch(line -> line.isEmpty() || part.says(line));
        part.skipBlank();
        return said && part.run == drawn.size();
    }

    private void take(Sentence sentence) {
        skipBlank();
        keep(run < runs.size() && letter == 0);
        Spot first = runs.get(run).spot();
        String words = plain(sentence.words());
        keep(fits(first, sentence));
        int from = run;
        keep(says(words));
        placed(sentence, first, runs.subList(from, run));
        counted(sentence, first, runs.subList(from, run));
        if (sentence.place() == Sentence.Place.FIRST_COLUMN || sentence.place() == Sentence.Place.COLUMN) {
            again(words, first);
        }
    }

    private boolean fits(Spot here, Sentence sentence) {
        return switch (sentence.place()) {
            case BELOW, HEADING, FIRST_COLUMN -> isBelow(here, lowest);
            case BESIDE -> isInRow(here, row, ROW) && here.x() > cell.x() + NEAR;
            case COLUMN -> isInRow(here, row, COLUMNS) && here.x() > cell.x() + NEAR;
            case UNDER -> isBelow(here, last);
            case AT_THE_RIGHT -> isInRow(here, headings.getOrDefault(sentence.item(), last), HEAD);
        };
    }

    private static boolean isInRow(Spot here, Spot there, double apart) {
        return here.page() == there.page() && Math.abs(here.y() - there.y()) < apart;
    }

    /// Keeps where the words were, for those that follow.
    private void placed(Sentence sentence, Spot first, List<DrawnRun> said) {
        last = said.getLast().spot();
        for (DrawnRun each : said) {
            lowest = isBelow(each.spot(), lowest) ? each.spot() : lowest;
        }
        switch (sentence.place()) {
            case BELOW, HEADING, FIRST_COLUMN -> {
                row = first;
                cell = first;
                headings.put(sentence.item(), first);
            }
            case BESIDE, COLUMN -> cell = first;
            case UNDER, AT_THE_RIGHT -> {}
        }
    }

    /// An item goes on where its words stand on another page than its heading, and on the pages between.
    private void counted(Sentence sentence, Spot first, List<DrawnRun> said) {
        if (sentence.place() == Sentence.Place.HEADING) {
            heading = first;
            item = sentence.item();
        }
        if (item != 0 && sentence.place() != Sentence.Place.AT_THE_RIGHT) {
            said.stream()
                    .map(each -> each.spot().page())
                    .distinct()
                    .flatMap(page ->
                            IntStream.rangeClosed(heading.page() + 1, page).boxed())
                    .forEach(page -> goingOn.putIfAbsent(page, new GoesOn(item, "")));
        }
        if (!sentence.whose().isEmpty()) {
            IntStream.rangeClosed(first.page() + 1, said.getLast().spot().page())
                    .forEach(page -> goingOn.put(page, new GoesOn(item, sentence.whose())));
        }
    }

    /// A heading that stands again on the pages over which its table goes on.
    private void again(String words, Spot first) {
        int page = first.page();
        while (run < runs.size() && runs.get(run).spot().page() > page) {
            int from = run;
            page = runs.get(run).spot().page();
            if (!says(words)) {
                run = from;
                letter = 0;
                return;
            }
        }
    }

    private static boolean isBelow(Spot here, Spot there) {
        return here.page() > there.page() || (here.page() == there.page() && here.y() < there.y() - NEAR);
    }

    /// Whether the next letters are these words, up to the end of a run.
    private boolean says(String words) {
        int[] letters = words.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            if (run == runs.size() || (i > 0 && letter == 0 && !goesOn(letters[i - 1], letters[i]))) {
                return false;
            }
            if (isDrawn(letters[i])) {
                next();
            } else if (letters[i] != ' ' || letter != 0) {
                return false;
            }
        }
        skipBlank();
        return letter == 0;
    }

    private boolean isDrawn(int codePoint) {
        DrawnRun now = runs.get(run);
        return now.letters().get(letter) == now.font().number(codePoint);
    }

    /// Whether a run goes on where it may between these two letters: a line below; or on the same line, at
    /// a distance where there is a space that is not drawn, and at none where there is no space.
    private boolean goesOn(int before, int after) {
        Spot ended = runs.get(run - 1).spot();
        Spot begins = runs.get(run).spot();
        if (ended.page() != begins.page() || Math.abs(ended.y() - begins.y()) >= NEAR) {
            return isBelow(begins, ended);
        }
        double away = begins.x() - ended.end();
        boolean drawn = before == ' ' || isDrawn(after);
        return drawn ? Math.abs(away) < NEAR : after == ' ' && away > NEAR;
    }

    private void next() {
        letter++;
        if (letter == runs.get(run).letters().size()) {
            run++;
            letter = 0;
        }
    }

    private void skipBlank() {
        while (run < runs.size() && isDrawn(' ')) {
            next();
        }
    }

    /// As words are printed: composed, without letters that are not seen, one space between words.
    private static String plain(String words) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .map(each -> isBreak(each) ? ' ' : each)
                .filter(each -> each == ' ' || !isUnseen(each))
                .filter(each -> each != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' '))
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    private static boolean isBreak(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || Character.getType(codePoint) == Character.LINE_SEPARATOR;
    }

    private static boolean isUnseen(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static void keep(boolean kept) {
        VerificationFailure.unless(
                kept, Rule.WORDS, "The data in the file say something else than its pages, or in another order.");
    }
}
