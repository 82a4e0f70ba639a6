package org.mashhuddle.store;

import org.mashhuddle.store.actions.ActionStore;
import org.mashhuddle.store.agenda.AgendaStore;
import org.mashhuddle.store.agenda.ReturnStore;
import org.mashhuddle.store.agenda.TriageStore;
import org.mashhuddle.store.children.PairStore;
import org.mashhuddle.store.children.ReferralStore;
import org.mashhuddle.store.children.SubjectStore;
import org.mashhuddle.store.exports.DataIssueStore;
import org.mashhuddle.store.governance.GovernanceStore;
import org.mashhuddle.store.governance.RetentionStore;
import org.mashhuddle.store.hub.HubStore;
import org.mashhuddle.store.hub.PartyStore;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.store.imports.ImportStore;
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
        StandingStore standings) {}
