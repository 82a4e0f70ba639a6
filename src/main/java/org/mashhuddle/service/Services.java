package org.mashhuddle.service;

/// Every verb of an open hub.
public record Services(
        TodayService today,
        AgendaService agendas,
        AgendaOrderService agendaOrder,
        TriageService triage,
        ScheduleService schedule,
        ReturnService returns,
        MeetingService meetings,
        ActionService actions,
        MinutesService minutes,
        PaperService papers,
        ImportService imports,
        ReferralService referrals,
        MissingService missing,
        CustodyService custody,
        ClockService clocks,
        SubjectService subjects,
        SearchService search,
        LinkService links,
        DifferService differs,
        SourceChangeService changes,
        LifeService lives,
        RecordService records,
        DraftService drafts,
        HubServices hub) {

    /// The hub's own settings.
    public SettingsService settings() {
        return hub.settings();
    }

    /// Where papers go.
    public AddressService addresses() {
        return hub.addresses();
    }

    /// The hub's editable lists.
    public ListService lists() {
        return hub.lists();
    }

    /// The users of the program.
    public UserService users() {
        return hub.users();
    }

    /// The trail.
    public TrailService trail() {
        return hub.trail();
    }

    /// Verified copies of the hub.
    public BackupService backups() {
        return hub.backups();
    }
}
