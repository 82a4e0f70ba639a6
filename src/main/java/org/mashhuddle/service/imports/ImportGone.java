package org.mashhuddle.service.imports;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
import org.mashhuddle.store.imports.KnownRows;

/// What earlier extracts told of, what is still open here, and what this extract does not have any
/// more though it has the table: merged, deleted or forgotten at its source. Nothing here changes by
/// it; a person is told (`product.md`, rule 14).
record ImportGone(Tx tx, SsdExtract extract) {

    /// The things here whose rows are gone.
    private record Rows(Set<UUID> persons, Set<UUID> arrivals, Set<UUID> episodes) {
        @Override
        public String toString() {
            return "Rows";
        }
    }

    /// All of them, whoever may see them: for the record.
    ///
    /// @param known the rows of earlier extracts, by their kind
    List<GoneRow> all(Function<String, KnownRows> known) {
        List<Referral> open = tx.referrals().open();
        List<MissingEpisode> missing = tx.referrals().missingNow();
        Set<SubjectId> about = new LinkedHashSet<>();
        open.forEach(each -> about.add(each.subject()));
        missing.forEach(each -> about.add(each.subject()));
        Set<UUID> arrivals = gone(SsdObject.CONTACT, extract.contacts(), known);
        arrivals.addAll(gone(SsdObject.REFERRAL, extract.referrals(), known));
        Rows gone = new Rows(
                gone(SsdObject.PERSON, extract.persons(), known),
                arrivals,
                gone(SsdObject.MISSING, extract.missing(), known));
        return about.stream().flatMap(each -> of(each, gone, open, missing)).toList();
    }

    /// Those of these whom the viewer may see, by name.
    List<ImportPreview.Gone> seenBy(Viewer viewer, List<GoneRow> all) {
        Map<SubjectId, Subject> subjects = tx.subjects()
                .byIds(all.stream().map(GoneRow::subject).distinct().toList());
        return all.stream()
                .flatMap(gone -> Optional.ofNullable(subjects.get(gone.subject())).stream()
                        .filter(subject -> !isHidden(subject, viewer))
                        .map(subject -> new ImportPreview.Gone(gone.row(), subject.displayName(), gone.of())))
                .toList();
    }

    private static Stream<GoneRow> of(SubjectId about, Rows gone, List<Referral> open, List<MissingEpisode> missing) {
        if (gone.persons().contains(about.value())) {
            return Stream.of(new GoneRow(about, ImportPreview.Gone.Row.CHILD, ""));
        }
        Stream<GoneRow> arrivals = open.stream()
                .filter(one -> one.subject().equals(about)
                        && gone.arrivals().contains(one.id().value()))
                .map(one -> new GoneRow(
                        about,
                        ImportPreview.Gone.Row.REFERRAL,
                        DateWords.date(one.receivedAt().day())));
        Stream<GoneRow> episodes = missing.stream()
                .filter(one -> one.subject().equals(about)
                        && gone.episodes().contains(one.id().value()))
                .map(one -> new GoneRow(
                        about,
                        ImportPreview.Gone.Row.MISSING,
                        DateWords.date(one.since().day())));
        return Stream.concat(arrivals, episodes);
    }

    /// The things here whose rows are not among these; none where the extract does not have the table.
    private Set<UUID> gone(SsdObject object, List<? extends ExtractRow> rows, Function<String, KnownRows> known) {
        boolean isRead = extract.files().stream()
                .anyMatch(file -> file.state() == FileState.READ
                        && file.object().filter(object::equals).isPresent());
        if (!isRead) {
            return new HashSet<>();
        }
        return known.apply(ImportLedger.key(object))
                .without(rows.stream().map(ExtractRow::id).toList());
    }

    private static boolean isHidden(Subject subject, Viewer viewer) {
        return subject.restriction().filter(named -> !named.admits(viewer)).isPresent();
    }

    @Override
    public String toString() {
        return "ImportGone";
    }
}
