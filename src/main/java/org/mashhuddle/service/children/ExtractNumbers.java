package org.mashhuddle.service.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.FromExtract;
import org.mashhuddle.domain.source.NumberKind;
import org.mashhuddle.domain.source.OtherNumber;
import org.mashhuddle.domain.standing.ToldStatuses;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.exchange.ssd.SsdExtract;
import org.mashhuddle.exchange.ssd.extract.ExtractIdentifier;
import org.mashhuddle.exchange.ssd.extract.ExtractPerson;
import org.mashhuddle.exchange.ssd.extract.IdentifierKind;

/// The numbers by which an extract knows a child: the child's own, and those of other systems.
final class ExtractNumbers {

    private final LocalDate today;
    private final Map<String, List<ExtractIdentifier>> linked = new HashMap<>();

    ExtractNumbers(SsdExtract extract, LocalDate today) {
        this.today = today;
        extract.identifiers()
                .forEach(each -> linked.computeIfAbsent(each.personId(), _ -> new ArrayList<>())
                        .add(each));
    }

    /// The child's own: what the person's row says, else a linked number that is valid today.
    Identifiers identifiers(ExtractPerson person) {
        return new Identifiers(
                person.nhsNumber()
                        .or(() -> current(person, IdentifierKind.NHS_NUMBER).flatMap(NhsNumber::parse)),
                person.upn().or(() -> current(person, IdentifierKind.UPN).flatMap(Upn::parse)),
                Optional.of(person.id()),
                NhsNumber.Verified.fromExtract(today));
    }

    private Optional<String> current(ExtractPerson person, IdentifierKind kind) {
        return linkedTo(person)
                .filter(each -> each.kind() == kind && isCurrent(each))
                .map(ExtractIdentifier::value)
                .findFirst();
    }

    private Stream<ExtractIdentifier> linkedTo(ExtractPerson person) {
        return linked.getOrDefault(person.id(), List.of()).stream();
    }

    private boolean isCurrent(ExtractIdentifier each) {
        return each.validUntil().filter(until -> until.day().isBefore(today)).isEmpty()
                && each.validFrom().filter(from -> from.day().isAfter(today)).isEmpty();
    }

    /// What the extract says beyond them, where it says any of it.
    Optional<FromExtract> facts(ExtractPerson person) {
        List<OtherNumber> numbers = new ArrayList<>();
        person.singleUniqueId()
                .map(id -> new OtherNumber(
                        NumberKind.SINGLE_UNIQUE_ID, "Single unique id", id, Optional.empty(), Optional.empty()))
                .ifPresent(numbers::add);
        linkedTo(person).map(ExtractNumbers::number).forEach(numbers::add);
        String unknown = person.upnUnknown().orElse("");
        return numbers.isEmpty() && !person.specialNeeds() && unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new FromExtract(numbers, person.specialNeeds(), unknown, ToldStatuses.nothing()));
    }

    private static OtherNumber number(ExtractIdentifier each) {
        NumberKind kind = switch (each.kind()) {
            case NHS_NUMBER -> NumberKind.NHS_NUMBER;
            case UPN -> NumberKind.UPN;
            case FORMER_UPN -> NumberKind.FORMER_UPN;
            case CASE_NUMBER, HOME_OFFICE, NATIONAL_INSURANCE, YOUTH_JUSTICE, COURT, ADOPTION_AGENCY, INCIDENT, OTHER ->
                NumberKind.OTHER;
        };
        return new OtherNumber(
                kind,
                each.typeWords(),
                each.value(),
                each.validFrom().map(Moment::day),
                each.validUntil().map(Moment::day));
    }

    /// All that it says of the numbers, in one text: what its hash is taken of; nothing where there
    /// is none but a single unique id that is the NHS number.
    Optional<String> content(ExtractPerson person) {
        List<Object> parts = new ArrayList<>();
        person.singleUniqueId().filter(_ -> person.nhsNumber().isEmpty()).ifPresent(parts::add);
        person.upn().map(Upn::value).ifPresent(parts::add);
        person.upnUnknown().ifPresent(parts::add);
        if (person.specialNeeds()) {
            parts.add("SEND");
        }
        linkedTo(person)
                .forEach(each -> parts.add(
                        each.typeWords() + "|" + each.value() + "|" + each.validFrom() + "|" + each.validUntil()));
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.toString());
    }
}
