package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.page.LongSide;
import org.mashhuddle.ui.minutes.countersign.CountersignBox;

/// What was signed: the facts, what happens next, and the files to hand out.
final class SignedPane extends BorderPane {

    private final MinutesViewModel model;
    private final MenuButton data = new MenuButton(words("minutes.save-data"));
    private final GridPane facts = Layout.styled(new GridPane(), "minutes-facts");

    SignedPane(MinutesViewModel model) {
        this.model = model;
        facts.setId("signed-facts");
        VBox list = new VBox(
                Texts.h1(words("minutes.signed")),
                facts,
                versions(model),
                Layout.rule(),
                Layout.styled(Texts.h2(words("minutes.next-heading")), "minutes-next"),
                corrections());
        ScrollPane scroll = Layout.styled(Layout.scrolling(Layout.styled(list, "minutes-list")), "minutes-scroll");
        scroll.setFitToWidth(true);
        setCenter(LongSide.of(scroll, files()));
        model.facts().subscribe(this::draw);
    }

    /// Leads to every version that was signed.
    static Button versions(MinutesViewModel model) {
        Button versions = Buttons.withKey(Buttons.flat("minutes-versions", words("minutes.versions")), "Ctrl+O");
        versions.setOnAction(_ -> model.listVersions());
        model.asked().subscribe(there -> Layout.show(versions, there));
        return versions;
    }

    private void draw(List<Fact> all) {
        offer();
        facts.getChildren().clear();
        for (int row = 0; row < all.size(); row++) {
            Label words = Texts.wrapping(Texts.body(all.get(row).words()));
            words.setId("signed-fact-" + (row + 1));
            Label name = Layout.styled(Texts.wrapping(Texts.hint(all.get(row).label())), "fact-label");
            GridPane.setValignment(name, VPos.TOP);
            facts.addRow(row, name, words);
        }
    }

    private HBox corrections() {
        Label until = Texts.body("");
        until.setId("signed-corrections");
        until.textProperty().bind(model.corrections());
        VBox said = new VBox(until, Texts.hint(words("minutes.corrections-hint")));
        return Layout.styled(new HBox(Icons.icon(Feather.ALERT_CIRCLE, "icon-warning"), said), "minutes-line");
    }

    private VBox files() {
        Button papers = Buttons.large(Buttons.primary("give-out-papers", words("minutes.give-out")));
        Button signed = Buttons.plain("save-signed", words("minutes.save-signed"));
        Button authority = Buttons.plain("save-authority", words("minutes.save-authority"));
        papers.setMaxWidth(Double.MAX_VALUE);
        papers.setOnAction(_ -> model.goToPapers());
        signed.setMaxWidth(Double.MAX_VALUE);
        authority.setMaxWidth(Double.MAX_VALUE);
        data.setId("save-data");
        data.setMaxWidth(Double.MAX_VALUE);
        signed.setOnAction(_ -> model.saveSigned());
        authority.setOnAction(_ -> model.saveAuthority());
        return Layout.styled(
                new VBox(new CountersignBox(model.countersigning()), papers, signed, authority, data, bundle()),
                "minutes-sign");
    }

    private Button bundle() {
        Button bundle =
                Buttons.withKey(Buttons.plain("save-audit-bundle", words("minutes.audit-bundle")), MinutesView.BUNDLE);
        bundle.setMaxWidth(Double.MAX_VALUE);
        bundle.setOnAction(_ -> model.saveAuditBundle());
        model.mayTakeBundle().subscribe(may -> Layout.show(bundle, may));
        return bundle;
    }

    /// As data for one agency: each file has its recipient.
    private void offer() {
        data.getItems()
                .setAll(model.readers().stream()
                        .map(agency -> {
                            MenuItem item = new MenuItem(agency.label());
                            item.setId("save-data-" + agency.shortcut());
                            item.setMnemonicParsing(false);
                            item.setOnAction(_ -> model.saveData(agency.id()));
                            return item;
                        })
                        .toList());
    }
}
