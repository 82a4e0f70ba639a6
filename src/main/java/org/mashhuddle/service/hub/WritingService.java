package org.mashhuddle.service.hub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.reference.Spelling;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.search.TextNormaliser;
import org.mashhuddle.store.audit.AuditEvent;

/// What helps to write: the dictionary, the hub's own words, and what not to say of a child.
public final class WritingService {

    private static final String LETTERS = "[\\p{L}'’-]{2,40}";
    private final ServiceContext kit;
    private final SearchService find;
    private final Spelling spelling = new Spelling();

    /// One for each open hub.
    public WritingService(ServiceContext kit, SearchService find) {
        this.kit = kit;
        this.find = find;
    }

    /// The dictionary. It is read when it is first asked.
    public Spelling spelling() {
        return spelling;
    }

    /// The words of the hub, of its names as far as the viewer may see them, and its hints.
    public Wording wording(Viewer viewer) {
        Set<String> names = new HashSet<>(find.words(viewer)); // for whoever opens records
        return kit.database().read(viewer, AuditEvent.of("lists.view"), tx -> {
            names.addAll(words(tx.parties().directory()));
            return new Wording(small(tx.hub().words()), names, tx.hub().hints());
        });
    }

    private static Set<String> words(Directory directory) {
        return Stream.of(
                        directory.agencies().stream().map(Agency::label),
                        directory.people().stream().map(Person::name),
                        directory.users().stream().map(User::name))
                .flatMap(names -> names)
                .flatMap(name -> TextNormaliser.tokens(name).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> small(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.UK)).collect(Collectors.toSet());
    }

    /// Puts a word among the hub's own: from now on nobody's is marked for it.
    public void learn(Actor actor, String word) {
        Allowed.toWrite(actor);
        if (!word.matches(LETTERS)) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
        kit.database().write(actor, new AuditEvent("list.add", Optional.empty(), word), tx -> {
            List<ListEntry> all = new ArrayList<>(tx.hub().entries(HubList.WORDS));
            all.removeIf(entry -> entry.label().equalsIgnoreCase(word));
            all.add(ListEntry.of(word));
            tx.hub().keep(HubList.WORDS, all);
            return word;
        });
    }
}
