package org.mashhuddle.ui.meeting.writing;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.apache.commons.lang3.StringUtils;
import org.mashhuddle.reference.Remark;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.kit.field.Underline;
import org.mashhuddle.ui.kit.text.WritingAid;

/// A text of the form, and what is remarked on in it: looked for after a pause, never at a key.
final class WatchedText {

    private static final Duration PAUSE = Duration.millis(500);
    /// The child's own words are as the child said them.
    private static final String VOICE = "voice";

    private final GrowingArea area;
    private final RemarksViewModel model;
    private final Runnable changed;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private List<Remark> remarks = List.of();

    /// @param changed runs when other remarks stand in it, or the caret elsewhere
    WatchedText(GrowingArea area, RemarksViewModel model, Runnable changed) {
        this.area = area;
        this.model = model;
        this.changed = changed;
        pause.setOnFinished(_ -> look());
        area.textProperty().subscribe(this::typed);
        area.focusedProperty().subscribe((_, _) -> look());
        area.caretPositionProperty().subscribe((_, _) -> moved());
        look();
    }

    GrowingArea area() {
        return area;
    }

    List<Remark> remarks() {
        return remarks;
    }

    private void typed(String before, String now) {
        if (!remarks.isEmpty()) {
            int same = same(before, now);
            show(remarks.stream().filter(one -> one.to() < same).toList());
        }
        pause.playFromStart();
    }

    private static int same(String before, String now) {
        int at = 0;
        int most = Math.min(before.length(), now.length());
        while (at < most && before.charAt(at) == now.charAt(at)) {
            at++;
        }
        return at;
    }

    private void moved() {
        if (!remarks.isEmpty()) {
            changed.run();
        }
    }

    /// Looks it through; the word that is just being typed is not finished yet.
    void look() {
        look(() -> {}, false);
    }

    /// Looks it through to the last letter.
    void lookToTheEnd(Runnable then) {
        look(then, true);
    }

    private void look(Runnable then, boolean unfinished) {
        String text = area.getText();
        if (text.isBlank()) {
            show(List.of());
            then.run();
            return;
        }
        model.look(String.valueOf(area.getId()), text, aids(), found -> {
            if (area.getText().equals(text)) {
                show(found.stream()
                        .filter(one -> unfinished || !isBeingTyped(one))
                        .toList());
                then.run();
            }
        });
    }

    private boolean isBeingTyped(Remark remark) {
        return area.isFocused() && remark.hint().isEmpty() && remark.to() == area.getCaretPosition();
    }

    private Set<WritingAid> aids() {
        Set<WritingAid> aids = EnumSet.noneOf(WritingAid.class);
        Stream.of(WritingAid.values())
                .filter(aid -> aid.isOn(area))
                .filter(aid -> aid != WritingAid.LANGUAGE || !VOICE.equals(area.getId()))
                .forEach(aids::add);
        return aids;
    }

    private void show(List<Remark> now) {
        if (!now.equals(remarks)) {
            remarks = now;
            area.underline(now.stream()
                    .map(one -> new Underline(
                            one.from(), one.to(), one.hint().isPresent() ? "underline-language" : "underline-spelling"))
                    .toList());
        }
        changed.run();
    }

    /// What the caret is in; else what was typed last before it; else the first.
    Optional<Remark> atCaret() {
        int caret = area.getCaretPosition();
        return remarks.stream()
                .filter(one -> one.from() <= caret)
                .max(Comparator.comparingInt(Remark::from))
                .or(() -> remarks.stream().findFirst());
    }

    /// The first after this one.
    Optional<Remark> after(Remark remark) {
        return remarks.stream().filter(one -> one.from() >= remark.to()).findFirst();
    }

    /// Goes to it: it is chosen.
    void goTo(Remark remark) {
        area.requestFocus();
        area.selectRange(remark.from(), remark.to());
    }

    /// Whether it is chosen already.
    boolean isAt(Remark remark) {
        return area.getSelection().getStart() == remark.from()
                && area.getSelection().getEnd() == remark.to();
    }

    /// Puts other words in its place, where it still stands; a capital stays one.
    void put(Remark remark, String words) {
        if (remark.to() <= area.getLength()
                && area.getText(remark.from(), remark.to()).equals(remark.words())) {
            boolean capital = Character.isUpperCase(remark.words().codePointAt(0));
            area.replaceText(remark.from(), remark.to(), capital ? StringUtils.capitalize(words) : words);
            look();
        }
    }
}
