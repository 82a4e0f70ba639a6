package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.field.PastDayField;
import org.mashhuddle.ui.settings.section.Fields;

/// The fields of what the data protection officer decided, with what stands in them.
final class DecisionFields {

    final TextField officer = Fields.text("breach-officer", "");
    final MarkButton<DataBreach.Risk> risk = GovernanceFields.choice(
            "breach-risk", "breaches.risk", "breaches.risk.", List.of(DataBreach.Risk.values()));
    final PastDayField on;
    final TextField time = Fields.text("breach-reported-at", "");
    final CheckBox people = Fields.tick("breach-people", words("breaches.people"), false, _ -> {});
    final TextArea why = GovernanceFields.area("breach-why", "breaches.why");

    DecisionFields(DataBreach breach, LocalDate today) {
        on = new PastDayField("breach-reported-on", words("breaches.reported-on"), today);
        breach.answers().ifPresent(this::fill);
    }

    private void fill(DataBreach.Answers before) {
        officer.setText(before.officer());
        risk.choose(before.risk());
        before.reported().ifPresent(at -> {
            on.field().setText(DateWords.date(LocalDate.ofInstant(at, Moment.LONDON)));
            time.setText(DateWords.time(at));
        });
        people.setSelected(before.peopleTold());
        why.setText(before.words());
    }

    RequestsViewModel.Typed read() {
        return new RequestsViewModel.Typed(
                officer.getText(), risk.getValue(), on.day(), time.getText(), people.isSelected(), why.getText());
    }
}
