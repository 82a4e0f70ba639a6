package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.PassphraseField;
import org.mashhuddle.ui.kit.text.RoleLabels;
import org.mashhuddle.ui.settings.section.Fields;

/// The form of one user: name and roles, a passphrase, retiring.
final class UserForm {

    private final UsersViewModel model;
    private final TextField name;
    private final PassphraseField first = new PassphraseField("user-passphrase", "");
    private final PassphraseField second = new PassphraseField("user-passphrase-again", "");

    UserForm(UsersViewModel model) {
        this.model = model;
        this.name = Fields.text("user-called", model.name().get());
        name.textProperty().subscribe((_, now) -> model.name().set(now));
    }

    /// For a new user.
    Node[] adding() {
        Caret.into(name, name::requestFocus);
        return new Node[] {
            Texts.h1(words("settings.users.new")),
            Fields.keep(model.typed(), name),
            named(),
            roles(),
            Texts.wrapping(Texts.muted(passphraseWords())),
            Fields.twice(model.passphrase(), first, second)
        };
    }

    /// The verb of a new user.
    HBox addVerb() {
        Button add = verb("user-add-verb", "settings.users.add-verb", true);
        add.setOnAction(_ -> model.add(first.passphrase(), second.passphrase()));
        second.field().setOnAction(_ -> add.fire());
        return Layout.row(8, add);
    }

    /// For one there is.
    ///
    /// @param next takes the caret once their certificate was issued or withdrawn
    Node[] changing(User user, Runnable next) {
        List<Node> form = new ArrayList<>();
        form.add(Texts.wrapping(Texts.h1(user.name())));
        if (user.retired()) {
            form.add(Texts.wrapping(Texts.muted(words("settings.users.is-retired"))));
        } else {
            Button save = verb("user-save", "settings.save", true);
            // The verb rests while it saves: the caret would go on into the field for a lost passphrase.
            save.setOnAction(_ -> {
                name.requestFocus();
                model.save();
            });
            name.setOnAction(_ -> model.save());
            form.addAll(List.of(
                    Fields.keep(model.typed(), name),
                    named(),
                    roles(),
                    Texts.wrapping(Texts.hint(words("settings.users.next-unlock"))),
                    Layout.row(8, save)));
        }
        form.addAll(List.of(Layout.rule(), new SignerForm(model.certificates(), user, next)));
        if (!model.isMe(user)) {
            form.add(Layout.rule());
            form.addAll(another(user));
        }
        return form.toArray(Node[]::new);
    }

    private List<Node> another(User user) {
        Button give = verb("user-give", user.retired() ? "settings.users.bring-back" : "settings.users.give", false);
        give.setOnAction(_ -> model.givePassphrase(first.passphrase(), second.passphrase()));
        second.field().setOnAction(_ -> give.fire());
        List<Node> form = new ArrayList<>();
        form.add(Texts.h2(words("settings.users.lost")));
        form.add(Fields.twice(model.passphrase(), first, second));
        form.add(Layout.row(8, give));
        if (!user.retired()) {
            Button retire = verb("user-retire", "settings.retire", false);
            retire.setOnAction(_ -> model.retire());
            form.addAll(List.of(
                    Layout.rule(),
                    Texts.wrapping(Texts.muted(words("settings.users.retire-about"))),
                    Layout.row(8, retire)));
        }
        return form;
    }

    private String passphraseWords() {
        return words(model.unlocks() ? "settings.users.first-passphrase" : "settings.users.in-memory");
    }

    private Button verb(String id, String key, boolean primary) {
        Button verb = primary ? Buttons.primary(id, words(key)) : Buttons.plain(id, words(key));
        verb.disableProperty().bind(model.busy());
        return verb;
    }

    private FieldBox named() {
        return Fields.box("settings.users.name", name, words("settings.users.name-hint"), model.nameProblem());
    }

    private FieldBox roles() {
        VBox ticks = new VBox();
        ticks.setId("user-does");
        for (Role role : model.offeredRoles()) {
            ticks.getChildren()
                    .add(Fields.tick(
                            "does-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            RoleLabels.all(Set.of(role)),
                            model.roles().contains(role),
                            on -> choose(role, on)));
        }
        return Fields.box("settings.users.roles", ticks, "", model.rolesProblem());
    }

    private void choose(Role role, boolean on) {
        if (on) {
            model.roles().add(role);
        } else {
            model.roles().remove(role);
        }
    }
}
