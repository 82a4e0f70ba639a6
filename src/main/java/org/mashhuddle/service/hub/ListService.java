package org.mashhuddle.service.hub;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.measure.DisruptionOption;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// The hub's editable lists. Entries are retired, never deleted: what was recorded with one keeps
/// its words.
public final class ListService {

    private final ServiceContext kit;

    /// One for each open hub.
    public ListService(ServiceContext kit) {
        this.kit = kit;
    }

    /// The outcomes of decisions, retired ones included.
    public List<Outcome> outcomes(Viewer viewer) {
        return kit.database()
                .read(viewer, AuditEvent.of("lists.view"), tx -> tx.hub().outcomes());
    }

    /// A list of words, with what is retired.
    public List<ListEntry> entries(Viewer viewer, HubList list) {
        return kit.database()
                .read(viewer, AuditEvent.of("lists.view"), tx -> tx.hub().entries(list));
    }

    /// Adds an outcome of a known kind at the end.
    public List<Outcome> add(Actor actor, String label, OutcomeKind kind) {
        Outcome added = new Outcome(new OutcomeId(kit.id()), label.strip(), kind, false);
        return outcomes(actor, "outcome.add", added, all -> {
            all.add(added);
            return all;
        });
    }

    /// Keeps an outcome under another label, retires it, or offers it again.
    public List<Outcome> keep(Actor actor, Outcome outcome) {
        return outcomes(actor, outcome.retired() ? "outcome.retire" : "outcome.change", outcome, all -> {
            all.set(place(all, outcome), outcome);
            return all;
        });
    }

    /// Moves an outcome up (-1) or down (+1).
    public List<Outcome> move(Actor actor, Outcome outcome, int by) {
        return outcomes(actor, "outcome.move", outcome, all -> {
            swap(all, place(all, outcome), by);
            return all;
        });
    }

    private List<Outcome> outcomes(Actor actor, String verb, Outcome about, UnaryOperator<List<Outcome>> change) {
        Allowed.toAdminister(actor);
        AuditEvent deed = new AuditEvent(verb, Optional.of(about.id().value()), about.label());
        return kit.database().write(actor, deed, tx -> {
            List<Outcome> all = change.apply(new ArrayList<>(tx.hub().outcomes()));
            mustDiffer(all.stream().map(Outcome::label).toList());
            for (int place = 0; place < all.size(); place++) {
                tx.hub().keep(all.get(place), place);
            }
            return List.copyOf(all);
        });
    }

    private static int place(List<Outcome> all, Outcome outcome) {
        int place = all.stream().map(Outcome::id).toList().indexOf(outcome.id());
        if (place < 0) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        return place;
    }

    /// Adds an entry at the end of a list of words.
    public List<ListEntry> add(Actor actor, HubList list, String label) {
        return entries(actor, list, "list.add", label, all -> {
            all.add(ListEntry.of(label.strip()));
            return all;
        });
    }

    /// Puts an entry in the place of another: renamed, retired, or offered again.
    public List<ListEntry> keep(Actor actor, HubList list, int place, ListEntry entry) {
        return entries(actor, list, entry.retired() ? "list.retire" : "list.change", entry.label(), all -> {
            all.set(place, entry.named(entry.label().strip()));
            return all;
        });
    }

    /// Moves an entry up (-1) or down (+1).
    public List<ListEntry> move(Actor actor, HubList list, int place, int by) {
        return entries(actor, list, "list.move", "", all -> {
            swap(all, place, by);
            return all;
        });
    }

    private List<ListEntry> entries(
            Actor actor, HubList list, String verb, String label, UnaryOperator<List<ListEntry>> change) {
        Allowed.toAdminister(actor);
        return kit.database()
                .write(actor, new AuditEvent(verb, Optional.empty(), label.strip()), tx -> changed(tx, list, change));
    }

    private static List<ListEntry> changed(Tx tx, HubList list, UnaryOperator<List<ListEntry>> change) {
        List<ListEntry> all = change.apply(new ArrayList<>(tx.hub().entries(list)));
        mustDiffer(all.stream().map(entry -> name(list, entry.label())).toList());
        tx.hub().keep(list, all);
        return List.copyOf(all);
    }

    /// What no other entry may be called: of an option its name, and it says for whom it is.
    private static String name(HubList list, String label) {
        return list == HubList.DISRUPTION_OPTIONS
                ? DisruptionOption.written(label)
                        .map(DisruptionOption::label)
                        .orElseThrow(() -> new Refusal(Refusal.Kind.OPTION_NOT_READ))
                : label;
    }

    private static void swap(List<?> all, int place, int by) {
        int to = place + by;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, place, to);
        }
    }

    private static void mustDiffer(List<String> labels) {
        if (labels.stream().anyMatch(String::isBlank)) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
        if (labels.stream().map(String::toLowerCase).distinct().count() < labels.size()) {
            throw new Refusal(Refusal.Kind.LABEL_TAKEN);
        }
    }
}
