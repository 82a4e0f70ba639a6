package org.mashhuddle.service.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.exchange.ssd.FileNote;
import org.mashhuddle.exchange.ssd.FileState;
import org.mashhuddle.exchange.ssd.SsdExtract;
import org.mashhuddle.exchange.ssd.SsdObject;
import org.mashhuddle.exchange.ssd.extract.PlanKind;
import org.mashhuddle.service.children.CouncilStatus;

/// The account of each file of an extract: every row is new, changed, same, history, left out or
/// refused (`product.md`, rule 14). What is part of a child's record, such as an address, a plan or a
/// number in another system,
/// counts with the row of the child; what has ended is history.
record ImportLedger(SsdExtract extract, ImportTallies tallies, LocalDate today) {

    static final String PERSON = "person";
    static final String CONTACT = "contact";
    static final String REFERRAL = "referral";
    static final String MISSING = "missing";

    List<FileAccount> all() {
        extract.families().forEach(row -> part(SsdObject.FAMILY, row.personId(), Optional.empty()));
        extract.addresses().forEach(row -> part(SsdObject.ADDRESS, row.personId(), row.until()));
        extract.plans().forEach(row -> part(plan(row.kind()), row.personId(), row.until()));
        extract.legalStatuses().forEach(row -> part(SsdObject.LEGAL_STATUS, row.personId(), row.until()));
        extract.enquiries().forEach(row -> part(SsdObject.ENQUIRY, row.personId(), row.until()));
        extract.identifiers().forEach(row -> part(SsdObject.IDENTIFIER, row.personId(), row.validUntil()));
        return extract.files().stream()
                .filter(file -> file.state() != FileState.EXTRA)
                .map(this::ledger)
                .toList();
    }

    static SsdObject plan(PlanKind kind) {
        return switch (kind) {
            case EARLY_HELP -> SsdObject.EARLY_HELP;
            case CHILD_IN_NEED -> SsdObject.CIN_PLAN;
            case CHILD_PROTECTION -> SsdObject.CP_PLAN;
            case LOOKED_AFTER -> SsdObject.CLA_EPISODE;
        };
    }

    private void part(SsdObject object, String person, Optional<Moment> until) {
        RowFate fate = tallies.person(person);
        boolean past = fate != RowFate.LEFT_OUT && !CouncilStatus.isCurrent(until, today);
        tallies.add(key(object), past ? RowFate.HISTORY : fate);
    }

    private FileAccount ledger(FileNote file) {
        return switch (file.state()) {
            case READ -> read(file, file.object().orElseThrow());
            case LEFT_OUT -> new FileAccount(file.name(), file.rows(), 0, 0, 0, 0, file.rows(), 0, file.sentence());
            case REFUSED, EXTRA ->
                new FileAccount(file.name(), file.rows(), 0, 0, 0, 0, 0, file.rows(), file.sentence());
        };
    }

    private FileAccount read(FileNote file, SsdObject object) {
        String key = key(object);
        int leftOut = tallies.of(key, RowFate.LEFT_OUT);
        return new FileAccount(
                file.name(),
                file.rows(),
                tallies.of(key, RowFate.NEW),
                tallies.of(key, RowFate.CHANGED),
                tallies.of(key, RowFate.SAME),
                tallies.of(key, RowFate.HISTORY),
                leftOut,
                file.rows() - file.taken() + tallies.of(key, RowFate.REFUSED),
                leftOut == 0 ? "" : why(object));
    }

    /// Why rows of a table are left out.
    private static String why(SsdObject object) {
        return switch (object) {
            case PERSON ->
                "Left out: adults of whom no other table that is read here tells, and records destroyed under the"
                        + " schedule.";
            case FAMILY, ADDRESS, CIN_PLAN, CP_PLAN, CLA_EPISODE, LEGAL_STATUS, ENQUIRY, EARLY_HELP, IDENTIFIER ->
                "Left out: rows of persons who are left out, or whose own row is not in the extract.";
            case CONTACT, REFERRAL, MISSING -> "Left out: destroyed here under the schedule of retention.";
        };
    }

    /// What the rows of a table are called among those imported before.
    static String key(SsdObject object) {
        return switch (object) {
            case PERSON -> PERSON;
            case CONTACT -> CONTACT;
            case REFERRAL -> REFERRAL;
            case MISSING -> MISSING;
            case FAMILY, ADDRESS, CIN_PLAN, CP_PLAN, CLA_EPISODE, LEGAL_STATUS, ENQUIRY, EARLY_HELP, IDENTIFIER ->
                object.table();
        };
    }
}
