package org.mashhuddle.service.papers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.signature.NumberedCopy;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.governance.request.AccessDecision;
import org.mashhuddle.domain.governance.request.AccessEntry;
import org.mashhuddle.domain.governance.request.AccessReview;
import org.mashhuddle.domain.governance.request.Exemption;
import org.mashhuddle.domain.governance.request.HeldEntry;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.governance.request.ReviewRule;
import org.mashhuddle.domain.governance.request.ReviewWords;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.reference.ReviewWordTable;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.papers.family.AccessGathering;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.governance.AccessCopyRows;
import org.mashhuddle.vault.Hashes;

/// A person's copy of what is held of one child (UK GDPR, article 15): everything is gathered, what
/// must be looked at is marked, somebody decides of each mark, and what goes is made a paper.
public final class AccessCopyService {

    private final ServiceContext kit;
    private final MeetingBookReader books;
    private final AccessCopyPaper paper;
    private final PaperRegister register;
    private final ReviewWords words = ReviewWordTable.words();

    /// One for each open hub.
    public AccessCopyService(
            ServiceContext kit, MeetingBookReader books, PaperLayout layout, NumberedCopy copies, HubKeys keys) {
        this.kit = kit;
        this.books = books;
        this.paper = new AccessCopyPaper(kit, books, new PaperBuilder(layout, copies), new PaperSealer(keys));
        this.register = new PaperRegister(kit);
    }

    /// What is held of the child whom a request is about; the words of what is in the record only are
    /// for those who may read it.
    ///
    /// @throws Refusal for a request about somebody whom the viewer may not see
    public AccessReview review(Viewer viewer, UUID request) {
        Allowed.to(Permission.ACCESS_COPIES, viewer);
        Asked asked = kit.database().read(viewer, AuditEvent.of("access.view", request), tx -> asked(tx, request));
        return kit.database()
                .readForTheRecord(
                        viewer,
                        AuditEvent.of(
                                "access.gather",
                                asked.child().map(each -> each.id().value()).orElse(request)),
                        whole -> readBy(viewer, gathered(whole, asked)));
    }

    private record Asked(PersonalRequest request, Optional<Child> child, Optional<String> reference) {
        @Override
        public String toString() {
            return request.toString();
        }
    }

