package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.meeting.discussion.DisclosureViewModel;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.discussion.FormColumns;
import org.mashhuddle.ui.meeting.discussion.WhoseWords;

/// A row of one agency: who, what they share, whose words, how far they may be shared.
public final class ContributionView {

    /// "No information held". Not 0, which is the size of the letters.
    public static final String NONE = "Ctrl+H";

    /// Another person of the agency one writes for.
    public static final String AGAIN = "Ctrl+U";

    /// What of it was refused or limited.
    public static final String REFUSED = "Ctrl+D";

    /// Who says what one writes.
    public static final String SPEAKS = "Ctrl+W";

    private static final double OFFER_EDGE = 8;
    private final ContributionViewModel model;
    private final String id;
    private final GrowingArea said;
    private final MarkButton<WhoseWords.Choice> whose;
    private final MarkButton<SharingMark> mark;
    private final SpeakerView speaker;
    private final HBox row;

    /// @param again gives another person of the agency a row
    ContributionView(ContributionViewModel model, FormColumns columns, List<Agency> agencies, Runnable again) {
        this.model = model;
        this.id = "shared-" + model.agency().shortcut().replace(' ', '-')
                + (model.place().isFirst() ? "" : "-" + model.place().number());
        this.said = new GrowingArea(id, "");
        this.whose = new MarkButton<>(id + "-whose", words("meeting.words.unset"));
        this.mark = SharingMarkField.of(id + "-mark", agencies, model.mark(), model.releasing());
        this.speaker = new SpeakerView(model, id, said);
        this.row = columns.row(name(again), columns.marked(text(), whose(), mark));
    }

    /// The row.
    HBox row() {
        return row;
    }

    /// Opens what of it was refused or limited; folded, the caret is in the text.
    void turnDisclosure() {
        if (model.turnDisclosure()) {
            focusDisclosure();
        } else {
            focus();
        }
    }

    private void focusDisclosure() {
        Optional.ofNullable(row.lookup("#" + id + "-asked-by")).ifPresent(Node::requestFocus);
    }

    /// Puts the caret where it is said why not more.
    void focusNotMore() {
        Optional.ofNullable(row.lookup("#" + id + "-not-more")).ifPresent(Node::requestFocus);
    }

    private VBox disclosure() {
        VBox all = Layout.styled(new VBox(), "disclosure");
        model.disclosure().open().subscribe(now -> Layout.show(all, now, this::questions));
        return all;
    }

    private VBox questions() {
        VBox questions = Layout.column(4);
        model.disclosure().questions().forEach(each -> questions.getChildren().add(question(each)));
        return questions;
    }

    private TextField question(DisclosureViewModel.Question asked) {
        TextField field = new TextField();
        String ask = words("meeting.disclosure." + asked.name());
        field.setId(id + "-" + asked.name());
        field.setPromptText(ask);
        field.setAccessibleText(model.agency().label() + ", " + ask);
        FieldBinding.tie(field, asked.text(), model::left);
        return field;
    }

    /// Opens who says it.
    void whoSpeaks() {
        speaker.open();
    }

    /// What it shows.
    ContributionViewModel model() {
        return model;
    }

    /// Whether the writer is in this row.
    boolean isWritten() {
        return Optional.ofNullable(row.getScene())
                .map(Scene::getFocusOwner)
                .filter(there -> Stream.<Node>iterate(there, Objects::nonNull, Node::getParent)
                        .anyMatch(row::equals))
                .isPresent();
    }

    /// Whether its text can be written: an agency that holds nothing has none.
    boolean isOpen() {
        return !model.noneHeld().get();
    }

    /// Puts the cursor there.
    void focus() {
        said.requestFocus();
        said.end();
    }

    private Region name(Runnable again) {
        Label agency = Layout.styled(Texts.strong(model.agency().label()), "wrap");
        said.accessibleTextProperty().bind(model.who().map(who -> model.agency().label() + ", " + who));
        VBox another = new VBox();
        model.another().subscribe(may -> Layout.show(another, may, () -> another(again)));
        return Layout.styled(Layout.column(0, agency, speaker.name(), another), "contribution-name");
    }

    private Button another(Runnable again) {
        Button another = Buttons.link(
                id + "-again", words("meeting.shared.again", model.agency().label()));
        another.setFocusTraversable(false);
        another.setWrapText(true);
        another.setOnAction(_ -> again.run());
        return another;
    }

    private VBox text() {
        FieldBinding.tie(said, model.said(), model::left);
        FieldBinding.opens(said, whose, mark);
        Button none = Buttons.link(id + "-none", words("meeting.shared.none"));
        none.setOnAction(_ -> model.toggleNoneHeld());
        none.setFocusTraversable(false);
        HBox offer = Layout.row(8, none, new KeyCap(NONE));
        offer.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        offer.setTranslateX(-OFFER_EDGE);
        model.said()
                .subscribe(typed ->
                        offer.setVisible(typed.isEmpty() && model.place().isFirst()));
        said.asks(model.ask(), offer.widthProperty().add(2 * OFFER_EDGE));
        StackPane writing = new StackPane(said, offer);
        StackPane.setAlignment(offer, Pos.CENTER_RIGHT);
        VBox held = new VBox();
        model.noneHeld().subscribe(nothing -> {
            Layout.show(held, nothing, this::noneHeld);
            Layout.show(writing, !nothing);
            // Without a text there is no key that opens it.
            mark.setFocusTraversable(nothing);
        });
        return Layout.column(4, writing, held, speaker.other(), reportedBy(), disclosure());
    }

    private Button noneHeld() {
        Button held = Buttons.plain(id + "-none-held", Feather.MINUS_CIRCLE, "");
        held.setMaxWidth(Double.MAX_VALUE);
        held.setAlignment(Pos.CENTER_LEFT);
        model.noneHeld().subscribe(_ -> held.setText(words("meeting.shared.none-at", model.noneHeldAt())));
        held.setOnAction(_ -> model.toggleNoneHeld());
        return Layout.styled(held, "none-held");
    }

    private VBox reportedBy() {
        VBox told = new VBox();
        model.whose().isReported().subscribe(now -> Layout.show(told, now, this::teller));
        return told;
    }

    private TextField teller() {
        TextField by = new TextField();
        by.setId(id + "-reported-by");
        by.setPromptText(words("meeting.words.by"));
        FieldBinding.tie(by, model.whose().reportedBy(), model::left);
        return by;
    }

    private VBox whose() {
        whose.setMaxWidth(Double.MAX_VALUE);
        whose.valueProperty().bindBidirectional(model.whose().choice());
        model.whose().reportedBy().subscribe(_ -> offer());
        VBox place = new VBox();
        model.said().subscribe(typed -> {
            Layout.show(place, !typed.isBlank(), () -> whose);
            whose.setVisible(!typed.isBlank());
        });
        whose.setAccessibleText(words("meeting.words.spoken", model.agency().label()));
        return place;
    }

    private void offer() {
        whose.offer(WhoseWords.all().stream()
                .map(one -> new Option<>(one, model.whose().words(one), Feather.MESSAGE_CIRCLE))
                .toList());
    }
}
