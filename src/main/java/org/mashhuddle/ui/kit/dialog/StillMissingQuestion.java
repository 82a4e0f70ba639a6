package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.text.MomentReading;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// A window that asks when it was confirmed that a child is missing still, and by whom. Nothing is typed before:
/// what nobody said is not confirmed.
final class StillMissingQuestion {

    private final Window owner;
    private final String heading;
    private final MissingEpisode episode;
    private final Instant now;
    private final FormDrafts kept;
    private final TextField when = new TextField();
    private final TextField by = new TextField();
    private final FieldBox whenBox;
    private final FieldBox byBox;

    StillMissingQuestion(Window owner, String name, MissingEpisode episode, Instant now, FormDrafts kept) {
        this.owner = owner;
        this.heading = words("dialog.still-missing", name, DateWords.moment(episode.since(), day(now)));
        this.episode = episode;
        this.now = now;
        when.setId("dialog-still-missing-when");
        by.setId("dialog-still-missing-by");
        this.whenBox = new FieldBox(words("event.field.seen"), when, words("event.hint-time"));
        this.byBox = new FieldBox(words("event.field.seen-by"), by, words("event.hint-by"));
        this.kept = kept.text("when", when.textProperty()).text("by", by.textProperty());
        when.textProperty().subscribe(() -> whenBox.error().set(""));
        by.textProperty().subscribe(() -> byBox.error().set(""));
    }

    /// The answer; nothing where it was left.
    Optional<MissingEpisode.Confirmation> ask() {
        kept.resume();
        boolean yes = new Question(owner, heading, words("dialog.still-missing-verb"), whenBox, byBox)
                .keeping(kept)
                .until(this::willDo)
                .ask(when);
        return yes
                ? exactly()
                        .map(at -> new MissingEpisode.Confirmation(
                                at.at(), by.getText().strip()))
                : Optional.empty();
    }

    private boolean willDo() {
        String wrong = reading().problem(true, true);
        boolean early =
                exactly().filter(at -> at.isCertainlyBefore(episode.since())).isPresent();
        whenBox.error().set(early ? RefusalWords.of(Refusal.Kind.BEFORE_THE_START) : wrong);
        boolean said = !by.getText().isBlank();
        byBox.error().set(said ? "" : words("event.by-needed"));
        return wrong.isEmpty() && !early && said;
    }

    private Optional<Moment.Exactly> exactly() {
        return reading().moment().filter(Moment.Exactly.class::isInstance).map(Moment.Exactly.class::cast);
    }

    private MomentReading reading() {
        return new MomentReading(when.getText().strip(), day(now), now);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, Moment.LONDON);
    }
}
