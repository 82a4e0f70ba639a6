package org.mashhuddle.service.papers;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.PaperHold;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.ReaderPapers;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.papers.family.CaringAdult;
import org.mashhuddle.service.papers.family.DutyTeam;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.papers.PaperStore;
import org.mashhuddle.vault.Hashes;

/// For whom of a family a paper is safe, as a chair said; asked again whenever the paper is made.
final class SafeToShare {

    private SafeToShare() {}

    /// What chairs said of the papers of one meeting.
    ///
    /// @param safe for whom each is, as long as that holds
    /// @param unsafe why the word no longer holds
    record Words(Map<PaperKey, FamilyReader> safe, Map<PaperKey, PaperHold> unsafe) {

        static final Words NONE = new Words(Map.of(), Map.of());

        @Override
        public String toString() {
            return "Words[" + safe.size() + "]";
        }
    }

    /// By meeting.
    static Map<MeetingId, Words> of(Tx tx, Collection<MeetingId> meetings) {
        Map<MeetingId, Words> all = new HashMap<>();
        List<PaperStore.SafeRow> rows = tx.papers().safeToShare(meetings);
        if (rows.isEmpty()) {
            return all;
        }
        Directory directory = tx.parties().directory();
        Map<SubjectId, Subject> children = tx.subjects()
                .byIds(rows.stream().map(PaperStore.SafeRow::subject).toList());
        for (PaperStore.SafeRow row : rows) {
            Words words = all.computeIfAbsent(row.meeting(), _ -> new Words(new HashMap<>(), new HashMap<>()));
            FamilyReader reader = row.reader().saidBy(directory.name(row.by()) + ", " + DateWords.dateTime(row.at()));
            Optional<PaperHold> unsafe = unsafe(row, Optional.ofNullable(children.get(row.subject())));
            // The agency that hands it on is not the chair's word: whichever gets the children's files.
            directory.agencies().forEach(agency -> {
                PaperKey key = key(row, agency.id());
                unsafe.ifPresentOrElse(
                        why -> words.unsafe().put(key, about(key, why)),
                        () -> words.safe().put(key, reader));
            });
        }
        return all;
    }

    private static PaperHold about(PaperKey key, PaperHold why) {
        return new PaperHold(key, why.reason(), why.at(), why.by());
    }

    /// A chair's word is about the home of that moment, and may be taken back.
    private static Optional<PaperHold> unsafe(PaperStore.SafeRow row, Optional<Subject> child) {
        PaperKey any = new PaperKey(
                row.meeting(), row.kind(), new AgencyId(row.subject().value()));
        if (row.withdrawn().isPresent()) {
            PaperStore.SafeRow.Withdrawn back = row.withdrawn().get();
            return Optional.of(new PaperHold(any, "The chair took it back: " + back.because(), back.at(), back.by()));
        }
        Optional<Address> home = child.flatMap(SafeToShare::home);
        if (home.filter(Address::safe).isPresent()) {
            return Optional.of(
                    new PaperHold(any, "The child has a safe address since the chair said so", row.at(), row.by()));
        }
        return row.home()
                .filter(then -> child.isPresent() && !then.equals(hash(home)))
                .map(_ -> new PaperHold(
                        any, "The child’s address has changed since the chair said so", row.at(), row.by()));
    }

    private static Optional<Address> home(Subject subject) {
        return Optional.of(subject)
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .flatMap(Child::home);
    }

    /// Where the child lives now, as a hash.
    static String home(MeetingBook book, SubjectId child) {
        return hash(Optional.ofNullable(book.subjects().get(child)).flatMap(SafeToShare::home));
    }

    private static String hash(Optional<Address> home) {
        String lines = home.map(Address::oneLine)
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.UK);
        return Hashes.sha256Hex(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static PaperKey key(PaperStore.SafeRow row, AgencyId agency) {
        return new PaperKey(row.meeting(), row.kind(), agency, Optional.of(row.subject()));
    }

    /// For whom a paper is: somebody of an agency, or the one of the family that it is safe for.
    ///
    /// @throws Refusal where no chair's word holds
    static PaperBuilder.To to(Tx tx, MeetingBook book, PaperKey key, String person) {
        if (key.kind().isForTheChair()) {
            return new PaperBuilder.To(chair(book, key), false);
        }
        if (!key.kind().isForFamily()) {
            boolean chosen = tx.papers().further(List.of(key.meeting())).stream()
                    .anyMatch(one -> one.key().equals(key));
            return new PaperBuilder.To(DutyTeam.of(book, key, PaperService.recipient(book, key, person)), chosen);
        }
        if (key.subject().filter(child -> hasSafeAddress(book, child)).isPresent()) {
            throw new Refusal(Refusal.Kind.SAFE_ADDRESS);
        }
        Words said = of(tx, List.of(key.meeting())).getOrDefault(key.meeting(), Words.NONE);
        if (said.unsafe().containsKey(key)) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
        FamilyReader reader =
                Optional.ofNullable(said.safe().get(key)).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        check(tx, book, key, reader);
        return new PaperBuilder.To(
                new Recipient(key.agency(), "", reader.name()),
                Optional.of(reader),
                tx.familyWords().of(key.meeting(), key.subject().orElseThrow()),
                false);
    }

    /// Who chairs is known once it was opened.
    private static Recipient chair(MeetingBook book, PaperKey key) {
        String name = book.meeting().chair().map(book.hub().directory()::name).orElse("");
        return new Recipient(key.agency(), "Chair", name);
    }

    /// Whether a chair's word was given and not taken back, so that it can be.
    static void mustBeSaid(Tx tx, PaperKey key) {
        boolean said = tx.papers().safeToShare(List.of(key.meeting())).stream()
                .anyMatch(row -> row.kind() == key.kind()
                        && key.subject().filter(row.subject()::equals).isPresent()
                        && row.withdrawn().isEmpty());
        if (!said) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
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
        if (key.kind() == PaperKind.FAMILY && book.subjects().get(child) instanceof Child whose) {
            CaringAdult.check(whose, reader);
        }
    }

    private static boolean hasSafeAddress(MeetingBook book, SubjectId child) {
        return Optional.ofNullable(book.subjects().get(child))
                .flatMap(SafeToShare::home)
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
