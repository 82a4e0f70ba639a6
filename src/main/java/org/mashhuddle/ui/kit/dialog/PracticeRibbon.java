package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.ui.kit.WorkSession.Practice;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;

/// What stands over every page of a practice meeting or of the demo day.
public final class PracticeRibbon {

    private PracticeRibbon() {}

    /// For whoever practises or looks around: with the passphrase, and the way out.
    ///
    /// @param end ends it
    public static Banner ending(Practice what, Runnable end) {
        boolean day = what == Practice.DEMO_DAY;
        Banner ribbon = new Banner(
                day ? "demo-ribbon" : "practice-ribbon",
                Banner.Kind.WARN,
                words(day ? "demo.ribbon-passphrase" : "practice.ribbon-passphrase", DemoDay.PASSPHRASE));
        Button verb = Buttons.plain(day ? "demo-end" : "practice-end", end(what));
        verb.setOnAction(_ -> end.run());
        return ribbon.with(verb);
    }

    /// The name of the way out.
    public static String end(Practice what) {
        return words(what == Practice.DEMO_DAY ? "demo.end" : "practice.end");
    }

    /// For the room.
    public static Label forTheRoom(Practice what) {
        boolean day = what == Practice.DEMO_DAY;
        Label ribbon = Layout.styled(new Label(words(day ? "demo.ribbon" : "practice.ribbon")), "ribbon", "room-24");
        ribbon.setId(day ? "demo-ribbon-room" : "practice-ribbon-room");
        ribbon.setMaxWidth(Double.MAX_VALUE);
        return ribbon;
    }
}
