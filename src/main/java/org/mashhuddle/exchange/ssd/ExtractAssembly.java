package org.mashhuddle.exchange.ssd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/// Gathers the tables of one extract as they are read.
final class ExtractAssembly {

    private final List<ExtractPerson> persons = new ArrayList<>();
    private final List<ExtractFamilyMember> families = new ArrayList<>();
    private final List<ExtractAddress> addresses = new ArrayList<>();
    private final List<ExtractContact> contacts = new ArrayList<>();
    private final List<ExtractReferral> referrals = new ArrayList<>();
    private final List<ExtractMissing> missing = new ArrayList<>();
    private final List<ExtractPlan> plans = new ArrayList<>();
    private final List<ExtractLegalStatus> legalStatuses = new ArrayList<>();
    private final List<ExtractEnquiry> enquiries = new ArrayList<>();
    private final List<ExtractIdentifier> identifiers = new ArrayList<>();
    private final List<FileNote> files = new ArrayList<>();
    private final ProblemLog problems;
    private final Map<String, Long> lines = new HashMap<>();
    private Optional<Set<String>> personIds = Optional.empty();

    ExtractAssembly(int problemCap) {
        this.problems = new ProblemLog(problemCap);
    }

    /// Nothing was read of it.
    static SsdExtract refused(String source, String sentence) {
        ExtractAssembly nothing = new ExtractAssembly(0);
        nothing.add(FileNote.refused(source, Optional.empty(), sentence));
        return nothing.extract(source);
    }

    void add(FileNote note) {
        files.add(note);
    }

    void add(TableFile table) {
        files.add(table.note());
        problems.addAll(table.problems());
        table.rows().forEach(this::add);
        lines.putAll(table.lines());
        if (table.note().object().filter(SsdObject.PERSON::equals).isPresent()) {
            personIds = Optional.of(table.keys());
        }
    }

    /// The ids of the extract's persons, once ssd_person was read.
    Optional<Set<String>> persons() {
        return personIds;
    }

    SsdExtract extract(String source) {
        return new SsdExtract(
                source,
                List.copyOf(persons),
                List.copyOf(families),
                List.copyOf(addresses),
                List.copyOf(contacts),
                List.copyOf(referrals),
                List.copyOf(missing),
                List.copyOf(plans),
                List.copyOf(legalStatuses),
                List.copyOf(enquiries),
                List.copyOf(identifiers),
                problems.first(),
                Map.copyOf(problems.counts()),
                List.copyOf(files),
                Map.copyOf(lines));
    }

    private void add(ExtractRow row) {
        switch (row) {
            case ExtractPerson person -> persons.add(person);
            case ExtractFamilyMember member -> families.add(member);
            case ExtractAddress address -> addresses.add(address);
            case ExtractContact contact -> contacts.add(contact);
            case ExtractReferral referral -> referrals.add(referral);
            case ExtractMissing episode -> missing.add(episode);
            case ExtractPlan plan -> plans.add(plan);
            case ExtractLegalStatus status -> legalStatuses.add(status);
            case ExtractEnquiry enquiry -> enquiries.add(enquiry);
            case ExtractIdentifier identifier -> identifiers.add(identifier);
        }
    }
}
