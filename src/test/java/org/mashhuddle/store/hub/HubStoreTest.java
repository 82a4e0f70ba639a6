package org.mashhuddle.store.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.OfficeHours;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

class HubStoreTest {

    private final Hub hub = Hub.empty();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void whatTheHubSaysOfItselfComesBack() {
        assertThat(hub.read((Tx tx) -> tx.hub().profile()).name()).isEmpty();
        HubProfile profile = new HubProfile("Sampleshire MASH", "SAM", "01", "02", true);
        hub.write(tx -> tx.hub().keep(profile));
        hub.write(tx -> tx.hub().keep(profile));
        assertThat(hub.read((Tx tx) -> tx.hub().profile())).isEqualTo(profile);
    }

    @Test
    void typesOutcomesAndListsKeepTheirOrder() {
        Outcome first = new Outcome(new OutcomeId(Hub.id()), "B", OutcomeKind.REVIEW, true);
        Outcome second = new Outcome(new OutcomeId(Hub.id()), "A", OutcomeKind.CLOSE, false);
        hub.write(tx -> {
            tx.hub().keep(Hub.DAILY);
            tx.hub().keep(Hub.DAILY);
            tx.hub().keep(second, 2);
            tx.hub().keep(first, 1);
            tx.hub().keepHarms(List.of("zwei", "eins"));
            tx.hub().keepHarms(List.of("drei", "eins"));
            tx.hub().keepLawfulBases(List.of("b", "a"));
        });
        assertThat(hub.read((Tx tx) -> tx.hub().types())).containsExactly(Hub.DAILY);
        assertThat(hub.read((Tx tx) -> tx.hub().outcomes())).containsExactly(first, second);
        assertThat(hub.read((Tx tx) -> tx.hub().harms())).containsExactly("drei", "eins");
        assertThat(hub.read((Tx tx) -> tx.hub().lawfulBases())).containsExactly("b", "a");
    }

    /// They are read once for a transaction; neither the same stores nor those of the record may tell old ones.
    @Test
    void aTypeThatWasChangedIsReadAgainInTheSameTransaction() {
        MeetingType other = Hub.DAILY.standing(_ -> Hub.HEALTH);
        hub.database.writeForTheRecord(Hub.CHAIR, AuditEvent.of("settings"), (tx, whole) -> {
            assertThat(tx.hub().types()).isEmpty();
            assertThat(whole.hub().types()).isEmpty();
            tx.hub().keep(Hub.DAILY);
            assertThat(whole.hub().types()).containsExactly(Hub.DAILY);
            whole.hub().keep(other);
            assertThat(tx.hub().types()).containsExactly(other).isNotEqualTo(List.of(Hub.DAILY));
            return true;
        });
    }

    @Test
    void hoursAreTheSeedUntilTheyAreChanged() {
        assertThat(hub.read((Tx tx) -> tx.hub().hours())).isEqualTo(RatingHours.seed());
        RatingHours other = new RatingHours(
                Duration.ofHours(2),
                Duration.ofHours(3),
                Duration.ofHours(4),
                Set.of(MashRating.AMBER),
                new OfficeHours(LocalTime.of(8, 30), LocalTime.of(18, 0)));
        hub.write(tx -> {
            tx.hub().keep(other);
            tx.hub().keepClosures(Set.of(Hub.TODAY));
        });
        assertThat(hub.read((Tx tx) -> tx.hub().hours())).isEqualTo(other);
        assertThat(hub.read((Tx tx) -> tx.hub().closures())).containsExactly(Hub.TODAY);
    }

    @Test
    void aCounterThatWasRolledBackGivesTheNumberAgain() {
        assertThat(next()).isEqualTo(1);
        assertThatThrownBy(() -> hub.write(tx -> {
                    tx.hub().next("paper");
                    throw new IllegalArgumentException("stop");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(next()).isEqualTo(2);
    }

    private long next() {
        return hub.database.write(
                Hub.CHAIR, AuditEvent.of("paper"), tx -> tx.hub().next("paper"));
    }

    @Test
    void everybodyComesBackByName() {
        Agency police =
                new Agency(Hub.POLICE, "Police", "police", new SharingMark.NamedAgencies(Set.of(Hub.HEALTH)), false);
        Person patel = new Person(new PersonId(Hub.id()), Hub.POLICE, "A. Patel", "DS", "1", true);
        User user = new User(Hub.CHAIR.user(), "C. Example", Set.of(Role.CHAIR, Role.AUDITOR), false);
        hub.write(tx -> {
            tx.parties().keep(police, 1);
            tx.parties().keep(patel);
            tx.parties().keep(user);
            tx.parties().keep(user);
        });
        Directory all = hub.read((Tx tx) -> tx.parties().directory());
        assertThat(all).isEqualTo(new Directory(List.of(police), List.of(patel), List.of(user)));
    }

    @Test
    void keysAndCertificatesComeBackByteForByte() {
        byte[] one = {1, 2, 3};
        byte[] two = {4};
        hub.write(tx -> {
            tx.signing().keep(Hub.CHAIR.user(), new SigningStore.KeyRow(one, two, Optional.of(one)));
            tx.signing().keep(new SigningStore.AuthorityRow(one, two, two, one, Optional.empty()));
            tx.signing().keepRequest(Hub.OTHER.user(), two);
            tx.signing().markGiven(Hub.OTHER.user());
            tx.signing().keepEarlier("00", one);
        });
        assertThat(hub.read((Tx tx) -> tx.signing().key(Hub.CHAIR.user()))).hasValueSatisfying(key -> {
            assertThat(key.wrapped()).isEqualTo(one);
            assertThat(key.certificate()).isEqualTo(two);
            assertThat(key.issuer()).contains(one);
        });
        assertThat(hub.read((Tx tx) -> tx.signing().key(Hub.OTHER.user()))).isEmpty();
        assertThat(hub.read((Tx tx) -> tx.signing().request(Hub.OTHER.user())))
                .hasValueSatisfying(key -> assertThat(key).isEqualTo(two));
        assertThat(hub.read((Tx tx) -> tx.signing().given())).containsExactly(Hub.OTHER.user());
        assertThat(hub.read((Tx tx) -> tx.signing().earlier())).containsExactly(one);
        assertThat(hub.read((Tx tx) -> tx.signing().authority())).hasValueSatisfying(row -> {
            assertThat(row.sealCertificate()).isEqualTo(one);
            assertThat(row.list()).isEmpty();
        });
        hub.write(tx -> {
            tx.signing().forgetKey(Hub.CHAIR.user());
            tx.signing().forgetRequest(Hub.OTHER.user());
            tx.signing().markOwn(Hub.OTHER.user());
        });
        assertThat(hub.read((Tx tx) -> tx.signing().keys())).isEmpty();
        assertThat(hub.read((Tx tx) -> tx.signing().requests())).isEmpty();
        assertThat(hub.read((Tx tx) -> tx.signing().given())).isEmpty();
    }
}
