package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Command;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;

/// The places one can go, down the left side. Only those that exist.
final class Rail extends VBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton today = entry("today", Feather.HOME, words("rail.today"));
    private final ToggleButton agenda = entry("agenda", Feather.LIST, words("rail.agenda"));
    private final ToggleButton meeting = entry("meeting", Feather.MESSAGE_SQUARE, words("rail.meeting"));
    private final ToggleButton minutes = entry("minutes", Feather.CALENDAR, words("rail.minutes"));
    private final ToggleButton actions = entry("actions", Feather.CHECK_SQUARE, words("rail.actions"));
    private final ToggleButton children = entry("children", Feather.USERS, words("rail.children"));
    private final ToggleButton reports = entry("reports", Feather.BAR_CHART_2, words("rail.reports"));
    private final ToggleButton settings = entry("settings", Feather.SETTINGS, words("rail.settings"));
    private final ToggleButton papers = entry("papers", Feather.SEND, words("rail.papers"));

    Rail(WorkSession session, Consumer<Destination> go) {
        getStyleClass().add("rail");
        StackPane logo = Layout.styled(new StackPane(Icons.large(Feather.SHIELD)), "rail-logo");
        getChildren().add(logo);
        if (session.opensRecords()) {
            // Today's work over the line, what is kept under it.
            Region line = Layout.styled(new Region(), "rail-line");
            getChildren().addAll(today, agenda, meeting, line, minutes, papers, actions, children, reports);
            Layout.show(meeting, takesPart(session));
        }
        getChildren().addAll(Layout.grow(), settings);
        Buttons.walkByArrows(this);
        today.setOnAction(_ -> go.accept(new Destination.Today()));
        actions.setOnAction(_ -> go.accept(new Destination.Actions(Optional.empty())));
        agenda.setOnAction(_ -> go.accept(new Destination.Agenda(session.today())));
        meeting.setOnAction(_ -> go.accept(Destination.Meeting.held(session.meeting())));
        minutes.setOnAction(_ -> go.accept(new Destination.Minutes(session.meeting())));
        children.setOnAction(_ -> go.accept(new Destination.Children()));
        reports.setOnAction(_ -> go.accept(new Destination.Reports()));
        settings.setOnAction(_ -> go.accept(new Destination.Settings()));
        papers.setOnAction(_ -> go.accept(new Destination.Papers(Optional.empty())));
    }

    /// A place, by its name on the rail.
    record Place(String words, Destination to) {}

    /// The places that are open to somebody, from the first to the last.
    static List<Place> places(WorkSession session) {
        List<Place> all = new ArrayList<>();
        if (session.opensRecords()) {
            all.add(new Place(words("rail.today"), new Destination.Today()));
            all.add(new Place(words("rail.agenda"), new Destination.Agenda(session.today())));
            if (takesPart(session)) {
                all.add(new Place(words("rail.meeting"), Destination.Meeting.held(session.meeting())));
            }
            all.add(new Place(words("rail.minutes"), new Destination.Minutes(session.meeting())));
            all.add(new Place(words("rail.papers"), new Destination.Papers(Optional.empty())));
            all.add(new Place(words("rail.actions"), new Destination.Actions(Optional.empty())));
            all.add(new Place(words("rail.children"), new Destination.Children()));
            all.add(new Place(words("rail.reports"), new Destination.Reports()));
        }
        all.add(new Place(words("rail.settings"), new Destination.Settings()));
        return all;
    }

    /// The meeting is written in: nothing that somebody without that right types there would be kept.
    private static boolean takesPart(WorkSession session) {
        return session.user().actor().writes();
    }

    /// The places, for the search.
    static List<Command> commands(Optional<WorkSession> session, Consumer<Destination> go) {
        return session.stream()
                .flatMap(at -> Stream.of(places(at).stream(), triage(at), imports(at), settings(at)))
                .flatMap(places -> places)
                .map(place -> new Command(place.words(), "", () -> go.accept(place.to())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// It is a tab of the agenda; who looks for it by its name finds it.
    private static Stream<Place> triage(WorkSession session) {
        Place triage = new Place(
                words("rail.triage"), new Destination.Agenda(session.today(), Destination.Agenda.First.TRIAGE));
        return Stream.of(triage).filter(_ -> session.opensRecords());
    }

    private static Stream<Place> imports(WorkSession session) {
        boolean takes = session.opensRecords() && session.user().actor().writes();
        return takes ? Stream.of(new Place(words("rail.imports"), new Destination.Imports())) : Stream.empty();
    }

    private static Stream<Place> settings(WorkSession session) {
        return Section.of(session.user()).stream()
                .map(section -> new Place(
                        words("rail.settings-section", words("settings.section." + section.key())),
                        new Destination.Settings(Optional.of(section))));
    }

    void mark(Destination here) {
        group.selectToggle(entryOf(here));
    }

    private @Nullable Toggle entryOf(Destination here) {
        return switch (here) {
            case Destination.Unlock _ -> null;
            case Destination.Today _ -> today;
            case Destination.Actions _ -> actions;
            case Destination.Agenda _ -> agenda;
            case Destination.Children _ -> children;
            case Destination.Imports _ -> children;
            case Destination.Meeting _ -> meeting;
            case Destination.Close _ -> meeting;
            case Destination.Minutes _ -> minutes;
            case Destination.Reports _ -> reports;
            case Destination.Settings _ -> settings;
            case Destination.Papers _ -> papers;
        };
    }

    private ToggleButton entry(String id, Feather icon, String words) {
        ToggleButton entry = new ToggleButton(words, Icons.large(icon));
        entry.setId("rail-" + id);
        entry.setToggleGroup(group);
        return Layout.styled(entry, "rail-entry");
    }
}
