package org.mashhuddle.ui.children.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.record.Held;
import org.mashhuddle.service.record.OpenEvents;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.children.FullValue;
import org.mashhuddle.ui.children.Leaves;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.search.WithChildren;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;

/// Somebody corrects one field of what was recorded before, and nothing else of it is another one
/// afterwards. What a value says is found by walking over it, and the fields by walking over the
/// form, so that a part or a field that is added later is held to it as well.
class CorrectionKeepsEverythingTest extends WithChildren {

    private static final String MORE = " corrected";

    /// What only words can be: a number, a day or a choice is corrected in its own way.
    private static final String TEXT = "Text [0-9]+|1 Full Road|PC Lane|two phones";

    /// Corrects each written field in a form of its own; by each field's name, what it changed.
    private static <T> Map<String, Set<String>> corrected(Supplier<Form<T>> opened, T full) {
        Map<String, Set<String>> changed = new TreeMap<>();
        List<Field<?>> written = filled(opened, full).fields().stream()
                .filter(field -> field.text().get().matches(TEXT))
                .toList();
        for (Field<?> field : written) {
            Form<T> form = filled(opened, full);
            type(form, field.name(), field.text().get() + MORE);
            Leaves now = Leaves.of(form.read());
            TreeSet<String> ways = Leaves.of(full).differing(now);
            changed.put(field.name(), ways);
            assertThat(ways)
                    .as("changed by correcting " + field.name())
                    .hasSize(1)
                    .allMatch(way -> now.parts().getOrDefault(way, "").endsWith(MORE));
        }
        return changed;
    }

    private static <T> Form<T> filled(Supplier<Form<T>> opened, T full) {
        Form<T> form = opened.get();
        form.fill(full);
        return form;
    }

    private static Map<String, Set<String>> ofSubject(Subject full) {
        return corrected(() -> new SubjectForm(full.id(), Optional.of(full), ChildrenDay.DAY, List.of()), full);
    }

    @Test
    void ofAChild() {
        Child full = new FullValue()
                .with(Birth.class, new Birth.Born(ChildrenDay.DAY.minusYears(12)))
                .with(Address.class, new Address("1 Full Road", "SS0 0AA", false))
                .of(Child.class);
        assertThat(ofSubject(full).values())
                .contains(
                        Set.of("/care/family/said"),
                        Set.of("/care/school"),
                        Set.of("/care/plan"),
                        Set.of("/care/doctor"))
                .contains(Set.of("/names/family"), Set.of("/home/lines"))
                .doesNotHaveDuplicates();
    }

    @Test
    void ofAChildWithASafeAddress() {
        Child full = new FullValue().of(Child.class);
        assertThat(full.home().filter(Address::safe)).isPresent();
        assertThat(ofSubject(full)).hasSizeGreaterThan(5);
    }

    @Test
    void ofAPersonOfConcernAndOfAPlace() {
        FullValue shared = new FullValue().with(SharingMark.class, new SharingMark.MayBeShared());
        PersonOfConcern person = shared.with(Birth.class, new Birth.Born(ChildrenDay.DAY.minusYears(40)))
                .of(PersonOfConcern.class);
        Place place = shared.of(Place.class);
        assertThat(ofSubject(person).values()).contains(Set.of("/names/family"));
        assertThat(ofSubject(place).values()).contains(Set.of("/name"));
    }

    @Test
    void ofWhatHappened() {
        RecordViewModel record = opened("amira");
        SideForm.Host host = record.side();
        FullValue filler = new FullValue()
                .with(SubjectId.class, record.id())
                .with(SharingMark.class, new SharingMark.MayBeShared())
                .with(Custody.Limit.class, Custody.Limit.MAGISTRATES)
                .with(Referral.Details.class, new Referral.Details("PC Lane", "Neglect", "two phones"));
        Referral referral = filler.of(Referral.class);
        MissingEpisode episode = EveryFormGivesBackTest.asStored(filler.of(MissingEpisode.class));
        Custody custody = filler.of(Custody.class);
        OpenEvents open = new OpenEvents(
                List.of(referral), List.of(episode), List.of(custody), List.of(), List.of("Neglect"), Held.nothing());
        EventForm.About about =
                new EventForm.About(open, ChildrenDay.DAY, EveryFormGivesBackTest.NOW, Optional.empty());
        assertThat(corrected(
                        () -> new ReferralForms.Came(host, about, ReferralForms.kind(referral), Optional.of(referral)),
                        referral))
                .hasSizeGreaterThan(2);
        assertThat(corrected(() -> new MissingForms.Went(host, about, Optional.of(episode)), episode))
                .isNotEmpty();
        assertThat(corrected(() -> new CustodyForms.Detained(host, about, Optional.of(custody)), custody))
                .isNotEmpty();
    }
}
