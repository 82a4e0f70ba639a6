package org.mashhuddle.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.Session;
import org.mashhuddle.ui.actions.ActionsView;
import org.mashhuddle.ui.actions.ActionsViewModel;
import org.mashhuddle.ui.agenda.AgendaView;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.children.ChildrenView;
import org.mashhuddle.ui.children.ChildrenViewModel;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.meeting.MeetingView;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.close.CloseView;
import org.mashhuddle.ui.meeting.close.CloseViewModel;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.minutes.MinutesView;
import org.mashhuddle.ui.minutes.MinutesViewModel;
import org.mashhuddle.ui.papers.PapersView;
import org.mashhuddle.ui.papers.PapersViewModel;
import org.mashhuddle.ui.reports.ReportsView;
import org.mashhuddle.ui.reports.ReportsViewModel;
import org.mashhuddle.ui.settings.SettingsView;
import org.mashhuddle.ui.settings.SettingsViewModel;
import org.mashhuddle.ui.today.TodayView;
import org.mashhuddle.ui.today.TodayViewModel;
import org.mashhuddle.ui.unlock.Door;
import org.mashhuddle.ui.unlock.UnlockView;
import org.mashhuddle.ui.unlock.UnlockViewModel;

/// Finds the screen of a destination: the one place that knows them all, and that none of them
/// knows.
public final class Screens implements BiFunction<Destination, Navigator, Screen> {

    private final Door door;
    private final Supplier<Optional<Session>> session;
    private final Dialogs dialogs;
    private final Background background;
    private final Notices notices;
    private final Clock clock;
    private final FileCheck files;

    /// @param session the open hub; none while it is locked
    public Screens(
            Door door,
            Supplier<Optional<Session>> session,
            Dialogs dialogs,
            Background background,
            Notices notices,
            Clock clock) {
        this.door = door;
        this.session = session;
        this.dialogs = dialogs;
        this.background = background;
        this.notices = notices;
        this.clock = clock;
        this.files = new FileCheck(door, session, dialogs, background, notices);
    }

    /// What is done with a PDF that is dropped on the window.
    public FileCheck files() {
        return files;
    }

    @Override
    public Screen apply(Destination destination, Navigator navigator) {
        return destination instanceof Destination.Unlock door
                ? unlock(door, navigator)
                : open(destination, navigator).with(files.shortcut());
    }

    private Screen open(Destination destination, Navigator navigator) {
        Workspace tools = new Workspace(seated(destination, navigator), navigator, dialogs, background, notices, clock);
        return switch (destination) {
            case Destination.Unlock door -> unlock(door, navigator);
            case Destination.Today _ -> today(tools);
            case Destination.Actions actions -> actions(actions, tools);
            case Destination.Agenda agenda -> agenda(agenda, tools);
            case Destination.Children children -> children(children, tools);
            case Destination.Imports _ -> imports(tools);
            case Destination.Meeting meeting ->
                new MeetingView(
                                new MeetingViewModel(seat(meeting.meeting(), tools), meeting.item(), meeting.missing()),
                                meeting.page())
                        .screen();
            case Destination.Close close ->
                new CloseView(new CloseViewModel(seat(close.meeting(), tools), close.writing())).screen();
            case Destination.Minutes minutes -> minutes(minutes, tools);
            case Destination.Reports reports -> reports(reports, tools);
            case Destination.Settings at -> settings(at, tools);
            case Destination.Papers papers ->
                new PapersView(new PapersViewModel(services(), papers.meeting(), tools)).screen();
        };
    }

    private Screen unlock(Destination.Unlock at, Navigator navigator) {
        if (at.practice() == Destination.Unlock.Practice.ENDS) {
            door.endPractice();
        }
        UnlockViewModel model = new UnlockViewModel(door, navigator, dialogs, background, notices);
        at.restore().ifPresent(model::restoreFrom);
        if (at.practice() == Destination.Unlock.Practice.BEGINS) {
            model.practise();
        }
        return new UnlockView(model).screen();
    }

    private Screen today(Workspace tools) {
        Screen today = new TodayView(new TodayViewModel(services(), tools)).screen();
        prepareSearch();
        return today;
    }

    /// After unlocking one is here: the first search need not wait for its index.
    private void prepareSearch() {
        Session open = session.get().orElseThrow();
        background.latest(
                "search.prepare",
                () -> {
                    open.services().search().prepare(open.viewer());
                    return true;
                },
                _ -> {},
                _ -> {});
    }

    private Screen actions(Destination.Actions actions, Workspace tools) {
        return new ActionsView(new ActionsViewModel(services(), actions, tools)).screen();
    }

    private Screen children(Destination.Children children, Workspace tools) {
        return new ChildrenView(new ChildrenViewModel(services(), children, tools)).screen();
    }

    private Screen imports(Workspace tools) {
        ChildrenViewModel model = new ChildrenViewModel(services(), new Destination.Children(), tools);
        model.imports();
        return new ChildrenView(model).screen();
    }

    private Screen agenda(Destination.Agenda agenda, Workspace tools) {
        AgendaView view = new AgendaView(new AgendaViewModel(services(), agenda, tools));
        return view.at(agenda.first()).screen();
    }

    private Screen reports(Destination.Reports reports, Workspace tools) {
        return new ReportsView(new ReportsViewModel(services(), reports, tools)).screen();
    }

    private Screen minutes(Destination.Minutes minutes, Workspace tools) {
        MinutesViewModel model = new MinutesViewModel(services(), minutes.meeting(), tools);
        MinutesView view = new MinutesView(model);
        model.begin(minutes.first());
        return view.screen();
    }

    private Screen settings(Destination.Settings at, Workspace tools) {
        SettingsViewModel model = new SettingsViewModel(services(), tools);
        at.section().ifPresent(model::show);
        return new SettingsView(model).screen();
    }

    private MeetingWorkspace seat(MeetingId meeting, Workspace tools) {
        return new MeetingWorkspace(session.get().orElseThrow(), meeting, tools);
    }

    private Services services() {
        return session.get().orElseThrow().services();
    }

    /// Whoever is at work has planned the day's meeting as they came in. Where nobody is known to be, only a
    /// screen that is about it plans it.
    private WorkSession seated(Destination destination, Navigator navigator) {
        return navigator.session().orElseGet(() -> seated(destination));
    }

    private WorkSession seated(Destination destination) {
        Session open = session.get().orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        Optional<MeetingId> planned = switch (destination) {
            case Destination.Today _,
                    Destination.Actions _,
                    Destination.Agenda _,
                    Destination.Children _,
                    Destination.Imports _,
                    Destination.Minutes _,
                    Destination.Papers _ ->
                Optional.of(open.services().agendas().next(open.actor(), today));
            case Destination.Meeting _,
                    Destination.Close _,
                    Destination.Reports _,
                    Destination.Settings _,
                    Destination.Unlock _ -> Optional.empty();
        };
        return new WorkSession(open.user(), open.profile(), today, planned);
    }
}
