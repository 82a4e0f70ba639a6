package org.mashhuddle.ui.children.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.referral.PoliceRisk;
import org.mashhuddle.service.record.OpenEvents;
import org.mashhuddle.ui.kit.FormDrafts;

/// Something that happened, as it is typed: the fields of its kind, what is chosen beside them, and
/// what is wrong with each. Nothing is preselected; how far words may be shared starts at the
/// narrowest.
public final class EventForm {

    /// A field and the sentence beside it.
    public record Typed(StringProperty text, StringProperty error) {
        Typed() {
            this(new SimpleStringProperty(""), new SimpleStringProperty(""));
            text.subscribe(() -> error.set(""));
        }

        @Override
        public String toString() {
            return "Typed";
        }
    }

    /// What the form stands on: what happened before, and the day it is.
    ///
    /// @param corrects the entry that is said otherwise; none for a new one
    public record About(
            OpenEvents happened, List<Agency> agencies, LocalDate today, Instant now, Optional<EntryId> corrects) {
        @Override
        public String toString() {
            return "About";
        }
    }

    private final EventKind kind;
    private final About about;
    private final Map<EventField, Typed> fields = new EnumMap<>(EventField.class);
    private final ObjectProperty<Optional<String>> category = none();
    private final ObjectProperty<Optional<MashRating>> rating = none();
    private final ObjectProperty<Optional<PoliceRisk>> risk = none();
    private final ObjectProperty<Optional<Custody.How>> how = none();
    private final ObjectProperty<Optional<Custody.Limit>> limit = none();
    private final ObjectProperty<Optional<InterviewAnswer>> interview = none();
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final ObjectProperty<SharingMark> reasonMark = new SimpleObjectProperty<>(SharingMark.usual());
    private final StringProperty problem = new SimpleStringProperty("");

    public EventForm(EventKind kind, About about, List<EventField> shown) {
        this.kind = kind;
        this.about = about;
        shown.forEach(field -> fields.put(field, new Typed()));
    }

    private static <T> ObjectProperty<Optional<T>> none() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    /// What is typed and chosen goes to the journal, but for how far it may be shared: that starts
    /// anew.
    public void keepIn(FormDrafts drafts) {
        fields.forEach((field, typed) -> drafts.text(field.key(), typed.text()));
        drafts.mark("reason-mark", reasonMark);
        category.subscribe((_, now) -> drafts.note("category", now.orElse("")));
        drafts.field(
                "category",
                () -> category.get().orElse(""),
                text -> category.set(Optional.of(text).filter(about.happened().categories()::contains)));
        keep(drafts, "rating", rating, MashRating.class);
        keep(drafts, "risk", risk, PoliceRisk.class);
        keep(drafts, "how-ended", how, Custody.How.class);
        keep(drafts, "limit", limit, Custody.Limit.class);
        keep(drafts, "interview", interview, InterviewAnswer.class);
    }

    private static <E extends Enum<E>> void keep(
            FormDrafts drafts, String name, ObjectProperty<Optional<E>> chosen, Class<E> list) {
        chosen.subscribe((_, now) -> drafts.note(name, now.map(Enum::name).orElse("")));
        drafts.field(
                name,
                () -> chosen.get().map(Enum::name).orElse(""),
                text -> chosen.set(text.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(list, text))));
    }

    /// Its lasting name in the journal.
    public String name() {
        return "event."
                + about.corrects()
                        .map(entry -> "correct." + entry.value() + ".")
                        .orElse(kind.key() + ".");
    }

    /// What kind of thing happened.
    public EventKind kind() {
        return kind;
    }

    public About about() {
        return about;
    }

    /// Whether it says an entry otherwise.
    public boolean corrects() {
        return about.corrects().isPresent();
    }

    /// The fields, in their order.
    List<EventField> shown() {
        return List.copyOf(fields.keySet());
    }

    boolean has(EventField field) {
        return fields.containsKey(field);
    }

    Typed field(EventField field) {
        return Optional.ofNullable(fields.get(field)).orElseThrow();
    }

    /// What is typed into a field.
    String text(EventField field) {
        return Optional.ofNullable(fields.get(field))
                .map(typed -> typed.text().get().strip())
                .orElse("");
    }

    /// What is typed into a field, by its name.
    public StringProperty text(String name) {
        return field(EventField.valueOf(name)).text();
    }

    /// What is wrong in a field, by its name.
    public String error(String name) {
        return field(EventField.valueOf(name)).error().get();
    }

    /// An entry of the hub's list of harms.
    public ObjectProperty<Optional<String>> category() {
        return category;
    }

    /// The MASH rating.
    public ObjectProperty<Optional<MashRating>> rating() {
        return rating;
    }

    /// How the police judge the risk.
    public ObjectProperty<Optional<PoliceRisk>> risk() {
        return risk;
    }

    /// How custody ended.
    public ObjectProperty<Optional<Custody.How>> how() {
        return how;
    }

    /// For how long a child may be held.
    public ObjectProperty<Optional<Custody.Limit>> limit() {
        return limit;
    }

    /// How far the interview is.
    public ObjectProperty<Optional<InterviewAnswer>> interview() {
        return interview;
    }

    /// How far the words may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// How far the reason of a correction may be shared.
    public ObjectProperty<SharingMark> reasonMark() {
        return reasonMark;
    }

    /// What is missing or was refused.
    public StringProperty problem() {
        return problem;
    }

    @Override
    public String toString() {
        return "EventForm";
    }
}
