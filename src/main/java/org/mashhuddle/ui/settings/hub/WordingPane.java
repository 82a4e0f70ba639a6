package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.settings.section.Fields;
import org.mashhuddle.ui.settings.section.SectionPane;

/// What papers say of the hub; what the chair reads at the opening.
public final class WordingPane extends SectionPane {

    private final WordingViewModel model;
    private final VBox papers = Layout.column(16);

    public WordingPane(WordingViewModel model) {
        super(Section.WORDING, model.problem());
        this.model = model;
        VBox statements = Layout.column(16, Texts.h2(words("settings.wording.opening")));
        for (Statement statement : Statement.values()) {
            statements.getChildren().addAll(area(statement));
        }
        setCenter(form(papers, Layout.rule(), statements));
        model.profile().subscribe(this::show);
    }

    private void show(Optional<HubProfile> profile) {
        profile.ifPresent(there -> papers.getChildren().setAll(fields(there)));
    }

    private Node[] fields(HubProfile profile) {
        TextField code = Fields.text("hub-code", profile.code());
        TextField phone = Fields.text("hub-phone", profile.phone());
        TextField late = Fields.text("hub-out-of-hours", profile.outOfHours());
        TextField team = Fields.text("hub-duty-team", profile.numbers().dutyTeam());
        TextField manager = Fields.text("hub-manager", profile.numbers().manager());
        TextField complaints = Fields.text("hub-complaints", profile.numbers().complaints());
        TextField data = Fields.text("hub-data-protection", profile.numbers().dataProtection());
        Button save = Buttons.primary("hub-save", words("settings.save"));
        save.setOnAction(_ -> model.saveProfile(
                code.getText(),
                phone.getText(),
                late.getText(),
                new HubProfile.Numbers(manager.getText(), complaints.getText(), data.getText(), team.getText())));
        return new Node[] {
            Texts.h2(words("settings.wording.papers", profile.name())),
            Fields.keep(model.typedProfile(profile), code, phone, late, team, manager, complaints, data),
            new FieldBox(words("settings.wording.code"), code, words("settings.wording.code-hint")),
            Fields.box("settings.wording.phone", phone),
            Fields.box("settings.wording.out-of-hours", late),
            Fields.box("settings.wording.duty-team", team),
            Fields.box("settings.wording.manager", manager),
            Fields.box("settings.wording.complaints", complaints),
            Fields.box("settings.wording.data-protection", data),
            Layout.row(8, save)
        };
    }

    private Node[] area(Statement statement) {
        String key = statement.name().toLowerCase(Locale.ROOT);
        GrowingArea area = new GrowingArea("statement-" + key, "");
        area.textProperty().bindBidirectional(model.typed(statement));
        Label back = Texts.wrapping(Texts.body(""));
        back.setId("statement-" + key + "-put-back");
        back.textProperty().bind(model.sentence(statement));
        model.sentence(statement).subscribe(said -> Layout.show(back, !said.isEmpty()));
        Button save = Buttons.plain("statement-" + key + "-save", words("settings.save"));
        save.setOnAction(_ -> model.save(statement));
        return new Node[] {new FieldBox(words("settings.wording." + key), area), back, Layout.row(8, save)};
    }
}
