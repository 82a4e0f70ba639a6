package org.mashhuddle.ui.meeting.writing;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mashhuddle.domain.hub.LanguageHint;
import org.mashhuddle.reference.Remark;
import org.mashhuddle.reference.Remarks;
import org.mashhuddle.reference.Spelling;
import org.mashhuddle.service.hub.Wording;
import org.mashhuddle.ui.kit.text.WritingAid;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// What is remarked on in the texts of a meeting. It is looked for beside the window's thread, and
/// nothing is corrected by itself.
public final class RemarksViewModel {

    private final MeetingWorkspace seat;
    private final ReadOnlyObjectWrapper<Optional<Wording>> wording = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<String> left = new HashSet<>();
    private boolean ended;

    /// One for each opening of the screen: what is left as it is written, is left until it is closed.
    public RemarksViewModel(MeetingWorkspace seat) {
        this.seat = seat;
        read();
    }

    private void read() {
        seat.background()
                .run(
                        () -> seat.session().services().writing().wording(seat.viewer()),
                        found -> wording.set(Optional.of(found)),
                        // Who may not open records is not helped to write of them.
                        _ -> {});
    }

    /// The words of the hub; nothing before they were read.
    ReadOnlyObjectProperty<Optional<Wording>> wording() {
        return wording.getReadOnlyProperty();
    }

    /// Looks a text through.
    ///
    /// @param field which one: of each, only the newest answer comes
    /// @param aids what is looked for
    void look(String field, String text, Set<WritingAid> aids, Consumer<? super List<Remark>> show) {
        wording.get()
                .filter(_ -> !ended)
                .ifPresent(words -> seat.background()
                        .document(
                                "remarks-" + field,
                                () -> found(text, words, aids),
                                all -> show.accept(kept(all)),
                                _ -> {}));
    }

    private List<Remark> found(String text, Wording words, Set<WritingAid> aids) {
        Spelling spelling = seat.session().services().writing().spelling();
        List<Remark> all = new ArrayList<>(letters(text));
        if (aids.contains(WritingAid.LANGUAGE)) {
            all.addAll(Remarks.language(text, words.hints()));
        }
        if (aids.contains(WritingAid.SPELLING)) {
            // Never two remarks on one word.
            Remarks.spelling(text, spelling, words::knows).stream()
                    .filter(slip -> all.stream().noneMatch(hint -> hint.from() < slip.to() && slip.from() < hint.to()))
                    .toList()
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingInt(Remark::from));
        return all;
    }

    /// Letters that stop the signature: nobody switches them off.
    private List<Remark> letters(String text) {
        LanguageHint ask = new LanguageHint(List.of(), words("meeting.writing.letters"), "");
        return seat.session().services().minutes().unprintable().in(text).stream()
                .map(run -> new Remark(run.from(), run.to(), text.substring(run.from(), run.to()), Optional.of(ask)))
                .toList();
    }

    private List<Remark> kept(List<Remark> all) {
        return all.stream().filter(one -> !left.contains(small(one))).toList();
    }

    private static String small(Remark remark) {
        return remark.words().toLowerCase(Locale.UK);
    }

    /// The screen is left. Its texts may still lose the focus after that, when nobody works any more
    /// beside the window that is closing.
    public void end() {
        ended = true;
    }

    /// What a word may have been meant to be.
    void suggest(Remark remark, Consumer<? super List<String>> show) {
        seat.background()
                .document(
                        "remarks-suggested",
                        () -> seat.session().services().writing().spelling().suggestions(remark.words()),
                        show,
                        _ -> {});
    }

    /// Leaves some words as they are written, in this meeting.
    void leave(Remark remark) {
        left.add(small(remark));
    }

    /// Puts a word among the hub's own.
    void learn(Remark remark) {
        leave(remark);
        seat.background()
                .run(
                        () -> {
                            seat.session().services().writing().learn(seat.actor(), remark.words());
                            return remark.words();
                        },
                        word -> seat.tools().notices().say(words("meeting.writing.learned", word)),
                        wrong -> seat.tools().notices().warn(DiscussionEditor.why(wrong)));
    }

    /// Nothing is left to go to.
    void sayNothing() {
        seat.tools().notices().say(words("meeting.writing.nothing"));
    }
}
