package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.FormText;

/// What the child says, in the child's words.
public final class VoiceViewModel {

    private final DiscussionEditor desk;
    private final String spoken;
    private final boolean unborn;
    private final List<Agency> agencies;
    private final FormText said;
    private final ObjectProperty<Optional<String>> heardBy = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private boolean showing;

    /// @param spoken what the child is called in a sentence
    /// @param unborn nobody can ask them
    VoiceViewModel(DiscussionEditor desk, String spoken, boolean unborn, List<Agency> agencies) {
        this.desk = desk;
        this.spoken = spoken;
        this.unborn = unborn;
        this.agencies = agencies;
        this.said = desk.text("voice.said", now -> now.voice().said(), () -> desk.edit(this::into));
        desk.shown().subscribe(this::show);
        heardBy.subscribe((_, _) -> accepted());
        mark.subscribe((_, _) -> accepted());
    }

    /// The words.
    public FormText said() {
        return said;
    }

    /// To whom they were said; nothing until chosen.
    public ObjectProperty<Optional<String>> heardBy() {
        return heardBy;
    }

    /// How far they may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// What stands between it and a wider mark.
    public Releasing releasing() {
        return desk.releasing(EntryPart.VOICE, "");
    }

    /// "What does Jordan say? To whom, and when?"; why not, where it is not known; of a child who is not born yet,
    /// what the parents say.
    public String ask() {
        if (unborn) {
            return words("meeting.voice.unborn");
        }
        return heardBy.get().filter(Voice.NOT_KNOWN::equals).isPresent()
                ? words("meeting.voice.why-not")
                : words("meeting.voice.ask", spoken);
    }

    /// "Jordan, via police", for each agency; then that it is not known. Each with the words whose letter
    /// picks it: all but the last begin with the child.
    public SequencedMap<String, String> heardChoices() {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        choices.put(words("meeting.voice.direct", spoken), words("meeting.voice.direct-key"));
        agencies.stream()
                .filter(agency -> !agency.retired())
                .forEach(one -> choices.put(words("meeting.voice.via", spoken, one.inSentence()), one.inSentence()));
        choices.put(Voice.NOT_KNOWN, Voice.NOT_KNOWN);
        heardBy.get().ifPresent(kept -> choices.putIfAbsent(kept, ""));
        return choices;
    }

    /// The field was left.
    public void left() {
        desk.commit();
    }

    private void show(Discussion discussion) {
        showing = true;
        Voice voice = discussion.voice();
        said.show(voice.said());
        heardBy.set(Optional.of(voice.heardBy()).filter(by -> !by.isBlank()));
        mark.set(voice.mark());
        showing = false;
    }

    private void accepted() {
        if (!showing) {
            desk.settle(this::into);
        }
    }

    private Discussion into(Discussion discussion) {
        return discussion.with(new Voice(said.get(), heardBy.get().orElse(""), mark.get()));
    }
}
