package org.mashhuddle;

import java.time.Clock;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.service.ChildrenServices;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.ListServices;
import org.mashhuddle.service.MinutesServices;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.actions.ActionService;
import org.mashhuddle.service.agenda.AgendaOrderService;
import org.mashhuddle.service.agenda.AgendaService;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.agenda.SourceChangeService;
import org.mashhuddle.service.agenda.TriageService;
import org.mashhuddle.service.children.ImportConflictService;
import org.mashhuddle.service.children.RecordService;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.core.OpenHub;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.service.hub.HubServices;
import org.mashhuddle.service.imports.ImportService;
import org.mashhuddle.service.meeting.AttachmentService;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.service.meeting.MeetingService;
import org.mashhuddle.service.meeting.ReleaseService;
import org.mashhuddle.service.meeting.ScheduleService;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.papers.AccessCopyService;
import org.mashhuddle.service.papers.FurtherCopyService;
import org.mashhuddle.service.papers.PaperService;
import org.mashhuddle.service.papers.family.FamilyWordsService;
import org.mashhuddle.service.reports.ReportService;
import org.mashhuddle.service.returns.ReturnService;
import org.mashhuddle.service.today.TodayService;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.kit.theme.WindowPreferences;
import org.mashhuddle.ui.shell.BackupBeat;
import org.mashhuddle.ui.shell.ClosingBackup;
import org.mashhuddle.ui.shell.DayTurn;
import org.mashhuddle.ui.shell.Screens;
import org.mashhuddle.ui.shell.Shell;
import org.mashhuddle.vault.KdfCost;

/// The composition root: every service is made here, by plain constructors, and nowhere else.
public final class App {

    private static final String VERSION = "1.0.0";
    private final HubLocation location;
    private final Clock clock;
    private final KdfCost cost;
    private final MachinePolicy policy;

    /// @param cost of a passphrase: the standard one, but for tests and the demo
    public App(HubLocation location, Clock clock, KdfCost cost) {
        this(location, clock, cost, MachinePolicy.none());
    }

    /// @param policy what is laid down on this computer
    public App(HubLocation location, Clock clock, KdfCost cost, MachinePolicy policy) {
        this.policy = policy;
        this.location = location;
        this.clock = clock;
        this.cost = cost;
    }

    /// What can be done before a hub is unlocked.
    public HubService hubs() {
        return new HubService(location, clock, cost, policy, this::session);
    }

    /// Puts the services of an open hub together.
    public Session session(OpenHub hub) {
        return new Session(hub.user(), hub.profile().marked(policy.classification()), services(hub), hub.closing());
    }

    private Services services(OpenHub hub) {
        ServiceContext kit = new ServiceContext(hub.database(), clock);
        WorkingDays days = HubCalendar.of(hub, clock);
        return all(
                hub,
                kit,
                days,
                new MeetingBookReader(days, policy.classification()),
                PrintLayouts.ready(policy.classification()));
    }

    private Services all(OpenHub hub, ServiceContext kit, WorkingDays days, MeetingBookReader books, PrintLayouts pdf) {
        SearchService find = new SearchService(kit);
        DraftService drafts = new DraftService(kit, days, hub.typed(), clock);
        return new Services(
                new TodayService(kit, books),
                new AgendaService(kit, books),
                new AgendaOrderService(kit, books),
                new TriageService(kit, books),
                new ScheduleService(kit, books),
                new ReturnService(kit, books),
                new MeetingService(kit, books, drafts),
                new ReleaseService(kit),
                new AttachmentService(kit, books),
                new ActionService(kit, books),
                MinutesServices.of(kit, books, pdf.minutes(), drafts),
                new PaperService(kit, books, pdf.papers(), pdf.copies(), hub.keys()),
                new AccessCopyService(kit, books, pdf.papers(), pdf.copies(), hub.keys()),
                ListServices.of(kit, books, pdf.papers(), pdf.copies(), hub.keys()),
                new FurtherCopyService(kit, books),
                new FamilyWordsService(kit, books),
                new ImportService(kit, days, find),
                ChildrenServices.of(kit, books, find),
                find,
                new ImportConflictService(kit, find),
                new SourceChangeService(kit, books),
                new RecordService(kit, days),
                drafts,
                new ReportService(kit, days, pdf.reports()),
                HubServices.of(hub, kit, days, find, pdf.sheets(), location, policy));
    }

    /// The check of signed files; it needs no hub.
    public CheckService checks() {
        return new CheckService();
    }

    /// Shows the window with every screen in it, on a stage of the running toolkit.
    ///
    /// @param closed runs when everything is put away
    public void show(Stage stage, HubDoor door, Dialogs dialogs, Runnable closed) {
        Notices notices = new Notices();
        Consumer<Exception> log = failed -> Log.tell(new Fault(failed), System.err);
        Threads threads =
                new Threads(Platform::runLater, log.andThen(new LockedMeanwhile(notices, Platform::runLater)));
        BackupBeat beats = new BackupBeat(clock, door::session, threads);
        Screens screens = new Screens(door, door::session, dialogs, threads, notices, door.clock());
        Theming look = new Theming(WindowPreferences.in(location.directory().resolve("window.properties")));
        door.remembersIn(look.memory());
        Shell shell = new Shell(look, notices, screens, () -> beats.leave(door::leave), VERSION);
        shell.waitFor(threads);
        shell.follow(new DayTurn(door.clock(), door::session, threads));
        beats.follow(shell);
        stage.setOnCloseRequest(new ClosingBackup(stage, shell, door::session, threads, beats)::closing);
        stage.setOnHidden(_ -> {
            beats.end();
            shell.leave();
            threads.close();
            door.end();
            closed.run();
        });
        shell.show(stage, 1440, 900);
        screens.files().follow(stage.getScene());
    }
}
