package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.settings.section.Fields;
import org.mashhuddle.ui.settings.section.SectionPane;

/// Requests above, breaches below; the form of one beside them.
public final class RequestsPane extends SectionPane {

    private final RequestsViewModel model;

    /// @param readers prints who opened a record
    /// @param copies makes a person's copy; what it refuses is said in the same place
    public RequestsPane(RequestsViewModel model, ReadersViewModel readers, AccessCopyViewModel copies) {
        super(Section.REQUESTS, model.problem());
        refusesAt(model.problem(), model.wrongField());
        this.model = model;
        RequestForms forms = new RequestForms(model, copies, this::nothing);
        Button request = Buttons.plain("requests-add", words("requests.add"));
        opens(request, () -> beside(forms.request()));
        Button breach = Buttons.plain("breaches-add", words("breaches.add"));
        opens(breach, () -> beside(forms.breach()));
        Button opened = Buttons.plain("readers-open", words("readers.open"));
        opens(opened, () -> beside(readers(readers)));
        add(opened, request, breach);
        VBox lists = new VBox(
                Layout.growing(requests(forms)),
                Layout.styled(Layout.row(8, Texts.h2(words("breaches.heading"))), "toolbar"),
                Layout.growing(breaches(forms)));
        setCenter(lists);
        nothing();
        follow(copies, lists);
    }

    private void follow(AccessCopyViewModel copies, Node lists) {
        CopyForms beside = new CopyForms(copies, this::beside);
        AccessCopyPane copy = new AccessCopyPane(copies, beside);
        copies.review().subscribe((before, now) -> {
            if (now.isEmpty()) {
                setCenter(lists);
                model.reload();
                nothing();
            } else if (before.isEmpty() || before.get().child().isEmpty()) {
                setCenter(copy);
                now.get().child().ifPresentOrElse(_ -> begin(copy, beside), beside::who);
            }
        });
    }

    private static void begin(AccessCopyPane copy, CopyForms beside) {
        beside.begin();
        Platform.runLater(copy::next);
    }

    private void nothing() {
        beside(Texts.wrapping(Texts.muted(words("requests.pick"))));
    }

    private static Node[] readers(ReadersViewModel readers) {
        TextField who = Fields.text("readers-who", "");
        who.setOnAction(_ -> readers.print(who.getText()));
        Button print = Buttons.primary("readers-print", words("readers.print"));
        print.setOnAction(_ -> readers.print(who.getText()));
        Label said = Texts.wrapping(Texts.body(""));
        said.setId("readers-said");
        said.textProperty().bind(readers.printed());
        return new Node[] {
            Texts.h2(words("readers.heading")),
            Texts.wrapping(Texts.body(words("readers.about"))),
            Fields.keep(readers.typed(), who),
            Fields.box("readers.who", who),
            Layout.row(8, print),
            said
        };
    }

    private TableView<PersonalRequest> requests(RequestForms forms) {
        TableView<PersonalRequest> table =
                Tables.of("requests", words("settings.section.requests"), model.requests(), words("requests.none"));
        table.getColumns().add(Columns.text(words("requests.due"), 120, row -> DateWords.date(row.due())));
        table.getColumns()
                .add(Columns.text(
                        words("requests.kind"), 160, row -> GovernanceFields.said("requests.kind.", row.kind())));
        table.getColumns().add(Columns.text(words("requests.by"), 200, PersonalRequest::askedBy));
        table.getColumns().add(Columns.text(words("requests.received"), 120, row -> DateWords.date(row.received())));
        table.getColumns().add(Columns.text(words("settings.state"), 160, RequestsPane::state));
        Columns.first(table);
        Tables.chosen(table, row -> beside(forms.answer(row)));
        return table;
    }

    private static String state(PersonalRequest request) {
        return request.answer()
                .map(answer -> words("requests.answered-on", DateWords.date(answer.on())))
                .orElseGet(() -> words("requests.waits"));
    }

    private TableView<DataBreach> breaches(RequestForms forms) {
        TableView<DataBreach> table =
                Tables.of("breaches", words("breaches.heading"), model.breaches(), words("breaches.none"));
        table.getColumns().add(Columns.text(words("breaches.known"), 160, row -> DateWords.dateTime(row.knownAt())));
        table.getColumns().add(Columns.text(words("breaches.words"), 320, DataBreach::words));
        table.getColumns()
                .add(Columns.text(
                        words("breaches.until"), 160, row -> DateWords.dateTime(row.reportBy(model.limits()))));
        table.getColumns().add(Columns.text(words("settings.state"), 200, RequestsPane::state));
        Columns.first(table);
        Tables.chosen(table, row -> beside(forms.decision(row)));
        return table;
    }

    private static String state(DataBreach breach) {
        return breach.answers()
                .map(said -> said.isDone()
                        ? GovernanceFields.said("breaches.risk.", said.risk())
                        : words("breaches.not-done"))
                .orElseGet(() -> words("breaches.waits"));
    }
}
