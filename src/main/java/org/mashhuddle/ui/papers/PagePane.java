package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.page.PageTools;
import org.mashhuddle.ui.kit.page.PagesPane;

/// The page as it will be, or the sheet in front of it.
final class PagePane extends BorderPane {

    private final PapersViewModel model;
    private final PagesPane pages;

    PagePane(PapersViewModel model) {
        this.model = model;
        this.pages = new PagesPane(model.pages());
        PageTools turning = new PageTools(model.pages(), pages);
        HBox side = side();
        turning.getChildren().addAll(side);
        Label none = Texts.wrapping(Texts.muted(""));
        none.setId("papers-no-page");
        StackPane empty = Layout.styled(new StackPane(none), "papers-empty");
        setTop(turning);
        setCenter(new StackPane(pages, empty));
        Runnable show = () -> {
            Optional<PaperLine> line = model.selected().get();
            boolean due = line.filter(PaperLine::canGo).isPresent();
            boolean shown = due || model.issued().get().isPresent();
            Layout.show(empty, !shown);
            Layout.show(turning, shown);
            Layout.show(side, due);
            none.setText(words(line.flatMap(PaperLine::out).isPresent() ? "papers.not-looked" : "papers.no-page"));
        };
        model.selected().subscribe(_ -> show.run());
        model.issued().subscribe(_ -> show.run());
    }

    private HBox side() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton paper = choice("papers-paper", words("papers.the-paper"), group, false);
        ToggleButton cover = choice("papers-cover", words("papers.cover"), group, true);
        model.cover().subscribe(front -> {
            paper.setSelected(!front);
            cover.setSelected(front);
        });
        HBox sides = new HBox(paper, cover);
        sides.setAlignment(Pos.CENTER);
        Buttons.fireByArrows(sides);
        return Layout.styled(sides, "segmented-button");
    }

    private ToggleButton choice(String id, String words, ToggleGroup group, boolean front) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.showCover(front);
        });
        return Layout.styled(button, front ? "right-pill" : "left-pill");
    }

    void turn(int by) {
        pages.turn(by);
    }
}
