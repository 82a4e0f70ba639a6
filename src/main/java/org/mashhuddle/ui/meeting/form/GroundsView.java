package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.Consent;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.discussion.FormColumns;
import org.mashhuddle.ui.meeting.discussion.FormText;
import org.mashhuddle.ui.meeting.discussion.GroundsViewModel;

/// What a decision says beside its rationale, a row each, where it is asked.
final class GroundsView {

    private final GroundsViewModel model;
    private final FormColumns columns;

    GroundsView(GroundsViewModel model, FormColumns columns) {
        this.model = model;
        this.columns = columns;
    }

    /// The rows.
    VBox rows() {
        VBox noFurther = new VBox();
        VBox consent = new VBox();
        VBox family = new VBox();
        model.asked().subscribe(now -> {
            Layout.show(noFurther, now.noFurther(), this::noFurther);
            Layout.show(consent, now.consent(), this::consent);
            Layout.show(family, now.family(), this::family);
        });
        return Layout.column(5, noFurther, consent, family);
    }

    private HBox noFurther() {
        return row("meeting.no-further", columns.marked(area("no-further-because", model.noFurther())));
    }

    private HBox consent() {
        GrowingArea because = area("consent-because", model.consentBecause());
        MarkButton<Consent> choice = new MarkButton<>("consent", words("meeting.consent.unset"));
        choice.offer(Stream.of(Consent.values())
                .map(each -> new Option<>(each, words("meeting.consent.is." + each), Feather.MESSAGE_CIRCLE))
                .toList());
        choice.valueProperty().bindBidirectional(model.consent());
        return row("meeting.consent", beside(because, choice));
    }

    private HBox family() {
        GrowingArea because = area("family-because", model.familyBecause());
        MarkButton<Boolean> choice = new MarkButton<>("family-told", words("meeting.family.unset"));
        choice.offer(List.of(
                new Option<>(true, words("meeting.family.told"), Feather.HOME),
                new Option<>(false, words("meeting.family.not-told"), Feather.X_CIRCLE)
                        .pickedBy(words("meeting.family.not-told-letter"))));
        choice.valueProperty().bindBidirectional(model.family());
        return row("meeting.family", beside(because, choice));
    }

    private HBox beside(GrowingArea because, MarkButton<?> choice) {
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(because.getAccessibleText());
        FieldBinding.opens(because, choice);
        return columns.marked(because, choice);
    }

    private HBox row(String key, Node content) {
        return columns.row(columns.plain(words(key)), content);
    }

    private GrowingArea area(String id, FormText text) {
        String ask = switch (id) {
            case "consent-because" -> words("meeting.consent.because");
            case "family-because" -> words("meeting.family.because");
            default -> words("meeting.no-further.because");
        };
        GrowingArea area = new GrowingArea(id, ask);
        area.setAccessibleText(ask);
        return FieldBinding.tie(area, text, model::left);
    }
}
