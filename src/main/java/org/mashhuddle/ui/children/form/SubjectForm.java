package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.NhsNumber.Verified.How;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.ui.children.words.FactWords;
import org.mashhuddle.ui.children.words.NumberWords;
import org.mashhuddle.ui.children.words.SubjectKind;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Field.Width;
import org.mashhuddle.ui.kit.form.FormRow;
import org.mashhuddle.ui.kit.form.Look;
import org.mashhuddle.ui.kit.form.Readings;

/// What is typed of a child, a person of concern or a place. What was typed stays, whatever is
/// refused.
public final class SubjectForm extends PeopleForm {

    private final SubjectId id;
    private final LocalDate today;
    private Optional<Subject> original;
    private boolean plans;
    private boolean leads;

    public final Field<SubjectKind> kind =
            segments("kind", all(SubjectKind.class), SubjectKind.CHILD, SubjectKind::said);
    public final Field<String> given = line("given", Width.WIDE);
    public final Field<String> family = line("family", Width.WIDE).required(words("children.family-needed"));
    public final Field<String> knownAs = line("known-as", Width.NARROW).hint(words("children.hint-known-as"));
    public final Field<String> born = line("born", Width.MIDDLE).hint(words("children.hint-born"));
    public final Field<BirthReading.Kind> birthKind = segments(
                    "birth", all(BirthReading.Kind.class), BirthReading.Kind.BORN, BirthReading.Kind::said)
            .id("form-birth-kind")
            .label(words("children.birth-kind"));
    public final Field<String> pronoun = line("pronoun", Width.NARROW).hint(words("children.hint-pronoun"));
    public final Field<String> nhs =
            line("nhs", Width.MIDDLE).hint(words("children.hint-nhs")).check(NumberWords::nhsProblem);
    public final Field<String> upn =
            line("upn", Width.MIDDLE).hint(words("children.hint-upn")).check(NumberWords::upnProblem);
    public final Field<String> ref = line("ref", Width.MIDDLE).hint(words("children.hint-ref"));
    public final Field<String> ethnicity = field(
                    "ethnicity", new Look.Offers(CodeList.ETHNICITY::with, CodeList.ETHNICITY.all()), Readings.words())
            .label(words("children.field.ethnicity"))
            .hint(words("children.hint-ethnicity"))
            .width(Width.WIDE);
    public final Field<PersonOfConcern.HowKnown> howKnown = segments(
                    "how-known",
                    all(PersonOfConcern.HowKnown.class),
                    PersonOfConcern.HowKnown.NOT_KNOWN,
                    FactWords::howKnown)
            .label(words("children.field.how-known"));
    public final Field<Sex> sex = segments(
                    "sex", List.of(Sex.FEMALE, Sex.MALE, Sex.OTHER, Sex.NOT_KNOWN), Sex.NOT_KNOWN, FactWords::sexChosen)
            .label(words("children.fact-sex"));
    public final Field<String> home = line("home", Width.WIDE)
            .hint(() -> holdsSafeAddress() ? words("children.hint-safe-held") : words("children.hint-home"));
    public final Field<String> homePostcode = postcode("home-postcode");
    public final Field<Boolean> safe =
            tick("safe", words("children.safe"), words("children.safe-hint")).label(words("children.safe-label"));
    public final Field<String> school = line("school", Width.WIDE);
    public final Field<String> schoolNote = line("school-note", Width.WIDE);
    public final Field<String> doctor = line("doctor", Width.WIDE);
    public final Field<String> worker = line("worker", Width.WIDE);
    public final Field<String> plan = line("plan", Width.WIDE).hint(words("children.hint-plan"));
    public final Field<String> place = line("place", Width.WIDE).required(words("children.place-needed"));
    public final Field<String> postcode = postcode("postcode");
    public final Field<String> known =
            area("known").label(words("children.field.known")).width(Width.WIDEST);
    public final Field<SharingMark> mark;
    private final VerifiedFields verified = new VerifiedFields(
            segments("nhs-how", all(How.class), How.NOT_VERIFIED, NumberWords::how), day("nhs-on"), text("nhs-source"));

    /// @param original the one that is changed; none for a new one
    public SubjectForm(SubjectId id, Optional<Subject> original, LocalDate today, List<Agency> agencies) {
        super(new Title(
                "form",
                "record",
                original.isEmpty() ? words("children.form-add") : words("children.form-edit"),
                words("children.save")));
        this.id = id;
        this.original = original;
        this.today = today;
        verified.by(today, nhs, this::childBefore);
        mark = mark("mark", agencies).label(words("meeting.mark.spoken"));
        born.check(_ -> birth().problem());
        ethnicity.check(this::ethnicityProblem);
        home.check(this::homeProblem);
        original.ifPresent(this::fill);
        kind.text().subscribe((_, _) -> otherKind());
        birthKind.text().subscribe((_, _) -> born.error().set(""));
        followCounts();
    }

