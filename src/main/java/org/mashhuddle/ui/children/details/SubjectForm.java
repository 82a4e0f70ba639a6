package org.mashhuddle.ui.children.details;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.children.form.BirthKind;
import org.mashhuddle.ui.children.words.AlikeLine;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.children.words.SubjectKind;
import org.mashhuddle.ui.kit.FormDrafts;

/// What is typed of a child, a person of concern or a place. What was typed stays, whatever is
/// refused.
public final class SubjectForm {

    /// A field: what is typed, and what is wrong with it.
    public record Typed(StringProperty text, StringProperty error) {
        Typed() {
            this(new SimpleStringProperty(""), new SimpleStringProperty(""));
            text.subscribe(() -> error.set(""));
        }

        @Override
        public String toString() {
            return "Typed[withheld]";
        }
    }

    private static final Pattern FIRST_LETTERS = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}");
    private final SubjectId id;
    private final LocalDate today;
    private final List<Agency> agencies;
    private final Map<SubjectField, Typed> fields = new EnumMap<>(SubjectField.class);
    private final ObjectProperty<SubjectKind> kind = new SimpleObjectProperty<>(SubjectKind.CHILD);
    private final ObjectProperty<BirthKind> birthKind = new SimpleObjectProperty<>(BirthKind.BORN);
    private final ObjectProperty<Sex> sex = new SimpleObjectProperty<>(Sex.NOT_KNOWN);
    private final BooleanProperty safe = new SimpleBooleanProperty();
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final ObservableList<AlikeLine> alike = FXCollections.observableArrayList();
    private final StringProperty problem = new SimpleStringProperty("");
    private Optional<Subject> original;

    /// @param original the one that is changed; none for a new one
    public SubjectForm(SubjectId id, Optional<Subject> original, LocalDate today, List<Agency> agencies) {
        this.id = id;
        this.original = original;
        this.today = today;
        this.agencies = List.copyOf(agencies);
        for (SubjectField part : SubjectField.values()) {
            fields.put(part, new Typed());
        }
        // Whoever types on has not looked at those alike what is typed now.
        fields.values().forEach(field -> field.text().subscribe((_, _) -> alike.clear()));
        original.ifPresent(this::fill);
        kind.subscribe((_, _) -> clearErrors());
        birthKind.subscribe((_, _) -> field(SubjectField.BORN).error().set(""));
    }

    private void fill(Subject subject) {
        kind.set(SubjectKind.of(subject));
        SubjectFieldValues.of(subject)
                .forEach((part, text) -> field(part).text().set(text));
        choices(subject);
    }

    private void choices(Subject subject) {
        switch (subject) {
            case Child child -> {
                birthKind.set(SubjectFieldValues.kind(child.birth()));
                sex.set(child.sex());
                safe.set(holdsSafeAddress());
            }
            case PersonOfConcern person -> {
                birthKind.set(SubjectFieldValues.kind(person.birth()));
                mark.set(person.mark());
            }
            case Place place -> mark.set(place.mark());
        }
    }

    private static Optional<SharingMark> markOf(Subject subject) {
        return switch (subject) {
            case Child _ -> Optional.empty();
            case PersonOfConcern person -> Optional.of(person.mark());
            case Place place -> Optional.of(place.mark());
        };
    }

    private void clearErrors() {
        fields.values().forEach(field -> field.error().set(""));
        alike.clear();
        problem.set("");
    }

    /// Begins with what was looked for: a number, or a name.
    public void begin(String looked) {
        String text = looked.strip();
        if (NumberReading.nhsProblem(text).isEmpty()) {
            field(SubjectField.NHS).text().set(text);
        } else if (text.matches("[\\p{L}\\p{M}'\u2019 -]+")) {
            int last = text.lastIndexOf(' ');
            field(SubjectField.FAMILY).text().set(capital(text.substring(last + 1)));
            field(SubjectField.GIVEN)
                    .text()
                    .set(capital(text.substring(0, Math.max(0, last)).strip()));
        }
    }

    /// Everything typed and chosen goes to the journal, but for how far a person or a place may /// be shared: that
    /// starts anew.
    public FormDrafts drafts(RecordWorkspace desk) {
        FormDrafts drafts = new FormDrafts(
                desk.journal(),
                original.map(Subject::id),
                "record",
                original.map(Subject::version).orElse(0L).toString());
        fields.forEach((part, field) -> drafts.text(part.key(), field.text()));
        safe.subscribe((_, now) -> drafts.note("safe", now.toString()));
        return drafts.choice("kind", kind, SubjectKind.class)
                .choice("birth", birthKind, BirthKind.class)
                .choice("sex", sex, Sex.class)
                .field("safe", () -> Boolean.toString(safe.get()), typed -> safe.set(Boolean.parseBoolean(typed)));
    }

    private static String capital(String name) {
        return FIRST_LETTERS.matcher(name).replaceAll(first -> first.group().toUpperCase(Locale.UK));
    }

    /// The same form with nothing typed into it.
    public SubjectForm afresh() {
        return new SubjectForm(id, original, today, agencies);
    }

    /// Whether somebody is added, and not changed.
    public boolean isNew() {
        return original.isEmpty();
    }

    /// Whether a safe address is held, which the form does not show.
    boolean holdsSafeAddress() {
        return original.filter(Child.class::isInstance)
                .flatMap(one -> ((Child) one).home())
                .filter(Address::safe)
                .isPresent();
    }

    /// Says beside each field what is wrong with it; whether nothing is.
    public boolean willDo() {
        Map<SubjectField, String> wrong = new SubjectFormReader(this).problems();
        fields.forEach((part, field) -> field.error().set(wrong.getOrDefault(part, "")));
        problem.set(wrong.isEmpty() ? "" : words("children.form-wrong", wrong.size()));
        return wrong.isEmpty();
    }

    /// Somebody else saved first: what was not touched here becomes theirs, what was stays as
    /// typed; where both changed the same, theirs stands beside the field.
    public void meanwhile(Subject theirs) {
        Map<SubjectField, String> before = original.map(SubjectFieldValues::of).orElse(Map.of());
        Map<SubjectField, String> now = SubjectFieldValues.of(theirs);
        for (SubjectField part : SubjectField.values()) {
            String was = before.getOrDefault(part, "");
            String is = now.getOrDefault(part, "");
            Typed field = field(part);
            if (field.text().get().equals(was)) {
                field.text().set(is);
            } else if (!is.equals(was) && !is.equals(field.text().get())) {
                field.error().set(words("children.theirs", is.isBlank() ? words("children.not-known") : is));
            }
        }
        chosenMeanwhile(theirs);
        original = Optional.of(theirs);
        problem.set(words("children.stale"));
    }

    /// A choice that was not touched here becomes theirs.
    private void chosenMeanwhile(Subject theirs) {
        Optional<SharingMark> before = original.flatMap(SubjectForm::markOf);
        if (before.filter(mark.get()::equals).isPresent()) {
            markOf(theirs).ifPresent(mark::set);
        }
        if (theirs instanceof Child now && original.orElse(now) instanceof Child was) {
            sex.set(sex.get() == was.sex() ? now.sex() : sex.get());
            BirthKind kind = SubjectFieldValues.kind(was.birth());
            birthKind.set(birthKind.get() == kind ? SubjectFieldValues.kind(now.birth()) : birthKind.get());
        }
    }

    public Typed field(SubjectField part) {
        return fields.computeIfAbsent(part, _ -> new Typed());
    }

    SubjectId id() {
        return id;
    }

    public Optional<Subject> original() {
        return original;
    }

    public LocalDate today() {
        return today;
    }

    public List<Agency> agencies() {
        return agencies;
    }

    /// What kind of subject; it can be chosen while one is new.
    public ObjectProperty<SubjectKind> kind() {
        return kind;
    }

    /// How the day of birth is meant.
    public ObjectProperty<BirthKind> birthKind() {
        return birthKind;
    }

    /// As recorded by the source.
    public ObjectProperty<Sex> sex() {
        return sex;
    }

    /// Whether the address is a safe one.
    public BooleanProperty safe() {
        return safe;
    }

    /// How far the line about a person or a place may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// Those that may be the same one.
    public ObservableList<AlikeLine> alike() {
        return alike;
    }

    /// Why it was not saved.
    public StringProperty problem() {
        return problem;
    }

    @Override
    public String toString() {
        return "SubjectForm";
    }
}
