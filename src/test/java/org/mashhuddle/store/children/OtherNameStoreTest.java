package org.mashhuddle.store.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.store.AChild.aChild;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.source.JoinedChild;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.OtherNames.OtherName.Kind;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.exports.HubTables;

/// A girl who was born Kim Test-Ash, was Kim Test-Oak at her foster home until 2021, and is Blade in the
/// street.
class OtherNameStoreTest {

    private static final OtherName BORN = OtherName.of(Kind.PREVIOUS, "Kim", "Test-Ash");
    private static final OtherName FOSTERED = new OtherName(
            Kind.PREVIOUS,
            "",
            "Test-Oak",
            Optional.of(LocalDate.of(2019, 5, 1)),
            Optional.of(LocalDate.of(2021, 6, 2)));
    private static final OtherName STREET = OtherName.of(Kind.ALIAS, "Blade", "");

    private final Hub hub = Hub.empty();

    @BeforeEach
    void someoneWhoJoins() {
        hub.write(tx -> tx.parties().keep(new User(Hub.CHAIR.user(), "C. Example", Set.of(Role.CHAIR), false)));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private Child kim(List<OtherName> open, List<OtherName> closed) {
        Child child = aChild().build();
        return hub.known(child.called(Names.of("Kim", "Test-Elm").with(new OtherNames(open, closed))));
    }

    private Child stored(Child child) {
        return (Child) hub.read(tx -> tx.subjects().byId(child.id()).orElseThrow());
    }

    @Test
    void everyPartOfEachComesBack() {
        Child kim = kim(List.of(STREET, FOSTERED), List.of(BORN));
        assertThat(stored(kim).names().others().open()).containsExactlyInAnyOrder(STREET, FOSTERED);
        assertThat(stored(kim).names().others().closed()).containsExactly(BORN);
        assertThat(hub.read((Tx tx) -> tx.subjects().all())).contains(kim);
    }

    @Test
    void oneIsAddedChangedClosedAndTakenOut() {
        Child kim = kim(List.of(FOSTERED, BORN), List.of());
        OtherName since =
                new OtherName(Kind.PREVIOUS, "", "Test-Oak", FOSTERED.from(), Optional.of(LocalDate.of(2022, 1, 1)));
        Child next = kim.called(kim.names().with(new OtherNames(List.of(since, STREET), List.of(BORN))));
        hub.write(tx -> tx.subjects().keep(next));
        assertThat(stored(kim).names()).isEqualTo(next.names());
        assertThat(stored(kim).names().others().open()).contains(since).doesNotContain(FOSTERED);
        Child bare = stored(kim);
        hub.write(tx -> tx.subjects()
                .keep(bare.called(bare.names()
                        .with(new OtherNames(
                                List.of(STREET), bare.names().others().closed())))));
        assertThat(stored(kim).names().others()).isEqualTo(new OtherNames(List.of(STREET), List.of(BORN)));
    }

    /// What either record has closed is closed in the one that is made of both, and what the record that
    /// is led there was called is not said where that name is closed.
    @Test
    void whatOneRecordClosesIsClosedForBothAndOpensAgainWhenTheyAreTakenApart() {
        Child open = kim(List.of(BORN, STREET), List.of());
        Child shut = hub.known(
                aChild().build().called(Names.of("Kim", "Test-Elm").with(new OtherNames(List.of(), List.of(BORN)))));
        join(open, shut);
        assertThat(stored(open).names().others()).isEqualTo(new OtherNames(List.of(STREET), List.of(BORN)));
        apart(shut);
        assertThat(stored(open).names().others()).isEqualTo(new OtherNames(List.of(BORN, STREET), List.of()));
        assertThat(stored(shut).names().others()).isEqualTo(new OtherNames(List.of(), List.of(BORN)));
    }

    /// The other record closed the surname alone, and the one that is kept has the whole name open.
    @Test
    void aSurnameThatOneRecordClosesClosesTheWholeNameOfTheOther() {
        Child open = kim(List.of(BORN, STREET), List.of());
        Child shut = hub.known(aChild().build()
                .called(Names.of("Kim", "Test-Elm")
                        .with(new OtherNames(List.of(), List.of(OtherName.of(Kind.PREVIOUS, "", "TEST ASH"))))));
        join(open, shut);
        assertThat(stored(open).names().others().open()).containsExactly(STREET);
        assertThat(takenOut()).noneMatch(row -> row.contains("Test-Ash") || row.contains("TEST ASH"));
        apart(shut);
        assertThat(stored(open).names().others()).isEqualTo(new OtherNames(List.of(BORN, STREET), List.of()));
    }

    @Test
    void aRecordUnderAClosedNameIsLedAwayWithoutIt() {
        Child now = kim(List.of(), List.of(BORN));
        Child before = hub.known(aChild().build().called(Names.of("Kim", "Test-Ash")));
        join(now, before);
        assertThat(hub.read((Tx tx) -> tx.pairs().joins().all()))
                .singleElement()
                .satisfies(join -> assertThat(join.was().names().family()).isEqualTo("Test-Elm"));
        apart(before);
        assertThat(stored(before).names().family()).isEqualTo("Test-Ash");
        join(before, now);
        assertThat(stored(before).names()).isEqualTo(now.names());
    }

    /// Whoever takes everything out has the name that may be shown, and a row of the other without it.
    @Test
    void aClosedNameLeavesInNoFile() {
        kim(List.of(FOSTERED), List.of(BORN));
        Child twin = hub.known(
                aChild().build().called(Names.of("Kim", "Test-Elm").with(new OtherNames(List.of(), List.of(BORN)))));
        Child open = kim(List.of(BORN), List.of());
        join(open, twin);
        List<String> out = takenOut();
        assertThat(out).anyMatch(row -> row.startsWith("other_name") && row.contains("Test-Oak"));
        assertThat(out).anyMatch(row -> row.startsWith("other_name") && row.contains("closed=true"));
        assertThat(out).noneMatch(row -> row.contains("Test-Ash"));
    }

    /// What the record that is led away is called, and what its child is known as, is not said of the child
    /// whose former surname is closed.
    @Test
    void nothingOfAClosedNameFillsTheNameInUse() {
        Names before = new Names("Kay", "Test-Ash", Optional.of("Kitty"), Optional.of("he"));
        Child now = hub.known(aChild().build()
                .called(Names.of("", "Test-Elm")
                        .with(new OtherNames(List.of(), List.of(OtherName.of(Kind.PREVIOUS, "", "Test-Ash"))))));
        Child led = hub.known(aChild().build().called(before));
        join(now, led);
        assertThat(stored(now).names()).isEqualTo(now.names());
        assertThat(takenOut()).as("nor what the join wrote down").noneMatch(row -> row.contains("Test-Ash"));
        apart(led);
        join(led, now);
        assertThat(stored(led).names()).isEqualTo(now.names());
    }

    private List<String> takenOut() {
        List<String> out = new ArrayList<>();
        hub.database.readForTheRecord(Hub.CHAIR.viewer(), AuditEvent.of("test.out"), tx -> {
            HubTables tables = tx.exports().tables();
            tables.names().forEach(table -> tables.rows(table, row -> out.add(table + " " + row)));
            return tables;
        });
        return out;
    }

    private void join(Child kept, Child joined) {
        hub.write(tx -> {
            tx.pairs()
                    .joins()
                    .join(
                            new JoinedChild(stored(tx, kept), stored(tx, joined)).child(),
                            joined.id(),
                            Hub.CHAIR.user(),
                            Hub.NOW);
        });
    }

    private static Child stored(Tx tx, Child child) {
        return (Child) tx.subjects().byId(child.id()).orElseThrow();
    }

    private void apart(Child joined) {
        hub.write(tx -> tx.pairs().joins().takeApart(joined.id()));
    }
}
