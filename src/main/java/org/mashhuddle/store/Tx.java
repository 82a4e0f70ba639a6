package org.mashhuddle.store;

import org.mashhuddle.domain.AllowedBecause;
import org.mashhuddle.store.actions.ActionStore;
import org.mashhuddle.store.agenda.AgendaStore;
import org.mashhuddle.store.agenda.ReturnStore;
import org.mashhuddle.store.agenda.TriageStore;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.children.PairStore;
import org.mashhuddle.store.children.ReferralStore;
import org.mashhuddle.store.children.SubjectStore;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.exports.DataIssueStore;
import org.mashhuddle.store.governance.GovernanceStore;
import org.mashhuddle.store.governance.RetentionStore;
import org.mashhuddle.store.hub.HubStore;
import org.mashhuddle.store.hub.PartyStore;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.store.imports.ImportStore;
import org.mashhuddle.store.measure.MeasureStore;
import org.mashhuddle.store.meeting.AttachmentStore;
import org.mashhuddle.store.meeting.CloseStore;
import org.mashhuddle.store.meeting.DiscussionStore;
import org.mashhuddle.store.meeting.MeetingStore;
import org.mashhuddle.store.meeting.ReleaseStore;
import org.mashhuddle.store.meeting.SnapshotStore;
import org.mashhuddle.store.minutes.CorrectionStore;
import org.mashhuddle.store.minutes.MinutesStore;
import org.mashhuddle.store.papers.FamilyWordsStore;
import org.mashhuddle.store.papers.PaperStore;
import org.mashhuddle.store.reports.ReportStore;
import org.mashhuddle.store.standing.StandingStore;

/// The stores of one transaction, bound to whoever acts or looks. Not to be kept beyond it.
@AllowedBecause(rule = 9, reason = "each transaction has stores of its own, bound to who acts")
public record Tx(
        HubStore hub,
        PartyStore parties,
        SigningStore signing,
        SubjectStore subjects,
        ReferralStore referrals,
        MeetingStore meetings,
        AgendaStore agendas,
        DiscussionStore discussions,
        ActionStore actions,
        MinutesStore minutes,
        PaperStore papers,
        ImportStore imports,
        TriageStore triage,
        ReturnStore returns,
        SnapshotStore snapshots,
        PairStore pairs,
        ReleaseStore releases,
        AttachmentStore attachments,
        ReportStore reports,
        CorrectionStore corrections,
        GovernanceStore governance,
        RetentionStore retention,
        CloseStore closes,
        DataIssueStore exports,
        FamilyWordsStore familyWords,
        StandingStore standings,
        MeasureStore measures) {

    static Tx of(StoreContext desk, AuditTrailMac seals) {
        return new Tx(
                new HubStore(desk),
                new PartyStore(desk),
                new SigningStore(desk),
                new SubjectStore(desk),
                new ReferralStore(desk),
                new MeetingStore(desk),
                new AgendaStore(desk),
                new DiscussionStore(desk),
                new ActionStore(desk),
                new MinutesStore(desk),
                new PaperStore(desk),
                new ImportStore(desk),
                new TriageStore(desk),
                new ReturnStore(desk),
                new SnapshotStore(desk),
                new PairStore(desk),
                new ReleaseStore(desk),
                new AttachmentStore(desk),
                new ReportStore(desk),
                new CorrectionStore(desk),
                new GovernanceStore(desk),
                new RetentionStore(desk, seals),
                new CloseStore(desk),
                new DataIssueStore(desk),
                new FamilyWordsStore(desk),
                new StandingStore(desk),
                new MeasureStore(desk));
    }
}
