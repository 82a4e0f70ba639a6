package org.mashhuddle.service.children;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.search.Found;
import org.mashhuddle.service.search.PossibleDuplicate;
import org.mashhuddle.service.search.SearchIndex;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// Finds children, people of concern and places by what is typed, from an index in memory. The
/// index holds what its user may see and nothing else; it is gone when the hub is locked.
public final class SearchService {

    /// How many are shown.
    public static final int SHOWN = 30;

    private static final Duration STILL_TYPING = Duration.ofSeconds(30);
    private static final int LOOKS = 60;
    private static final int RECENT = 8;
    private final ServiceContext kit;
    private Optional<Held> held = Optional.empty();
    private Optional<Typing> typing = Optional.empty();

    private record Held(UserId user, SearchIndex index) {}

    private record Typing(UserId user, String words, Instant at) {

        /// Whether this goes on with what was typed before: a letter more or less.
        boolean goesOn(Typing before) {
            boolean grew = words.startsWith(before.words()) || before.words().startsWith(words);
            return user.equals(before.user()) && grew && at.isBefore(before.at().plus(STILL_TYPING));
        }
    }

    /// One for each open hub.
    public SearchService(ServiceContext kit) {
        this.kit = kit;
    }

    /// Makes the index where it is not there yet, so that the first search need not wait for it.
    public synchronized void prepare(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        if (!isHeldFor(viewer)) {
            look(viewer, "subject.prepare");
        }
    }

    /// Subjects that every typed word fits, the best first. A search is one entry in the trail,
    /// however many letters it is typed in.
    public synchronized Found find(Viewer viewer, String typed) {
        Allowed.toOpenRecords(viewer);
        if (typed.isBlank()) {
            typing = Optional.empty();
            return Found.nothing();
        }
        Typing now = new Typing(viewer.user(), typed.strip(), kit.now());
        boolean settled = typing.filter(now::goesOn).isEmpty();
        typing = Optional.of(now);
        if (settled || !isHeldFor(viewer)) {
            look(viewer, "subject.search");
        }
        return index(viewer).find(typed, SHOWN);
    }

    /// Every word of the names this viewer may see: none of them is a slip of the pen.
    public synchronized Set<String> words(Viewer viewer) {
        prepare(viewer);
        return index(viewer).words();
    }

    /// What this user opened last, the newest first.
    public synchronized List<Subject> recent(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        List<SubjectId> ids = kit.database().trail().by(viewer.user(), SubjectService.OPENED, LOOKS).stream()
                .map(AuditTrailEntry::about)
                .flatMap(Optional::stream)
                .map(SubjectId::new)
                .distinct()
                .toList();
        look(viewer, "subject.recent");
        SearchIndex index = index(viewer);
        return ids.stream()
                .flatMap(id -> index.subject(id).stream())
                .limit(RECENT)
                .toList();
    }

    /// Subjects that may be the same one as this draft, as far as the viewer may see any.
    synchronized List<PossibleDuplicate> alike(Viewer viewer, Subject draft) {
        if (!isHeldFor(viewer)) {
            look(viewer, "subject.alike");
        }
        return index(viewer).alike(draft);
    }

    /// How two people compare, trait by trait.
    public synchronized Judgement compare(Viewer viewer, Subject one, Subject other) {
        prepare(viewer);
        return index(viewer).compare(one, other);
    }

    /// How two people compare under the names in use.
    public synchronized Judgement inUse(Viewer viewer, Subject one, Subject other) {
        prepare(viewer);
        return index(viewer).inUse(one, other);
    }

    /// The brothers and sisters of a child, by name; without those whom not everybody may see.
    public synchronized List<Child> siblings(Viewer viewer, Child child) {
        prepare(viewer);
        return index(viewer).siblings(child);
    }

    /// A subject as the index holds it.
    synchronized Optional<Subject> indexed(SubjectId id) {
        return held.flatMap(now -> now.index().subject(id));
    }

    /// A subject as this viewer last saw it; nothing where they may not see it.
    synchronized Optional<Subject> known(Viewer viewer, SubjectId id) {
        prepare(viewer);
        return index(viewer).subject(id);
    }

    /// A subject was kept: from now on it is found as it stands.
    synchronized void kept(Subject subject) {
        held.ifPresent(now -> {
            boolean seen = subject.restriction()
                    .filter(named -> !named.namedUsers().contains(now.user()))
                    .isEmpty();
            if (seen) {
                now.index().put(subject);
            } else {
                now.index().remove(subject.id());
            }
        });
    }

    /// Many subjects were changed: the index is made anew for the next search.
    public synchronized void changed() {
        held = Optional.empty();
    }

    private boolean isHeldFor(Viewer viewer) {
        return held.filter(now -> now.user().equals(viewer.user())).isPresent();
    }

    private SearchIndex index(Viewer viewer) {
        return held.filter(now -> now.user().equals(viewer.user()))
                .orElseThrow()
                .index();
    }

    /// Writes the look into the trail, and with it makes the index where it is not there yet.
    private void look(Viewer viewer, String verb) {
        boolean there = isHeldFor(viewer);
        SearchIndex made = kit.database().read(viewer, AuditEvent.of(verb), tx -> {
            SearchIndex index =
                    SearchIndex.of(there ? List.<Subject>of() : tx.subjects().all());
            if (!there) {
                tx.pairs()
                        .joins()
                        .all()
                        .forEach(each -> index.alsoKnown(tx.pairs().joins().standing(each.kept()), each.was()));
                tx.subjects().siblings().forEach(link -> index.areSiblings(link.from(), link.to()));
            }
            return index;
        });
        if (!there) {
            held = Optional.of(new Held(viewer.user(), made));
        }
    }
}
