package org.mashhuddle.service.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.paper.AddressOnFile;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Delivery;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.paper.reader.ChaserWriting;
import org.mashhuddle.domain.paper.reader.HandoverWriting;
import org.mashhuddle.domain.paper.reader.OtherPeople;
import org.mashhuddle.domain.paper.reader.PaperChildren;
import org.mashhuddle.domain.paper.reader.PaperWarning;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.AgencyReturn;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.CheckedDelivery;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.SealedVersions;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.papers.family.FamilyText;
import org.mashhuddle.service.papers.family.Tonight;
import org.mashhuddle.service.papers.quarter.QuarterPapers;
import org.mashhuddle.service.papers.quarter.QuartersOwed;
import org.mashhuddle.store.Tx;
import org.mashhuddle.vault.Hashes;

/// Takes the number, seals and registers, all in one transaction: a number that was taken belongs
/// to a paper that is out.
record PaperIssuer(ServiceContext kit, MeetingBookReader books, PaperBuilder making, PaperSealer sealing) {

    /// What papers stand on, with the signed file where one is to be copied.
    ///
    /// @param record what was signed, where an extract of it is to be made
    /// @param returns what agencies sent before the meeting, where they are chased
    /// @param quarter what a board is told of a quarter, where it is owed
    /// @param confidentiality the statement as the hub words it, where it is signed
    /// @param night who of the hub is missing or in custody, where the emergency duty team is told
    record Signable(
            PaperKey key,
            PaperBasis basis,
            Optional<PaperBuilder.Signed> minutes,
            Optional<MeetingBook> record,
            List<AgencyReturn> returns,
            Optional<QuarterPapers> quarter,
            String confidentiality,
            HandoverWriting.Night night,
            OtherPeople others) {}

    /// A paper before it is put on pages.
    record Drafted(PaperKey key, Recipient to, PaperHeads.Numbered numbered, PaperDraft draft) {}

    /// Papers of one meeting for one recipient, before they are put on pages.
    ///
    /// @param receipt the number that their receipt will get
    record Together(MeetingBook book, List<Drafted> papers, String receipt) {}

    static PaperQueue.Register register(Tx tx, MeetingBook book, Optional<SignedMinutes> signed, Instant now) {
        MeetingId meeting = book.meeting().id();
        SafeToShare.Words said = SafeToShare.of(tx, List.of(meeting)).getOrDefault(meeting, SafeToShare.Words.NONE);
        return new PaperQueue.Register(
                tx.papers().ofMeeting(meeting),
                tx.papers().holds(meeting),
                signed.map(one -> new PaperQueue.Signed(one.version(), one.signedAt())),
                tx.papers().filed(List.of(meeting)),
                said.safe(),
                said.unsafe(),
                tx.papers().further(List.of(meeting)),
                silent(tx, book),
                tx.papers().owed(List.of(meeting)).getOrDefault(meeting, PaperQueue.Owed.EVERYTHING),
                tx.papers().strategyUntil(List.of(meeting)).getOrDefault(meeting, 0),
                new QuartersOwed(tx, book.hub().calendar(), book.hub().limits(), now).of(book.meeting()));
    }

    /// From whom something is waited for: nobody, once the meeting has begun.
    static List<AgencyId> silent(Tx tx, MeetingBook book) {
        return book.meeting().state() == MeetingState.PLANNED
                ? new ChaserWriting(book, tx.returns().of(book.meeting().id())).silent()
                : List.of();
    }

    Signable signable(Tx whole, PaperKey key) {
        return signable(whole, PaperBasis.of(whole, books, key.meeting(), kit.now()), key);
    }

    /// @param keys of this meeting
    List<Signable> signable(Tx whole, MeetingId meeting, List<PaperKey> keys) {
        PaperBasis basis = PaperBasis.of(whole, books, meeting, kit.now());
        return keys.stream().map(key -> signable(whole, basis, key)).toList();
    }

