package org.mashhuddle.ui.shell;

import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.Session;
import org.mashhuddle.ui.agenda.AgendaView;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Tools;
import org.mashhuddle.ui.unlock.Door;
import org.mashhuddle.ui.unlock.UnlockView;
import org.mashhuddle.ui.unlock.UnlockViewModel;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Finds the screen of a destination: the one place that knows them all, and that none of them
/// knows.
public final class Screens implements BiFunction<Destination, Navigator, Screen> {

    private final Door door;
    private final Supplier<Optional<Session>> session;
    private final Dialogs dialogs;
    private final Background background;
    private final Notices notices;
    private final Clock clock;

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
    }

    @Override
    public Screen apply(Destination destination, Navigator navigator) {
        Tools tools = new Tools(navigator, dialogs, background, notices);
        return switch (destination) {
            case Destination.Unlock _ ->
                    new UnlockView(
                                    new UnlockViewModel(door, navigator, dialogs, background),
                                    (int) Shell.IDLE.toMinutes())
                            .screen();
            case Destination.Agenda agenda ->
                    new AgendaView(
                                    new AgendaViewModel(
                                            services(), seated(), agenda.on(), tools, clock))
                            .screen();
            case Destination.Meeting _ -> meeting(tools);
            case Destination.Close _ -> meeting(tools);
            case Destination.Minutes _ -> meeting(tools);
        };
    }

    private Screen meeting(Tools tools) {
        return new AgendaView(
                        new AgendaViewModel(
                                services(),
                                seated(),
                                clock.instant().atZone(Moment.LONDON).toLocalDate(),
                                tools,
                                clock))
                .screen();
    }

    private Services services() {
        return session.get().orElseThrow().services();
    }

    private org.mashhuddle.ui.kit.Session seated() {
        Session open = session.get().orElseThrow();
        return new org.mashhuddle.ui.kit.Session(
                open.user(),
                open.profile(),
                clock.instant().atZone(Moment.LONDON).toLocalDate(),
                open.services()
                        .agendas()
                        .plan(open.actor(), clock.instant().atZone(Moment.LONDON).toLocalDate()));
    }
}
