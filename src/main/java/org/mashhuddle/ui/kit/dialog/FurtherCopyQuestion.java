package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.Dialogs.FurtherCopyAnswer;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;

/// A window that asks a chair which agency gets a child's plan too, and why. Nothing is chosen before.
final class FurtherCopyQuestion {

    private final Window owner;
    private final String heading;
    private final FormDrafts kept;
    private final AgencyMenu agency;
    private final GrowingArea why = new GrowingArea("who-else-why", "");
    private final FieldBox agencyBox;
    private final FieldBox whyBox = new FieldBox(words("dialog.who-else-why"), why, words("dialog.who-else-hint"));

    FurtherCopyQuestion(Window owner, String paper, List<Agency> agencies, FormDrafts kept) {
        this.owner = owner;
        this.heading = words("dialog.who-else", paper);
        this.agency = new AgencyMenu("who-else-agency", agencies);
        this.agencyBox = new FieldBox(words("dialog.who-else-agency"), agency);
        this.kept = agency.keptIn(kept.text("why", why.textProperty()), "agency");
    }

    /// The answer; nothing where it was left.
    Optional<FurtherCopyAnswer> ask() {
        kept.resume();
        boolean yes = new Question(owner, heading, words("dialog.who-else-verb"), agencyBox, whyBox)
                .keeping(kept)
                .until(this::willDo)
                .ask(agency);
        return yes
                ? Optional.of(new FurtherCopyAnswer(
                        agency.getValue().id(), why.getText().strip()))
                : Optional.empty();
    }

    private boolean willDo() {
        boolean named = agency.getValue() != null;
        boolean said = !why.getText().isBlank();
        agencyBox.error().set(named ? "" : words("dialog.who-else-agency-missing"));
        whyBox.error().set(said ? "" : words("reason.empty"));
        return named && said;
    }
}
