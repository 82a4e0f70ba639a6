package org.mashhuddle.service.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mashhuddle.exchange.ssd.FileState;
import org.mashhuddle.exchange.ssd.RowProblem;
import org.mashhuddle.exchange.ssd.SsdExtract;
import org.mashhuddle.exchange.ssd.SsdObject;
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

/// What is wrong with the rows of an extract, named by file and line: those refused come first.
record ImportProblems(SsdExtract extract) {

    private static final int SHOWN = 500;

    /// Every row that is refused, and of the others as many as a person can read.
    ///
    /// @param unknown rows about persons who are neither in the extract nor here
    List<ImportPreview.Problem> all(List<ExtractRow> unknown) {
        List<ImportPreview.Problem> all = new ArrayList<>();
        extract.problems().forEach(problem -> all.add(problem(problem)));
        unknown.forEach(row -> all.add(new ImportPreview.Problem(
                file(table(row)),
                extract.line(row),
                "",
                "The row is about a person who is neither in the extract nor known here. The row is not taken.",
                true)));
        all.sort(Comparator.comparing(problem -> !problem.refused()));
        long refused = all.stream().filter(ImportPreview.Problem::refused).count();
        return all.stream().limit(Math.max(refused, SHOWN)).toList();
    }

    /// A sentence about each file that is none of an extract.
    static List<String> unread(SsdExtract extract) {
        return extract.files().stream()
                .filter(file -> file.state() == FileState.EXTRA)
                .map(file -> file.name() + ": " + file.sentence())
                .toList();
    }

    private ImportPreview.Problem problem(RowProblem problem) {
        return new ImportPreview.Problem(
                file(problem.object()),
                problem.line(),
                problem.column(),
                problem.wrong() + " " + problem.expected(),
                problem.refused());
    }

    private String file(SsdObject object) {
        return extract.files().stream()
                .filter(file -> file.object().filter(object::equals).isPresent())
                .map(file -> file.name())
                .findFirst()
                .orElse(object.table());
    }

    private static SsdObject table(ExtractRow row) {
        return switch (row) {
            case ExtractContact _ -> SsdObject.CONTACT;
            case ExtractReferral _ -> SsdObject.REFERRAL;
            case ExtractMissing _ -> SsdObject.MISSING;
            case ExtractPerson _ -> SsdObject.PERSON;
            case ExtractFamilyMember _ -> SsdObject.FAMILY;
            case ExtractAddress _ -> SsdObject.ADDRESS;
            case ExtractLegalStatus _ -> SsdObject.LEGAL_STATUS;
            case ExtractEnquiry _ -> SsdObject.ENQUIRY;
            case ExtractIdentifier _ -> SsdObject.IDENTIFIER;
            case ExtractPlan plan -> ImportLedger.plan(plan.kind());
        };
    }
}
