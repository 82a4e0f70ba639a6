package org.mashhuddle.store.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashhuddle.store.AChild.aChild;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.AChild;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

class SubjectStoreTest {

    private final Hub hub = Hub.empty();

    @AfterEach
    void close() {
        hub.close();
    }

    private static PersonOfConcern person(String family) {
        return new PersonOfConcern(
                new SubjectId(Hub.id()),
                Names.of("Alex", family),
                new Birth.Estimated(LocalDate.of(1990, 1, 1)),
                "Notice served 19/11",
                new SharingMark.NamedAgencies(Set.of(new AgencyId(new UUID(3, 4)))),
                Optional.empty(),
                0);
    }

    private static Place place(String name) {
        return new Place(new SubjectId(Hub.id()), name, "SS0 0ZZ", "", SharingMark.narrowest(), Optional.empty(), 0);
    }

    @Test
    void everyPartOfAChildComesBack() {
        Child child = aChild().onlyFor(Hub.CHAIR.user(), Hub.OTHER.user()).build();
        Child kept = hub.known(child);
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept).usingRecursiveComparison().ignoringFields("version").isEqualTo(child);
        assertThat(hub.read((Tx tx) -> tx.subjects().byId(child.id()))).contains(kept);
    }

    @Test
    void everyKindOfBirthComesBack() {
        for (Birth birth :
                List.of(new Birth.Estimated(Hub.TODAY), new Birth.Expected(Hub.TODAY), new Birth.NotKnown())) {
            assertThat(hub.known(aChild().born(birth).build()).birth()).isEqualTo(birth);
        }
    }

    @Test
    void aPersonOfConcernAndAPlaceComeBack() {
        PersonOfConcern person = hub.known(person("Test-Birch"));
        Place place = hub.known(place("Example Chicken"));
        assertThat(hub.read((Tx tx) -> tx.subjects().byIds(List.of(person.id(), place.id()))))
                .containsOnly(java.util.Map.entry(person.id(), person), java.util.Map.entry(place.id(), place));
    }

    @Test
    void aStaleSaveIsAnsweredWithWhatStands() {
        AChild builder = aChild();
        Child first = hub.known(builder.build());
        Child second = hub.database.write(
                                Hub.CHAIR,
                                AuditEvent.of("child.change"),
                                tx -> tx.subjects().keep(first))
                        instanceof SaveResult.Saved<Child>(Child value)
                ? value
                : first;
        assertThat(second.version()).isEqualTo(2);
        SaveResult<Child> late = hub.database.write(
                Hub.CHAIR, AuditEvent.of("child.change"), tx -> tx.subjects().keep(first));
        assertThat(late).isEqualTo(new SaveResult.Stale<>(second));
        SaveResult<Child> again = hub.database.write(
                Hub.CHAIR,
                AuditEvent.of("child.add"),
                tx -> tx.subjects().keep(builder.called("No", "Body").build()));
        assertThat(again).isEqualTo(new SaveResult.Stale<>(second));
    }

    @Test
    void aChildThatWasRestrictedCanBeOpenedAgain() {
        Child child = hub.known(aChild().onlyFor(Hub.CHAIR.user()).build());
        Child open = new Child(
                child.id(),
                child.names(),
                child.birth(),
                child.sex(),
                child.ethnicity(),
                child.identifiers(),
                child.home(),
                child.care(),
                child.household(),
                child.typedHere(),
                Optional.empty(),
                child.version());
        hub.known(open);
        assertThat(hub.readAs(Hub.OTHER.viewer(), (Tx tx) -> tx.subjects().byId(child.id())))
                .isPresent();
    }

    @Test
    void whoMayNotSeeASubjectCannotSaveIt() {
        AChild builder = aChild().onlyFor(Hub.CHAIR.user());
        Child child = hub.known(builder.build());
        assertThatThrownBy(() -> hub.writeAs(Hub.OTHER, tx -> {
                    SaveResult<Child> _ = tx.subjects().keep(child);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Jordan");
        assertThat(hub.read((Tx tx) -> tx.subjects().existing(Set.of(child.id()))))
                .containsExactly(child.id());
    }

    @Test
    void namesSortAsTheEnglishAlphabetDoes() {
        HouseholdId home = new HouseholdId(new UUID(9, 9));
        for (String family : List.of("Zeta", "\u00c9clair", "eb", "Ebb", "ecl", "Fog")) {
            hub.known(aChild().called("Sam", family).build());
        }
        assertThat(hub.read((Tx tx) -> tx.subjects().household(home)))
                .extracting(Subject::displayName)
                .containsExactly("Sam EB", "Sam EBB", "Sam ECL", "Sam \u00c9CLAIR", "Sam FOG", "Sam ZETA");
    }

    @Test
    void linksComeWithBothEndsAndGo() {
        Child child = hub.known(aChild().build());
        Place place = hub.known(place("Example Park"));
        Link link = new Link(
                new LinkId(Hub.id()),
                child.id(),
                place.id(),
                LinkKind.SEEN_AT,
                "Seen there",
                "police",
                new SharingMark.NamedAgencies(Set.of(Hub.POLICE, Hub.HEALTH)));
        hub.write(tx -> tx.subjects().keep(link));
        assertThat(hub.read((Tx tx) -> tx.subjects().linksOf(List.of(place.id()))))
                .containsExactly(link);
        hub.write(tx -> tx.subjects().remove(link.id()));
        assertThat(hub.read((Tx tx) -> tx.subjects().linksOf(List.of(place.id()))))
                .isEmpty();
    }

    @Test
    void aHouseholdIsItsVisibleChildren() {
        Child one = hub.known(aChild().called("B", "Test").build());
        Child two = hub.known(aChild().called("A", "Test").build());
        hub.known(aChild().onlyFor(Hub.OTHER.user()).build());
        HouseholdId household = new HouseholdId(new UUID(9, 9));
        assertThat(hub.read((Tx tx) -> tx.subjects().household(household))).containsExactly(two, one);
        assertThat(hub.read((Tx tx) -> tx.subjects().ofHouseholdsForTheRecord(Set.of(household))))
                .hasSize(3);
    }
}
