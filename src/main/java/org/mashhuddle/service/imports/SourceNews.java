package org.mashhuddle.service.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.source.SourceChangeId;
import org.mashhuddle.domain.source.SourceFacts;
import org.mashhuddle.domain.source.SourcePart;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.reference.EditDistance;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.imports.ImportRow;

/// What an extract says otherwise of somebody on whom it was decided: it goes to triage, where a
/// person looks at it. Whoever waits for a meeting anyway is heard there.
///
/// @param busy who is deferred, or stands on the agenda of a meeting that is in session: what waits
///   of them is not looked at again by itself
/// @param run the number of the import that tells
/// @param source what the import is of
record SourceNews(Tx tx, ServiceContext kit, long run, String source, Set<SubjectId> busy) {

    private static final int SLIPS = 3;

    /// Of rows that were never here: nobody is asked who is busy.
    static SourceNews ofWhatIsNew(Tx tx, ServiceContext kit, long run, String source) {
        return new SourceNews(tx, kit, run, source, Set.of());
    }

    /// Who is busy now.
    static Set<SubjectId> busy(Tx tx, ServiceContext kit) {
        LocalDate today = kit.today();
        Set<SubjectId> busy = new HashSet<>();
        tx.agendas().returns().stream()
                .filter(back ->
                        back.kind() == DatedReturn.Kind.DEFERRAL && back.due().isAfter(today))
                .forEach(back -> busy.add(back.subject()));
        for (Meeting meeting : tx.meetings().around(today, 2)) {
            if (meeting.state() == MeetingState.OPEN) {
                MeetingBookReader.agenda(tx, meeting).items().forEach(item -> busy.add(item.subject()));
            }
        }
        return Set.copyOf(busy);
    }

    /// A referral or contact says something else than it did.
    void referral(ImportPlan.Change<Referral> change, Referral here) {
        if (isFirst(change)) {
            return;
        }
        SourceFacts before = before(change)
                .orElseGet(() -> change.facts().of(SourcePart.NEED).isPresent()
                        ? kept(here).with(SourcePart.NEED, here.summary())
                        : kept(here));
        if (here.settledAt().isPresent() || !waits(here.subject())) {
            tell(here.subject(), before, change.facts(), here.settledAt());
        }
    }

    private static SourceFacts kept(Referral here) {
        return SourceFacts.none().with(SourcePart.SENDER, here.source());
    }

    /// An episode says something else than it did.
    void episode(ImportPlan.Change<MissingEpisode> change, MissingEpisode here) {
        if (!isFirst(change) && !waits(here.subject())) {
            SourceFacts before = before(change).orElse(SourceFacts.none());
            tell(here.subject(), before, change.facts(), decided(here.subject()));
        }
    }

    /// The council says something else of a child than it did.
    void child(ImportPlan.Change<Child> change, Child here) {
        Optional<Instant> decided = decided(here.id());
        if ((decided.isEmpty() && !busy.contains(here.id())) || waits(here.id())) {
            return;
        }
        Optional<SourceFacts> before = before(change);
        if (before.isPresent()) {
            tell(here.id(), before.get(), change.facts(), decided);
        } else {
            // Read before its parts were kept: told in one line, where it says anything else.
            String was = here.care().plan();
            String now = change.value().care().plan();
            if (!List.of(now.split("\\W+")).containsAll(List.of(was.split("\\W+")))) {
                tell(
                        here.id(),
                        SourceFacts.none().with(SourcePart.STANDING, was),
                        SourceFacts.none().with(SourcePart.STANDING, now),
                        decided);
            }
        }
    }

    /// What the row says now is what the next extract is compared with.
    <T> void remember(ImportPlan.Change<T> change) {
        Optional<String> kept = kept(change);
        SourceFacts all = change.facts()
                .over(kept.filter(text -> !text.isEmpty())
                        .map(SourceFacts::read)
                        .orElse(SourceFacts.none()));
        if (kept.isPresent()) {
            tx.imports().keep(row(change, all));
        } else {
            tx.imports().add(row(change, all));
        }
    }

    /// The rows, and what they tell of, were never here.
    <T> void first(List<ImportPlan.Change<T>> changes) {
        tx.imports()
                .add(changes.stream().map(change -> row(change, change.facts())).toList(), run);
    }

    private <T> ImportRow row(ImportPlan.Change<T> change, SourceFacts says) {
        return new ImportRow(source, change.object(), change.sourceId(), change.id(), change.hash(), says.text());
    }

    /// A row that tells for the first time of what a person had typed here is no change of it.
    private <T> boolean isFirst(ImportPlan.Change<T> change) {
        return kept(change).isEmpty();
    }

    private <T> Optional<String> kept(ImportPlan.Change<T> change) {
        return Optional.ofNullable(tx.imports()
                .contentsOf(source, change.object(), List.of(change.sourceId()))
                .get(change.sourceId()));
    }

    private <T> Optional<SourceFacts> before(ImportPlan.Change<T> change) {
        return kept(change).filter(text -> !text.isEmpty()).map(SourceFacts::read);
    }

    /// Whether the next meeting hears of the subject anyway.
    private boolean waits(SubjectId subject) {
        return !busy.contains(subject) && tx.referrals().of(subject).stream().anyMatch(Referral::isOpen);
    }

    private Optional<Instant> decided(SubjectId subject) {
        return tx.referrals().of(subject).stream()
                .flatMap(referral -> referral.settledAt().stream())
                .max(Comparator.naturalOrder())
                .or(() -> tx.discussions().earlier(subject, 1).stream()
                        .map(last -> last.heldOn().atStartOfDay(Moment.LONDON))
                        .map(start -> start.toInstant())
                        .findFirst());
    }

    private void tell(SubjectId subject, SourceFacts before, SourceFacts now, Optional<Instant> settled) {
        now.parts()
                .forEach((part, becomes) -> before.of(part)
                        .filter(was -> isNews(part, was, becomes))
                        .ifPresent(was -> tx.imports()
                                .add(
                                        new SourceChange(
                                                new SourceChangeId(kit.id()),
                                                subject,
                                                part,
                                                shown(part, was),
                                                shown(part, becomes),
                                                settled,
                                                kit.now(),
                                                Optional.empty()),
                                        run)));
    }

    /// Where a child lives stands in the record, for those who may see it there.
    private static String shown(SourcePart part, String said) {
        return part == SourcePart.HOME && !said.isEmpty() && !said.startsWith("held back") ? "an address" : said;
    }

    static boolean isNews(SourcePart part, String was, String becomes) {
        String one = bare(was);
        String other = bare(becomes);
        if (!part.isTold() || one.equals(other)) {
            return false;
        }
        boolean exacter = part == SourcePart.RECEIVED && becomes.startsWith(was);
        boolean spelled = part.isSpelled()
                && digits(one).equals(digits(other))
                && Math.min(one.length(), other.length()) > 2 * SLIPS
                && EditDistance.atMost(SLIPS, one, other);
        return !exacter && !spelled;
    }

    /// Without case, spaces and punctuation: the same content written anew.
    private static String bare(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    @Override
    public String toString() {
        return "SourceNews[" + busy.size() + "]";
    }
}
