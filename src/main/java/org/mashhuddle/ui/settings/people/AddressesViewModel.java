package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.party.AddressBook;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.service.hub.AddressService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// Where papers go: the addresses on file of agencies and people.
public final class AddressesViewModel {

    private final AddressService service;
    private final Actor actor;
    private final SettingsChanges changes;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<AddressBook> book = new ReadOnlyObjectWrapper<>(new AddressBook(Map.of()));

    AddressesViewModel(AddressService service, SettingsChanges changes, LocalDate today) {
        this.service = service;
        this.actor = changes.actor();
        this.changes = changes;
        this.today = today;
        load();
    }

    private void load() {
        changes.read(() -> service.book(actor.viewer()), book::set);
    }

    /// Of an agency's inbox.
    public ObservableValue<PaperAddress> of(AgencyId agency) {
        return book.map(all -> all.of(agency));
    }

    /// Of a person.
    public ObservableValue<PaperAddress> of(PersonId person) {
        return book.map(all -> all.of(person));
    }

    /// Keeps where the papers of an agency's inbox go.
    ///
    /// @param asked whether the agency said today that it is right
    public void keep(AgencyId agency, String name, String email, String post, boolean asked) {
        PaperAddress address = address(book.get().of(agency), email, post, asked);
        changes.make(form(agency.value()), () -> service.keep(actor, agency, address), _ -> load(), saved(name));
    }

    /// Keeps where the papers of a person go.
    public void keep(PersonId person, String name, String email, String post, boolean asked) {
        PaperAddress address = address(book.get().of(person), email, post, asked);
        changes.make(form(person.value()), () -> service.keep(actor, person, address), _ -> load(), saved(name));
    }

    private static String form(UUID whose) {
        return "address." + whose;
    }

    /// Where the form of an address keeps what is typed.
    FormDrafts typed(UUID whose, PaperAddress there) {
        return changes.form(form(whose), there.email() + "/" + there.post());
    }

    private static String saved(String name) {
        return words("settings.addresses.saved", name);
    }

    /// An address that was changed is not confirmed by what the agency said of the one before.
    private PaperAddress address(PaperAddress there, String email, String post, boolean asked) {
        boolean same = there.email().equals(email.strip()) && there.post().equals(post.strip());
        Optional<LocalDate> before = same ? there.confirmedOn() : Optional.empty();
        return new PaperAddress(email, post, asked ? Optional.of(today) : before);
    }
}
