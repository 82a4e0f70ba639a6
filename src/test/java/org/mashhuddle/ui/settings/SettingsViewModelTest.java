package org.mashhuddle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.meeting.LateBackground;
import org.mashhuddle.ui.settings.hub.AuditTrailRow;
import org.mashhuddle.ui.settings.hub.AuditTrailViewModel;
import org.mashhuddle.ui.settings.hub.ListRow;
import org.mashhuddle.ui.settings.hub.ListsViewModel;
import org.mashhuddle.ui.settings.hub.WhichList;
import org.mashhuddle.ui.settings.hub.WordingViewModel;
import org.mashhuddle.ui.settings.people.AgenciesViewModel;
import org.mashhuddle.ui.settings.people.PassphraseViewModel;
import org.mashhuddle.ui.settings.people.SharingViewModel;
import org.mashhuddle.ui.settings.people.UsersViewModel;

class SettingsViewModelTest extends SettingsRoom {

    private static final String FRESH = "violet anchor pebble thirteen";

    @Test
    void whatIsTypedOverAStatementIsThereAgainUntilItIsSaved() {
        User admin = new User(open.user().id(), open.user().name(), Set.of(Role.ADMINISTRATOR), false);
        WordingViewModel typed = settings(admin).wording();
        String before = typed.typed(Statement.EQUALITY).get();
        typed.typed(Statement.CONFIDENTIALITY).set("What is said here sta");
        WordingViewModel again = settings(admin).wording();
        assertThat(again.typed(Statement.CONFIDENTIALITY).get()).isEqualTo("What is said here sta");
        assertThat(again.sentence(Statement.CONFIDENTIALITY).get()).startsWith("What you typed at ");
        assertThat(again.typed(Statement.EQUALITY).get()).isEqualTo(before);
        again.typed(Statement.EQUALITY).set("half typed");
        again.save(Statement.CONFIDENTIALITY);
        assertThat(again.typed(Statement.EQUALITY).get()).isEqualTo("half typed");
        WordingViewModel saved = settings(admin).wording();
        assertThat(saved.typed(Statement.CONFIDENTIALITY).get()).isEqualTo("What is said here sta");
        assertThat(saved.sentence(Statement.CONFIDENTIALITY).get()).isEmpty();
        assertThat(saved.typed(Statement.EQUALITY).get()).isEqualTo("half typed");
    }

    @Test
    void eachRoleSeesWhatConcernsIt() {
        assertThat(settings().sections()).containsExactly(Section.values());
        assertThat(settings(as(Role.AUDITOR)).sections())
                .containsExactly(
                        Section.AGENCIES,
                        Section.LAW,
                        Section.TRAIL,
                        Section.BREAK_GLASS,
                        Section.TYPING,
                        Section.PASSPHRASE);
        assertThat(settings(as(Role.CHAIR, Role.MINUTE_TAKER)).sections())
                .containsExactly(
                        Section.AGENCIES,
                        Section.LAW,
                        Section.REQUESTS,
                        Section.RETENTION,
                        Section.DATA,
                        Section.TYPING,
                        Section.PASSPHRASE);
        assertThat(settings(as(Role.ADMINISTRATOR)).sections()).doesNotContain(Section.REQUESTS, Section.RETENTION);
        assertThat(settings(as(Role.DATA_STEWARD)).sections())
                .containsExactly(
                        Section.AGENCIES,
                        Section.LAW,
                        Section.REQUESTS,
                        Section.RETENTION,
                        Section.TYPING,
                        Section.PASSPHRASE);
        assertThat(settings(as(Role.CHAIR)).agencies().mayChange()).isFalse();
    }

    private User as(Role... roles) {
        return new User(open.user().id(), "Somebody", Set.of(roles), false);
    }

