package org.mashhuddle.service.papers;

import java.util.Optional;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.signature.NumberedCopy;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.paper.reader.ShownActions;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;

/// What somebody has before them, on paper for their own file: the list of actions across meetings, and what
/// agencies did in the period that Reports shows.
public final class ActionPaperService {

    private final ServiceContext kit;
    private final ShownActionsPaper paper;
    private final PeriodSheetPaper sheet;

    /// One for each open hub.
    public ActionPaperService(
            ServiceContext kit, MeetingBookReader books, PaperLayout layout, NumberedCopy copies, HubKeys keys) {
        this.kit = kit;
        PaperBuilder making = new PaperBuilder(layout, copies);
        PaperSealer sealing = new PaperSealer(keys);
        this.paper = new ShownActionsPaper(kit, books, making, sealing);
        this.sheet = new PeriodSheetPaper(kit, books, making, sealing);
    }

    /// Issues the rows that somebody has before them, to themselves: takes a number, seals the paper, enters
    /// it in the register.
    ///
    /// @throws Refusal if one of the rows no longer stands as it is shown, or while no meeting was closed
    ///   under which the paper could be filed
    public IssuedFile issue(Actor actor, ShownActions shown) {
        Allowed.toIssuePapers(actor);
        AuditEvent deed =
                new AuditEvent("actions.print", Optional.empty(), shown.lines().size() + " rows");
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> paper.issued(tx, whole, actor, shown));
    }

    /// Issues the performance sheet of a period to whoever asks for it, as one of the rows above.
    ///
    /// @throws Refusal while no meeting was closed under which the paper could be filed
    public IssuedFile issue(Actor actor, ReportPeriod period) {
        Allowed.toIssuePapers(actor);
        AuditEvent deed = new AuditEvent("reports.sheet", Optional.empty(), period.inWords());
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> sheet.issued(tx, whole, actor, period));
    }
}