    private Signable signable(Tx whole, PaperBasis basis, PaperKey key) {
        if (key.kind().isFromSigned()) {
            SealedVersions.mustNotBeNewest(whole, basis.signed());
        }
        Optional<PaperBuilder.Signed> minutes = basis.signed()
                .filter(_ -> key.kind() == PaperKind.MINUTES)
                .map(signed -> new PaperBuilder.Signed(
                        signed.fileHash(),
                        whole.minutes()
                                .kept(signed.meeting(), signed.version())
                                .orElseThrow(() -> new Refusal(Refusal.Kind.FILE_DESTROYED))));
        Optional<MeetingBook> record =
                basis.signed().filter(_ -> key.kind().isFromRecord()).map(_ -> books.record(whole, key.meeting()));
        List<AgencyReturn> returns =
                key.kind() == PaperKind.CHASER ? whole.returns().of(key.meeting()) : List.of();
        Optional<QuarterPapers> quarter = Optional.of(key)
                .filter(one -> one.kind().isOfAQuarter())
                .flatMap(one -> QuarterPapers.owed(whole, one, books.calendar(), books.limits(), kit.now()));
        HandoverWriting.Night night = key.kind() == PaperKind.HANDOVER
                ? new Tonight(whole, books.limits(), kit.now()).all()
                : HandoverWriting.Night.NONE;
        return new Signable(
                key, basis, minutes, record, returns, quarter, confidentiality(whole, key), night, others(whole, key));
    }

    /// Everybody of the hub but the child, restricted or not: no name of theirs goes out.
    private static OtherPeople others(Tx whole, PaperKey key) {
        if (key.kind() != PaperKind.SUMMARY) {
            return OtherPeople.NONE;
        }
        SubjectId child = key.subject().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        Set<SubjectId> linked = whole.subjects().linksOf(Set.of(child)).stream()
                .map(link -> link.other(child))
                .collect(Collectors.toSet());
        return new OtherPeople(whole.subjects().all(), linked);
    }

    private static String confidentiality(Tx whole, PaperKey key) {
        return key.kind() == PaperKind.ATTENDANCE
                ? whole.hub().wording().getOrDefault(Statement.CONFIDENTIALITY, "")
                : "";
    }

    Together drafts(Tx tx, MeetingId meeting, List<Signable> on, String person, String sealed) {
        MeetingBook book = books.visible(tx, meeting);
        List<Drafted> papers = new ArrayList<>();
        for (Signable one : on) {
            papers.add(draft(tx, book, one, person, papers.size(), sealed));
        }
        String receipt = EnvelopeBuilder.number(book, tx.hub().following(EnvelopeBuilder.counter(book)));
        return new Together(book, papers, receipt);
    }

    /// @param ahead how many numbers papers take that go before it in the same go
    Drafted draft(Tx tx, Signable on, String person, int ahead, String sealed) {
        return draft(tx, books.visible(tx, on.key().meeting()), on, person, ahead, sealed);
    }

