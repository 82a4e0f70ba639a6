package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;

/// What stands over every page of a practice meeting.
public final class PracticeRibbon {

    private static final String ID = "practice-ribbon";

    private PracticeRibbon() {}

    /// For whoever practises: with the passphrase, and the way out.
    ///
    /// @param end ends it
    public static Banner ending(Runnable end) {
        Banner ribbon = new Banner(ID, Banner.Kind.WARN, words("practice.ribbon-passphrase", DemoDay.PASSPHRASE));
        Button verb = Buttons.plain("practice-end", words("practice.end"));
        verb.setOnAction(_ -> end.run());
        return ribbon.with(verb);
    }

    /// For the room.
    public static Label forTheRoom() {
        Label ribbon = Layout.styled(new Label(words("practice.ribbon")), "ribbon", "room-24");
        ribbon.setId("practice-ribbon-room");
        ribbon.setMaxWidth(Double.MAX_VALUE);
        return ribbon;
    }
}
