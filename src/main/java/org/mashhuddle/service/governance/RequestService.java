package org.mashhuddle.service.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// What people ask about what is held of them, and breaches of it: logged, with their clocks, and how
/// they were answered.
public final class RequestService {

    private final ServiceContext kit;
    private final WorkingDays days;

    /// One for each open hub.
    public RequestService(ServiceContext kit, WorkingDays days) {
        this.kit = kit;
        this.days = days;
    }

    /// By what they are measured.
    public TimeLimits limits() {
        return days.limits();
    }

    /// Every request, those that wait first.
    public List<PersonalRequest> requests(Viewer viewer) {
        Allowed.to(Permission.REQUESTS, viewer);
        return kit.database().read(viewer, AuditEvent.of("requests.view"), RequestService::seen);
    }

    /// Who asks about a restricted subject, and what, is for its named users; that the clock runs is not.
    private static List<PersonalRequest> seen(Tx tx) {
        return tx.governance().requests().stream()
                .map(one -> isSeen(tx, one) ? one : one.withheld())
                .toList();
    }

    private static boolean isSeen(Tx tx, PersonalRequest request) {
        boolean copied = !tx.governance().copies().isChosen(request.id())
                || tx.governance().copies().of(request.id()).isPresent();
        return copied && RectificationService.isSeen(tx, request.id());
    }

    /// One, where the viewer may see whom it is about.
    static Optional<PersonalRequest> request(Tx tx, UUID id) {
        return tx.governance().requests().stream()
                .filter(one -> one.id().equals(id) && isSeen(tx, one))
                .findFirst();
    }

    /// Logs a request.
    ///
    /// @param askedBy who asked
    /// @param words what they asked, and about whom
    public List<PersonalRequest> log(
            Actor actor, PersonalRequest.Kind kind, String askedBy, String words, LocalDate received) {
        Allowed.to(Permission.REQUESTS, actor);
        Refusal.mustSay(askedBy, Refusal.Kind.NAME_MISSING);
        Refusal.mustSay(words, Refusal.Kind.REASON_MISSING);
        if (received.isAfter(kit.today())) {
            throw new Refusal(Refusal.Kind.IN_THE_FUTURE);
        }
        PersonalRequest request = new PersonalRequest(
                kit.id(),
                kind,
                askedBy.strip(),
                words.strip(),
                received,
                PersonalRequest.due(received, days.calendar(), days.limits()),
                Optional.empty());
        return kit.database().write(actor, AuditEvent.of("request.log", request.id()), tx -> {
            tx.governance().keep(request);
            return seen(tx);
        });
    }

    /// A request was answered today.
    ///
    /// @param undecided why it does not wait for the chair's decision on its correction; needed only where one
    ///   is undecided
    public List<PersonalRequest> answer(Actor actor, UUID id, String words, String undecided) {
        Allowed.to(Permission.REQUESTS, actor);
        Refusal.mustSay(words, Refusal.Kind.REASON_MISSING);
        return kit.database().write(actor, AuditEvent.of("request.answer", id), tx -> {
            PersonalRequest request = request(tx, id)
                    .filter(PersonalRequest::isOpen)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            boolean waits = RectificationService.isUndecided(tx, id);
            if (waits) {
                Refusal.mustSay(undecided, Refusal.Kind.CORRECTION_UNDECIDED);
            }
            tx.governance()
                    .keep(request.answered(
                            new PersonalRequest.Answer(kit.today(), words.strip(), waits ? undecided.strip() : "")));
            return seen(tx);
        });
    }

    /// Every breach, the latest first.
    public List<DataBreach> breaches(Viewer viewer) {
        Allowed.to(Permission.REQUESTS, viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("breaches.view"),
                        tx -> tx.governance().breaches());
    }

    /// Logs a breach.
    ///
    /// @param knownAt when somebody first knew of it: the clock runs from there
    public List<DataBreach> logBreach(Actor actor, Instant knownAt, String words) {
        Allowed.to(Permission.REQUESTS, actor);
        Refusal.mustSay(words, Refusal.Kind.REASON_MISSING);
        mustHaveCome(knownAt);
        DataBreach breach = new DataBreach(kit.id(), knownAt, words.strip(), Optional.empty());
        return kit.database().write(actor, AuditEvent.of("breach.log", breach.id()), tx -> {
            tx.governance().keep(breach);
            return tx.governance().breaches();
        });
    }

    /// Keeps what the data protection officer decided.
    public List<DataBreach> answerBreach(Actor actor, UUID id, DataBreach.Answers answers) {
        Allowed.to(Permission.REQUESTS, actor);
        Refusal.mustSay(answers.officer(), Refusal.Kind.NAME_MISSING);
        Refusal.mustSay(answers.words(), Refusal.Kind.REASON_MISSING);
        answers.reported().ifPresent(this::mustHaveCome);
        return kit.database().write(actor, AuditEvent.of("breach.answer", id), tx -> {
            DataBreach breach = tx.governance().breaches().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            tx.governance().keep(breach.answered(answers));
            return tx.governance().breaches();
        });
    }

    private void mustHaveCome(Instant at) {
        if (at.isAfter(kit.now())) {
            throw new Refusal(Refusal.Kind.IN_THE_FUTURE);
        }
    }
}
