package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.minutes.ActionWords;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.service.record.Event;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.ui.kit.text.MarkWords;

/// Says an opened record in words.
public record RecordWords(OpenedRecord record, Instant now) {

    public RecordPage page() {
        List<RecordPage.Linked> links = links();
        return new RecordPage(
                head(),
                FactWords.of(record.subject(), record.extract(), standing().education(today())),
                record.events().stream().map(this::entry).toList(),
                open(),
                withheld("children.action-withheld.", record.actionsWithheld()),
                links,
                withheld("children.link-withheld.", record.linksWithheld()),
                named(),
                record.looks().stream()
                        .map(look -> new RecordPage.Look(DateWords.dateTime(look.at()), look.who()))
                        .toList(),
                DifferWords.of(record),
                record.same().stream().map(RecordWords::twin).toList(),
                LinkStar.of(record.subject(), links, today()),
                record.subject() instanceof Child child
                        ? StandingPage.of(standing(), today(), child.care())
                        : StandingPage.none());
    }

    /// What was reported and stands, the household that the extracts have, what is over.
    private List<RecordPage.Linked> links() {
        LinkWords says = new LinkWords(record, today());
        Map<SubjectId, OpenedRecord.Housed> housed = new LinkedHashMap<>();
        record.household().forEach(each -> housed.put(each.other().id(), each));
        // Whoever was linked by hand has one line, which says the household too: the nearest of several.
        Map<LinkId, OpenedRecord.Housed> both = record.links().stream()
                .filter(each -> !each.link().hasEnded())
                .sorted(Comparator.comparing(each -> each.link().kind()))
                .flatMap(
                        each -> Optional.ofNullable(housed.remove(each.other().id()))
                                .map(found -> Map.entry(each.link().id(), found))
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Stream.of(
                        record.links().stream()
                                .filter(each -> !each.link().hasEnded())
                                .map(each -> says.of(
                                        each,
                                        Optional.ofNullable(both.get(each.link().id())))),
                        housed.values().stream().map(says::of),
                        record.links().stream()
                                .filter(each -> each.link().hasEnded())
                                .map(says::of))
                .flatMap(each -> each)
                .toList();
    }

    private ChildStanding standing() {
        return record.happened().held().standing();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Moment.LONDON);
    }

    private RecordPage.Head head() {
        Subject subject = record.subject();
        return new RecordPage.Head(
                name(subject),
                OtherNameWords.sentence(subject),
                age(subject),
                SubjectKind.of(subject),
                record.happened().missingNow().map(this::missing).orElse(""),
                record.standing()
                        .onAgenda()
                        .flatMap(OpenedRecord.OnAgenda::rating)
                        .map(this::rated),
                record.standing()
                        .risk()
                        .map(risk -> RiskLine.risk(risk.level(), risk.direction()))
                        .orElse(""),
                subject instanceof Child child ? child.care().plan() : "",
                new BackWords(record, today()).nearest(),
                LifeWords.of(subject, today()));
    }

    private String missing(MissingEpisode episode) {
        String since = DateWords.moment(episode.since(), today());
        return episode.confirmation()
                .map(seen -> words(
                        "children.missing-since",
                        since,
                        DateWords.moment(new Moment.Exactly(seen.at()), today()),
                        seen.by()))
                .orElseGet(() -> words("children.missing-unconfirmed", since));
    }

    private static RecordPage.Twin twin(OpenedRecord.Twin twin) {
        String born = twin.other() instanceof Child child ? FactWords.born(child.birth()) : "";
        return new RecordPage.Twin(
                twin.other().id(),
                born.isEmpty() ? name(twin.other()) : words("children.same-who", name(twin.other()), born),
                twin.joined() ? words("children.joined-into") : AlikeLine.why(twin.by()),
                twin.joined());
    }

    private static String name(Subject subject) {
        return switch (subject) {
            case Child _, PersonOfConcern _ -> subject.displayName();
            case Place place -> place.name();
        };
    }

    private String age(Subject subject) {
        return switch (subject) {
            case Child child -> child.ageInYearsAndMonths(today());
            case PersonOfConcern person ->
                words("children.age-kind", person.ageInWords(today()), SubjectKind.PERSON.said());
            case Place _ -> SubjectKind.PLACE.said();
        };
    }

    private RecordPage.Rated rated(ProposedItem.Rated rated) {
        return new RecordPage.Rated(
                rated.rating(),
                rated.clock()
                        .map(clock -> clockWords(rated.rating().word(), clock))
                        .orElse(words("rag.no-clock", rated.rating().word())));
    }

    private String clockWords(String word, StatutoryClock clock) {
        if (clock.metAt().isPresent()) {
            return words("rag.met", word);
        }
        Duration left = Duration.between(now, clock.dueAt());
        return words(
                left.isNegative() ? "rag.over" : "rag.left",
                word,
                DateWords.duration(Duration.between(clock.startedAt(), clock.dueAt())),
                DateWords.duration(left));
    }

    private RecordPage.Entry entry(Event event) {
        return new RecordPage.Entry(
                event.kind(),
                when(event.at()),
                event.heading(),
                event.words(),
                event.late(),
                event.source(),
                event.mark().map(mark -> new RecordPage.Mark(mark, MarkWords.of(mark, record.directory()::label))),
                event.withheld(),
                event.entry(),
                event.meeting());
    }

    private static String when(Moment at) {
        return switch (at) {
            case Moment.Exactly exact -> DateWords.dateTime(exact.at());
            case Moment.OnDay day -> DateWords.date(day.day());
        };
    }

    private List<RecordPage.Open> open() {
        List<RecordPage.Open> all = new ArrayList<>();
        record.standing().onAgenda().filter(item -> !item.over()).ifPresent(item -> all.add(onAgenda(item)));
        record.returns().forEach(one -> all.add(back(one)));
        record.clocks().forEach(clock -> all.add(new BackWords(record, today()).open(clock, now)));
        record.open().forEach(one -> all.add(action(one)));
        return all;
    }

    private static RecordPage.Open onAgenda(OpenedRecord.OnAgenda item) {
        return new RecordPage.Open(words("children.open-item", item.number()), item.because(), "", "", false);
    }

    private RecordPage.Open back(DatedReturn one) {
        String kind = words(BackWords.key(one.kind()));
        return new RecordPage.Open(
                StringUtils.capitalize(kind) + ".",
                one.why().words(),
                words("children.set-by", DateWords.date(one.setOn()), one.by()),
                new BackWords(record, today()).when(one),
                false);
    }

    private RecordPage.Open action(Action action) {
        return new RecordPage.Open(
                words("children.open-action", action.number()),
                action.text(),
                ActionWords.agency(action, record.directory()) + ", " + ActionWords.owner(action.owner(), today()),
                action.dueAt().map(this::due).orElse(words("children.no-due")),
                action.isOverdue(now));
    }

    private String due(DueTime due) {
        return DateWords.due(due, today());
    }

    private static String withheld(String key, int number) {
        return switch (number) {
            case 0 -> "";
            case 1 -> words(key + "one");
            default -> words(key + "many", number);
        };
    }

    private List<String> named() {
        return record.subject().restriction().map(Restriction::namedUsers).stream()
                .flatMap(users -> users.stream())
                .map(user -> record.directory().name(user))
                .sorted()
                .toList();
    }
}
