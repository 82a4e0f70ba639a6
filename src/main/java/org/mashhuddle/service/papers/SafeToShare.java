package org.mashhuddle.service.papers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.ReaderPapers;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.papers.PaperStore;

/// For whom of a family a paper is safe, as a chair said; asked again whenever the paper is made.
final class SafeToShare {

    private SafeToShare() {}

    /// By meeting.
    static Map<MeetingId, Map<PaperKey, FamilyReader>> of(Tx tx, Collection<MeetingId> meetings) {
        Map<MeetingId, Map<PaperKey, FamilyReader>> all = new HashMap<>();
        List<PaperStore.SafeRow> rows = tx.papers().safeToShare(meetings);
        if (rows.isEmpty()) {
            return all;
        }
        Directory directory = tx.parties().directory();
        for (PaperStore.SafeRow row : rows) {
            FamilyReader reader = row.reader().saidBy(directory.name(row.by()) + ", " + DateWords.dateTime(row.at()));
            // The agency that hands it on is not the chair's word: whichever gets the children's files.
            directory
                    .agencies()
                    .forEach(agency -> all.computeIfAbsent(row.meeting(), _ -> new HashMap<>())
                            .put(key(row, agency.id()), reader));
        }
        return all;
    }

    private static PaperKey key(PaperStore.SafeRow row, AgencyId agency) {
        return new PaperKey(row.meeting(), row.kind(), agency, Optional.of(row.subject()));
    }

    /// For whom a paper is: somebody of an agency, or the one of the family that it is safe for.
    static PaperBuilder.To to(Tx tx, MeetingBook book, PaperKey key, String person) {
        if (!key.kind().isForFamily()) {
            return new PaperBuilder.To(PaperService.recipient(book, key, person), Optional.empty());
        }
        FamilyReader reader = Optional.ofNullable(of(tx, List.of(key.meeting()))
                        .getOrDefault(key.meeting(), Map.of())
                        .get(key))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        check(tx, book, key, reader);
        return new PaperBuilder.To(new Recipient(key.agency(), "", reader.name()), Optional.of(reader));
    }

    /// Whether it may be for this reader at all.
    static void check(Tx tx, MeetingBook book, PaperKey key, FamilyReader reader) {
        SubjectId child = key.subject().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        if (!key.kind().isForFamily() || !new ReaderPapers(book).owes(key)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        if (reader.name().isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        if (hasSafeAddress(book, child)) {
            throw new Refusal(Refusal.Kind.SAFE_ADDRESS);
        }
        if (concerns(tx, book, child).stream()
                .anyMatch(id -> tx.subjects().byId(id).orElse(null) instanceof PersonOfConcern person
                        && reader.mayBe(person))) {
            throw new Refusal(Refusal.Kind.PERSON_OF_CONCERN);
        }
    }

    private static boolean hasSafeAddress(MeetingBook book, SubjectId child) {
        return Optional.ofNullable(book.subjects().get(child))
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .flatMap(Child::home)
                .filter(Address::safe)
                .isPresent();
    }

    /// Those the child is linked to, and those of the meeting.
    private static Set<SubjectId> concerns(Tx tx, MeetingBook book, SubjectId child) {
        Set<SubjectId> all = new HashSet<>(book.subjects().keySet());
        tx.subjects().linksOf(Set.of(child)).forEach(link -> all.add(link.other(child)));
        return all;
    }
}
