package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;

/// Says over a form that what was typed before was put back, with the verb that leaves it.
public final class PutBackBand extends VBox {

    /// Over the fields of a place that keeps what is typed.
    public PutBackBand(String id, FormDrafts kept) {
        this(id, kept.sentence(), kept.doubtful(), kept::leaveIt);
    }

    /// @param doubtful whether it has to be read before it is saved
    /// @param leaveIt forgets what was put back
    public PutBackBand(
            String id, ObservableValue<String> sentence, ObservableValue<Boolean> doubtful, Runnable leaveIt) {
        Button leave = Buttons.plain(id + "-leave", words("children.leave-it"));
        leave.setOnAction(_ -> leaveIt.run());
        Banner band = new Banner(id, Banner.Kind.INFO, "");
        band.sentence().textProperty().bind(sentence);
        band.sentence().setWrapText(true);
        doubtful.subscribe(read -> band.become(read ? Banner.Kind.WARN : Banner.Kind.INFO));
        getChildren().setAll(band.with(leave).boxed());
        sentence.subscribe(said -> Layout.show(this, !said.isEmpty()));
    }
}
