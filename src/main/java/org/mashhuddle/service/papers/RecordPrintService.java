package org.mashhuddle.service.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.signature.NumberedCopy;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Delivery;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.reader.PaperWarning;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.CheckedDelivery;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.record.ChronologyReading;
import org.mashhuddle.service.record.RecordOnPaper;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.vault.Hashes;

/// A record as a paper, for somebody named at an agency: filtered for that agency before it is laid out, and
/// through the same number, cover, register and seal as every other. It is of no one meeting, and filed under
/// the latest closed one that spoke of its subject.
public final class RecordPrintService {

    private static final String NOT_SEALED = "Not sealed yet. ";

    private final ServiceContext kit;
    private final MeetingBookReader books;
    private final PaperBuilder making;
    private final PaperSealer sealing;
    private final PaperRegister register;

    /// One for each open hub.
    public RecordPrintService(
            ServiceContext kit, MeetingBookReader books, PaperLayout layout, NumberedCopy copies, HubKeys keys) {
        this.kit = kit;
        this.books = books;
        this.making = new PaperBuilder(layout, copies);
        this.sealing = new PaperSealer(keys);
        this.register = new PaperRegister(kit);
    }

    /// For whom a record is printed.
    ///
    /// @param person of that agency; of a record for named users, one of these
    public record Wanted(SubjectId subject, AgencyId agency, String person) {
        @Override
        public String toString() {
            return "Wanted[" + subject + "]";
        }
    }

    private record Drafted(PaperKey key, Recipient to, PaperHeads.Numbered numbered, Paper paper, PaperBasis basis) {
        PaperDraft draft() {
            return new PaperDraft.Written(paper);
        }

        @Override
        public String toString() {
            return key.toString();
        }
    }

    /// The meeting under which it is filed, and when it is made: by that day it is numbered.
    private record Filed(Meeting meeting, PaperBasis basis, Instant at) {
        LocalDate day() {
            return LocalDate.ofInstant(at, Moment.LONDON);
        }

        String counter() {
            return "records printed " + day();
        }

        String words() {
            return "Filed under the meeting of " + DateWords.date(meeting.heldOn()) + ": "
                    + basis.words().replaceFirst("^Record", "record");
        }

        @Override
        public String toString() {
            return "Filed[" + meeting.id() + "]";
        }
    }

    private record Made(Drafted drafted, RecordOnPaper.Found found) {
        @Override
        public String toString() {
            return drafted.toString();
        }
    }

    /// Makes the paper to be looked at. No number is taken and nothing is registered.
    ///
    /// @throws Refusal for a recipient who is not named at the agency, an agency that has nothing to do with the
    ///   subject, and a record for named users that is to go to anybody else
    public PreparedPaper prepare(Actor actor, Wanted wanted) {
        Allowed.to(Permission.RECORD_PRINTS, actor);
        Filed under = kit.database()
                .readForTheRecord(
                        actor.viewer(),
                        AuditEvent.of("record.hash", wanted.subject().value()),
                        whole -> filed(whole, wanted.subject(), kit.now()));
        Drafted made = kit.database()
                .read(
                        actor.viewer(),
                        AuditEvent.of("record.preview", wanted.subject().value()),
                        tx -> made(tx, actor, wanted, NOT_SEALED, under).drafted());
        return making.prepared(made.key(), made.to(), made.numbered(), made.draft());
    }

    private Filed filed(Tx whole, SubjectId subject, Instant at) {
        Meeting meeting = MeetingBookReader.meeting(whole, AccessCopyPaper.meeting(whole, subject));
        return new Filed(meeting, PaperBasis.of(whole, books, meeting.id(), at), at);
    }