    private Drafted draft(Tx tx, MeetingBook book, Signable on, String person, int ahead, String sealed) {
        PaperKey key = on.key();
        PaperBuilder.To to = SafeToShare.to(tx, book, key, person);
        PaperHeads.Numbered numbered = new PaperHeads(
                        book, on.basis(), tx.papers().ofMeeting(key.meeting()))
                .head(key, to, tx.hub().following(PaperHeads.counter(book.meeting())) + ahead, sealed);
        return making.draft(book, key, to, numbered.head(), on)
                .map(draft -> new Drafted(
                        key,
                        to.who(),
                        numbered.warning(warnings(tx, book, key, to.who(), draft))
                                .remarking(FamilyText.unread(tx, book, key)),
                        draft))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// @throws Refusal for words that say not to tell, on a page for a family
    private static Set<PaperWarning> warnings(Tx tx, MeetingBook book, PaperKey key, Recipient to, PaperDraft draft) {
        Set<PaperWarning> found = EnumSet.noneOf(PaperWarning.class);
        if (draft instanceof PaperDraft.Written written) {
            found.addAll(PaperWarning.of(book, key, written.paper()));
        }
        if (PaperWarning.isForSomebodyWhoWasNot(book, key, to.person())) {
            found.add(PaperWarning.PERSON_NOT_AT_THE_MEETING);
        }
        if (!found.contains(PaperWarning.SAME_NAME)
                && key.subject().filter(tx.subjects()::hasNamesake).isPresent()) {
            found.add(PaperWarning.SAME_NAME_IN_THE_HUB);
        }
        if (hasMoved(tx, book, to)) {
            found.add(PaperWarning.ADDRESS_CHANGED);
        }
        if (key.kind().isForFamily() && found.contains(PaperWarning.DO_NOT_TELL)) {
            throw new Refusal(Refusal.Kind.DO_NOT_TELL);
        }
        return found;
    }

    /// Whether a paper went to this recipient before, the same way, to another address than the one on
    /// file now.
    private static boolean hasMoved(Tx tx, MeetingBook book, Recipient to) {
        PaperAddress now = tx.parties().addresses().of(book.hub().directory(), to.id(), to.person());
        return Stream.of(Channel.SECURE_EMAIL, Channel.POSTED)
                .anyMatch(how -> tx.papers()
                        .lastSent(to.id(), to.inWords(), how)
                        .filter(then -> AddressOnFile.of(now, how)
                                .filter(file -> file.address().equals(then))
                                .isEmpty())
                        .isPresent());
    }

    Issue begin(Tx tx, Tx whole, Actor actor, MeetingId meeting) {
        Instant at = kit.now();
        MeetingBook book = books.visible(tx, meeting);
        return new Issue(this, tx, whole, actor, book, PaperBasis.of(whole, books, meeting, at), at);
    }

    /// One issue of papers of one meeting.
    record Issue(PaperIssuer room, Tx tx, Tx whole, Actor actor, MeetingBook book, PaperBasis basis, Instant at) {

        /// What can go now.
        List<WaitingPaper> due() {
            return PaperQueue.of(book, register(tx, book, basis.signed(), at), at).waiting().stream()
                    .filter(one -> one.standing() == WaitingPaper.Standing.DUE)
                    .toList();
        }

        /// The paper that was looked at, or none.
        IssuedFile asSeen(PreparedPaper seen, Sending sending) {
            Delivery delivery = delivery(seen, sending);
            if (due().stream().noneMatch(one -> isOf(one, seen))) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            Signable on = room.signable(whole, basis, seen.key());
            PaperDraft again = room.making()
                    .draft(
                            book,
                            seen.key(),
                            SafeToShare.to(
                                    tx, book, seen.key(), seen.recipient().person()),
                            seen.head(),
                            on)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.CHANGED_MEANWHILE));
            if (!again.saysTheSame(seen.draft())) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            IssuedFile file = issued(seen.key(), seen.recipient(), Optional.of(delivery));
            if (!file.reference().equals(seen.head().reference())) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            return file;
        }

        /// A copy of an agenda is of the version that was looked at.
        private static boolean isOf(WaitingPaper due, PreparedPaper seen) {
            return due.key().equals(seen.key()) && (!due.key().kind().isAgenda() || due.version() == seen.version());
        }

        /// The papers that were looked at, with their receipt, or none.
        IssuedEnvelope asSeen(PreparedEnvelope seen, Sending sending) {
            List<IssuedFile> files = new ArrayList<>();
            for (PreparedPaper paper : seen.papers()) {
                files.add(asSeen(paper, sending));
            }
            MeetingId meeting = book.meeting().id();
            tx.hub().next(EnvelopeBuilder.counter(book));
            String receipt = seen.receipt();
            if (!receipt.equals(EnvelopeBuilder.number(book, tx.hub().following(EnvelopeBuilder.counter(book)) - 1))) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            tx.papers()
                    .receipt(
                            receipt,
                            meeting,
                            files.stream().map(IssuedFile::reference).toList(),
                            at,
                            actor.user());
            return new IssuedEnvelope(
                    files, Optional.of(new IssuedEnvelope.Receipt(receipt, seen.receiptSheet())), seen.cover());
        }

