package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.control.Button;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;

/// Takes a newcomer round the places of the rail, as far as they are open to them, and says at each what it is for.
/// Nothing is done at them: what is on the screens is what is there.
final class Tour {

    private final Navigator navigator;
    private final Banner band = new Banner("tour", Banner.Kind.INFO, "");
    private final Button next = Buttons.withKey(Buttons.plain("tour-next", words("tour.next")), "F2");
    private List<Rail.Place> places = List.of();
    private boolean begun;
    private int at;

    Tour(Navigator navigator) {
        this.navigator = navigator;
        Button end = Buttons.withKey(Buttons.plain("tour-end", words("tour.end")), "Shift+F2");
        next.setOnAction(_ -> onward());
        end.setOnAction(_ -> end());
        band.sentence().setWrapText(true);
        band.with(next).with(end);
        Layout.show(band, false);
    }

    /// What stands over the screens while it lasts.
    Banner band() {
        return band;
    }

    /// Somebody is at a place, led there or by themselves.
    void arrive(WorkSession session, Destination here) {
        places = Rail.places(session);
        for (int place = 0; place < places.size(); place++) {
            if (places.get(place).to().getClass().equals(here.getClass())) {
                at = place;
            }
        }
        say();
    }

    /// Begins it at the first place, or leads to the next one; after the last it is over.
    void onward() {
        boolean over = begun && at == places.size() - 1;
        int to = begun && !over ? at + 1 : 0;
        begun = !over;
        navigator.go(places.get(to).to());
        say();
    }

    void end() {
        begun = false;
        say();
    }

    private void say() {
        Layout.show(band, begun);
        if (begun) {
            Rail.Place place = places.get(at);
            band.sentence().setText(words("tour.at", at + 1, places.size(), place.words(), about(place.to())));
            next.setText(words(at == places.size() - 1 ? "tour.over" : "tour.next"));
        }
    }

    private static String about(Destination place) {
        return switch (place) {
            case Destination.Today _ -> words("tour.today");
            case Destination.Agenda _ -> words("tour.agenda");
            case Destination.Meeting _, Destination.Close _ -> words("tour.meeting");
            case Destination.Minutes _ -> words("tour.minutes");
            case Destination.Papers _ -> words("tour.papers");
            case Destination.Actions _ -> words("tour.actions");
            case Destination.Children _, Destination.Imports _ -> words("tour.children");
            case Destination.Reports _ -> words("tour.reports");
            case Destination.Settings _, Destination.Unlock _ -> words("tour.settings");
        };
    }
}