    private static Asked asked(Tx tx, UUID id) {
        PersonalRequest request = tx.governance().requests().stream()
                .filter(one -> one.id().equals(id) && one.kind() == PersonalRequest.Kind.ACCESS)
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        if (tx.governance().copies().isChosen(id)
                && tx.governance().copies().of(id).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        Optional<AccessCopyRows.Row> row = tx.governance().copies().of(id);
        return new Asked(
                request, row.map(each -> child(tx, each.subject())), row.flatMap(AccessCopyRows.Row::reference));
    }

    private static Child child(Tx tx, SubjectId id) {
        return tx.subjects()
                .byId(id)
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    private AccessReview gathered(Tx whole, Asked asked) {
        if (asked.child().isEmpty()) {
            return new AccessReview(asked.request(), Optional.empty(), List.of(), Optional.empty());
        }
        Child child = asked.child().get();
        ReviewRule rule = new ReviewRule(
                words,
                child,
                whole.subjects().all(),
                whole.parties().directory().agencies().stream()
                        .map(Agency::label)
                        .toList());
        Map<String, AccessDecision> decisions =
                whole.governance().copies().decisions(asked.request().id());
        List<AccessEntry> entries = new AccessGathering(whole, books, kit.now())
                .of(child).stream()
                        .map(held -> new AccessEntry(
                                id(held), held, rule.marks(held), Optional.ofNullable(decisions.get(id(held))), false))
                        .distinct()
                        .toList();
        return new AccessReview(asked.request(), asked.child(), entries, asked.reference());
    }

    private static String id(HeldEntry held) {
        String all = String.join(
                "\n", held.source(), held.heading(), held.words(), held.kept().name());
        return Hashes.sha256Hex(all.getBytes(StandardCharsets.UTF_8));
    }

    private static AccessReview readBy(Viewer viewer, AccessReview review) {
        if (viewer.has(Permission.WHOLE_RECORD)) {
            return review;
        }
        return new AccessReview(
                review.request(),
                review.child(),
                review.entries().stream()
                        .map(entry -> entry.held().kept() == HeldEntry.Kept.RECORD_ONLY ? entry.withoutWords() : entry)
                        .toList(),
                review.reference());
    }

    /// Says which child a request is about. What was decided of another's record is gone.
    public AccessReview choose(Actor actor, UUID request, SubjectId child) {
        Allowed.to(Permission.ACCESS_COPIES, actor);
        return kit.database().writeForTheRecord(actor, AuditEvent.of("access.choose", child.value()), (tx, whole) -> {
            Asked before = asked(tx, request);
            mustBeOpen(before);
            tx.governance().copies().choose(request, child(tx, child).id(), actor.user(), kit.now());
            return readBy(actor.viewer(), gathered(whole, asked(tx, request)));
        });
    }

    /// Decides of one entry: it goes, or is left out under the words of the law.
    ///
    /// @param withheld none for what goes
    /// @param reason asked for what is left out
    public AccessReview decide(Actor actor, UUID request, String entry, Optional<Exemption> withheld, String reason) {
        Allowed.to(Permission.ACCESS_COPIES, actor);
        if (withheld.isPresent() && reason.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        return kit.database().writeForTheRecord(actor, AuditEvent.of("access.decide", request), (tx, whole) -> {
            Asked asked = asked(tx, request);
            mustBeOpen(asked);
            AccessEntry found = readBy(actor.viewer(), gathered(whole, asked)).entries().stream()
                    .filter(each -> each.id().equals(entry))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Refusal.Kind.CHANGED_MEANWHILE));
            if (found.hidden()) {
                throw new Refusal(Refusal.Kind.NOT_ALLOWED);
            }
            tx.governance()
                    .copies()
                    .decide(request, entry, new AccessDecision(withheld, reason.strip(), actor.user(), kit.now()));
            return readBy(actor.viewer(), gathered(whole, asked));
        });
    }

    private static void mustBeOpen(Asked asked) {
        if (!asked.request().isOpen()) {
            throw new Refusal(Refusal.Kind.HAS_ENDED);
        }
    }

    /// Makes the copy to be read. No number is taken and nothing is registered.
    ///
    /// @throws Refusal while an entry waits for somebody to decide
    public PreparedPaper prepare(Actor actor, UUID request) {
        Allowed.to(Permission.ACCESS_COPIES, actor);
        Asked asked =
                kit.database().read(actor.viewer(), AuditEvent.of("access.view", request), tx -> asked(tx, request));
        return kit.database()
                .readForTheRecord(
                        actor.viewer(),
                        AuditEvent.of(
                                "access.preview",
                                asked.child().map(each -> each.id().value()).orElse(request)),
                        whole -> paper.draft(whole, decided(whole, asked), kit.now()));
    }

    private AccessReview decided(Tx whole, Asked asked) {
        mustBeOpen(asked);
        AccessReview review = gathered(whole, asked);
        if (review.child().isEmpty() || review.waiting() > 0) {
            throw new Refusal(Refusal.Kind.NOT_ALL_DECIDED);
        }
        return review;
    }

    /// Issues the copy that was read: takes its number, seals it, enters it in the register of papers.
    ///
    /// @param handed to whom, and how it was checked who they are
    /// @throws Refusal if it would not say the same any more
    public IssuedFile issue(Actor actor, UUID request, PreparedPaper seen, String handed) {
        Allowed.to(Permission.ACCESS_COPIES, actor);
        if (handed.isBlank()) {
            throw new Refusal(Refusal.Kind.ADDRESS_NOT_CHECKED);
        }
        AuditEvent deed = new AuditEvent(
                "access.issue",
                seen.key().subject().map(SubjectId::value),
                seen.head().reference());
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            AccessReview review = decided(whole, asked(tx, request));
            Instant at = kit.now();
            IssuedFile file =
                    paper.issued(tx, whole, actor, review, new AccessCopyPaper.Wish(seen, handed.strip(), at));
            tx.governance().copies().became(request, file.reference());
            return file;
        });
    }

    /// Records that the copy was written as a file, or handed to the printer.
    public void broughtOut(Actor actor, IssuedFile file) {
        Allowed.to(Permission.ACCESS_COPIES, actor);
        register.broughtOut(actor, "access.out", file);
    }
}
