package org.mashhuddle.ui.minutes.correction;

import static org.mashhuddle.ui.kit.text.Messages.words;

import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;

/// What whoever asked holds against the answer, in their words.
final class StatementForm extends Form<String> {

    final Field<String> said;

    StatementForm(String stands) {
        super(new Title(
                "statement", "correction.statement", words("correction.statement"), words("correction.attach")));
        said = area("said")
                .label(words("correction.statement-about"))
                .startsWith(stands)
                .required(words("correction.asks-needed"));
    }

    @Override
    public void fill(String value) {
        said.set(value);
    }

    @Override
    public String read() {
        return said.get();
    }
}
