package org.mashhuddle.service.minutes;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingLimit;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.minutes.CorrectionWords;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.governance.SubjectNames;
import org.mashhuddle.service.minutes.CorrectionService.WrongEntry;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.minutes.WrongChildRows;

/// Moves what an agency shared from the wrong child to the right one, after the signature.
record EntryMove(ServiceContext kit, MeetingBookReader books) {

    /// What is moved, between whom, as it stands.
    ///
    /// @param to the item of the right child; none where it was not on that agenda
    private record Found(
            MeetingBook book,
            List<SignedMinutes> versions,
            Discussion from,
            Contribution entry,
            Subject child,
            Optional<AgendaItem> to,
            List<Attachment> files,
            List<IssuedPaper> papers) {

        SignedMinutes latest() {
            return versions.getLast();
        }

        int number() {
            return book.agenda().item(from.item()).map(AgendaItem::number).orElse(0);
        }

        @Override
        public String toString() {
            return "Found[" + entry + "]";
        }
    }

    MoveOutlook outlook(Tx tx, UserId by, MeetingId meeting, WrongEntry which) {
        Found found = found(tx, meeting, which);
        return new MoveOutlook(
                found.to().isPresent(),
                found.latest().version(),
                names(tx, readers(tx, by, found)),
                found.files().stream().map(one -> one.what().title()).toList(),
                found.papers(),
                breach(found, which).reportBy(books.limits()),
                books.calendar().next(kit.today()));
    }

    Amendment done(Tx tx, Actor actor, MeetingId meeting, WrongEntry which, String reason) {
        Found found = found(tx, meeting, which);
        Subject wrong = tx.subjects().byId(found.from().subject()).orElseThrow();
        if (SubjectNames.isNamed(found.child(), reason) || SubjectNames.isNamed(wrong, reason)) {
            throw new Refusal(Refusal.Kind.NAME_IN_REASON);
        }
        Amendment.Answer answer = new Amendment.Answer(true, reason, "", true, actor.user(), kit.now());
        Contribution here = moved(tx, found);
        Discussion to = stands(tx, found).with(here);
        tx.corrections().moves().follow(meeting, found.entry().id(), which.belongsTo(), here.id());
        withdraw(tx, found, CorrectionWords.withdrawn(answer));
        Refusal.unlessSaved(tx.discussions().keep(meeting, to));
        found.files().forEach(file -> tx.attachments().move(file.id(), to.item(), which.belongsTo()));
        Amendment away = said(tx, found, actor, found.entry(), answer);
        if (found.to().isPresent()) {
            said(tx, found, actor, here, answer);
        }
        DataBreach breach = breach(found, which);
        tx.governance().keep(breach);
        tx.corrections().moves().keep(move(found, actor, to.item(), breach, readers(tx, actor.user(), found)));
        comesBack(tx, actor, found.from().subject(), "An entry was withdrawn from the minutes: to be decided again");
        comesBack(tx, actor, which.belongsTo(), "An entry was moved here from signed minutes: to be decided");
        return away;
    }

    private Found found(Tx tx, MeetingId meeting, WrongEntry which) {
        if (which.knownAt().isAfter(kit.now())) {
            throw new Refusal(Refusal.Kind.IN_THE_FUTURE);
        }
        List<SignedMinutes> versions = tx.minutes().versions(meeting);
        if (versions.isEmpty()) {
            throw new Refusal(Refusal.Kind.MINUTES_NOT_SIGNED);
        }
        MeetingBook book = books.visible(tx, meeting);
        Discussion from = book.discussions().stream()
                .filter(each -> each.of(which.entry()).isPresent())
                .findFirst()
                .orElseThrow(EntryMove::notFound);
        Contribution entry =
                from.of(which.entry()).filter(one -> !one.everyWord().isEmpty()).orElseThrow(EntryMove::notFound);
        mayBeMoved(tx, meeting, entry);
        Subject child = tx.subjects().byId(which.belongsTo()).orElseThrow(EntryMove::notFound);
        if (child.id().equals(from.subject())) {
            throw new Refusal(Refusal.Kind.RIGHT_CHILD_ALREADY);
        }
        return new Found(
                book,
                versions,
                from,
                entry,
                child,
                book.agenda().itemOf(child.id()),
                files(book, from, entry),
                new PapersWithEntry(book, from, entry).of(tx));
    }

