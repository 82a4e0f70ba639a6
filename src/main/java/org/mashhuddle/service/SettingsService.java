package org.mashhuddle.service;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.store.Deed;

/// The hub's own settings, as far as screens need them so far.
public final class SettingsService {

    private final Kit kit;

    /// One for each open hub.
    public SettingsService(Kit kit) {
        this.kit = kit;
    }

    /// Agencies, their people, users.
    public Directory directory(Viewer viewer) {
        return kit.database()
                .read(viewer, Deed.of("directory.view"), tx -> tx.parties().directory());
    }

    /// The daily meeting's type.
    public MeetingType dailyType(Viewer viewer) {
        return kit.database().read(viewer, Deed.of("type.view"), tx -> tx.hub().types().getFirst());
    }

    /// What the hub says of itself.
    public HubProfile profile(Viewer viewer) {
        return kit.database().read(viewer, Deed.of("profile.view"), tx -> tx.hub().profile());
    }

    /// Keeps a professional of an agency.
    public Directory keep(Actor actor, Person person) {
        Allowed.toWrite(actor);
        return kit.database()
                .write(
                        actor,
                        Deed.of("person.keep", person.id().value()),
                        tx -> {
                            tx.parties().keep(person);
                            return tx.parties().directory();
                        });
    }

    /// Keeps a user's name and roles. A slot and a signing key of their own are made where they
    /// unlock.
    public Directory keep(Actor actor, User user) {
        Allowed.toWrite(actor);
        return kit.database()
                .write(
                        actor,
                        Deed.of("user.keep", user.id().value()),
                        tx -> {
                            tx.parties().keep(user);
                            return tx.parties().directory();
                        });
    }
}
