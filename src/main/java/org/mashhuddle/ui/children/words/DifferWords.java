package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.service.record.OpenedRecord;

/// Says where the last extract has something else than what was typed here, and that ours was kept.
/// A safe address is said to differ, and not shown.
record DifferWords(Child ours, OpenedRecord.Differs differs) {

    static RecordPage.Differs of(OpenedRecord record) {
        return record.subject() instanceof Child ours
                ? record.differs()
                        .map(differs -> new DifferWords(ours, differs).all())
                        .orElse(none())
                : none();
    }

    private static RecordPage.Differs none() {
        return new RecordPage.Differs(List.of(), List.of());
    }

    private RecordPage.Differs all() {
        Child theirs = differs.found().extract();
        List<RecordPage.Difference> parts = differs.parts().stream()
                .sorted()
                .map(part -> difference(part, theirs))
                .toList();
        List<String> sentences = new ArrayList<>();
        parts.forEach(part -> sentences.add(sentence(part)));
        sentences.add(kept());
        return new RecordPage.Differs(sentences, parts);
    }

    private String sentence(RecordPage.Difference part) {
        String day = DateWords.shortDate(day(differs.found().seenAt()), today());
        return part.withheld()
                ? words("children.differs-safe", day)
                : words("children.differs-has", day, part.theirs());
    }

    private String kept() {
        return differs.typed()
                .map(by -> words("children.differs-kept", DateWords.shortDate(day(by.at()), today()), by.who()))
                .orElse(words("children.differs-kept-here"));
    }

    private LocalDate today() {
        return day(differs.found().seenAt());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Moment.LONDON);
    }

    private RecordPage.Difference difference(ChildPart part, Child theirs) {
        boolean withheld = part == ChildPart.HOME
                && Stream.of(ours.home(), theirs.home())
                        .flatMap(Optional::stream)
                        .anyMatch(Address::safe);
        String safe = words("children.safe-held");
        return new RecordPage.Difference(
                part, label(part), withheld ? safe : said(part, ours), withheld ? safe : said(part, theirs), withheld);
    }

    private static String label(ChildPart part) {
        return switch (part) {
            case NAMES -> words("children.fact-names");
            case BIRTH -> words("children.fact-born");
            case IDENTIFIERS -> words("children.part-numbers");
            case HOME -> words("children.fact-lives");
            case CARE -> words("children.fact-plan");
            case SEX_AND_ETHNICITY -> words("children.part-sex");
        };
    }

    private static String said(ChildPart part, Child child) {
        String text = switch (part) {
            case NAMES -> child.names().full();
            case BIRTH -> FactWords.born(child.birth());
            case IDENTIFIERS -> numbers(child.identifiers());
            case HOME -> child.home().map(Address::oneLine).orElse("");
            case CARE -> child.care().plan();
            case SEX_AND_ETHNICITY -> joined(FactWords.sex(child.sex()), CodeList.ETHNICITY.said(child.ethnicity()));
        };
        return text.isBlank() ? words("children.not-known") : text;
    }

    private static String numbers(Identifiers numbers) {
        return joined(
                numbers.nhsNumber().map(NhsNumber::canonical).orElse(""),
                numbers.upn().map(Upn::value).orElse(""));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "DifferWords";
    }
}
