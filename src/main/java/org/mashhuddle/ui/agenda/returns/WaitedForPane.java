package org.mashhuddle.ui.agenda.returns;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.meeting.ReturnsBoard;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.text.Copy;

/// Who is still waited for, agency by agency, with a reminder to copy: numbers of the agenda, never
/// a name.
final class WaitedForPane extends VBox {

    private final ReturnsViewModel model;
    private final VBox agencies = new VBox(16);

    WaitedForPane(ReturnsViewModel model) {
        super(16);
        this.model = model;
        setId("waited-for");
        getStyleClass().addAll("agenda-side", "agenda-side-content");
        getChildren().addAll(Texts.h2(words("returns.waited-for")), onPaper(), agencies);
        model.board().get().asked().forEach(this::line);
    }

    /// The chasers wait among the papers, as soon as the numbers of the agenda hold.
    private Node onPaper() {
        if (!model.hasNumbers()) {
            return Texts.wrapping(Texts.muted(words("returns.freeze-first")));
        }
        Button chase = Buttons.plain("returns-chase", Feather.PRINTER, words("returns.chase"));
        chase.setOnAction(_ -> model.chase());
        return Layout.row(0, chase);
    }

    private void line(Agency agency) {
        ReturnsBoard board = model.board().get();
        int missing = board.missing(agency.id()).size();
        VBox line = new VBox(4, Texts.strong(agency.label()));
        if (missing == 0) {
            line.getChildren().add(Texts.muted(words("returns.all-here")));
        } else {
            line.getChildren()
                    .addAll(
                            Texts.wrapping(Texts.body(words(
                                    "returns.missing",
                                    missing,
                                    board.shown().size(),
                                    board.missingNumbers(agency.id())))),
                            Layout.row(0, copy(agency)));
        }
        agencies.getChildren().add(line);
    }

    private Button copy(Agency agency) {
        Button copy = Buttons.plain(
                "returns-copy-" + agency.shortcut().replace(' ', '-'), Feather.COPY, words("returns.copy"));
        copy.setOnAction(_ -> {
            Copy.of(model.reminder(agency));
            model.copied(agency);
        });
        return copy;
    }
}