    @Test
    void aUserIsAddedOnlyWhenEverythingIsThere() {
        UsersViewModel users = settings().users();
        users.startAdding();
        users.add("short", "other");
        assertThat(users.nameProblem().get()).isNotEmpty();
        assertThat(users.rolesProblem().get()).isNotEmpty();
        assertThat(users.passphrase().problem().get()).contains("15");
        assertThat(users.passphrase().againProblem().get()).isNotEmpty();
        assertThat(users.users()).hasSize(1);
        users.name().set("Theo Kettlewell");
        users.roles().add(Role.ADMINISTRATOR);
        users.add(FRESH, FRESH);
        assertThat(users.users()).extracting(User::name).contains("Theo Kettlewell");
        assertThat(users.editing().get().what().map(User::name)).contains("Theo Kettlewell");
        assertThat(said()).contains("Theo Kettlewell");
    }

    /// What is typed next would be typed over the user who was added: a passphrase over a name, for all to read.
    @Test
    void whoBeginsAnotherUserWhileOneIsBeingAddedStaysThere() {
        LateBackground busy = new LateBackground();
        UsersViewModel users = settings(open.user(), busy).users();
        busy.runAll();
        users.startAdding();
        users.name().set("Theo Kettlewell");
        users.roles().add(Role.MINUTE_TAKER);
        users.add(FRESH, FRESH);
        users.startAdding();
        users.name().set("Sam");
        busy.runAll();
        assertThat(users.users()).extracting(User::name).contains("Theo Kettlewell");
        assertThat(users.editing().get().what()).isEmpty();
        assertThat(users.name().get()).isEqualTo("Sam");
    }

    @Test
    void whatIsRefusedIsSaidAndWhatWasTypedStays() {
        UsersViewModel users = settings().users();
        users.choose(users.users().getFirst());
        users.roles().remove(Role.ADMINISTRATOR);
        users.save();
        assertThat(users.problem().get()).startsWith("The hub needs an administrator");
        assertThat(users.roles()).doesNotContain(Role.ADMINISTRATOR);
        users.choose(users.users().getFirst());
        users.retire();
        assertThat(users.problem().get()).isEqualTo("Another administrator must do that");
        assertThat(users.users().getFirst().retired()).isFalse();
    }

    @Test
    void aRetiredUserStandsLast() {
        UsersViewModel users = settings().users();
        users.startAdding();
        users.name().set("Aaron First");
        users.roles().add(Role.BUSINESS_SUPPORT);
        users.add(FRESH, FRESH);
        assertThat(users.users().getFirst().name()).isEqualTo("Aaron First");
        users.retire();
        assertThat(users.users().getLast().retired()).isTrue();
        assertThat(users.users().getLast().name()).isEqualTo("Aaron First");
    }

    @Test
    void ownPassphraseNeedsTheOldOne() {
        PassphraseViewModel model = settings().passphrase();
        boolean[] emptied = new boolean[1];
        model.change("", FRESH, FRESH, () -> emptied[0] = true);
        assertThat(model.oldProblem().get()).isNotEmpty();
        model.change("wrong passphrase it is", FRESH, FRESH, () -> emptied[0] = true);
        assertThat(model.problem().get()).isEqualTo("Wrong passphrase");
        assertThat(emptied[0]).isFalse();
        model.change(DemoDay.PASSPHRASE, FRESH, FRESH, () -> emptied[0] = true);
        assertThat(model.problem().get()).isEmpty();
        assertThat(emptied[0]).isTrue();
    }

    @Test
    void anAgencyAndItsPeopleAreAdded() {
        AgenciesViewModel model = settings().agencies();
        model.startAgency();
        model.keepAgency("Fire service", "two words");
        assertThat(model.problem().get()).contains("one word");
        model.keepAgency("Fire service", "fire");
        assertThat(model.chosen().get().map(Agency::label)).contains("Fire service");
        model.startPerson();
        model.keepPerson("B. Ashdown", "station manager", "");
        assertThat(model.people()).hasSize(1);
        model.choose(model.people().getFirst());
        model.retirePerson();
        assertThat(model.people().getFirst().retired()).isTrue();
        assertThat(model.count(model.chosen().get().orElseThrow())).isZero();
    }

