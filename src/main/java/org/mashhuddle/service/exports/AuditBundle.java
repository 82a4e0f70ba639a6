package org.mashhuddle.service.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.document.check.AuthorityFile;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.reader.PaperChildren;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.SealedVersions;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditTrailReport;
import org.mashhuddle.store.audit.TrailWithholding;
import org.mashhuddle.store.exports.TrailRows;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.signing.Authority;

/// Gathers what shows how a meeting went, and writes it as a zip. What its taker may not see is not in it,
/// and how much that is stands in it; a sealed version is in nobody's.
///
/// @param tx the taker's stores
/// @param whole the record's own
/// @param visible the meeting as the taker may see it
record AuditBundle(MeetingBookReader books, Tx tx, Tx whole, MeetingBook visible) {

    // What the trail itself gives as a reason of a look at one version.
    private static final Pattern OF_A_VERSION = Pattern.compile("version \\d+(, checked)?");

    /// Who takes it, and how the trail stood just before.
    record Taken(String reference, Instant at, String by, String why, AuditTrailReport check) {
        @Override
        public String toString() {
            return "Taken[" + reference + "]";
        }
    }

    static AuditBundle of(MeetingBookReader books, Tx tx, Tx whole, MeetingId meeting) {
        return new AuditBundle(books, tx, whole, books.visible(tx, meeting));
    }

    private MeetingId meeting() {
        return visible.meeting().id();
    }

    /// @throws Refusal while nothing is signed, and while the newest version is sealed
    BundleContents contents(Taken taken) {
        SealedVersions.mustNotBeNewest(whole, whole.minutes().latest(meeting()));
        List<BundleContents.Version> versions = versions();
        if (versions.isEmpty()) {
            throw new Refusal(Refusal.Kind.MINUTES_NOT_SIGNED);
        }
        BundleContents.Papers papers = papers(taken.at());
        List<DataIssue> data = whole.exports().all().stream()
                .filter(one -> one.meeting().filter(meeting()::equals).isPresent())
                .toList();
        return new BundleContents(head(taken), versions, papers, data.reversed(), trail(taken, papers));
    }

    private BundleContents.Head head(Taken taken) {
        return new BundleContents.Head(
                taken.reference(),
                visible.hub().profile().name(),
                visible.hub().profile().classification(),
                visible.hub().profile().demonstration(),
                visible.meeting().title() + ", "
                        + DateWords.fullDate(visible.meeting().heldOn()),
                taken.at(),
                taken.by(),
                taken.why(),
                Authority.fingerprint(authority().certificate()),
                tx.parties().directory());
    }

    private List<BundleContents.Version> versions() {
        List<SignedMinutes> all = whole.minutes().versions(meeting());
        boolean holdsHidden = holdsHidden();
        List<BundleContents.Version> versions = new ArrayList<>();
        for (SignedMinutes one : all) {
            Optional<byte[]> kept = whole.minutes().kept(meeting(), one.version());
            String leftOut = leftOut(one, kept, holdsHidden);
            versions.add(new BundleContents.Version(
                    one,
                    versions.isEmpty() ? "" : versions.getLast().signed().manifestHash(),
                    kept.filter(_ -> leftOut.isEmpty()),
                    leftOut,
                    whole.minutes().countersignatures().of(meeting(), one.version()),
                    whole.minutes().chairsHash(one)));
        }
        return versions;
    }

    private String leftOut(SignedMinutes one, Optional<byte[]> kept, boolean holdsHidden) {
        if (kept.isEmpty()) {
            return "its file was destroyed with a record that it held";
        }
        if (!Hashes.sha256Hex(kept.get()).equals(one.fileHash())) {
            return "what is kept is not the file that was signed";
        }
        if (SealedVersions.isSealed(whole, one)) {
            return "it is sealed, because it holds an entry of another child";
        }
        return holdsHidden ? "it may hold somebody whom only named users may see" : "";
    }

    /// Somebody was open to all when it was signed, and is not now.
    private boolean holdsHidden() {
        Set<SubjectId> held = new PaperChildren(books.record(whole, meeting())).heldBySigned();
        Set<SubjectId> hidden = new HashSet<>(whole.subjects().byIds(held).keySet());
        hidden.removeAll(tx.subjects().byIds(held).keySet());
        return !hidden.isEmpty();
    }

