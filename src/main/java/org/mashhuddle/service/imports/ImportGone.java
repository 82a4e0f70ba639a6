package org.mashhuddle.service.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.ssd.FileState;
import org.mashhuddle.exchange.ssd.SsdExtract;
import org.mashhuddle.exchange.ssd.SsdObject;
import org.mashhuddle.exchange.ssd.extract.ExtractRow;
import org.mashhuddle.store.Tx;

/// What earlier extracts told of, what is still open here, and what this extract does not have any
/// more though it has the table: merged, deleted or forgotten at its source. Nothing here changes by
/// it; a person is told (`product.md`, rule 14).
record ImportGone(Tx tx, SsdExtract extract, Viewer viewer) {

    /// The things here whose rows are gone.
    private record Rows(Set<UUID> persons, Set<UUID> arrivals, Set<UUID> episodes) {
        @Override
        public String toString() {
            return "Rows";
        }
    }

    List<ImportPreview.Gone> all() {
        List<Referral> open = tx.referrals().open();
        List<MissingEpisode> missing = tx.referrals().missingNow();
        Set<SubjectId> about = new LinkedHashSet<>();
        open.forEach(each -> about.add(each.subject()));
        missing.forEach(each -> about.add(each.subject()));
        Set<UUID> arrivals = gone(SsdObject.CONTACT, extract.contacts());
        arrivals.addAll(gone(SsdObject.REFERRAL, extract.referrals()));
        Rows gone = new Rows(
                gone(SsdObject.PERSON, extract.persons()), arrivals, gone(SsdObject.MISSING, extract.missing()));
        Map<SubjectId, Subject> subjects = tx.subjects().byIds(about);
        List<ImportPreview.Gone> all = new ArrayList<>();
        for (SubjectId each : about) {
            Subject subject = subjects.get(each);
            if (subject != null && !isHidden(subject)) {
                of(subject, gone, open, missing).forEach(all::add);
            }
        }
        return all;
    }

    private static Stream<ImportPreview.Gone> of(
            Subject subject, Rows gone, List<Referral> open, List<MissingEpisode> missing) {
        String who = subject.displayName();
        if (gone.persons().contains(subject.id().value())) {
            return Stream.of(new ImportPreview.Gone(ImportPreview.Gone.Row.CHILD, who, ""));
        }
        return Stream.concat(
                rows(subject.id(), who, open, gone.arrivals()),
                missing.stream()
                        .filter(one -> one.subject().equals(subject.id())
                                && gone.episodes().contains(one.id().value()))
                        .map(one -> new ImportPreview.Gone(
                                ImportPreview.Gone.Row.MISSING,
                                who,
                                DateWords.date(one.since().day()))));
    }

    private static Stream<ImportPreview.Gone> rows(
            SubjectId about, String who, List<Referral> open, Set<UUID> arrivals) {
        return open.stream()
                .filter(one -> one.subject().equals(about)
                        && arrivals.contains(one.id().value()))
                .map(one -> new ImportPreview.Gone(
                        ImportPreview.Gone.Row.REFERRAL,
                        who,
                        DateWords.date(one.receivedAt().day())));
    }

    /// The things here whose rows are not among these; none where the extract does not have the table.
    private Set<UUID> gone(SsdObject object, List<? extends ExtractRow> rows) {
        boolean isRead = extract.files().stream()
                .anyMatch(file -> file.state() == FileState.READ
                        && file.object().filter(object::equals).isPresent());
        if (!isRead) {
            return new HashSet<>();
        }
        String key = ImportLedger.key(object);
        Set<UUID> gone = new HashSet<>(tx.imports().idsOf(ImportPlanning.SOURCE, key));
        gone.removeAll(tx.imports()
                .idsOf(
                        ImportPlanning.SOURCE,
                        key,
                        rows.stream().map(ExtractRow::id).toList())
                .values());
        return gone;
    }

    private boolean isHidden(Subject subject) {
        return subject.restriction().filter(named -> !named.admits(viewer)).isPresent();
    }

    @Override
    public String toString() {
        return "ImportGone";
    }
}
