package org.mashhuddle.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.DiscussionStore;
import org.mashhuddle.store.Tx;

/// Reads what stands beside a subject, as the transaction's viewer may see it.
record AsideReading(Tx tx, SubjectId subject, Instant now) {

    private static final int EARLIER = 5;

    Aside aside() {
        List<Link> links = tx.subjects().linksOf(List.of(subject));
        List<Aside.LinkedSubject> linked = linked(links);
        return new Aside(linked, links.size() - linked.size(), chronology(), new LastTimeReading(tx, now).of(subject));
    }

    private List<Aside.LinkedSubject> linked(List<Link> links) {
        Map<SubjectId, Subject> shown = tx.subjects()
                .byIds(links.stream().map(link -> link.other(subject)).toList());
        return links.stream()
                .flatMap(link -> Optional.ofNullable(shown.get(link.other(subject)))
                        .map(other -> new Aside.LinkedSubject(other, words(link)))
                        .stream())
                .toList();
    }

    private static String words(Link link) {
        return link.reportedBy().isBlank() ? link.words() : link.words() + ", by " + link.reportedBy();
    }

    private List<Aside.Entry> chronology() {
        Stream<Aside.Entry> referrals = tx.referrals().of(subject).stream().map(AsideReading::entry);
        Stream<Aside.Entry> episodes =
                tx.referrals().episodesOf(List.of(subject)).stream().map(this::entry);
        Stream<Aside.Entry> discussions =
                tx.discussions().earlier(subject, EARLIER).stream().map(AsideReading::entry);
        return Stream.of(referrals, episodes, discussions)
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(Aside.Entry::day).reversed())
                .toList();
    }

    private static Aside.Entry entry(Referral referral) {
        String summary = referral.says().isBlank() ? "" : ": " + referral.says();
        String kind = switch (referral.kind()) {
            case CONTACT -> "Contact, ";
            case REFERRAL -> "Referral, ";
            case POLICE_NOTICE -> "Police notice, ";
        };
        return new Aside.Entry(referral.receivedAt().day(), kind + referral.source() + summary, false);
    }

    private Aside.Entry entry(MissingEpisode episode) {
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        boolean late = episode.interview().held().isEmpty()
                && episode.interviewDue().filter(due -> due.isBefore(now)).isPresent();
        String words = episode.returned()
                .map(at -> "Missing, returned " + DateWords.moment(at, today))
                .orElse("Missing");
        return new Aside.Entry(episode.since().day(), late ? words + ". Return interview late" : words, late);
    }

    private static Aside.Entry entry(DiscussionStore.Earlier earlier) {
        return new Aside.Entry(earlier.heldOn(), "Discussed: " + LastTimeReading.outcomes(earlier), false);
    }
}
