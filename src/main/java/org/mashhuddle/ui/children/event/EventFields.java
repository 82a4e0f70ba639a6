package org.mashhuddle.ui.children.event;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.PoliceRisk;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;

/// The fields of something that happened, one under the other: Tab goes through them.
public final class EventFields extends VBox {

    private final EventForm form;

    public EventFields(EventForm form) {
        super(8);
        this.form = form;
        for (EventField field : form.shown()) {
            choiceBefore(field).ifPresent(getChildren()::add);
            getChildren().add(box(field));
            choiceAfter(field).ifPresent(getChildren()::add);
        }
    }

    /// The first thing to type or choose.
    public Node first() {
        return form.kind() == EventKind.MISSING || form.kind().arrives()
                ? lookup("#event-when")
                : lookup(".text-mark") != null && !form.corrects() ? lookup(".text-mark") : lookup(".text-field");
    }

    private FieldBox box(EventField field) {
        EventForm.Typed typed = form.field(field);
        String id = "event-" + field.key();
        FieldBox box;
        if (field == EventField.SAYS || field == EventField.REASON) {
            GrowingArea area = new GrowingArea(id, "");
            area.textProperty().bindBidirectional(typed.text());
            box = new FieldBox(label(field), area);
        } else {
            TextField text = new TextField();
            text.setId(id);
            text.textProperty().bindBidirectional(typed.text());
            box = new FieldBox(label(field), text, hint(field));
        }
        box.error().bind(typed.error());
        return box;
    }

    private String label(EventField field) {
        boolean back = form.has(EventField.FROM) || form.kind() == EventKind.RETURNED;
        return switch (field) {
            case WHEN -> when();
            case BY -> by();
            case PLACE -> words(form.kind() == EventKind.CUSTODY ? "event.station" : "event.last-seen");
            case END -> words(back ? "event.end-back" : "event.end-left");
            case HOW -> words(back ? "event.how-back" : "event.towards");
            case SOURCE, PERSON, SAYS, RATING_WHY, FROM, REPORTED, SEEN, SEEN_BY, REASON ->
                words("event.field." + field.key());
        };
    }

    private String when() {
        return switch (form.kind()) {
            case MISSING -> words("event.when-seen");
            case CUSTODY -> words("event.when-detained");
            case PROTECTION -> words("event.when-taken");
            case INTERVIEW -> words("event.when-held");
            case CONTACT,
                    REFERRAL,
                    POLICE_NOTICE,
                    RATING,
                    STILL_MISSING,
                    RETURNED,
                    STILL_HELD,
                    EXTENDED,
                    LEFT_CUSTODY -> words("event.when-came");
        };
    }

    private String by() {
        return switch (form.kind()) {
            case MISSING -> words("event.by-reported");
            case EXTENDED -> words("event.by-authorised");
            case PROTECTION -> words("event.by-taken");
            case CONTACT,
                    REFERRAL,
                    POLICE_NOTICE,
                    RATING,
                    STILL_MISSING,
                    RETURNED,
                    INTERVIEW,
                    CUSTODY,
                    STILL_HELD,
                    LEFT_CUSTODY -> words("event.by-told");
        };
    }

    private String hint(EventField field) {
        return switch (field) {
            case WHEN -> words(form.kind() == EventKind.CUSTODY ? "event.hint-relevant" : "event.hint-when");
            case END, REPORTED -> words("event.hint-when");
            case SEEN -> words("event.hint-time");
            case SOURCE, BY, SEEN_BY -> words("event.hint-by");
            case PERSON, SAYS, RATING_WHY, PLACE, FROM, HOW, REASON -> "";
        };
    }

    private Optional<Node> choiceBefore(EventField field) {
        return switch (field) {
            case SAYS -> Optional.of(category());
            case RATING_WHY -> Optional.of(rating());
            case BY -> form.kind() == EventKind.EXTENDED ? Optional.of(limit()) : Optional.empty();
            case WHEN -> form.kind() == EventKind.INTERVIEW ? Optional.of(interview()) : Optional.empty();
            case END, SOURCE, PERSON, PLACE, FROM, REPORTED, SEEN, SEEN_BY, HOW, REASON -> Optional.empty();
        };
    }

    private Optional<Node> choiceAfter(EventField field) {
        boolean custody = form.kind() == EventKind.LEFT_CUSTODY || form.kind() == EventKind.CUSTODY;
        return switch (field) {
            case SAYS ->
                Optional.of(SharingMarkField.of("event-mark", form.about().agencies(), form.mark()));
            case REASON ->
                Optional.of(new FieldBox(
                        words("sharing.reason"),
                        SharingMarkField.of("event-reason-mark", form.about().agencies(), form.reasonMark())));
            case BY -> form.kind() == EventKind.MISSING ? Optional.of(risk()) : Optional.empty();
            case END -> custody ? Optional.of(ended()) : Optional.empty();
            case WHEN, SOURCE, PERSON, RATING_WHY, PLACE, FROM, REPORTED, SEEN, SEEN_BY, HOW -> Optional.empty();
        };
    }

    private Node category() {
        return choice(
                "category",
                form.about().happened().categories().stream(),
                Function.identity(),
                Feather.TAG,
                form.category());
    }

    private Node rating() {
        return choice("rating", Stream.of(MashRating.values()), MashRating::word, Feather.FLAG, form.rating());
    }

    private Node risk() {
        return choice(
                "risk",
                Stream.of(PoliceRisk.values()),
                one -> words("event.risk." + one.name()),
                Feather.ALERT_TRIANGLE,
                form.risk());
    }

    private Node ended() {
        return choice(
                "how-ended",
                Stream.of(Custody.How.values()),
                one -> words("event.ended." + one.name()),
                Feather.LOG_OUT,
                form.how());
    }

    private Node limit() {
        return choice(
                "limit",
                Stream.of(Custody.Limit.HOURS_36, Custody.Limit.HOURS_96),
                one -> words("event.limit." + one.name()),
                Feather.CLOCK,
                form.limit());
    }

    private Node interview() {
        return choice(
                "interview",
                Stream.of(InterviewAnswer.values()),
                one -> words("event.interview." + one.name()),
                Feather.MESSAGE_CIRCLE,
                form.interview());
    }

    private static <T> Node choice(
            String key, Stream<T> all, Function<T, String> said, Feather icon, ObjectProperty<Optional<T>> chosen) {
        List<Option<T>> options =
                all.map(one -> new Option<>(one, said.apply(one), icon)).toList();
        String asks = words("event.choose." + key);
        MarkButton<T> button = MarkButton.of("event-" + key, asks, options);
        button.setAccessibleText(asks);
        button.valueProperty().bindBidirectional(chosen);
        return new FlowPane(button);
    }
}
