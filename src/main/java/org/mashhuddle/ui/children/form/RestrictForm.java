package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.ui.kit.FormDrafts;

/// To whom a record is restricted, and why. Nobody is dropped: one of them must be able to chair.
public final class RestrictForm {

    private final List<User> users;
    private final ObservableSet<UserId> named = FXCollections.observableSet();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");

    /// @param users of the hub
    /// @param now who sees it now; the one who restricts it, where everybody does
    public RestrictForm(List<User> users, Set<UserId> now) {
        this.users = users.stream()
                .filter(user -> !user.retired())
                .filter(user -> user.actor().viewer().opensChildrensRecords())
                .toList();
        named.addAll(now);
        reason.subscribe(() -> problem.set(""));
    }

    /// Says what is missing; whether nothing is.
    public boolean willDo() {
        boolean chaired = users.stream()
                .anyMatch(user -> named.contains(user.id()) && user.actor().signs());
        if (!chaired) {
            problem.set(words("refusal.no-chair-named"));
        } else if (reason.get().isBlank()) {
            problem.set(words("refusal.reason-missing"));
        } else {
            problem.set("");
        }
        return problem.get().isEmpty();
    }

    /// Names a user, or no longer.
    public void name(UserId user, boolean on) {
        problem.set("");
        if (on) {
            named.add(user);
        } else {
            named.remove(user);
        }
    }

    /// Who is named goes to the journal, and why.
    void keepIn(FormDrafts drafts) {
        named.subscribe(() -> drafts.note("named", ids()));
        drafts.text("reason", reason).field("named", this::ids, this::nameAgain);
    }

    private String ids() {
        return named.stream().map(user -> user.value().toString()).sorted().collect(Collectors.joining(" "));
    }

    private void nameAgain(String ids) {
        List<String> typed = List.of(ids.split(" "));
        users.forEach(user -> name(user.id(), typed.contains(user.id().value().toString())));
    }

    /// Those who can be named.
    public List<User> users() {
        return users;
    }

    /// Those who are.
    public Set<UserId> named() {
        return Set.copyOf(named);
    }

    /// Why.
    public StringProperty reason() {
        return reason;
    }

    /// What is missing or was refused.
    public StringProperty problem() {
        return problem;
    }

    @Override
    public String toString() {
        return "RestrictForm";
    }
}
