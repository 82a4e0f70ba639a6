package org.mashhuddle.ui.children.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.children.FullValue;

/// A form that is opened on a full value and saved untouched changes nothing. What is full is found
/// by walking over the records, so a part that is added to a child later is held to it as well.
class FormsKeepEverythingTest {

    @ParameterizedTest
    @EnumSource(BirthReading.Kind.class)
    void everyPartOfAChildIsKept(BirthReading.Kind kind) {
        Child full = new FullValue()
                .with(Birth.class, birth(kind))
                .with(Address.class, new Address("1 Full Road", "SS0 0AA", false))
                .of(Child.class);
        assertThat(full.care().family().said()).isNotBlank();
        assertThat(readBack(full)).isEqualTo(full);
    }

    private static Birth birth(BirthReading.Kind kind) {
        return switch (kind) {
            case BORN -> new Birth.Born(ChildrenDay.DAY.minusYears(12));
            case ABOUT -> new Birth.Estimated(ChildrenDay.DAY.minusYears(12));
            case EXPECTED -> new Birth.Expected(ChildrenDay.DAY.plusDays(40));
        };
    }

    @Test
    void aSafeAddressThatTheFormDoesNotShowIsKept() {
        Child full = new FullValue().of(Child.class);
        assertThat(full.home().filter(Address::safe)).isPresent();
        assertThat(readBack(full)).isEqualTo(full);
    }

    @Test
    void everyPartOfAPersonOfConcernIsKept() {
        PersonOfConcern full = new FullValue()
                .with(Birth.class, new Birth.Born(ChildrenDay.DAY.minusYears(40)))
                .with(SharingMark.class, new SharingMark.MayBeShared())
                .of(PersonOfConcern.class);
        assertThat(readBack(full)).isEqualTo(full);
    }

    @Test
    void everyPartOfAPlaceIsKept() {
        Place full = new FullValue()
                .with(SharingMark.class, new SharingMark.MayBeShared())
                .of(Place.class);
        assertThat(readBack(full)).isEqualTo(full);
    }

    private static Subject readBack(Subject full) {
        SubjectForm form = new SubjectForm(full.id(), Optional.of(full), ChildrenDay.DAY, List.of());
        assertThat(form.validate()).as(form.problem().get()).isTrue();
        return form.read();
    }
}
