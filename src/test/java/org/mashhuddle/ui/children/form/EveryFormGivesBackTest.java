package org.mashhuddle.ui.children.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.measure.DisruptionOption;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.ChildStatus;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.standing.LeadId;
import org.mashhuddle.domain.standing.Newborn;
import org.mashhuddle.domain.standing.Span;
import org.mashhuddle.domain.standing.StatusId;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.record.Held;
import org.mashhuddle.service.record.Measures;
import org.mashhuddle.service.record.OpenEvents;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.children.FullValue;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.search.WithChildren;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.form.Form;

/// Every form of a record gives back what it was filled with, and its fields, typed anew letter by
/// letter as the journal of drafts does, say the same. The forms are found by walking the package:
/// one without a row here is red.
class EveryFormGivesBackTest extends WithChildren {

    static final Instant NOW = Instant.parse("2026-11-24T08:53:00Z");
    private static final Moment NIGHT = new Moment.Exactly(Instant.parse("2026-11-23T21:40:00Z"));
    private static final MarkedText WHY = new MarkedText("a reason", new SharingMark.MayReachFamily());

    /// A form and the full value it is given.
    private record Case<T>(Supplier<Form<T>> form, T full) {
        void givesBack() {
            Form<T> form = this.form.get();
            form.fill(full);
            isFull(form.read());
            assertThat(form.fields())
                    .filteredOn(field -> !field.name().startsWith("reason") || full == WHY)
                    .filteredOn(field -> !field.name()
                            .matches("(given|family|sex)[23]|other-.*[1-5]|with-.*[1-7]|known|place|postcode"))
                    .allSatisfy(field ->
                            assertThat(field.text().get()).as(field.name()).isNotBlank());
            Form<T> typed = this.form.get();
            form.fields()
                    .forEach(field -> type(typed, field.name(), field.text().get()));
            isFull(typed.read());
        }

        /// A link has an id of its own each time it is read.
        private void isFull(T read) {
            assertThat(read)
                    .usingRecursiveComparison()
                    .ignoringFields(full instanceof Link ? new String[] {"id"} : new String[0])
                    .isEqualTo(full);
        }
    }

    private RecordViewModel record;

