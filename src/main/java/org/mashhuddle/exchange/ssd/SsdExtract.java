package org.mashhuddle.exchange.ssd;

import java.util.List;
import java.util.Map;
import org.mashhuddle.exchange.ssd.extract.ExtractAddress;
import org.mashhuddle.exchange.ssd.extract.ExtractContact;
import org.mashhuddle.exchange.ssd.extract.ExtractEnquiry;
import org.mashhuddle.exchange.ssd.extract.ExtractFamilyMember;
import org.mashhuddle.exchange.ssd.extract.ExtractIdentifier;
import org.mashhuddle.exchange.ssd.extract.ExtractLegalStatus;
import org.mashhuddle.exchange.ssd.extract.ExtractMissing;
import org.mashhuddle.exchange.ssd.extract.ExtractPerson;
import org.mashhuddle.exchange.ssd.extract.ExtractPlan;
import org.mashhuddle.exchange.ssd.extract.ExtractReferral;
import org.mashhuddle.exchange.ssd.extract.ExtractRow;

/// What an extract holds: its good rows by kind, what was wrong with the others, and what became of
/// each file.
///
/// @param source the folder's or zip's own name, without its path
/// @param problems in the order of the files, at most [Caps#problems] of them
/// @param counts how many problems there are of each kind, those beyond the cap included
/// @param lines see [#line]
/// @param files one note a file; one alone, REFUSED and with no table, when the whole source was
///   refused
public record SsdExtract(
        String source,
        List<ExtractPerson> persons,
        List<ExtractFamilyMember> families,
        List<ExtractAddress> addresses,
        List<ExtractContact> contacts,
        List<ExtractReferral> referrals,
        List<ExtractMissing> missing,
        List<ExtractPlan> plans,
        List<ExtractLegalStatus> legalStatuses,
        List<ExtractEnquiry> enquiries,
        List<ExtractIdentifier> identifiers,
        List<RowProblem> problems,
        Map<ProblemKind, Long> counts,
        List<FileNote> files,
        Map<String, Long> lines) {

    /// What its rows are of, beside those of lists.
    public static final String SOURCE = "ssd";

    /// The line of its file on which a row starts, where the extract holds no persons, so that
    /// nobody can yet say whether it can be taken; else 0.
    public long line(ExtractRow row) {
        return lines.getOrDefault(key(row), 0L);
    }

    static String key(ExtractRow row) {
        return row.getClass().getSimpleName() + "/" + row.id();
    }

    /// The notes of the files that were refused; each says why.
    public List<FileNote> refusals() {
        return files.stream().filter(note -> note.state() == FileState.REFUSED).toList();
    }

    /// How many rows can be taken.
    public long size() {
        return files.stream().mapToLong(FileNote::taken).sum();
    }

    /// Nothing can be taken: the files say why.
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public String toString() {
        return "SsdExtract[%d rows of %d files, problems %s]".formatted(size(), files.size(), counts);
    }
}