        private Delivery delivery(PreparedPaper seen, Sending sending) {
            if (seen.key().kind().isForTheChair() && sending.channel() != Channel.HANDED_OVER) {
                throw new Refusal(Refusal.Kind.ADDRESS_NOT_ON_FILE);
            }
            return CheckedDelivery.of(tx, book.hub().directory(), seen.recipient(), sending);
        }

        /// To the agency's inbox; nobody says how it went, and whoever asked takes the file.
        IssuedFile unattended(PaperKey key) {
            IssuedFile file = issued(key, PaperService.recipient(book, key, ""), Optional.empty());
            tx.papers().broughtOut(file.reference(), at, actor.user());
            return file;
        }

        /// To whoever chairs, in the hands of whoever asked for it: it is not out until they have brought it out.
        IssuedFile atOnce(PaperKey key) {
            String hands = tx.parties().directory().name(actor.user());
            return issued(
                    key,
                    SafeToShare.to(tx, book, key, "").who(),
                    Optional.of(new Delivery(Channel.HANDED_OVER, hands, true)));
        }

        private IssuedFile issued(PaperKey key, Recipient to, Optional<Delivery> delivery) {
            String hub = book.hub().profile().name();
            String sealed = "Sealed " + DateWords.dateTime(at) + " by " + hub + ". ";
            Drafted drafted = room.draft(tx, book, room.signable(whole, basis, key), to.person(), 0, sealed);
            if (!drafted.numbered().unread().isEmpty()) {
                throw new Refusal(Refusal.Kind.FAMILY_WORDS_UNREAD);
            }
            PreparedPaper made = room.making().prepared(key, to, drafted.numbered(), drafted.draft());
            tx.hub().next(PaperHeads.counter(book.meeting()));
            byte[] pdf = room.sealing()
                    .sealed(
                            made.pdf(),
                            made.head().reference(),
                            basis,
                            tx.signing().authority().orElseThrow(),
                            hub,
                            at);
            keep(made, delivery, pdf);
            return new IssuedFile(
                    made.head().reference(),
                    key.meeting(),
                    key.kind(),
                    pdf,
                    made.cover(),
                    drafted.draft().asText());
        }

        private void keep(PreparedPaper made, Optional<Delivery> delivery, byte[] pdf) {
            PaperKey key = made.key();
            tx.papers().register(entry(made, delivery, Hashes.sha256Hex(pdf)));
            PaperChildren children = new PaperChildren(book);
            List<SubjectId> away = away(key);
            tx.papers().files().keep(made.head().reference(), pdf, held(key, away));
            if (key.kind() == PaperKind.EXECUTIVE) {
                QuarterPapers.went(
                        whole,
                        book.meeting(),
                        room.books().calendar(),
                        room.books().limits(),
                        at,
                        made.recipient().inWords());
            }
            tx.papers()
                    .about(
                            made.head().reference(),
                            Stream.concat(children.of(key).stream().map(Child::id), away.stream())
                                    .distinct()
                                    .toList());
        }

        /// What was signed may hold somebody who is for named users only since.
        private Set<SubjectId> held(PaperKey key, List<SubjectId> away) {
            Set<SubjectId> all = new HashSet<>(
                    new PaperChildren(key.kind().isFromSigned() ? room.books().record(whole, key.meeting()) : book)
                            .held(key));
            all.addAll(away);
            return all;
        }

        /// Whom the handover names beside the agenda.
        private List<SubjectId> away(PaperKey key) {
            return key.kind() == PaperKind.HANDOVER
                    ? new Tonight(whole, room.books().limits(), at)
                            .all().named().stream().map(Child::id).toList()
                    : List.of();
        }

        private IssuedPaper entry(PreparedPaper made, Optional<Delivery> delivery, String hash) {
            return new IssuedPaper(
                    made.head().reference(),
                    made.key(),
                    made.version(),
                    new IssuedPaper.Copy(made.head().copy(), made.checks().pages()),
                    made.recipient().inWords(),
                    delivery,
                    at,
                    actor.user(),
                    hash,
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
