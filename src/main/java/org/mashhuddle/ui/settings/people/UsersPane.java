package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.hub.Signer;
import org.mashhuddle.service.hub.SignerState;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.kit.text.RoleLabels;
import org.mashhuddle.ui.settings.section.Fields;
import org.mashhuddle.ui.settings.section.ListEditor;
import org.mashhuddle.ui.settings.section.SectionPane;

/// Users and what they may do; the form of one beside them.
public final class UsersPane extends SectionPane {

    private final UsersViewModel model;
    private final TableView<User> table;
    private boolean adding;

    public UsersPane(UsersViewModel model) {
        super(Section.USERS, model.problem());
        this.model = model;
        Button add = Buttons.plain("user-add", words("settings.users.add"));
        opens(add, model::startAdding);
        Button authority = Buttons.plain("users-authority", words("authority.verb"));
        authority.setOnAction(_ -> beside(new AuthorityForm(model.certificates())));
        add(authority, add);
        this.table = table();
        setCenter(new BorderPane(table, notApart(), null, countersigning(), null));
        model.editing().subscribe(this::show);
    }

    private Banner notApart() {
        Banner band = new Banner("authority-not-apart", Banner.Kind.WARN, words("authority.not-apart"));
        model.certificates().apart().subscribe(apart -> Layout.show(band, !apart));
        return band;
    }

    private CheckBox countersigning() {
        CountersigningViewModel asks = model.countersigning();
        CheckBox tick = Fields.tick("users-countersigning", words("countersigning.ask"), false, asks::ask);
        BorderPane.setMargin(tick, new Insets(8, 16, 8, 16));
        tick.setDisable(true);
        asks.asked()
                .subscribe(asked -> asked.ifPresent(now -> {
                    tick.setSelected(now);
                    tick.setDisable(false);
                }));
        return tick;
    }

    private TableView<User> table() {
        TableView<User> table =
                Tables.of("users", words("settings.section.users"), model.users(), words("settings.nobody"));
        Tables.ofLines(table);
        table.getColumns().add(Columns.wrapped(words("settings.users.name"), 240, User::name));
        table.getColumns()
                .add(Columns.wrapped(words("settings.users.roles"), 360, user -> RoleLabels.all(user.roles())));
        table.getColumns().add(Columns.wrapped(words("settings.state"), 160, this::state));
        Columns.first(table);
        model.certificates().signers().subscribe(table::refresh);
        Tables.chosen(table, model::choose);
        model.editing()
                .subscribe(editing -> editing.what()
                        .ifPresent(row -> table.getSelectionModel().select(row)));
        return table;
    }

    /// An administrator sees in the list whose certificate waits for them: the user learns it when they sign.
    private String state(User user) {
        if (user.retired()) {
            return words("settings.retired");
        }
        Signer signer = model.certificates().signers().get().get(user.id());
        return words(signer != null && signer.state() == SignerState.WAITING ? "settings.waits" : "settings.active");
    }

    private void show(ListEditor<User> editing) {
        switch (editing) {
            case ListEditor.Nothing<User> _ -> beside(Texts.wrapping(Texts.muted(words("settings.users.pick"))));
            case ListEditor.Add<User> _ -> {
                UserForm form = new UserForm(model);
                besideWith(form.addVerb(), form.adding());
            }
            case ListEditor.Change<User> change -> {
                // Who was just added is in the list: their form has fields for a lost passphrase, called as those for
                // the first one, and would be shown from there on, without the name above.
                if (adding) {
                    table.requestFocus();
                }
                beside(new UserForm(model).changing(change.it(), table::requestFocus));
            }
        }
        adding = editing instanceof ListEditor.Add<User>;
    }
}
