package org.mashhuddle.ui.meeting.writing;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.LanguageHint;
import org.mashhuddle.reference.Remark;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.kit.field.PopupChoice;

/// Shows in a form what is remarked on in its texts: a line under the word, and a quiet line under the
/// text with the two keys. Nothing is changed by itself.
public final class RemarksView {

    /// Uses what is said instead, offers what may have been meant, or goes to the next.
    public static final String NEXT = "F7";

    /// Leaves it as it is written.
    public static final String LEAVE = "Shift+F7";

    private record Offer(String words, Runnable deed) {
        @Override
        public String toString() {
            return "Offer[withheld]";
        }
    }

    private final VBox form;
    private final RemarksViewModel model;
    private final RemarkLine line = new RemarkLine();
    private final Map<GrowingArea, WatchedText> texts = new HashMap<>();
    private final PopupChoice<Offer> offers = new PopupChoice<>(
            "writing-offers", Offer::words, offer -> offer.deed().run());

    /// Watches the texts of a form, and those that come to it.
    public RemarksView(VBox form, RemarksViewModel model) {
        this.form = form;
        this.model = model;
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        form.addEventFilter(KeyEvent.KEY_TYPED, event -> consume(event, offers.type(event)));
        form.addEventFilter(MouseEvent.MOUSE_PRESSED, this::watch);
        // Once the form is in the window: what stands in it already is looked through then.
        Platform.runLater(() -> model.wording().subscribe(_ -> look()));
    }

    /// Looks all texts through: how words are written has changed, or more texts have come to the form.
    public void look() {
        texts().forEach(WatchedText::look);
    }

    private void press(KeyEvent event) {
        watch(event);
        consume(event, offers.press(event));
    }

    private static void consume(KeyEvent event, boolean taken) {
        if (taken) {
            event.consume();
        }
    }

    private void watch(InputEvent event) {
        if (event.getTarget() instanceof GrowingArea area) {
            var _ = watched(area);
        }
    }

    private WatchedText watched(GrowingArea area) {
        return texts.computeIfAbsent(area, there -> new WatchedText(there, model, this::show));
    }

    /// In their order on the screen.
    private List<WatchedText> texts() {
        return form.lookupAll(".growing-area").stream()
                .filter(GrowingArea.class::isInstance)
                .map(GrowingArea.class::cast)
                .map(this::watched)
                .toList();
    }

    private Optional<WatchedText> here() {
        return texts().stream().filter(text -> text.area().isFocused()).findFirst();
    }

    private void show() {
        texts.values().stream()
                .filter(text -> text.area().isFocused())
                .findFirst()
                .flatMap(text -> text.atCaret().map(remark -> {
                    show(text, remark);
                    return remark;
                }))
                .ifPresentOrElse(_ -> {}, line::hide);
    }

    private void show(WatchedText text, Remark remark) {
        boolean fresh = !line.shown().equals(Optional.of(remark));
        line.under(text.area(), remark);
        if (fresh && remark.hint().isEmpty()) {
            model.suggest(remark, suggested -> line.suggests(remark, suggested));
        }
    }

    /// `F7`.
    public void next() {
        here().ifPresentOrElse(
                        text -> text.lookToTheEnd(
                                () -> text.atCaret().ifPresentOrElse(remark -> answer(text, remark), () -> goOn(text))),
                        () -> goTo(texts()));
    }

    private void answer(WatchedText text, Remark remark) {
        Optional<String> instead = remark.hint().map(LanguageHint::instead);
        if (instead.isEmpty()) {
            text.goTo(remark);
            model.suggest(remark, suggested -> offer(text, remark, suggested));
        } else if (!instead.get().isEmpty()) {
            text.put(remark, instead.get());
        } else if (text.isAt(remark)) {
            text.after(remark).ifPresentOrElse(text::goTo, () -> goOn(text));
        } else {
            text.goTo(remark);
        }
    }

    private void offer(WatchedText text, Remark remark, List<String> suggested) {
        List<Offer> all = new ArrayList<>();
        suggested.forEach(words -> all.add(new Offer(words, () -> text.put(remark, words))));
        all.add(new Offer(words("meeting.writing.learn", remark.words()), () -> {
            model.learn(remark);
            behind(text, remark);
        }));
        all.add(new Offer(words("meeting.writing.as-typed"), () -> left(text, remark)));
        text.area().onScreen(remark.from()).ifPresent(letter -> offers.showAt(text.area(), letter, all));
    }

    private static void behind(WatchedText text, Remark remark) {
        text.area().selectRange(remark.to(), remark.to());
        text.look();
    }

    private void left(WatchedText text, Remark remark) {
        model.leave(remark);
        behind(text, remark);
    }

    /// `Shift+F7`.
    public void leave() {
        here().ifPresent(text -> text.atCaret().ifPresent(remark -> left(text, remark)));
    }

    private void goOn(WatchedText from) {
        List<WatchedText> order = new ArrayList<>(texts());
        Collections.rotate(order, -order.indexOf(from) - 1);
        goTo(order);
    }

    private void goTo(List<WatchedText> order) {
        order.stream()
                .filter(text -> !text.remarks().isEmpty())
                .findFirst()
                .ifPresentOrElse(text -> text.goTo(text.remarks().getFirst()), model::sayNothing);
    }
}