    private static Set<Class<?>> forms() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.mashhuddle.ui.children")
                        .stream()
                        .filter(type -> type.isAssignableTo(Form.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<Class<?>>map(type -> type.reflect())
                        .collect(Collectors.toUnmodifiableSet());
    }

    @TestFactory
    Stream<DynamicTest> everyFormGivesBackWhatItWasFilledWith() {
        record = opened("amira");
        Map<Class<?>, Case<?>> rows = new HashMap<>();
        small(rows);
        events(rows);
        Set<Class<?>> forms = forms();
        assertThat(forms).hasSizeGreaterThan(15);
        return forms.stream()
                .map(form -> dynamicTest(form.getName(), () -> {
                    assertThat(rows).as("a row for each form").containsKey(form);
                    rows.get(form).givesBack();
                }));
    }

    private void small(Map<Class<?>, Case<?>> rows) {
        SideForm.Host host = record.side();
        Child expected = new FullValue().of(Child.class);
        Agency agency = record.agencies().getFirst();
        rows.put(SideForm.Reason.class, new Case<>(() -> withdrawing(host), WHY));
        rows.put(
                RecordPrintForm.class,
                new Case<>(
                        () -> new RecordPrintForm(host),
                        new RecordPrintForm.Typed(
                                Optional.of(agency), "A. Patel", Optional.of(Channel.HANDED_OVER), "A. Patel")));
        rows.put(AskForm.class, new Case<>(() -> new AskForm(host), new AskForm.Request(agency.id(), "Jo", WHY)));
        ChildStatus stands = new ChildStatus(
                new StatusId(new UUID(8, 1)),
                host.id(),
                StatusKind.HELP,
                "Early help",
                Span.since(ChildrenDay.DAY.minusDays(9)),
                Provenance.here());
        rows.put(
                StandingForms.Status.class,
                new Case<>(
                        () -> new StandingForms.Status(
                                host,
                                new Held(
                                        ChildStanding.none(),
                                        List.of("Suspended"),
                                        List.of("Care leaver"),
                                        Measures.nothing()),
                                List.of(stands)),
                        new StandingForms.TypedStatus(
                                StatusKind.EDUCATION,
                                "Suspended",
                                Span.of(ChildrenDay.DAY, ChildrenDay.DAY.plusDays(2)),
                                Optional.of(stands.id()))));
        Measures can = new Measures(
                List.of(),
                0,
                Map.of(),
                List.of(new DisruptionOption("Recovery order", "", Set.of(DisruptionOption.Whom.CHILD))),
                List.of(),
                List.of("Police"));
        rows.put(
                MeasureForms.Mechanism.class,
                new Case<>(
                        () -> new MeasureForms.Mechanism(host, can),
                        new MeasureForms.TypedMeasure(
                                Measure.NRM,
                                MeasureState.NRM_REFERRED,
                                ChildrenDay.DAY,
                                Optional.empty(),
                                "Police",
                                "NRM-1",
                                new MarkedText("found with a phone", new SharingMark.MayBeShared()))));
        rows.put(
                MeasureForms.Disruption.class,
                new Case<>(
                        () -> new MeasureForms.Disruption(host, can),
                        new MeasureForms.TypedMeasure(
                                "Recovery order",
                                MeasureState.IN_FORCE,
                                ChildrenDay.DAY,
                                Optional.of(ChildrenDay.DAY.plusDays(28)),
                                "Social care",
                                "CAWN 2",
                                new MarkedText("to bring home", new SharingMark.MayBeShared()))));
        rows.put(StandingForms.Ended.class, new Case<>(() -> StandingForms.end(host, stands), ChildrenDay.DAY));
        Lead leads = new Lead(
                new LeadId(new UUID(8, 2)),
                host.id(),
                Lead.Role.FHLP,
                "B. Mistry",
                Lead.Reached.notKnown(),
                stands.span(),
                Provenance.here());
        rows.put(
                StandingForms.Leading.class,
                new Case<>(
                        () -> new StandingForms.Leading(host, List.of(leads)),
                        new StandingForms.TypedLead(
                                Lead.Role.LCPP,
                                "J. Okoro",
                                new Lead.Reached(
                                        Optional.of(agency.id()), agency.label(), "01702 555 0134", "j@example.org"),
                                ChildrenDay.DAY,
                                Optional.of(leads.id()))));
        rows.put(
                LifeForms.Died.class,
                new Case<>(
                        () -> new LifeForms.Died(host),
                        new Death(Optional.of(LocalDate.of(2026, 11, 20)), "the hospital")));
        rows.put(
                LifeForms.Birth.class,
                new Case<>(
                        () -> new LifeForms.Birth(host, expected),
                        List.of(
                                new Newborn(ChildrenDay.DAY, "Wren", "Test-Rowan", Sex.FEMALE),
                                new Newborn(ChildrenDay.DAY, "Finch", "Test-Rowan", Sex.MALE))));
        rows.put(
                AccessForms.Restrict.class,
                new Case<>(
                        () -> new AccessForms.Restrict(host, List.of(day.session.user()), Set.of()),
                        new AccessForms.Named(Set.of(day.session.user().id()), "a parent works here")));
        rows.put(
                CompareForm.class,
                new Case<>(
                        () -> new CompareForm(
                                host,
                                expected,
                                List.of(
                                        new RecordPage.Difference(ChildPart.values()[0], "a", "b", "c", false),
                                        new RecordPage.Difference(ChildPart.values()[1], "a", "b", "c", false))),
                        Map.of(
                                ChildPart.values()[0], CompareForm.Choice.OURS,
                                ChildPart.values()[1], CompareForm.Choice.THEIRS)));
        rows.put(
                LinkForms.Add.class,
                new Case<>(
                        this::linking,
                        new Link(
                                new LinkId(new UUID(0, 1)),
                                record.id(),
                                day.found("stefan").id(),
                                LinkKind.values()[1],
                                "seen together",
                                agency.label(),
                                new SharingMark.MayBeShared())));
        rows.put(
                EventForm.Choose.class,
                new Case<>(
                        () -> new EventForm.Choose(host, List.of(EventForm.Kind.CONTACT), _ -> {}),
                        List.of(EventForm.Kind.CONTACT)));
        Child full = new FullValue()
                .with(Birth.class, new Birth.Estimated(ChildrenDay.DAY.minusYears(12)))
                .with(Address.class, new Address("1 Full Road", "SS0 0AA", false))
                .of(Child.class);
        rows.put(
                SubjectForm.class,
                new Case<>(() -> new SubjectForm(full.id(), Optional.of(full), ChildrenDay.DAY, List.of()), full));
    }

    private static Form<MarkedText> withdrawing(SideForm.Host host) {
        return (SideForm.Reason) EventForm.withdraw(host, new EntryId(EntryId.Kind.REFERRAL, new UUID(0, 1)));
    }

    private Form<Link> linking() {
        LinkForms.Add form = new LinkForms.Add(record.side());
        form.other.set(Optional.of(day.found("stefan")));
        return form;
    }

    private void events(Map<Class<?>, Case<?>> rows) {
        SideForm.Host host = record.side();
        FullValue filler = new FullValue()
                .with(SubjectId.class, record.id())
                .with(SharingMark.class, new SharingMark.MayBeShared())
                .with(Custody.Limit.class, Custody.Limit.MAGISTRATES)
                .with(Referral.Details.class, new Referral.Details("PC Lane", "Neglect", "two phones"));
        Referral referral = filler.of(Referral.class);
        MissingEpisode back = asStored(filler.of(MissingEpisode.class));
        Custody left = filler.of(Custody.class);
        MissingEpisode gone = new MissingEpisode(
                back.id(),
                back.subject(),
                back.since(),
                back.report(),
                back.confirmation(),
                Optional.empty(),
                "",
                MissingEpisode.ReturnInterview.notKnown(),
                back.provenance(),
                back.version());
        OpenEvents open = new OpenEvents(
                List.of(referral),
                List.of(gone, gone.returned(NIGHT, "found")),
                List.of(left),
                List.of(),
                List.of("Neglect"),
                Held.nothing());
        EventForm.About about = new EventForm.About(
                open,
                ChildrenDay.DAY,
                NOW,
                Optional.of(new EntryId(EntryId.Kind.MISSING, back.id().value())));
        rows.put(
                ReferralForms.Came.class,
                new Case<>(
                        () -> new ReferralForms.Came(host, about, ReferralForms.kind(referral), Optional.of(referral)),
                        referral));
        rows.put(
                ReferralForms.Rate.class,
                new Case<>(
                        () -> new ReferralForms.Rate(host, about),
                        new ReferralForms.Rated(MashRating.AMBER, "two phones")));
        rows.put(
                MissingForms.Went.class, new Case<>(() -> new MissingForms.Went(host, about, Optional.of(back)), back));
        rows.put(
                MissingForms.Returned.class,
                new Case<>(() -> new MissingForms.Returned(host, about), gone.returned(NIGHT, "by himself")));
        rows.put(
                MissingForms.Interview.class,
                new Case<>(
                        () -> new MissingForms.Interview(host, about),
                        new MissingEpisode.ReturnInterview(
                                Optional.of(true),
                                Optional.of(true),
                                Optional.of(Instant.parse("2026-11-24T07:00:00Z")))));
        rows.put(
                EventForm.Confirm.class,
                new Case<>(
                        () -> new EventForm.Confirm(host, about, EventForm.Kind.STILL_MISSING),
                        new MissingEpisode.Confirmation(Instant.parse("2026-11-24T07:10:00Z"), "police")));
        rows.put(
                CustodyForms.Detained.class,
                new Case<>(() -> new CustodyForms.Detained(host, about, Optional.of(left)), left));
        rows.put(
                CustodyForms.Extend.class,
                new Case<>(
                        () -> new CustodyForms.Extend(host, about),
                        new Custody.Extent(Custody.Limit.SUPERINTENDENT, "Supt Hill")));
        rows.put(
                CustodyForms.Left.class,
                new Case<>(
                        () -> new CustodyForms.Left(host, about),
                        new Custody.End(NIGHT, Custody.How.values()[1], "home", NOW)));
        rows.put(
                CustodyForms.Protect.class,
                new Case<>(
                        () -> new CustodyForms.Protect(host, about, Optional.empty()),
                        new CustodyForms.Taken(NIGHT, "PC Lane")));
    }

    /// When the hub was told of the return is kept by the store, whatever is said otherwise.
    static MissingEpisode asStored(MissingEpisode full) {
        return new MissingEpisode(
                full.id(),
                full.subject(),
                full.since(),
                full.report(),
                full.confirmation(),
                full.returned(),
                full.returnedHow(),
                full.interview(),
                full.provenance(),
                full.version());
    }
}
