package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;

/// The notices over today, one under the other; nothing where there is none.
final class NoticesView extends VBox {

    private final TodayNotices model;

    NoticesView(TodayNotices model) {
        this.model = model;
        setId("today-notices");
        model.opened().addListener((ListChangeListener<TodayNotices.Opened>) _ -> draw());
        model.lines().addListener((ListChangeListener<TodayNotices.Line>) _ -> draw());
        model.broken().subscribe(_ -> draw());
        draw();
    }

    private void draw() {
        getChildren().clear();
        if (!model.broken().get().isEmpty()) {
            getChildren()
                    .add(new Banner(
                            "today-trail-broken",
                            Banner.Kind.BAD,
                            model.broken().get()));
        }
        for (TodayNotices.Opened notice : model.opened()) {
            getChildren().add(opened(notice, getChildren().size() + 1));
        }
        for (TodayNotices.Line line : model.lines()) {
            getChildren()
                    .add(new Banner(
                            "today-notice-" + (getChildren().size() + 1),
                            line.over() ? Banner.Kind.BAD : Banner.Kind.WARN,
                            line.words()));
        }
    }

    private Banner opened(TodayNotices.Opened notice, int place) {
        Button read = Buttons.plain("today-break-glass-read-" + place, words("today.break-glass-read"));
        read.setOnAction(_ -> model.read(notice.which()));
        return new Banner("today-break-glass-" + place, Banner.Kind.WARN, notice.words()).with(read);
    }
}
