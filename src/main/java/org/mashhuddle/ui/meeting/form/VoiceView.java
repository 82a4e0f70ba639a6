package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.discussion.FormColumns;

/// What the child says.
public final class VoiceView {

    private final VoiceViewModel model;
    private final GrowingArea said;

    public VoiceView(VoiceViewModel model) {
        this.model = model;
        this.said = new GrowingArea("voice", model.ask());
    }

    /// The section.
    public HBox section(FormColumns columns, List<Agency> agencies) {
        MarkButton<String> heardBy = heardBy();
        var mark = SharingMarkField.of("voice-mark", agencies, model.mark(), model.releasing());
        FieldBinding.tie(said, model.said(), model::left);
        FieldBinding.opens(said, heardBy, mark);
        said.setAccessibleText(words("meeting.voice"));
        model.heardBy().subscribe(_ -> said.setPromptText(model.ask()));
        model.said().subscribe(typed -> Layout.show(mark, !typed.isBlank()));
        return columns.row(columns.section(words("meeting.voice"), "2"), columns.marked(said, heardBy, mark));
    }

    /// Puts the cursor there.
    public void focus() {
        said.requestFocus();
        said.end();
    }

    private MarkButton<String> heardBy() {
        MarkButton<String> heardBy = new MarkButton<>("voice-heard-by", words("meeting.words.unset"));
        heardBy.setMaxWidth(Double.MAX_VALUE);
        heardBy.setAccessibleText(words("meeting.voice.heard-by"));
        heardBy.valueProperty().bindBidirectional(model.heardBy());
        heardBy.offer(model.heardChoices().entrySet().stream()
                .map(one -> new Option<>(one.getKey(), one.getKey(), Feather.MESSAGE_CIRCLE).pickedBy(one.getValue()))
                .toList());
        return heardBy;
    }
}