    /// What follows from the statuses and named leads of the record is not typed here as well.
    public SubjectForm beside(ChildStanding standing) {
        plans = standing.saysPlan();
        leads = standing.saysLead();
        return this;
    }

    private Field<String> postcode(String name) {
        return field(name, new Look.Line(), Readings.postcode())
                .label(words("children.field." + name))
                .width(Width.NARROW);
    }

    private Field<String> line(String name, Width width) {
        return text(name).label(words("children.field." + name)).width(width);
    }

    @Override
    public List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>();
        if (isNew()) {
            rows.add(new FormRow.Fields(kind));
        }
        for (List<Field<?>> row : fieldsOf(kind.get())) {
            if (!row.isEmpty()) {
                rows.add(new FormRow.Fields(row));
            }
            if (row.contains(livesWith)) {
                rows.addAll(household.rows());
            }
        }
        if (plans || leads) {
            rows.add(new FormRow.Sentence(words("standing.elsewhere")));
        }
        if (kind.get() != SubjectKind.PLACE) {
            rows.addAll(others.rows());
        }
        return rows;
    }

    private List<List<Field<?>>> fieldsOf(SubjectKind which) {
        return switch (which) {
            case CHILD ->
                List.of(
                        List.of(given, family, knownAs),
                        List.of(born, birthKind, pronoun),
                        List.of(nhs, upn, ref),
                        List.of(verified.how()),
                        verified.beside(),
                        List.of(ethnicity, sex),
                        List.of(home, homePostcode, safe),
                        List.of(livesWith),
                        List.of(school, schoolNote),
                        leads ? List.of(doctor) : List.of(doctor, worker),
                        plans ? List.of() : List.of(plan));
            case PERSON ->
                List.of(
                        List.of(given, family, knownAs),
                        List.of(born, birthKind, pronoun),
                        List.of(ethnicity, howKnown),
                        List.of(known, mark));
            case PLACE -> List.of(List.of(place, postcode), List.of(known, mark));
        };
    }

    @Override
    protected Optional<Field<?>> begins() {
        return Optional.of(kind.get() == SubjectKind.PLACE ? place : given);
    }

    private void otherKind() {
        fields().forEach(field -> field.error().set(""));
        problem().set("");
        redraw();
    }

    @Override
    protected String wrong(long many) {
        return words("children.form-wrong", many);
    }

    /// Begins with what was looked for: a number, or a name, with a day of birth behind it or without; or a place.
    public void begin(String looked) {
        LookedFor found = LookedFor.of(looked);
        place.set((found.nhs() + found.born()).isEmpty() ? looked.strip() : "");
        born.set(found.born());
        nhs.set(found.nhs());
        given.set(found.given());
        family.set(found.family());
    }

    /// Shows it, with what was typed into it before and never saved.
    public void open(Journal journal, Runnable shown) {
        String base = original.map(Subject::version).orElse(0L).toString();
        FormDrafts drafts = new FormDrafts(journal, changes(), title().place(), base);
        open(isNew() ? drafts.named(this::name) : drafts, shown);
    }

    private String name() {
        return (given.get().strip() + " " + family.get().strip()).strip();
    }

    /// Whether somebody is added, and not changed.
    public boolean isNew() {
        return original.isEmpty();
    }

    /// Whose record it changes; nobody's where somebody is added.
    public Optional<SubjectId> changes() {
        return original.map(Subject::id);
    }

    private boolean holdsSafeAddress() {
        return childBefore().flatMap(Child::home).filter(Address::safe).isPresent();
    }

    /// What an extract brought stays, whether the list has it or not.
    private String ethnicityProblem(String typed) {
        boolean asBefore = original.map(FactWords::ethnicity).orElse("").equals(typed);
        return asBefore || FactWords.isEthnicity(typed) ? "" : words("children.ethnicity-needed");
    }

    private String homeProblem(String lines) {
        if (lines.isEmpty() && !homePostcode.isEmpty()) {
            return words("children.home-needed");
        }
        return lines.isEmpty() && safe.get() && !holdsSafeAddress() ? words("children.safe-needed") : "";
    }

    /// Somebody else saved first.
    public void meanwhile(Subject theirs) {
        original.ifPresent(was -> mergeWith(was, theirs));
        original = Optional.of(theirs);
        verified.corrected(childBefore(), NhsNumber.parse(nhs.get()));
        problem().set(words("children.stale"));
    }

    @Override
    protected void startOver() {
        original.ifPresent(this::fill);
        super.startOver();
    }

    @Override
    public void fill(Subject subject) {
        kind.set(SubjectKind.of(subject));
        switch (subject) {
            case Child child -> fill(child);
            case PersonOfConcern person -> {
                who(person.names(), person.birth());
                ethnicity.set(CodeList.ETHNICITY.said(person.ethnicity().code()));
                howKnown.set(person.ethnicity().how());
                known.set(person.known());
                mark.set(person.mark());
            }
            case Place there -> {
                place.set(there.name());
                postcode.set(there.postcode());
                known.set(there.known());
                mark.set(there.mark());
            }
        }
    }

    /// A safe address is not shown.
    private void fill(Child child) {
        who(child.names(), child.birth());
        nhs.set(child.identifiers().nhsNumber().map(NhsNumber::canonical).orElse(""));
        verified.fill(child.identifiers().verified());
        upn.set(child.identifiers().upn().map(Upn::value).orElse(""));
        ref.set(child.identifiers().localRef().orElse(""));
        ethnicity.set(CodeList.ETHNICITY.said(child.ethnicity()));
        sex.set(child.sex());
        Optional<Address> shown = child.home().filter(address -> !address.safe());
        home.set(shown.map(Address::lines).orElse(""));
        homePostcode.set(shown.map(Address::postcode).orElse(""));
        safe.set(child.home().isPresent() && shown.isEmpty());
        household.fill(child.care().family());
        school.set(child.care().school());
        schoolNote.set(child.care().schoolNote());
        doctor.set(child.care().doctor());
        worker.set(child.care().worker());
        plan.set(child.care().plan());
    }

    private void who(Names names, Birth birth) {
        given.set(names.given());
        family.set(names.family());
        knownAs.set(names.knownAs().orElse(""));
        pronoun.set(names.pronoun().orElse(""));
        born.set(BirthReading.typed(birth));
        birthKind.set(BirthReading.Kind.of(birth));
        others.fill(names);
    }

    @Override
    public Subject read() {
        return switch (kind.get()) {
            case CHILD -> child(childBefore());
            case PERSON ->
                new PersonOfConcern(
                        id,
                        names(),
                        birth().birth(),
                        known.get(),
                        mark.get(),
                        restriction(),
                        version(),
                        new PersonOfConcern.Ethnicity(code(), howKnown.get()));
            case PLACE -> new Place(id, place.get(), postcode.get(), known.get(), mark.get(), restriction(), version());
        };
    }

    private String code() {
        return CodeList.ETHNICITY.read(ethnicity.get()).orElse(ethnicity.get());
    }

    private Child child(Optional<Child> before) {
        return new Child(
                id,
                names(),
                birth().birth(),
                sex.get(),
                code(),
                verified.read(NhsNumber.parse(nhs.get()), Upn.parse(upn.get()), some(ref)),
                home(before),
                new Care(plan.get(), school.get(), schoolNote.get(), doctor.get(), worker.get(), household.read()),
                before.flatMap(Child::household),
                before.map(Child::typedHere).orElse(Set.of()),
                restriction(),
                version(),
                before.flatMap(Child::death));
    }

    /// A safe address that is held stays, as long as no other is typed.
    private Optional<Address> home(Optional<Child> before) {
        return home.isEmpty()
                ? before.flatMap(Child::home).filter(Address::safe)
                : Optional.of(new Address(home.get(), homePostcode.get(), safe.get()));
    }

    @Override
    Names inUse() {
        return names(OtherNames.none());
    }

    private Names names() {
        return names(others.read(original));
    }

    private Names names(OtherNames beside) {
        return new Names(given.get(), family.get(), some(knownAs), some(pronoun), beside);
    }

    private BirthReading birth() {
        return new BirthReading(kind.get(), birthKind.get(), born.get(), today);
    }

    private static Optional<String> some(Field<String> field) {
        return Optional.of(field.get()).filter(text -> !text.isEmpty());
    }

    private Optional<Child> childBefore() {
        return original.filter(Child.class::isInstance).map(Child.class::cast);
    }

    private Optional<Restriction> restriction() {
        return original.flatMap(Subject::restriction);
    }

    private long version() {
        return original.map(Subject::version).orElse(0L);
    }
}
