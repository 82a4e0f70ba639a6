package org.mashhuddle.ui.settings.section;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.service.hub.UserService;

/// A new passphrase, typed twice: what is wrong with it, and five words for who has no idea.
public final class NewPassphrase {

    private final UserService users;
    private final Viewer viewer;
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty againProblem = new SimpleStringProperty("");

    public NewPassphrase(UserService users, Viewer viewer) {
        this.users = users;
        this.viewer = viewer;
    }

    /// Whether it will do; where not, what is wrong is shown.
    ///
    /// @param name whose it will be
    public boolean willDo(String name, String typed, String again) {
        problem.set(users.problem(viewer, name, typed)
                .map(key -> words("passphrase." + key))
                .orElse(""));
        againProblem.set(typed.equals(again) ? "" : words("create.not-the-same"));
        return problem.get().isEmpty() && againProblem.get().isEmpty();
    }

    /// Nothing is wrong any more.
    public void clear() {
        problem.set("");
        againProblem.set("");
    }

    /// Five words, drawn by chance.
    public String suggestion() {
        return users.suggestion();
    }

    /// What is wrong with it.
    public StringProperty problem() {
        return problem;
    }

    /// What is wrong with its repetition.
    public StringProperty againProblem() {
        return againProblem;
    }
}
