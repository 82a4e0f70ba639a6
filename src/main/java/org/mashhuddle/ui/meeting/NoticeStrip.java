package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.meeting.discussion.Conflict;
import org.mashhuddle.ui.meeting.discussion.EarlierText;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.form.ConflictView;
import org.mashhuddle.ui.meeting.form.EarlierView;
import org.mashhuddle.ui.meeting.form.ItemViewModel;
import org.mashhuddle.ui.meeting.status.RoomBand;

/// What stands between head and form: where the room is, no quorum, what was not saved, what two
/// people changed at once.
final class NoticeStrip {

    /// The meeting breaks off, or goes on.
    static final String ADJOURN = "Ctrl+Shift+J";

    /// To the close.
    static final String CLOSE = "Ctrl+Shift+Q";

    /// Who chairs the item where the room is.
    static final String CHAIR = "Ctrl+Shift+K";

    private final MeetingViewModel model;
    private final VBox bands = new VBox();
    private final VBox room = new VBox();
    private final VBox trouble = new VBox();
    private final VBox forgotten = new VBox();
    private Optional<Node> giving = Optional.empty();
    private final Runnable back;
    private final Runnable turn;
    private final Runnable chair;
    private BooleanSupplier before = () -> false;

    /// @param back puts the caret into the form, where it was not in it before
    /// @param turn lets an adjourned meeting go on
    /// @param chair goes to who is here, where the chair of the item is handed over
    NoticeStrip(MeetingViewModel model, Runnable back, Runnable turn, Runnable chair) {
        this.model = model;
        this.back = back;
        this.turn = turn;
        this.chair = chair;
        bands.getChildren().setAll(trouble, forgotten, room);
        // The form gives way, not what is said above it.
        bands.setMinHeight(VBox.USE_PREF_SIZE);
        trouble.setMinHeight(VBox.USE_PREF_SIZE);
        forgotten.setMinHeight(VBox.USE_PREF_SIZE);
        room.setMinHeight(VBox.USE_PREF_SIZE);
    }

    /// The bands.
    VBox bands() {
        model.overview().band().subscribe(_ -> draw());
        model.overview().leftOpen().subscribe(this::leftOpen);
        model.problem().subscribe(_ -> trouble());
        model.item()
                .subscribe(now -> now.ifPresent(item -> {
                    giving = Optional.empty();
                    draw();
                    item.quorumReason().subscribe(_ -> putBack(item));
                    item.desk().conflicts().addListener((ListChangeListener<Conflict>) _ -> trouble());
                    item.desk().texts().earlier().addListener((ListChangeListener<EarlierText>) _ -> trouble());
                    trouble();
                }));
        return bands;
    }

    /// `Ctrl+R`: the band becomes a field for the reason.
    void giveReason() {
        if (model.overview().band().get() instanceof RoomBand.NotQuorate missing && giving.isEmpty()) {
            before = Caret.keep(bands);
            model.item().get().ifPresent(item -> ask(missing, item));
            giving.ifPresent(band ->
                    Caret.into(bands, () -> band.lookup("#quorum-reason").requestFocus()));
        }
    }

    /// A reason that was typed and not taken stands in its field again.
    private void putBack(ItemViewModel item) {
        boolean here = model.item().get().filter(item::equals).isPresent();
        if (here
                && giving.isEmpty()
                && item.isGivingReason()
                && model.overview().band().get() instanceof RoomBand.NotQuorate missing) {
            ask(missing, item);
        }
    }

    private void ask(RoomBand.NotQuorate missing, ItemViewModel item) {
        giving = Optional.of(Cover.over(reason(missing, item), item.quorumMark().map(mark -> !mark.isInMinutes())));
        draw();
    }

    private void draw() {
        List<Node> now = switch (model.overview().band().get()) {
            case RoomBand.Quiet _ -> List.of();
            case RoomBand.Elsewhere elsewhere -> List.of(Cover.over(elsewhere(elsewhere)));
            case RoomBand.NotBegun begun -> List.of(notBegun(begun));
            case RoomBand.Paused paused -> List.of(paused(paused));
            case RoomBand.Adjourned adjourned -> List.of(adjourned(adjourned));
            case RoomBand.Closed closed -> List.of(closed(closed));
            case RoomBand.NobodyChairs none -> List.of(nobodyChairs(none));
            case RoomBand.StrategyEnded ended -> List.of(ended(ended));
            case RoomBand.NotQuorate missing -> List.of(giving.orElseGet(() -> quorum(missing)));
        };
        // A band that stays is not taken away and put back: its field would lose the caret.
        if (!room.getChildren().equals(now)) {
            room.getChildren().setAll(now);
        }
    }

    private Node quorum(RoomBand.NotQuorate missing) {
        boolean closer = model.item()
                .get()
                .filter(item -> !item.quorumMark().get().isInMinutes())
                .isPresent();
        return Cover.over(reasonAsked(missing), new ReadOnlyBooleanWrapper(closer));
    }

    private Banner paused(RoomBand.Paused paused) {
        Button on = Buttons.withKey(Buttons.link("band-go-on", words("meeting.go-on")), "Ctrl+Shift+B");
        on.setOnAction(_ -> model.pause());
        return new Banner("band-paused", Banner.Kind.INFO, paused.words())
                .dense()
                .with(on);
    }

    private Banner adjourned(RoomBand.Adjourned adjourned) {
        Button on = Buttons.withKey(Buttons.link("band-resume", words("meeting.resume")), ADJOURN);
        on.setOnAction(_ -> turn.run());
        return new Banner("band-adjourned", Banner.Kind.WARN, adjourned.words())
                .dense()
                .with(on);
    }