    private Made made(Tx tx, Actor actor, Wanted wanted, String sealed, Filed under) {
        Subject subject = tx.subjects().byId(wanted.subject()).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        Directory directory = tx.parties().directory();
        Recipient to = recipient(subject, directory, wanted);
        RecordOnPaper reading = new RecordOnPaper(
                tx,
                new ChronologyReading(
                        directory, new Reader.TheRecord(), kit.today(), under.at(), books.calendar(), books.limits()),
                new RecordOnPaper.Eyes(
                        wanted.agency(),
                        actor.viewer().reader(),
                        tx.hub().mainType().awaited().contains(wanted.agency())));
        if (!reading.isConcerned(subject.id())) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED);
        }
        PaperKey key =
                new PaperKey(under.meeting().id(), PaperKind.RECORD_PRINT, wanted.agency(), Optional.of(subject.id()));
        RecordOnPaper.Found found = reading.of(subject);
        PaperHead head = head(tx, subject, under, to, sealed + under.words());
        Paper paper = found.record().under(head);
        PaperHeads.Numbered numbered = new PaperHeads.Numbered(
                head,
                under.basis().version(),
                List.of(),
                AccessCopyPaper.ifFound(tx.hub().profile()),
                PaperWarning.of(paper, tx.subjects().hasNamesake(subject.id())));
        return new Made(new Drafted(key, to, numbered, paper, under.basis()), found);
    }

    /// Somebody named: of the agency, or of a record for named users one of these.
    private static Recipient recipient(Subject subject, Directory directory, Wanted wanted) {
        String name = wanted.person().strip();
        boolean known = subject.restriction()
                .map(restriction -> restriction.namedUsers().stream()
                        .anyMatch(user -> directory.name(user).equals(name)))
                .orElseGet(() -> directory.peopleOf(wanted.agency()).stream()
                        .anyMatch(one -> one.name().equals(name)));
        if (name.isEmpty() || !known) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        return new Recipient(wanted.agency(), directory.label(wanted.agency()), name);
    }

    private PaperHead head(Tx tx, Subject subject, Filed under, Recipient to, String record) {
        HubProfile hub = tx.hub().profile();
        long number = tx.hub().following(under.counter());
        return new PaperHead(
                hub.name(),
                books.classification(),
                "Record of " + subject.displayName(),
                "As held on " + DateWords.fullDate(under.day()),
                hub.code() + "-" + under.day() + "-H" + String.format(Locale.UK, "%02d", number),
                "Recipient: " + to.inWords(),
                AccessCopyPaper.copy(
                        tx,
                        new PaperKey(under.meeting().id(), PaperKind.RECORD_PRINT, to.id(), Optional.of(subject.id()))),
                "For the recipient only; not for circulation",
                record,
                "This paper is yours only. If it is not for you: do not read on, ring " + hub.name()
                        + AccessCopyPaper.phone(hub) + ".",
                hub.demonstration());
    }

    /// Issues the paper that was looked at: takes its number, seals it, enters it in the register.
    ///
    /// @throws Refusal if it would not say the same any more, or what was typed is not the address on file; a
    ///   record for named users is handed over
    public IssuedFile issue(Actor actor, PreparedPaper seen, Sending sending) {
        Allowed.to(Permission.RECORD_PRINTS, actor);
        SubjectId subject = seen.key().subject().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        Wanted wanted =
                new Wanted(subject, seen.key().agency(), seen.recipient().person());
        AuditEvent deed = new AuditEvent(
                "record.print", Optional.of(subject.value()), seen.head().reference());
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            Filed under = filed(whole, subject, kit.now());
            Delivery delivery = delivery(tx, seen, sending);
            if (!made(tx, actor, wanted, NOT_SEALED, under).drafted().draft().saysTheSame(seen.draft())) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            String hub = tx.hub().profile().name();
            String sealed = "Sealed " + DateWords.dateTime(under.at()) + " by " + hub + ". ";
            return sealed(tx, actor, made(tx, actor, wanted, sealed, under), under, delivery);
        });
    }

    private static Delivery delivery(Tx tx, PreparedPaper seen, Sending sending) {
        boolean named = seen.key()
                .subject()
                .flatMap(tx.subjects()::byId)
                .flatMap(Subject::restriction)
                .isPresent();
        if (named && sending.channel() != Channel.HANDED_OVER) {
            throw new Refusal(Refusal.Kind.ADDRESS_NOT_ON_FILE);
        }
        return CheckedDelivery.of(tx, tx.parties().directory(), seen.recipient(), sending);
    }

    private IssuedFile sealed(Tx tx, Actor actor, Made made, Filed under, Delivery delivery) {
        Drafted of = made.drafted();
        PreparedPaper paper = making.prepared(of.key(), of.to(), of.numbered(), of.draft());
        tx.hub().next(under.counter());
        byte[] pdf = sealing.sealed(
                paper.pdf(),
                paper.head().reference(),
                of.basis(),
                tx.signing().authority().orElseThrow(),
                tx.hub().profile().name(),
                under.at());
        tx.papers()
                .register(new IssuedPaper(
                        paper.head().reference(),
                        paper.key(),
                        paper.version(),
                        new IssuedPaper.Copy(paper.head().copy(), paper.checks().pages()),
                        paper.recipient().inWords(),
                        Optional.of(delivery),
                        under.at(),
                        actor.user(),
                        Hashes.sha256Hex(pdf),
                        Optional.empty(),
                        Optional.empty()));
        tx.papers().files().keep(paper.head().reference(), pdf, made.found().holds());
        return new IssuedFile(paper.head().reference(), of.key().meeting(), PaperKind.RECORD_PRINT, pdf, paper.cover());
    }

    /// Records that the paper was written as a file, or handed to the printer.
    public void broughtOut(Actor actor, IssuedFile file) {
        Allowed.to(Permission.RECORD_PRINTS, actor);
        register.broughtOut(actor, "record.out", file);
    }
}
