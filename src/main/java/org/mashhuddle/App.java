package org.mashhuddle;

import java.time.Clock;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.mashhuddle.service.ActionService;
import org.mashhuddle.service.AddressService;
import org.mashhuddle.service.AgendaOrderService;
import org.mashhuddle.service.AgendaService;
import org.mashhuddle.service.BackupService;
import org.mashhuddle.service.BookReading;
import org.mashhuddle.service.CheckService;
import org.mashhuddle.service.ClockService;
import org.mashhuddle.service.CustodyService;
import org.mashhuddle.service.DifferService;
import org.mashhuddle.service.DraftService;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.HubServices;
import org.mashhuddle.service.ImportService;
import org.mashhuddle.service.Kit;
import org.mashhuddle.service.LifeService;
import org.mashhuddle.service.LinkService;
import org.mashhuddle.service.ListService;
import org.mashhuddle.service.MeetingService;
import org.mashhuddle.service.MinutesService;
import org.mashhuddle.service.MissingService;
import org.mashhuddle.service.OpenHub;
import org.mashhuddle.service.PaperService;
import org.mashhuddle.service.RecordService;
import org.mashhuddle.service.ReferralService;
import org.mashhuddle.service.ReturnService;
import org.mashhuddle.service.ScheduleService;
import org.mashhuddle.service.SearchService;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.SettingsService;
import org.mashhuddle.service.SourceChangeService;
import org.mashhuddle.service.SubjectService;
import org.mashhuddle.service.TodayService;
import org.mashhuddle.service.TrailService;
import org.mashhuddle.service.TriageService;
import org.mashhuddle.service.UserService;
import org.mashhuddle.service.WorkingDays;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Look;
import org.mashhuddle.ui.kit.Memory;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Threads;
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

    /// @param cost of a passphrase: the standard one, but for tests and the demo
    public App(HubLocation location, Clock clock, KdfCost cost) {
        this.location = location;
        this.clock = clock;
        this.cost = cost;
    }

    /// What can be done before a hub is unlocked.
    public HubService hubs() {
        return new HubService(location, clock, cost, this::session);
    }

    /// Puts the services of an open hub together.
    public Session session(OpenHub hub) {
        return new Session(hub.user(), hub.profile(), services(hub), hub.closing());
    }

    private Services services(OpenHub hub) {
        Kit kit = new Kit(hub.database(), clock);
        WorkingDays days = HubCalendar.of(hub, clock);
        BookReading books = new BookReading(days);
        return all(hub, kit, days, books, new SearchService(kit), Printing.ready());
    }

    private Services all(OpenHub hub, Kit kit, WorkingDays days, BookReading books, SearchService find, Printing pdf) {
        return new Services(
                new TodayService(kit, books),
                new AgendaService(kit, books),
                new AgendaOrderService(kit, books),
                new TriageService(kit, books),
                new ScheduleService(kit, books),
                new ReturnService(kit, books),
                new MeetingService(kit, books),
                new ActionService(kit, books),
                new MinutesService(kit, books, pdf.minutes(), new CheckService()),
                new PaperService(kit, books, pdf.papers(), pdf.copies(), hub.keys()),
                new ImportService(kit, days, find),
                new ReferralService(kit, books),
                new MissingService(kit, books),
                new CustodyService(kit, books),
                new ClockService(kit, books),
                new SubjectService(kit, find),
                find,
                new LinkService(kit),
                new DifferService(kit, find),
                new SourceChangeService(kit, books),
                new LifeService(kit, find),
                new RecordService(kit, days),
                new DraftService(kit, hub.drafts(), clock),
                lookingAfter(hub, kit, days));
    }

    private HubServices lookingAfter(OpenHub hub, Kit kit, WorkingDays days) {
        return new HubServices(
                new SettingsService(kit, days),
                new AddressService(kit),
                new ListService(kit),
                new UserService(kit, hub.users()),
                new TrailService(kit),
                new BackupService(kit, hub.keys(), hub.drafts(), location));
    }

    /// The check of signed files; it needs no hub.
    public CheckService checks() {
        return new CheckService();
    }

    /// Shows the window with every screen in it, on a stage of the running toolkit.
    ///
    /// @param closed runs when everything is put away
    public void show(Stage stage, HubDoor door, Dialogs dialogs, Runnable closed) {
        Threads threads = new Threads(Platform::runLater);
        Notices notices = new Notices();
        Screens screens = new Screens(door, door::session, dialogs, threads, notices, clock);
        Look look = new Look(Memory.in(location.directory().resolve("window.properties")));
        Shell shell = new Shell(look, notices, screens, () -> threads.settle(door::close), VERSION);
        shell.follow(new DayTurn(clock, door::session, threads));
        stage.setOnCloseRequest(new ClosingBackup(stage, shell, door::session, threads)::closing);
        stage.setOnHidden(_ -> {
            shell.leave();
            threads.close();
            door.close();
            closed.run();
        });
        shell.show(stage);
    }
}
