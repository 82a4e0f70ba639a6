package org.mashhuddle.service;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.store.Deed;
import org.mashhuddle.store.DiscussionStore;
import org.mashhuddle.store.Kept;
import org.mashhuddle.store.Tx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Children, people of concern and places: finding one, adding one by hand, what stands beside one.
public final class SubjectService {

    private static final int FOUND = 20;
    private static final int EARLIER = 5;

    private final Kit kit;

    /// One for each open hub.
    public SubjectService(Kit kit) {
        this.kit = kit;
    }

    /// Subjects whose name or number has these words in it, at most twenty.
    public List<Subject> search(Viewer viewer, String words) {
        Allowed.toOpenRecords(viewer);
        if (words.isBlank()) {
            return List.of();
        }
        return kit.database()
                .read(
                        viewer,
                        Deed.of("subject.search"),
                        tx -> tx.subjects().search(words.strip(), FOUND));
    }

    /// Adds a child by hand. What is typed here outranks every import.
    public Child addChild(Actor actor, Names names, Birth birth, Identifiers identifiers) {
        Allowed.toWrite(actor);
        SubjectId id = new SubjectId(kit.id());
        Child child =
                new Child(
                        id,
                        names,
                        birth,
                        Sex.NOT_KNOWN,
                        "",
                        identifiers,
                        Optional.empty(),
                        Care.notKnown(),
                        Optional.empty(),
                        Set.of(ChildPart.NAMES, ChildPart.BIRTH, ChildPart.IDENTIFIERS),
                        Optional.empty(),
                        0);
        return (Child) keep(actor, "subject.add", child);
    }

    /// Keeps a subject that was changed.
    public Subject keep(Actor actor, String verb, Subject subject) {
        Allowed.toWrite(actor);
        return kit.database()
                .write(
                        actor,
                        Deed.of(verb, subject.id().value()),
                        tx ->
                                switch (tx.subjects().keep(subject)) {
                                    case Kept.Done<? extends Subject> done -> done.value();
                                    case Kept.Stale<? extends Subject> _ ->
                                            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
                                });
    }

    /// Links two subjects.
    public void link(Actor actor, Link link) {
        Allowed.toWrite(actor);
        kit.database()
                .write(
                        actor,
                        Deed.of("subject.link", link.from().value()),
                        tx -> {
                            tx.subjects().keep(link);
                            return link;
                        });
    }

    /// What stands beside a subject.
    public Aside aside(Viewer viewer, SubjectId subject) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        Deed.of("subject.view", subject.value()),
                        tx -> {
                            if (tx.subjects().byId(subject).isEmpty()) {
                                throw new Refusal(Refusal.Kind.NOT_FOUND);
                            }
                            List<Link> links = tx.subjects().linksOf(List.of(subject));
                            List<SubjectId> others =
                                    links.stream().map(link -> link.other(subject)).toList();
                            Map<SubjectId, Subject> shown = tx.subjects().byIds(others);
                            List<Aside.LinkedSubject> linked =
                                    links.stream()
                                            .flatMap(
                                                    link ->
                                                            Optional.ofNullable(
                                                                            shown.get(
                                                                                    link.other(
                                                                                            subject)))
                                                                    .stream()
                                                                    .map(
                                                                            other ->
                                                                                    new Aside
                                                                                            .LinkedSubject(
                                                                                            other,
                                                                                            words(
                                                                                                    link))))
                                            .toList();
                            return new Aside(
                                    linked,
                                    links.size() - linked.size(),
                                    chronology(tx, subject),
                                    lastTime(tx, subject));
                        });
    }

    private static String words(Link link) {
        return link.reportedBy().isBlank()
                ? link.words()
                : link.words() + ", by " + link.reportedBy();
    }

    private List<Aside.Entry> chronology(Tx tx, SubjectId subject) {
        List<Aside.Entry> entries = new ArrayList<>();
        for (Referral referral : tx.referrals().of(subject)) {
            String summary = referral.summary().isBlank() ? "" : ": " + referral.summary();
            String kind =
                    switch (referral.kind()) {
                        case CONTACT -> "Contact, ";
                        case REFERRAL -> "Referral, ";
                        case POLICE_NOTICE -> "Police notice, ";
                    };
            entries.add(
                    new Aside.Entry(
                            referral.receivedAt().day(),
                            kind + referral.source() + summary,
                            false));
        }
        for (MissingEpisode episode : tx.referrals().episodesOf(List.of(subject))) {
            boolean late =
                    episode.interview().held().isEmpty()
                            && episode.interviewDue()
                                    .filter(due -> due.isBefore(kit.now()))
                                    .isPresent();
            String words =
                    episode.isMissing()
                            ? "Missing"
                            : "Missing, returned "
                                    + DateWords.moment(
                                            episode.returned().orElseThrow(), kit.today());
            entries.add(
                    new Aside.Entry(
                            episode.since().day(),
                            late ? words + ". Return interview late" : words,
                            late));
        }
        for (DiscussionStore.Earlier earlier : tx.discussions().earlier(subject, EARLIER)) {
            entries.add(
                    new Aside.Entry(earlier.heldOn(), "Discussed: " + outcomes(earlier), false));
        }
        entries.sort(Comparator.comparing(Aside.Entry::day).reversed());
        return entries;
    }

    private static String outcomes(DiscussionStore.Earlier earlier) {
        String words =
                earlier.discussion().decision().outcomes().stream()
                        .map(ChosenOutcome::label)
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? "no decision" : words;
    }

    private static Optional<Aside.LastTime> lastTime(Tx tx, SubjectId subject) {
        return tx.discussions().earlier(subject, 1).stream()
                .findFirst()
                .map(
                        earlier -> {
                            List<Action> actions =
                                    tx
                                            .discussions()
                                            .meetingOf(earlier.discussion().item())
                                            .map(meeting -> tx.actions().ofMeeting(meeting))
                                            .orElse(List.of())
                                            .stream()
                                            .filter(action -> action.subject().equals(subject))
                                            .toList();
                            return new Aside.LastTime(earlier.heldOn(), outcomes(earlier), actions);
                        });
    }
}
