package org.mashhuddle.service.hub;

import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.party.AddressBook;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;

/// Where papers go: the addresses that the hub has on file for its agencies and their people.
/// Administrators change them; everybody may look.
public final class AddressService {

    private final ServiceContext kit;

    /// One for each open hub.
    public AddressService(ServiceContext kit) {
        this.kit = kit;
    }

    /// Every address.
    public AddressBook book(Viewer viewer) {
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("addresses.view"),
                        tx -> tx.parties().addresses());
    }

    /// Keeps where the papers of an agency's inbox go.
    ///
    /// @throws Refusal if the e-mail address is none, or the envelope's lacks its postcode
    public PaperAddress keep(Actor actor, AgencyId agency, PaperAddress address) {
        return keep(actor, "agency.address", agency.value(), address);
    }

    /// Keeps where the papers of a person go.
    ///
    /// @throws Refusal if the e-mail address is none, or the envelope's lacks its postcode
    public PaperAddress keep(Actor actor, PersonId person, PaperAddress address) {
        return keep(actor, "person.address", person.value(), address);
    }

    private PaperAddress keep(Actor actor, String verb, UUID owner, PaperAddress typed) {
        Allowed.toAdminister(actor);
        PaperAddress address =
                new PaperAddress(typed.email().strip(), typed.post().strip(), typed.confirmedOn());
        if (!address.hasPlausibleEmail()) {
            throw new Refusal(Refusal.Kind.EMAIL_NOT_ONE);
        }
        if (!address.hasPostcode()) {
            throw new Refusal(Refusal.Kind.POSTCODE_MISSING);
        }
        return kit.database().write(actor, AuditEvent.of(verb, owner), tx -> {
            tx.parties().keep(owner, address);
            return address;
        });
    }
}