    @Test
    void anOutcomeNeedsAKindAndMovesByKey() {
        ListsViewModel model = settings().lists();
        int before = model.rows().size();
        model.startAdding();
        model.add("Refer to Prevent board", Optional.empty());
        assertThat(model.problem().get()).isNotEmpty();
        model.add("Refer to Prevent board", Optional.of(OutcomeKind.PANEL_REFERRAL));
        assertThat(model.rows()).hasSize(before + 1);
        model.move(-1);
        assertThat(model.rows().get(before - 1).label()).isEqualTo("Refer to Prevent board");
        assertThat(model.editing().get().what().map(ListRow::place)).contains(before - 1);
        model.list().set(WhichList.HARMS);
        model.choose(model.rows().getFirst());
        model.rename("Sexual exploitation");
        model.turn();
        assertThat(model.rows().getFirst()).isEqualTo(new ListRow(0, "Sexual exploitation", Optional.empty(), true));
    }

    /// An option says for whom it is, or it is in no menu; a first responder is a name.
    @Test
    void optionsOfDisruptingHarmAndFirstRespondersAreEdited() {
        ListsViewModel model = settings().lists();
        model.list().set(WhichList.DISRUPTION_OPTIONS);
        int before = model.rows().size();
        assertThat(before).isPositive();
        model.startAdding();
        model.add("Letter to the landlord", Optional.empty());
        assertThat(model.problem().get()).contains("for whom it is");
        assertThat(model.rows()).hasSize(before);
        model.add("Letter to the landlord = place, adult", Optional.empty());
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.rows().getLast().label()).isEqualTo("Letter to the landlord = place, adult");
        model.rename("Letter to the landlord = place; Housing Act 1996");
        assertThat(model.rows().getLast().label()).isEqualTo("Letter to the landlord = place; Housing Act 1996");
        model.turn();
        assertThat(model.rows().getLast().retired()).isTrue();
        model.list().set(WhichList.FIRST_RESPONDERS);
        int responders = model.rows().size();
        model.startAdding();
        model.add("Example Shelter", Optional.empty());
        assertThat(model.rows()).hasSize(responders + 1);
        assertThat(model.rows().getLast())
                .isEqualTo(new ListRow(responders, "Example Shelter", Optional.empty(), false));
    }

    @Test
    void wordsStartWhereTheAgencySays() {
        SharingViewModel model = settings().sharing();
        model.startAt(model.agencies().getFirst(), new SharingMark.MayBeShared());
        assertThat(model.agencies().getFirst().sharingDefault()).isEqualTo(new SharingMark.MayBeShared());
        assertThat(model.offered())
                .isEqualTo(List.of(
                        new SharingMark.RecordOnly(), new SharingMark.InMinutes(), new SharingMark.MayBeShared()));
    }

    @Test
    void theTrailIsReadInWordsFilteredAndChecked() {
        AuditTrailViewModel model = settings().trail();
        assertThat(model.rows()).extracting(AuditTrailRow::deed).contains("made the hub");
        model.on().set(Optional.of(DAY.plusDays(1)));
        assertThat(model.rows()).isEmpty();
        model.on().set(Optional.empty());
        model.by().set(Optional.of(open.user().id()));
        assertThat(model.rows()).isNotEmpty();
        model.check();
        assertThat(model.checked().get().orElseThrow().holds()).isTrue();
    }

    @Test
    void aDayThatIsNoneIsSaidAndLetsNothingElseThrough() {
        AuditTrailViewModel model = settings().trail();
        model.only(Optional.of(DAY.plusDays(1)), "");
        assertThat(model.rows()).isEmpty();
        model.only(Optional.empty(), "That is no day");
        model.what().set("hub");
        assertThat(model.problem().get()).isEqualTo("That is no day");
        assertThat(model.rows()).isEmpty();
        model.export();
        assertThat(said()).isEmpty();
        model.what().set("");
        model.only(Optional.empty(), "");
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.rows()).isNotEmpty();
    }

    @Test
    void whoOpensNoRecordIsToldThatNamesFindNothingInTheTrail() {
        AuditTrailViewModel model = settings(as(Role.ADMINISTRATOR)).trail();
        model.about().set("Amira Test-Birch");
        assertThat(model.rows()).isEmpty();
        assertThat(model.none().get()).contains("by the number", "not by name");
        AuditTrailViewModel whole = settings(as(Role.ADMINISTRATOR, Role.CHAIR)).trail();
        whole.about().set("Amira Test-Birch");
        assertThat(whole.none().get()).doesNotContain("number");
    }
}
