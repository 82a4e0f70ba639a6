package org.mashhuddle.ui.children.event;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Reads a form of something that happened: what is wrong in it, beside the field it is wrong in,
/// and the moments that it says.
public record EventReading(EventForm form) {

    /// Says what is wrong; whether nothing is.
    public boolean willDo() {
        form.problem().set("");
        for (EventField field : form.shown()) {
            form.field(field).error().set(problem(field));
        }
        boolean well = form.shown().stream()
                .allMatch(each -> form.field(each).error().get().isEmpty());
        if (well) {
            form.problem().set(unchosen());
        }
        return well && form.problem().get().isEmpty();
    }

    private String problem(EventField field) {
        return switch (field) {
            case WHEN -> wrong(field, needsWhen(), form.kind() == EventKind.INTERVIEW);
            case END -> or(wrong(field, !form.corrects() || !form.text(field).isEmpty(), false), order(field, start()));
            case REPORTED -> or(wrong(field, false, false), order(field, moment(EventField.WHEN)));
            case SEEN -> or(wrong(field, needsSeen(), true), order(field, start().or(() -> moment(EventField.WHEN))));
            case SOURCE -> needed(field, "event.source-needed");
            case SEEN_BY -> seenBy(field);
            case BY -> form.kind() == EventKind.MISSING ? "" : needed(field, "event.by-needed");
            case RATING_WHY -> form.rating().get().isPresent() ? needed(field, "refusal.rating-without-reason") : "";
            case REASON -> needed(field, "refusal.reason-missing");
            case PERSON, SAYS, PLACE, FROM, HOW -> "";
        };
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private boolean needsWhen() {
        return form.kind() != EventKind.INTERVIEW
                || form.interview().get().filter(InterviewAnswer.HELD::equals).isPresent();
    }

    private boolean needsSeen() {
        return form.kind() != EventKind.MISSING
                || !form.text(EventField.SEEN_BY).isEmpty();
    }

    private String seenBy(EventField field) {
        return form.kind() == EventKind.MISSING && form.text(EventField.SEEN).isEmpty()
                ? ""
                : needed(field, "event.by-needed");
    }

    private String needed(EventField field, String key) {
        return form.text(field).isEmpty() ? words(key) : "";
    }

    private String wrong(EventField field, boolean needed, boolean exact) {
        return reading(field).problem(needed, exact);
    }

    private String order(EventField field, Optional<Moment> start) {
        return moment(field)
                .filter(at -> start.filter(at::isCertainlyBefore).isPresent())
                .map(_ -> RefusalWords.of(Refusal.Kind.BEFORE_THE_START))
                .orElse("");
    }

    /// When what is typed on had begun.
    private Optional<Moment> start() {
        if (form.has(EventField.WHEN)) {
            return moment(EventField.WHEN);
        }
        return switch (form.kind()) {
            case STILL_MISSING, RETURNED -> form.about().happened().missingNow().map(MissingEpisode::since);
            case STILL_HELD, LEFT_CUSTODY, EXTENDED ->
                form.about().happened().inCustody().map(Custody::since);
            case CONTACT, REFERRAL, POLICE_NOTICE, RATING, MISSING, INTERVIEW, CUSTODY, PROTECTION -> Optional.empty();
        };
    }

    private String unchosen() {
        return switch (form.kind()) {
            case RATING -> form.rating().get().isEmpty() ? words("event.rating-needed") : "";
            case INTERVIEW -> form.interview().get().isEmpty() ? words("event.answer-needed") : "";
            case EXTENDED -> form.limit().get().isEmpty() ? words("event.limit-needed") : "";
            case LEFT_CUSTODY -> form.how().get().isEmpty() ? words("event.how-needed") : "";
            case CONTACT, REFERRAL, POLICE_NOTICE, MISSING, STILL_MISSING, RETURNED, CUSTODY, STILL_HELD, PROTECTION ->
                "";
        };
    }

    private MomentReading reading(EventField field) {
        return new MomentReading(
                form.text(field), form.about().today(), form.about().now());
    }

    Optional<Moment> moment(EventField field) {
        return reading(field).moment();
    }

    /// When it was; ask only where nothing is wrong.
    Moment when(EventField field) {
        return moment(field).orElseThrow();
    }

    Optional<Instant> exactly(EventField field) {
        return moment(field).filter(Moment.Exactly.class::isInstance).map(moment -> ((Moment.Exactly) moment).at());
    }

    Optional<MissingEpisode.Confirmation> seen() {
        return exactly(EventField.SEEN).map(at -> new MissingEpisode.Confirmation(at, form.text(EventField.SEEN_BY)));
    }

    @Override
    public String toString() {
        return "EventReading";
    }
}
