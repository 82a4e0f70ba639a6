package org.mashhuddle.service.papers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.paper.ReaderPapers;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Who else gets a child's plan: an agency that has nothing to do in it, as a chair chooses; and who gets a
/// summary without other people, where an agency asks for minutes that it does not get. Its copy then waits in the
/// queue and goes through the same gate as every paper. The signed minutes, lists and
/// extracts go to nobody else (`product.md`, rule 3, "Who gets minutes").
public final class FurtherCopyService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public FurtherCopyService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// Which agencies could get a plan too: those that neither have a part in it nor were chosen, in the
    /// hub's order. A school or a practice only for a child that is its own.
    ///
    /// @param plan of any agency; or its summary
    /// @throws Refusal for another paper, and where there is no plan
    public List<Agency> possible(Viewer viewer, PaperKey plan) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(viewer, AuditEvent.of("paper.who-else", plan.meeting().value()), tx -> possible(tx, plan));
    }

    private List<Agency> possible(Tx tx, PaperKey plan) {
        MeetingBook book = books.visible(tx, plan.meeting());
        AgendaItem item = item(book, plan);
        Set<AgencyId> chosen = tx.papers().further(List.of(plan.meeting())).stream()
                .map(PaperQueue.FurtherCopy::key)
                .filter(key -> key.kind() == plan.kind() && key.subject().equals(plan.subject()))
                .map(PaperKey::agency)
                .collect(Collectors.toSet());
        boolean owesAll = tx.papers().owed(List.of(plan.meeting())).isEmpty();
        return book.hub().directory().agencies().stream()
                .filter(agency -> !agency.retired()
                        && book.hub().directory().successions().stands(agency.id(), kit.today())
                        && !chosen.contains(agency.id())
                        && (plan.kind() == PaperKind.SUMMARY
                                ? new ReaderPapers(book).maySummarise(item, agency.id())
                                : mayHavePlan(book, item, agency.id(), owesAll)))
                .toList();
    }

    private static boolean mayHavePlan(MeetingBook book, AgendaItem item, AgencyId agency, boolean owesAll) {
        return PaperWriting.openSubject(book, item, agency).isPresent()
                && !PaperWriting.hasPart(book, item, agency)
                && !(owesAll && new ReaderPapers(book).getsEveryPlan(item, agency));
    }

    private static AgendaItem item(MeetingBook book, PaperKey plan) {
        if (book.meeting().state() != MeetingState.CLOSED) {
            throw new Refusal(Refusal.Kind.MEETING_NOT_CLOSED);
        }
        return plan.subject()
                .filter(_ -> plan.kind().isGivenOnRequest())
                .flatMap(book.agenda()::itemOf)
                .filter(item -> plan.kind() == PaperKind.SUMMARY || PaperWriting.isPlanned(book, item))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// Chooses an agency to get a plan too.
    ///
    /// @param copy whose plan, and for which agency
    /// @param because why it needs it
    /// @throws Refusal for an agency that gets it anyway, and for any paper but a plan and a summary
    public void choose(Actor actor, PaperKey copy, String because) {
        Allowed.toSign(actor);
        if (because.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        kit.database().write(actor, about("paper.further-copy", copy), tx -> {
            if (possible(tx, copy).stream().map(Agency::id).noneMatch(copy.agency()::equals)) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            tx.papers().further(new PaperQueue.FurtherCopy(copy, because.strip(), kit.now(), actor.user()));
            return copy;
        });
    }

    /// Takes back that an agency gets a plan too: nothing more goes there. What is out is called back as
    /// any paper.
    ///
    /// @throws Refusal where it was not chosen
    public void takeBack(Actor actor, PaperKey copy) {
        Allowed.toSign(actor);
        kit.database().write(actor, about("paper.no-further-copy", copy), tx -> {
            MeetingBook book = books.visible(tx, copy.meeting());
            if (copy.subject().flatMap(book.agenda()::itemOf).isEmpty()
                    || tx.papers().further(List.of(copy.meeting())).stream()
                            .noneMatch(one -> one.key().equals(copy))) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            tx.papers().noFurther(copy, kit.now(), actor.user());
            return copy;
        });
    }

    private static AuditEvent about(String verb, PaperKey copy) {
        return new AuditEvent(
                verb, copy.subject().map(SubjectId::value), copy.kind().word());
    }
}
