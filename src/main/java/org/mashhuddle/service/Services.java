package org.mashhuddle.service;

import org.mashhuddle.service.actions.ActionService;
import org.mashhuddle.service.agenda.AgendaOrderService;
import org.mashhuddle.service.agenda.AgendaService;
import org.mashhuddle.service.agenda.SourceChangeService;
import org.mashhuddle.service.agenda.TriageService;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.children.ClockService;
import org.mashhuddle.service.children.CustodyService;
import org.mashhuddle.service.children.ImportConflictService;
import org.mashhuddle.service.children.LifeService;
import org.mashhuddle.service.children.LinkService;
import org.mashhuddle.service.children.MeasureService;
import org.mashhuddle.service.children.MissingService;
import org.mashhuddle.service.children.RecordService;
import org.mashhuddle.service.children.ReferralService;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.children.StandingService;
import org.mashhuddle.service.children.SubjectService;
import org.mashhuddle.service.children.match.SameChildService;
import org.mashhuddle.service.exports.ExportService;
import org.mashhuddle.service.governance.BreakGlassService;
import org.mashhuddle.service.governance.CoverDestruction;
import org.mashhuddle.service.governance.DestructionService;
import org.mashhuddle.service.governance.RectificationService;
import org.mashhuddle.service.governance.RequestService;
import org.mashhuddle.service.governance.RetentionService;
import org.mashhuddle.service.hub.AddressService;
import org.mashhuddle.service.hub.AuditTrailService;
import org.mashhuddle.service.hub.CertificateService;
import org.mashhuddle.service.hub.HubServices;
import org.mashhuddle.service.hub.LawService;
import org.mashhuddle.service.hub.ListService;
import org.mashhuddle.service.hub.LockService;
import org.mashhuddle.service.hub.ReaderService;
import org.mashhuddle.service.hub.SettingsService;
import org.mashhuddle.service.hub.SuccessionService;
import org.mashhuddle.service.hub.UserService;
import org.mashhuddle.service.hub.WritingService;
import org.mashhuddle.service.imports.ImportService;
import org.mashhuddle.service.meeting.AttachmentService;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.service.meeting.MeetingService;
import org.mashhuddle.service.meeting.ReleaseService;
import org.mashhuddle.service.meeting.ScheduleService;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.service.minutes.MinutesService;
import org.mashhuddle.service.minutes.countersign.CountersigningService;
import org.mashhuddle.service.papers.AccessCopyService;
import org.mashhuddle.service.papers.ActionPaperService;
import org.mashhuddle.service.papers.FurtherCopyService;
import org.mashhuddle.service.papers.PaperService;
import org.mashhuddle.service.papers.RecordPrintService;
import org.mashhuddle.service.papers.family.FamilyWordsService;
import org.mashhuddle.service.reports.ReportService;
import org.mashhuddle.service.returns.ReturnService;
import org.mashhuddle.service.today.TodayService;

/// Every verb of an open hub.
public record Services(
        TodayService today,
        AgendaService agendas,
        AgendaOrderService agendaOrder,
        TriageService triage,
        ScheduleService schedule,
        ReturnService returns,
        MeetingService meetings,
        ReleaseService releases,
        AttachmentService attachments,
        ActionService actions,
        MinutesServices signed,
        PaperService papers,
        AccessCopyService accessCopies,
        ListServices printed,
        FurtherCopyService furtherCopies,
        FamilyWordsService familyWords,
        ImportService imports,
        ChildrenServices children,
        SearchService search,
        ImportConflictService differs,
        SourceChangeService changes,
        RecordService records,
        DraftService drafts,
        ReportService reports,
        HubServices hub) {

    /// The minutes of a meeting.
    public MinutesService minutes() {
        return signed.minutes();
    }

    /// The minute-taker's countersignature.
    public CountersigningService countersigning() {
        return signed.countersigning();
    }

    /// What is not right in signed minutes.
    public CorrectionService corrections() {
        return signed.corrections();
    }

    /// Rows of actions on paper.
    public ActionPaperService actionPapers() {
        return printed.actionPapers();
    }

    /// Records on paper.
    public RecordPrintService recordPrints() {
        return printed.recordPrints();
    }

    /// Referrals, contacts and notices.
    public ReferralService referrals() {
        return children.referrals();
    }

    /// Missing episodes.
    public MissingService missing() {
        return children.missing();
    }

    /// Custody.
    public CustodyService custody() {
        return children.custody();
    }

    /// How a child stands.
    public StandingService standings() {
        return children.standings();
    }

    /// What was done to protect.
    public MeasureService measures() {
        return children.measures();
    }

    /// The clocks that run.
    public ClockService clocks() {
        return children.clocks();
    }

    /// The records.
    public SubjectService subjects() {
        return children.subjects();
    }

    /// Two records of one child.
    public SameChildService sameChild() {
        return children.sameChild();
    }

    /// Who belongs to whom.
    public LinkService links() {
        return children.links();
    }

    /// Births and deaths.
    public LifeService lives() {
        return children.lives();
    }

    /// The hub's own settings.
    public SettingsService settings() {
        return hub.settings();
    }

    /// Agencies that end, and who stands in their place.
    public SuccessionService successions() {
        return hub.successions();
    }

    /// Where papers go.
    public AddressService addresses() {
        return hub.addresses();
    }

    /// The hub's editable lists.
    public ListService lists() {
        return hub.lists();
    }

    /// The law of the release.
    public LawService law() {
        return hub.law();
    }

    /// What helps to write.
    public WritingService writing() {
        return hub.writing();
    }

    /// The users of the program.
    public UserService users() {
        return hub.users();
    }

    /// Who may sign as what.
    public CertificateService certificates() {
        return hub.certificates();
    }

    /// The trail.
    public AuditTrailService trail() {
        return hub.trail();
    }

    /// Records opened with break-glass.
    public BreakGlassService breakGlass() {
        return hub.governance().breakGlass();
    }

    /// What people ask about what is held of them, and breaches.
    public RequestService requests() {
        return hub.governance().requests();
    }

    /// What requests for rectification led to.
    public RectificationService rectifications() {
        return hub.governance().rectifications();
    }

    /// How long records are kept.
    public RetentionService retention() {
        return hub.governance().retention();
    }

    /// When the hub locks by itself, and what is laid down on this computer.
    public LockService locks() {
        return hub.locks();
    }

    /// Who opened a record.
    public ReaderService readers() {
        return hub.readers();
    }

    /// What is past its time, destroyed.
    public DestructionService destruction() {
        return hub.governance().destruction();
    }

    /// Covers of meetings that are past their time.
    public CoverDestruction covers() {
        return hub.governance().covers();
    }

    /// Files of data that leave.
    public ExportService exports() {
        return hub.exports();
    }

    /// Verified copies of the hub.
    public BackupService backups() {
        return hub.backups();
    }
}
