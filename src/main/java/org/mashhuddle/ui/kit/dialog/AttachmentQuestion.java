package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.field.FieldBox;

/// A window that asks what a file is called, whose it is, and how far it may be shared. No agency is chosen
/// before, and the name that the file has on disk is no title.
final class AttachmentQuestion {

    private final Window owner;
    private final String heading;
    private final FormDrafts kept;
    private final List<Agency> agencies;
    private final TextField title = new TextField();
    private final AgencyMenu agency;
    private final ObjectProperty<SharingMark> mark;
    private final FieldBox titleBox =
            new FieldBox(words("dialog.attach-title"), title, words("dialog.attach-title-hint"));
    private final FieldBox agencyBox;

    /// @param file what it is, in words
    AttachmentQuestion(Window owner, String file, List<Agency> agencies, SharingMark start, FormDrafts kept) {
        this.owner = owner;
        this.heading = words("dialog.attach", file);
        this.agencies = agencies;
        this.mark = new SimpleObjectProperty<>(start);
        title.setId("attach-title");
        this.agency = new AgencyMenu(
                "attach-agency", agencies.stream().filter(one -> !one.retired()).toList());
        this.agencyBox = new FieldBox(words("dialog.attach-agency"), agency);
        this.kept = agency.keptIn(kept.text("title", title.textProperty()).mark("mark", mark), "agency");
    }

    /// The answer; nothing where it was left.
    Optional<Attachment.About> ask() {
        kept.resume();
        FieldBox markBox =
                new FieldBox(words("dialog.attach-mark"), SharingMarkField.of("attach-mark", agencies, mark));
        boolean yes = new Question(owner, heading, words("dialog.attach-verb"), titleBox, agencyBox, markBox)
                .keeping(kept)
                .until(this::willDo)
                .ask(title);
        return yes ? Optional.of(said()) : Optional.empty();
    }

    private Attachment.About said() {
        return new Attachment.About(title.getText(), agency.getValue().id(), mark.get());
    }

    private boolean willDo() {
        boolean named = agency.getValue() != null;
        boolean called = !title.getText().isBlank();
        boolean path = named && called && said().isPath();
        titleBox.error().set(called ? path ? words("refusal.title-is-path") : "" : words("refusal.title-missing"));
        agencyBox.error().set(named ? "" : words("dialog.attach-agency-missing"));
        return named && called && !path;
    }
}
