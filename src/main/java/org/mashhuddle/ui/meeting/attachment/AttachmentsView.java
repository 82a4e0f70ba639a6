package org.mashhuddle.ui.meeting.attachment;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.kit.theme.WindowSharing;
import org.mashhuddle.ui.meeting.discussion.FormColumns;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// The files of an item: what each is called, whose it is, how far it goes.
public final class AttachmentsView {

    /// Attaches a file.
    public static final String KEY = "Ctrl+Shift+E";

    private final ItemViewModel item;
    private final AttachmentEditor editor;
    private final VBox rows = Layout.column(0);
    private final Button add = Buttons.withKey(Buttons.link("attachment-add", words("meeting.attachment.add")), KEY);

    public AttachmentsView(ItemViewModel item, AttachmentEditor editor) {
        this.item = item;
        this.editor = editor;
        rows.setId("attachments");
        add.setOnAction(_ -> attach());
        item.attachments().subscribe(this::draw);
    }

    /// The section.
    public HBox section(FormColumns columns) {
        return columns.row(columns.plain(words("meeting.attachments")), Layout.column(2, rows, Layout.row(0, add)));
    }

    /// Asks for a file. The caret is where it was afterwards.
    public void attach() {
        editor.attach(item);
    }

    /// What had the caret is drawn anew, and has it again; where it is gone, the way to add one.
    private void draw(List<Attachment> all) {
        boolean here = Caret.isIn(rows);
        BooleanSupplier back = Caret.keep(rows);
        List<Node> fresh = new ArrayList<>();
        for (Attachment each : all) {
            fresh.add(row(each, fresh.size() + 1));
        }
        rows.getChildren().setAll(fresh);
        if (here && !back.getAsBoolean()) {
            add.requestFocus();
        }
    }

    private HBox row(Attachment each, int number) {
        String id = "attachment-" + number;
        Label title = Texts.body(each.what().title());
        title.setId(id + "-title");
        title.setMaxWidth(Double.MAX_VALUE);
        Label source = Texts.strong(agency(each));
        Label facts = Texts.muted(each.kind().words() + ", " + each.sizeInWords());
        MarkButton<SharingMark> mark = mark(each, id);
        StackPane named = Cover.over(title, FormColumns.closer(mark));
        HBox row = Layout.row(8, Layout.growing(named), source, facts, mark, copy(each, number), remove(each, number));
        row.setId(id);
        return Layout.styled(row, "action-row");
    }

    private String agency(Attachment each) {
        return item.shared().agencies().stream()
                .filter(one -> one.id().equals(each.what().agency()))
                .map(Agency::label)
                .findFirst()
                .orElse("");
    }

    private MarkButton<SharingMark> mark(Attachment each, String id) {
        ObjectProperty<SharingMark> mark =
                new SimpleObjectProperty<>(each.what().mark());
        MarkButton<SharingMark> button = SharingMarkField.alone(
                id + "-mark",
                item.shared().agencies(),
                mark,
                item.desk().releasing(EntryPart.ATTACHMENT, agency(each)));
        button.setMaxWidth(168);
        mark.subscribe((_, to) -> editor.mark(each, to));
        return button;
    }

    private Button copy(Attachment each, int number) {
        Button copy = Layout.styled(
                Buttons.icon(
                        "attachment-" + number + "-copy", Feather.DOWNLOAD, words("meeting.attachment.copy", number)),
                "flat");
        copy.setOnAction(_ -> editor.copy(each, number));
        return copy;
    }

    private Button remove(Attachment each, int number) {
        Button gone = Layout.styled(
                Buttons.icon("attachment-" + number + "-remove", Feather.X, words("meeting.attachment.remove", number)),
                "flat");
        gone.setOnAction(_ -> editor.remove(each, called(gone, each, number)));
        return gone;
    }

    /// What a question calls it: it stands over a window that is shared, and nothing covers it there.
    private static String called(Button at, Attachment each, int number) {
        boolean covered =
                WindowSharing.around(at).getValue() && !each.what().mark().isInMinutes();
        return covered
                ? words("meeting.attachment.number", number)
                : each.what().title();
    }
}
