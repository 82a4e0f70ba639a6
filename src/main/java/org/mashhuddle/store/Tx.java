package org.mashhuddle.store;

/// The stores of one transaction, bound to whoever acts or looks. Not to be kept beyond it.
public record Tx(
        HubStore hub,
        PartyStore parties,
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
        PairStore pairs) {}
