package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.ui.children.words.AlikeLine;

/// What an extract would bring, as shown.
///
/// @param trouble how much cannot be taken, in one sentence; empty where all can
/// @param refusals a sentence for each file of which nothing is read
/// @param history a sentence about what no meeting will hear of; empty where there is none
/// @param conflicts a sentence for each part that stays as a person typed it
/// @param twins each child who may be here already, the surest first
/// @param gone a sentence with the number of what earlier extracts had, then one for each
/// @param unread a sentence for each file with columns that are not read here
/// @param datesInDoubt how many dates a person has to say the order of day and month of
/// @param yearsInDoubt of how many of these the year may be the first number
/// @param problems the first of them; `problemsInAll` counts every one
record ImportRows(
        List<FileAccount> ledgers,
        String trouble,
        String history,
        List<String> conflicts,
        List<Twin> twins,
        List<String> gone,
        List<String> unread,
        List<Problem> problems,
        long problemsInAll,
        long datesInDoubt,
        long yearsInDoubt,
        List<String> refusals,
        boolean hasNews) {

    private static final int SENTENCES = 6;

    /// One row's problem.
    record Problem(String file, long line, String column, String words) {
        @Override
        public String toString() {
            return file + " " + line;
        }
    }

    /// A row that may be of a child who is here.
    ///
    /// @param sure "Very likely"
    /// @param read the child as the row has it
    /// @param here the child who is here
    /// @param whole all of it in one sentence
    record Twin(String sure, String row, String read, String here, String why, String whole) {
        @Override
        public String toString() {
            return "Twin[" + sure + "]";
        }
    }

    static ImportRows of(ImportPreview preview) {
        return new ImportRows(
                preview.ledgers(),
                trouble(preview),
                history(preview.history()),
                conflicts(preview.conflicts()),
                preview.twins().stream().map(ImportRows::twin).toList(),
                gone(preview.gone()),
                preview.columns().stream().map(ImportRows::unread).toList(),
                preview.problems().stream().map(ImportRows::problem).toList(),
                preview.problemsInAll(),
                preview.datesInDoubt(),
                preview.yearsInDoubt(),
                Stream.concat(preview.refusals().stream(), preview.unread().stream())
                        .toList(),
                preview.hasNews());
    }

    private static String trouble(ImportPreview preview) {
        return preview.isWhole()
                ? ""
                : words(
                        "import.not-whole",
                        preview.refused(),
                        preview.refusals().size(),
                        preview.unread().size());
    }

    private static String history(ImportPreview.History history) {
        String old =
                history.rows() == 0 ? "" : words("import.history", history.rows(), DateWords.date(history.before()));
        String ended = history.ended() == 0 ? "" : words("import.history-ended", history.ended());
        return Stream.of(old, ended).filter(said -> !said.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static List<String> conflicts(List<ImportPreview.Conflict> found) {
        List<String> sentences = new ArrayList<>();
        found.stream().limit(SENTENCES).map(ImportRows::conflict).forEach(sentences::add);
        if (found.size() > SENTENCES) {
            sentences.add(words("import.conflicts-more", found.size() - SENTENCES));
        }
        return sentences;
    }

    private static List<String> gone(List<ImportPreview.Gone> found) {
        List<String> sentences = new ArrayList<>();
        if (!found.isEmpty()) {
            sentences.add(words("import.gone", found.size()));
        }
        found.stream().map(ImportRows::gone).forEach(sentences::add);
        return sentences;
    }

    private static String gone(ImportPreview.Gone found) {
        return switch (found.row()) {
            case CHILD -> words("import.gone-child", found.who());
            case REFERRAL -> words("import.gone-referral", found.who(), found.of());
            case MISSING -> words("import.gone-missing", found.who(), found.of());
        };
    }

    private static Twin twin(ImportPreview.Twin found) {
        String sure = AlikeLine.sure(found.sure());
        String why = AlikeLine.why(found.by());
        return new Twin(
                sure,
                found.row(),
                found.read(),
                found.here(),
                why,
                words("import.twin", sure, found.row(), found.read(), found.here(), why));
    }

    private static String unread(ImportPreview.UnreadColumns found) {
        return words("import.unread", found.file(), String.join(", ", found.columns()));
    }

    private static String conflict(ImportPreview.Conflict found) {
        String part = switch (found.part()) {
            case NAMES -> words("import.part.names");
            case BIRTH -> words("import.part.birth");
            case IDENTIFIERS -> words("import.part.identifiers");
            case HOME -> words("import.part.home");
            case CARE -> words("import.part.care");
            case SEX_AND_ETHNICITY -> words("import.part.about");
            case REFERRAL -> words("import.part.referral");
            case MISSING -> words("import.part.missing");
        };
        return words("import.conflict", found.who(), part);
    }

    private static Problem problem(ImportPreview.Problem found) {
        String said = found.refused() ? words("import.row-refused", found.words()) : found.words();
        return new Problem(found.object(), found.line(), found.column(), said);
    }
}
