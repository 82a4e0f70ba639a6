package org.mashhuddle.service.governance;

import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.audit.AuditTrailQuery;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.governance.DestroyedList;
import org.mashhuddle.store.governance.DestroyedRecords;
import org.mashhuddle.vault.DataKey;

/// Destroys again, at unlocking, what the list beside the hub says was destroyed and an earlier
/// database, put back by a restore, still holds. A list that was lost is written again from the
/// database.
public record DestroyedAgain(HubLocation location, Database database, DataKey key, Clock clock) {

    private static final String AGAIN = "retention.destroy-again";
    private static final String REASON = "Destroyed again after a restore";
    private static final Set<String> DEEDS = Set.of("retention.destroy", "retention.destroy-cover", AGAIN);
    private static final int ALL = 1_000_000;

    /// At each unlocking; there is something to do at the first after a restore.
    ///
    /// @param user who unlocks
    public void apply(User user) throws IOException {
        try (StoreKeys keys = HubKeys.ofStore(key);
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            DestroyedList list = new DestroyedList(location.destroyed(), seals);
            DestroyedList.Contents listed = list.read();
            Set<UUID> here = here();
            for (Destruction done : coversLast(listed.records())) {
                if (!here.contains(done.subject().value())) {
                    again(user, done, listed.sources());
                }
            }
            Set<UUID> known = listed.records().stream()
                    .map(each -> each.subject().value())
                    .collect(Collectors.toSet());
            if (!known.containsAll(here)) {
                rewrite(user, list);
            }
        }
    }

    /// A cover went after the records of its meeting.
    private static List<Destruction> coversLast(List<Destruction> listed) {
        return listed.stream()
                .sorted(Comparator.comparing(done -> done.meeting().isPresent()))
                .toList();
    }

    /// As the trail has it: nothing is looked up that would have to be written into it.
    private Set<UUID> here() {
        return database.trail().entries(AuditTrailQuery.latest(DEEDS, ALL)).stream()
                .map(AuditTrailEntry::about)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private void again(User user, Destruction done, Set<String> sources) throws IOException {
        FileSteps.unwatched().write(location.owed(), new byte[0]);
        Destruction under = done.because(REASON);
        AuditEvent deed = new AuditEvent(AGAIN, Optional.of(done.subject().value()), REASON);
        database.writeForTheRecord(user.actor(), deed, (_, whole) -> {
            DestroyedRecords store = whole.retention().destructions();
            store.keepSources(sources);
            return under.meeting().isPresent() ? store.destroyCover(under) : store.destroy(under, words(whole, done));
        });
    }

    private static List<String> words(Tx whole, Destruction done) {
        return whole.subjects().byId(done.subject()).map(SubjectNames::whole).orElse(List.of());
    }

    private void rewrite(User user, DestroyedList list) throws IOException {
        record Known(List<Destruction> records, Set<String> sources) {}
        Known known = database.read(
                user.actor().viewer(),
                AuditEvent.of("retention.destroyed"),
                tx -> new Known(
                        tx.retention().destructions().all(),
                        tx.retention().destructions().sources()));
        list.add(known.records(), known.sources());
    }

    @Override
    public String toString() {
        return "DestroyedAgain";
    }
}
