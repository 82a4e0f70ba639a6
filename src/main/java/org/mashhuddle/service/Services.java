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
        ClockService clocks,
        SubjectService subjects,
        SearchService search,
        LinkService links,
        DifferService differs,
        LifeService lives,
        RecordService records,
        SettingsService settings,
        ListService lists,
        UserService users,
        TrailService trail,
        DraftService drafts) {}
