package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.governance.RectificationService.Asked;
import org.mashhuddle.service.governance.RectificationService.Corrections;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.text.AmendmentWords;
import org.mashhuddle.ui.settings.section.Fields;

/// What a request for rectification led to: the corrections of signed minutes that answer it and what
/// became of each; while it waits, another can be named.
final class CorrectionsOfRequest extends VBox {

    private final RequestsViewModel model;
    private final PersonalRequest request;
    private final VBox list = Layout.column(8);
    private final TextArea undecided = GovernanceFields.area("request-undecided", "requests.undecided");
    private final Node why = Fields.box("requests.undecided", undecided);

    CorrectionsOfRequest(RequestsViewModel model, PersonalRequest request) {
        super(8);
        this.model = model;
        this.request = request;
        getChildren().setAll(Texts.strong(words("requests.corrections")), list, why);
        boolean led = request.kind() == PersonalRequest.Kind.RECTIFICATION;
        Layout.show(this, led);
        Layout.show(why, false);
        if (led) {
            model.corrections(request, this::show);
        }
    }

    /// Why the answer does not wait for the chair's decision.
    TextArea undecided() {
        return undecided;
    }

    private void show(Corrections all) {
        list.getChildren().clear();
        for (Asked one : all.named()) {
            list.getChildren().add(line(one, list.getChildren().size() + 1));
        }
        if (all.named().isEmpty()) {
            list.getChildren().add(Texts.wrapping(Texts.muted(words("requests.no-correction"))));
        }
        if (request.isOpen() && !all.others().isEmpty()) {
            list.getChildren().add(another(all.others()));
        }
        Layout.show(
                why,
                request.isOpen()
                        && all.named().stream().anyMatch(one -> one.correction().isOpen()));
    }

    private VBox line(Asked one, int place) {
        Label became = Texts.wrapping(Texts.body(title(one) + ": " + AmendmentWords.became(one.correction())));
        became.setId("request-correction-" + place);
        Button minutes = Buttons.plain("request-minutes-" + place, words("requests.minutes"));
        minutes.setOnAction(_ -> model.toMinutes(one.correction().meeting()));
        Button release = Buttons.plain("request-release-" + place, words("requests.release"));
        release.setOnAction(_ -> model.release(request, one.correction().id(), this::show));
        Layout.show(release, request.isOpen());
        return Layout.column(4, became, Layout.row(8, minutes, release));
    }

    private VBox another(List<Asked> others) {
        MarkButton<Asked> which = MarkButton.of(
                "request-which",
                words("requests.which-correction"),
                others.stream()
                        .map(one -> new Option<>(one, title(one), Feather.CHEVRON_RIGHT))
                        .toList());
        which.setAccessibleText(words("requests.which-correction"));
        Button name = Buttons.plain("request-name", words("requests.name-correction"));
        name.setOnAction(_ -> model.name(request, which.getValue(), this::show));
        return Layout.column(8, which, Layout.row(8, name));
    }

    private static String title(Asked one) {
        Amendment.Asker asker = one.correction().asker();
        return words(
                "requests.correction",
                DateWords.date(one.heldOn()),
                Optional.of(asker.name())
                        .filter(name -> !name.isBlank())
                        .orElseGet(() -> words("correction.who." + asker.who())));
    }
}
