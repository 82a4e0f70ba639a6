package org.mashhuddle.service.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Corrections to signed minutes: asked for by an agency, a child, a parent or another person, and
/// accepted or refused by the chair. The signed version stays as it is.
public final class CorrectionService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public CorrectionService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// What is asked for.
    ///
    /// @param on the day it was asked, which may be before it is typed
    /// @param mark how far what was left out may be shared; of another entry its own mark holds
    public record Wish(
            Amendment.Asker asker,
            Optional<SubjectId> about,
            Amendment.Entry entry,
            String asks,
            SharingMark mark,
            LocalDate on) {
        @Override
        public String toString() {
            return "Wish[" + entry + "]";
        }
    }

    /// Takes down that somebody asks. Late requests are taken too.
    public Amendment ask(Actor actor, MeetingId meeting, Wish wish) {
        Allowed.toWrite(actor);
        if (wish.entry().kind().isMove()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        if (wish.asks().isBlank()
                || (wish.asker().who() == Amendment.Who.AGENCY
                        && wish.asker().agency().isEmpty())) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        Amendment.Id id = new Amendment.Id(kit.id());
        return kit.database().write(actor, AuditEvent.of("correction.ask", id.value()), tx -> {
            SignedMinutes signed = tx.minutes().latest(meeting).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            if (wish.about()
                            .filter(about -> tx.subjects().byId(about).isEmpty())
                            .isPresent()
                    || wish.on().isAfter(kit.today())
                    || wish.on().isBefore(MeetingBookReader.meeting(tx, meeting).heldOn())) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            return saved(tx.corrections().keep(taken(id, meeting, signed.version(), wish, actor)));
        });
    }

    private Amendment taken(Amendment.Id id, MeetingId meeting, int version, Wish wish, Actor actor) {
        return new Amendment(
                id,
                meeting,
                version,
                wish.asker(),
                wish.about(),
                wish.entry(),
                wish.asks().strip(),
                wish.mark(),
                new Amendment.Asked(wish.on(), actor.user(), kit.now()),
                "",
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /// Attaches what whoever asked holds against the answer.
    public Amendment state(Actor actor, Amendment.Id id, String statement) {
        Allowed.toWrite(actor);
        return change(actor, AuditEvent.of("correction.statement", id.value()), id, (tx, one) -> {
            if (one.inVersion().isPresent()) {
                throw new Refusal(Refusal.Kind.ALREADY_SIGNED);
            }
            return one.withStatement(statement.strip());
        });
    }

    /// Answers, with a reason. What is accepted opens the next version; whom it concerns is on the
    /// next agenda, where the meeting is to decide again.
    public Amendment answer(Actor actor, Amendment.Id id, Reply reply) {
        Allowed.toSign(actor);
        if (reply.reason().isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        AuditEvent deed = new AuditEvent(
                reply.accepted() ? "correction.accept" : "correction.refuse",
                Optional.of(id.value()),
                reply.reason().strip());
        return change(actor, deed, id, (tx, one) -> {
            if (!one.isOpen()) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            Amendment.Answer answer = reply.to(one, actor.user(), kit.now());
            if (answer.again()) {
                one.about().ifPresent(about -> comesBack(tx, actor, about));
            }
            return one.with(answer);
        });
    }

    /// What the chair says to it.
    ///
    /// @param words as they stand from then on; needed where words are put right or added
    /// @param again whether the meeting is to decide again; always where an entry is withdrawn
    public record Reply(boolean accepted, String reason, String words, boolean again) {

        private Amendment.Answer to(Amendment one, UserId by, Instant at) {
            boolean withdrawn = one.entry().kind() == Amendment.Kind.WITHDRAWN;
            boolean comesIn = accepted && !withdrawn;
            if (comesIn && words.isBlank()) {
                throw new Refusal(Refusal.Kind.LABEL_MISSING);
            }
            return new Amendment.Answer(
                    accepted, reason.strip(), comesIn ? words.strip() : "", accepted && (withdrawn || again), by, at);
        }

        @Override
        public String toString() {
            return "Reply[" + accepted + "]";
        }
    }

    private void comesBack(Tx tx, Actor actor, SubjectId about) {
        new EntryMove(kit, books).comesBack(tx, actor, about, "The minutes were corrected: to be decided again");
    }

    /// An entry of signed minutes that stands under the wrong child.
    ///
    /// @param entry what an agency shared; nothing else is moved
    /// @param belongsTo the right one, at that meeting or not
    /// @param knownAt when somebody first knew of it: the clock of the breach runs from there
    public record WrongEntry(ContributionId entry, SubjectId belongsTo, Instant knownAt) {}

    /// What moving it would do. Nothing is changed.
    ///
    /// @throws Refusal as [#move] does
    public MoveOutlook weigh(Viewer viewer, MeetingId meeting, WrongEntry which) {
        Allowed.to(Permission.SIGNATURE, viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("correction.weigh", meeting.value()),
                        tx -> new EntryMove(kit, books).outlook(tx, viewer.user(), meeting, which));
    }

    /// Moves an entry to the right child (`product.md`, "What is signed", 6): the next version says
    /// where it was withdrawn and where it stands now, every version that holds it is sealed to named
    /// users, the papers that are out with it are listed, a breach is logged, and both children are on
    /// the next agenda. What was decided keeps its words.
    ///
    /// @param reason goes into the next version, and names neither of them
    /// @return what the next version says where the entry stood
    /// @throws Refusal if the minutes are not signed, if the entry was withdrawn or a correction of it
    ///   waits for a version, if it stands with that child, if the reason is missing or names anybody
    public Amendment move(Actor actor, MeetingId meeting, WrongEntry which, String reason) {
        Allowed.toSign(actor);
        if (reason.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        AuditEvent deed = AuditEvent.of("correction.move", meeting.value());
        return kit.database()
                .write(actor, deed, tx -> new EntryMove(kit, books).done(tx, actor, meeting, which, reason.strip()));
    }

    private Amendment change(Actor actor, AuditEvent deed, Amendment.Id id, Change change) {
        return kit.database().write(actor, deed, tx -> {
            Amendment one = tx.corrections().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            return saved(tx.corrections().keep(change.of(tx, one)));
        });
    }

    private interface Change {
        Amendment of(Tx tx, Amendment one);
    }

    private static Amendment saved(SaveResult<Amendment> answer) {
        return switch (answer) {
            case SaveResult.Saved<Amendment> kept -> kept.value();
            case SaveResult.Stale<Amendment> _ -> throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        };
    }

    /// Those of a meeting, about subjects that the viewer may see.
    public List<Amendment> of(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("corrections.view", meeting.value()),
                        tx -> tx.corrections().of(meeting));
    }
}
