package org.mashhuddle.service;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.party.PaperAddress;

/// Every verb of where papers go.
final class AddressScript {

    private AddressScript() {}

    static List<Verb> verbs() {
        PaperAddress address = new PaperAddress("desk@fire.example", "", Optional.empty());
        return List.of(
                Verb.look(
                        "addresses.book(Viewer)",
                        List.of("addresses.view"),
                        at -> at.verbs.addresses().book(at.viewer())),
                Verb.act(
                        "addresses.keep(Actor, AgencyId, PaperAddress)",
                        List.of("agency.address"),
                        at -> at.verbs
                                .addresses()
                                .keep(at.chair, SettingsScript.fire(at).id(), address)),
                Verb.act(
                        "addresses.keep(Actor, PersonId, PaperAddress)",
                        List.of("person.address"),
                        at -> at.verbs
                                .addresses()
                                .keep(at.chair, SettingsScript.person(at).id(), address)));
    }
}