    private BundleContents.Papers papers(Instant now) {
        List<IssuedPaper> issued = tx.papers().ofMeeting(meeting());
        PaperQueue.Register register = new PaperQueue.Register(issued, List.of(), Optional.empty());
        return new BundleContents.Papers(
                PaperQueue.of(visible, register, now).out(),
                visible.agenda().items().stream()
                        .filter(item -> visible.subject(item).isPresent())
                        .collect(Collectors.toMap(AgendaItem::subject, AgendaItem::number)),
                tx.papers().filed(List.of(meeting())),
                whole.papers().ofMeeting(meeting()).size() - issued.size());
    }

    private BundleContents.Trail trail(Taken taken, BundleContents.Papers papers) {
        Set<String> numbers = new HashSet<>();
        papers.out().stream()
                .map(PaperQueue.OutPaper::paper)
                .flatMap(paper -> Stream.concat(Stream.of(paper.reference()), paper.receipt().stream()))
                .forEach(numbers::add);
        MeetingBook record = books.whole(whole, meeting());
        Map<UUID, String> all = about(record, _ -> true);
        Map<UUID, String> open = about(record, tx.subjects().byIds(subjects(record))::containsKey);
        List<TrailRows.Chained> found = whole.exports().trail().of(all.keySet(), numbers);
        List<BundleContents.Line> lines = found.stream()
                .filter(entry ->
                        entry.about().filter(id -> isHidden(id, all, open)).isEmpty())
                .map(entry -> line(entry, open, numbers))
                .toList();
        TrailRows.Head end = whole.exports().trail().head().orElseThrow();
        return new BundleContents.Trail(lines, found.size() - lines.size(), taken.check(), end);
    }

    private static Set<SubjectId> subjects(MeetingBook book) {
        return book.agenda().items().stream().map(AgendaItem::subject).collect(Collectors.toSet());
    }

    /// An item, an action, a correction or the record of somebody whom the taker may not see.
    private boolean isHidden(UUID id, Map<UUID, String> all, Map<UUID, String> open) {
        SubjectId subject = new SubjectId(id);
        return all.containsKey(id)
                ? !open.containsKey(id)
                : whole.subjects().byId(subject).isPresent()
                        && tx.subjects().byId(subject).isEmpty();
    }

    private static BundleContents.Line line(TrailRows.Chained entry, Map<UUID, String> about, Set<String> numbers) {
        String reason = entry.reason();
        boolean given = reason.isEmpty()
                || reason.equals(TrailWithholding.WITHHELD)
                || numbers.contains(reason)
                || OF_A_VERSION.matcher(reason).matches();
        return new BundleContents.Line(
                entry,
                entry.about().map(id -> about.getOrDefault(id, "a record")).orElse("a paper"),
                given ? reason : "a reason is recorded");
    }

    /// What of a meeting the trail is about, in words, as far as it is about nobody or about one of some.
    private Map<UUID, String> about(MeetingBook book, Predicate<SubjectId> some) {
        Map<UUID, String> about = new HashMap<>();
        about.put(meeting().value(), "the meeting");
        book.meeting()
                .attendance()
                .forEach(one -> about.put(
                        one.id().value(),
                        "attendance, " + book.hub().directory().label(one.agency())));
        book.agenda().items().stream()
                .filter(item -> some.test(item.subject()))
                .forEach(item -> about.put(item.id().value(), "item " + item.number()));
        book.actions().stream()
                .filter(action -> some.test(action.subject()))
                .forEach(action -> about.put(action.id().value(), "action " + action.number()));
        whole.corrections().of(meeting()).stream()
                .filter(one -> one.about().map(some::test).orElse(true))
                .map(Amendment::id)
                .forEach(id -> about.put(id.value(), "a correction of the minutes"));
        return about;
    }

    private SigningStore.AuthorityRow authority() {
        return whole.signing().authority().orElseThrow();
    }

    /// The zip.
    byte[] bytes(BundleContents contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SummedZip zip = new SummedZip(bytes);
        BundleTables tables = new BundleTables(contents);
        try {
            zip.put("README.txt", new BundleReadme(contents).bytes());
            for (BundleContents.Version one : contents.versions()) {
                if (one.file().isPresent()) {
                    zip.put(one.path(), one.file().get());
                }
            }
            zip.put("minutes.csv", tables.minutes());
            zip.put("papers.csv", tables.papers());
            zip.put("data.csv", tables.data());
            zip.put("trail.csv", tables.trail());
            SigningStore.AuthorityRow authority = authority();
            zip.put(
                    "hub.cer",
                    AuthorityFile.write(
                            authority.certificate(),
                            authority.list(),
                            whole.signing().earlier()));
            zip.end();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return "AuditBundle[" + meeting() + "]";
    }
}