    /// What the agency gave to that item with its words: it is about the same child as they are.
    private static List<Attachment> files(MeetingBook book, Discussion from, Contribution entry) {
        return book.asItWas().attachments().stream()
                .filter(one ->
                        one.item().equals(from.item()) && one.what().agency().equals(entry.agency()))
                .toList();
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND);
    }

    private static void mayBeMoved(Tx tx, MeetingId meeting, Contribution entry) {
        List<Amendment> about = of(tx, meeting, entry.id());
        if (about.stream().anyMatch(Amendment::waitsForVersion)) {
            throw new Refusal(Refusal.Kind.NEXT_VERSION_FIRST);
        }
        if (about.stream()
                .anyMatch(one -> one.isAccepted()
                        && (one.entry().kind() == Amendment.Kind.WITHDRAWN
                                || one.entry().kind() == Amendment.Kind.MOVED_AWAY))) {
            throw new Refusal(Refusal.Kind.ENTRY_WITHDRAWN);
        }
    }

    private static List<Amendment> of(Tx tx, MeetingId meeting, ContributionId entry) {
        return tx.corrections().of(meeting).stream()
                .filter(one -> one.entry().ref().equals(entry.value().toString()))
                .toList();
    }

    /// The same under an id of its own: what cites it where it stood goes on keeping its mark.
    private Contribution moved(Tx tx, Found found) {
        Contribution was = found.entry();
        String words = found.to().isPresent() ? was.said() : asPutRight(tx, found);
        return new Contribution(
                new ContributionId(kit.id()),
                was.agency(),
                was.speaker(),
                words,
                was.noneHeld(),
                was.words(),
                was.mark(),
                was.at(),
                was.disclosure());
    }

    /// No version of that meeting will put it right again where the child was not on its agenda.
    private static String asPutRight(Tx tx, Found found) {
        return of(tx, found.book().meeting().id(), found.entry().id()).stream()
                .filter(one -> one.isAccepted() && one.entry().kind() == Amendment.Kind.WORDS)
                .flatMap(one -> one.answer().stream())
                .max(Comparator.comparing(Amendment.Answer::at))
                .map(Amendment.Answer::words)
                .orElse(found.entry().said());
    }

    private Discussion stands(Tx tx, Found found) {
        SubjectId child = found.child().id();
        return found.to()
                .map(item -> tx.discussions().byItem(item.id()).orElseGet(() -> Discussion.waiting(item.id(), child)))
                .orElseGet(() -> Discussion.waiting(new ItemId(kit.id()), child));
    }

    private static void withdraw(Tx tx, Found found, String stands) {
        Contribution was = found.entry();
        Contribution now = new Contribution(
                was.id(),
                was.agency(),
                was.speaker(),
                stands,
                false,
                was.words(),
                was.mark(),
                was.at(),
                SharingLimit.none());
        MeetingId meeting = found.book().meeting().id();
        Refusal.unlessSaved(tx.discussions().keep(meeting, found.from().with(now)));
        tx.corrections().moves().withdrawSent(meeting, found.from(), was, stands);
    }

    private Amendment said(Tx tx, Found found, Actor actor, Contribution entry, Amendment.Answer answer) {
        boolean away = entry.id().equals(found.entry().id());
        return Refusal.unlessSaved(tx.corrections()
                .keep(new Amendment(
                        new Amendment.Id(kit.id()),
                        found.book().meeting().id(),
                        found.latest().version(),
                        new Amendment.Asker(Amendment.Who.AGENCY, Optional.of(entry.agency()), ""),
                        Optional.of(
                                away ? found.from().subject() : found.child().id()),
                        new Amendment.Entry(
                                away ? Amendment.Kind.MOVED_AWAY : Amendment.Kind.MOVED_HERE,
                                EntryPart.SHARED,
                                entry.id().value().toString()),
                        "",
                        entry.mark(),
                        new Amendment.Asked(kit.today(), actor.user(), kit.now()),
                        "",
                        Optional.of(answer),
                        Optional.empty(),
                        0)));
    }

    /// It names no child: whoever may read of breaches may not see both of them.
    private DataBreach breach(Found found, WrongEntry which) {
        String papers = found.papers().isEmpty()
                ? "No paper is out with it."
                : "Out with it: "
                        + found.papers().stream().map(IssuedPaper::reference).collect(Collectors.joining(", ")) + ".";
        return new DataBreach(
                kit.id(),
                which.knownAt(),
                "Signed minutes " + found.latest().reference() + ", item " + found.number()
                        + ": an entry stood under the wrong child. It was moved to the right one on "
                        + DateWords.dateTime(kit.now()) + "; the versions up to "
                        + found.latest().version() + " are sealed. " + papers,
                Optional.empty());
    }

    private WrongChildRows.Move move(Found found, Actor by, ItemId to, DataBreach breach, Set<UserId> readers) {
        return new WrongChildRows.Move(
                kit.id(),
                found.book().meeting().id(),
                found.entry().id(),
                found.from().item().value(),
                to.value(),
                found.to().isPresent(),
                found.latest().version(),
                kit.now(),
                by.user(),
                breach.id(),
                readers,
                found.papers().stream().map(IssuedPaper::reference).collect(Collectors.toSet()));
    }

    /// Who signed what is sealed, who moved the entry, and those who look after the hub's data: the data
    /// protection officer reads it with one of them.
    private static Set<UserId> readers(Tx tx, UserId by, Found found) {
        Set<UserId> readers = new HashSet<>(Set.of(by));
        found.versions().stream().map(SignedMinutes::signedBy).forEach(readers::add);
        tx.parties().directory().users().stream()
                .filter(user -> !user.retired() && user.roles().contains(Role.DATA_STEWARD))
                .map(User::id)
                .forEach(readers::add);
        return readers;
    }

    static List<String> names(Tx tx, Set<UserId> users) {
        return users.stream().map(tx.parties().directory()::name).sorted().toList();
    }

    /// On the next agenda, to be decided.
    void comesBack(Tx tx, Actor actor, SubjectId about, String why) {
        tx.agendas()
                .keep(new DatedReturn(
                        about,
                        DatedReturn.Kind.REVIEW,
                        kit.today(),
                        books.calendar().next(kit.today()),
                        MarkedText.ours(why),
                        tx.parties().directory().name(actor.user()),
                        kit.now()));
    }
}
