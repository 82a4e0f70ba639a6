package org.mashhuddle.service.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.referral.EntryWords;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.LastTimeReader;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.meeting.DiscussionStore;

/// Reads what stands beside a subject, as the transaction's viewer may see it; of a contact, and of what was asked
/// about it, the words only where they may be read.
record SubjectBackgroundReader(Tx tx, Reader reader, SubjectId subject, TimeLimits limits, Instant now) {

    private static final int EARLIER = 5;

    SubjectBackground aside() {
        List<Link> links = tx.subjects().linksOf(List.of(subject));
        List<SubjectBackground.LinkedSubject> linked = linked(links);
        return new SubjectBackground(
                linked,
                links.size() - linked.size(),
                chronology(),
                new LastTimeReader(tx, now).of(subject),
                tx.standings().of(subject).education(LocalDate.ofInstant(now, Moment.LONDON)));
    }

    private List<SubjectBackground.LinkedSubject> linked(List<Link> links) {
        Map<SubjectId, Subject> shown = tx.subjects()
                .byIds(links.stream().map(link -> link.other(subject)).toList());
        return links.stream()
                .flatMap(link -> Optional.ofNullable(shown.get(link.other(subject)))
                        .map(other -> new SubjectBackground.LinkedSubject(other, words(link)))
                        .stream())
                .toList();
    }

    private String words(Link link) {
        String said = link.said(subject);
        return link.reportedBy().isBlank() ? said : said + ", by " + link.reportedBy();
    }

    private List<SubjectBackground.Entry> chronology() {
        List<Referral> came = tx.referrals().of(subject);
        Stream<SubjectBackground.Entry> asked = tx
                .triage()
                .everAsked(came.stream()
                        .filter(each -> each.mark().reaches(reader))
                        .map(Referral::id)
                        .toList())
                .stream()
                .sorted(Comparator.comparing(SenderQuestion::at).reversed())
                .map(SubjectBackgroundReader::entry);
        Stream<SubjectBackground.Entry> referrals = came.stream().map(this::entry);
        Stream<SubjectBackground.Entry> episodes =
                tx.referrals().episodesOf(List.of(subject)).stream().map(this::entry);
        Stream<SubjectBackground.Entry> discussions =
                tx.discussions().earlier(subject, EARLIER).stream().map(SubjectBackgroundReader::entry);
        return Stream.of(asked, referrals, episodes, discussions)
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(SubjectBackground.Entry::day).reversed())
                .toList();
    }

    private SubjectBackground.Entry entry(Referral referral) {
        String may = new MarkedText(referral.says(), referral.mark()).asReadBy(reader);
        String summary = may.isBlank() ? "" : ": " + may;
        String kind = switch (referral.kind()) {
            case CONTACT -> "Contact, ";
            case REFERRAL -> "Referral, ";
            case POLICE_NOTICE -> "Police notice, ";
        };
        return new SubjectBackground.Entry(referral.receivedAt().day(), kind + referral.source() + summary, false);
    }

    private static SubjectBackground.Entry entry(SenderQuestion question) {
        return new SubjectBackground.Entry(
                LocalDate.ofInstant(question.at(), Moment.LONDON), "Asked " + EntryWords.of(question), false);
    }

    private SubjectBackground.Entry entry(MissingEpisode episode) {
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        boolean late = episode.interview().held().isEmpty()
                && episode.interviewDue(limits).filter(due -> due.isBefore(now)).isPresent();
        String words = episode.returned()
                .map(at -> "Missing, returned " + DateWords.moment(at, today))
                .orElse("Missing");
        return new SubjectBackground.Entry(
                episode.since().day(), late ? words + ". Return interview late" : words, late);
    }

    private static SubjectBackground.Entry entry(DiscussionStore.Earlier earlier) {
        return new SubjectBackground.Entry(earlier.heldOn(), "Discussed: " + LastTimeReader.outcomes(earlier), false);
    }
}