    private void leftOpen(String words) {
        forgotten.getChildren().clear();
        if (!words.isEmpty()) {
            Button close = Buttons.withKey(Buttons.link("band-close", words("meeting.close")), CLOSE);
            close.setOnAction(_ -> model.close());
            forgotten
                    .getChildren()
                    .add(new Banner("band-left-open", Banner.Kind.WARN, words)
                            .dense()
                            .with(close));
        }
    }

    private Banner nobodyChairs(RoomBand.NobodyChairs none) {
        Button who = Buttons.withKey(Buttons.link("band-who-chairs", words("meeting.band.who-chairs")), CHAIR);
        who.setOnAction(_ -> chair.run());
        return new Banner("band-nobody-chairs", Banner.Kind.WARN, none.words())
                .dense()
                .with(who);
    }

    private Banner ended(RoomBand.StrategyEnded ended) {
        Button on =
                Buttons.withKey(Buttons.link("band-strategy-go-on", words("meeting.strategy.go-on")), "Ctrl+Shift+S");
        on.setOnAction(
                _ -> model.item().get().ifPresent(item -> item.strategyHeld().turn()));
        return new Banner("band-strategy-ended", Banner.Kind.WARN, ended.words())
                .dense()
                .with(on);
    }

    private static Banner closed(RoomBand.Closed closed) {
        return new Banner("band-closed", Banner.Kind.INFO, closed.words()).dense();
    }

    private Banner elsewhere(RoomBand.Elsewhere elsewhere) {
        Banner band = new Banner("band-elsewhere", Banner.Kind.INFO, "").dense();
        TextFlow said = new TextFlow(
                prose(words("meeting.band.writing")),
                bold(elsewhere.mine()),
                prose(words("meeting.band.room")),
                bold(elsewhere.room()),
                prose(" " + elsewhere.since()));
        // As high as its words, or they would hang from its upper edge.
        said.setMaxHeight(Region.USE_PREF_SIZE);
        band.getChildren().setAll(Icons.icon(Feather.EDIT_2, "icon-accent"), Layout.growing(said));
        Button go = Buttons.withKey(Buttons.link("band-go", words("meeting.band.go")), "Ctrl+G");
        go.setOnAction(_ -> model.goToRoom());
        return band.with(go);
    }

    private static Text prose(String words) {
        return Layout.styled(new Text(words), "prose");
    }

    private static Text bold(String words) {
        return Layout.styled(new Text(words), "prose", "b");
    }

    private Banner notBegun(RoomBand.NotBegun begun) {
        Button start = Buttons.withKey(Buttons.link("band-start", words("meeting.band.start")), "Ctrl+G");
        start.setOnAction(_ -> model.goToRoom());
        return new Banner("band-not-begun", Banner.Kind.INFO, begun.words())
                .dense()
                .with(start);
    }

    private Banner reasonAsked(RoomBand.NotQuorate missing) {
        boolean given = !missing.reason().isBlank();
        String sentence = given
                ? words("meeting.band.reason", missing.words(), missing.reason())
                : words("meeting.band.may-go-on", missing.words());
        Button give = Buttons.withKey(
                Buttons.link("band-reason", words(given ? "meeting.band.change" : "meeting.band.give")), "Ctrl+R");
        give.setOnAction(_ -> giveReason());
        return new Banner("band-quorum", given ? Banner.Kind.INFO : Banner.Kind.WARN, sentence)
                .dense()
                .with(give);
    }

    private Banner reason(RoomBand.NotQuorate missing, ItemViewModel item) {
        TextField reason = new TextField();
        reason.setId("quorum-reason");
        reason.setPromptText(words("meeting.band.reason-ask"));
        reason.setAccessibleText(words("meeting.band.reason-ask"));
        FieldBinding.tie(reason, item.quorumReason(), () -> {});
        reason.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                left(item);
                event.consume();
            }
        });
        Button take = Buttons.plain("quorum-reason-take", words("meeting.band.take"));
        Runnable taken = () -> {
            model.takeReason();
            done();
        };
        FieldBinding.entered(reason, taken);
        take.setOnAction(_ -> taken.run());
        Banner band = new Banner("band-reason-field", Banner.Kind.WARN, missing.words()).dense();
        band.sentence().setMinWidth(0);
        band.getChildren().addAll(Layout.growing(reason), markOf(reason, item));
        return band.with(take);
    }

    private static Node markOf(TextField reason, ItemViewModel item) {
        var mark = SharingMarkField.of(
                "quorum-reason-mark",
                item.shared().agencies(),
                item.quorumMark(),
                item.desk().releasing(EntryPart.QUORUM, ""));
        mark.setMaxWidth(168);
        FieldBinding.opens(reason, mark);
        return mark;
    }

    private void left(ItemViewModel item) {
        item.leaveReason();
        done();
    }

    private void done() {
        giving = Optional.empty();
        draw();
        if (!before.getAsBoolean()) {
            back.run();
        }
    }

    private void trouble() {
        trouble.getChildren().clear();
        if (!model.problem().get().isEmpty()) {
            trouble.getChildren()
                    .add(new Banner(
                                    "band-problem",
                                    Banner.Kind.BAD,
                                    model.problem().get())
                            .dense());
        }
        model.item().get().ifPresent(item -> {
            item.desk().conflicts().forEach(one -> cover(new ConflictView(item, one).band()));
            item.desk().texts().earlier().forEach(one -> cover(new EarlierView(item, one).band()));
        });
    }

    private void cover(VBox band) {
        trouble.getChildren().add(Cover.over(band));
    }
}
