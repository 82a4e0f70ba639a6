package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.ui.kit.text.MarkWords;

/// Says a link: to whom, what it is, who says so.
public record LinkWords(OpenedRecord record, LocalDate today) {

    RecordPage.Linked of(OpenedRecord.Linked linked) {
        Link link = linked.link();
        Subject other = linked.other();
        String age = other.ageInWords(today);
        return new RecordPage.Linked(
                Optional.of(link.id()),
                other.id(),
                SubjectKind.of(other),
                age.isEmpty() ? other.displayName() : other.displayName() + ", " + age,
                said(link),
                link.hasEnded(),
                box(linked));
    }

    /// A link, and beside it the household in which its other end lives too.
    RecordPage.Linked of(OpenedRecord.Linked linked, Optional<OpenedRecord.Housed> housed) {
        RecordPage.Linked line = of(linked);
        return housed.map(found -> new RecordPage.Linked(
                        line.id(),
                        line.other(),
                        line.kind(),
                        line.name(),
                        words("children.link-also", line.said(), also(linked.link(), found)),
                        line.ended(),
                        line.box()))
                .orElse(line);
    }

    private static String also(Link link, OpenedRecord.Housed housed) {
        String why = why(housed);
        if (link.kind() == LinkKind.HOUSEHOLD && !why.isEmpty()) {
            return words("children.household-also", why);
        }
        return household(why);
    }

    private static String household(String why) {
        String household = kind(LinkKind.HOUSEHOLD);
        return why.isEmpty() ? household : words("children.household-why", household, why);
    }

    private static String why(OpenedRecord.Housed housed) {
        return Stream.of(
                        housed.extract().map(day -> words("children.household-extract", DateWords.date(day))),
                        housed.together().map(day -> words("children.household-together", DateWords.date(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /// A household, and why: by which extract, on which agenda.
    RecordPage.Linked of(OpenedRecord.Housed housed) {
        Child other = housed.other();
        String age = other.ageInWords(today);
        String name = age.isEmpty() ? other.displayName() : other.displayName() + ", " + age;
        String household = kind(LinkKind.HOUSEHOLD);
        return new RecordPage.Linked(
                Optional.empty(),
                other.id(),
                SubjectKind.of(other),
                name,
                household(why(housed)),
                false,
                new RecordPage.Box(
                        name,
                        housed.item()
                                .map(item -> words("children.box-item", household, item))
                                .orElse(household),
                        LinkKind.HOUSEHOLD));
    }

    /// This stands in the picture.
    private RecordPage.Box box(OpenedRecord.Linked linked) {
        Link link = linked.link();
        Subject other = linked.other();
        String name = switch (other) {
            case Child _, PersonOfConcern _ -> other.displayName();
            case Place place -> place.name();
        };
        String age = other.ageInWords(today);
        String by = link.reportedBy().isBlank() || link.kind() != LinkKind.REPORTED_TO_EXPLOIT
                ? inShort(link)
                : words("children.link-by", inShort(link), link.reportedBy());
        return new RecordPage.Box(
                age.isEmpty() ? name : name + ", " + age,
                linked.item().map(item -> words("children.box-item", by, item)).orElse(by),
                link.kind());
    }

    /// The first of what was said: "Sister" of "Sister, same household".
    private String inShort(Link link) {
        String said = link.said(here());
        return link.kind() == LinkKind.REPORTED_TO_EXPLOIT ? said : said.split("[,;.]", 2)[0].strip();
    }

    private SubjectId here() {
        return record.subject().id();
    }

    private String said(Link link) {
        String said = link.said(here());
        String what = link.saidAbout(here())
                .map(about ->
                        words("children.link-about", said, record.subject().displayName(), about))
                .orElse(said);
        String by = link.reportedBy().isBlank() ? what : words("children.link-by", what, link.reportedBy());
        String mark = MarkWords.of(link.mark(), record.directory()::label);
        return link.endedOn()
                .map(day -> words("children.link-ended", by, DateWords.date(day)))
                .orElse(words("children.link-marked", by, mark));
    }

    public static String kind(LinkKind kind) {
        return switch (kind) {
            case SIBLING -> words("children.link-sibling");
            case HOUSEHOLD -> words("children.link-household");
            case PEER -> words("children.link-peer");
            case SCHOOL -> words("children.link-school");
            case REPORTED_TO_EXPLOIT -> words("children.link-exploit");
            case SEEN_AT -> words("children.link-seen");
        };
    }
}
