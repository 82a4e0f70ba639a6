package org.mashhuddle.ui.minutes.correction;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.service.minutes.MoveOutlook;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.FormRow;

/// What moving an entry will do, and the chair's reason for it.
final class MoveForm extends Form<String> {

    private final CorrectionService.WrongEntry which;
    private final MoveOutlook outlook;
    final Field<String> reason;

    /// @param next the number of the version that will say it
    MoveForm(CorrectionService.WrongEntry which, MoveOutlook outlook, int next) {
        super(new Title("move", "wrong-child.move", words("wrong.will"), words("wrong.move")));
        this.which = which;
        this.outlook = outlook;
        this.reason = area("reason")
                .label(words("wrong.reason", next))
                .hint(words("wrong.reason-hint"))
                .required(words("correction.reason-needed"));
    }

    CorrectionService.WrongEntry which() {
        return which;
    }

    @Override
    public List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>();
        rows.add(new FormRow.Sentence(words(outlook.toIsThere() ? "wrong.will-there" : "wrong.will-elsewhere")));
        if (!outlook.files().isEmpty()) {
            rows.add(new FormRow.Sentence(
                    words("wrong.will-files", outlook.files().size(), String.join(", ", outlook.files()))));
        }
        rows.add(new FormRow.Sentence(words("wrong.will-decide", DateWords.longDate(outlook.back()))));
        rows.add(
                new FormRow.Sentence(words("wrong.will-seal", outlook.sealedTo(), String.join(", ", outlook.named()))));
        rows.add(new FormRow.Sentence(
                outlook.papers().isEmpty()
                        ? words("wrong.no-papers")
                        : words("wrong.will-recall", outlook.papers().size())));
        outlook.papers().forEach(paper -> rows.add(new FormRow.Sentence(RecallWords.of(paper))));
        rows.add(new FormRow.Sentence(words("wrong.will-tell", DateWords.dateTime(outlook.reportBy()))));
        rows.add(new FormRow.Fields(reason));
        return rows;
    }

    @Override
    public void fill(String given) {
        reason.set(given);
    }

    @Override
    public String read() {
        return reason.get();
    }
}
