package org.mashhuddle.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.domain.subject.FromExtract;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.ssd.Answer;
import org.mashhuddle.exchange.ssd.ExtractAddress;
import org.mashhuddle.exchange.ssd.ExtractContact;
import org.mashhuddle.exchange.ssd.ExtractFamilyMember;
import org.mashhuddle.exchange.ssd.ExtractLegalStatus;
import org.mashhuddle.exchange.ssd.ExtractMissing;
import org.mashhuddle.exchange.ssd.ExtractPerson;
import org.mashhuddle.exchange.ssd.ExtractPlan;
import org.mashhuddle.exchange.ssd.ExtractReferral;
import org.mashhuddle.exchange.ssd.PlanKind;
import org.mashhuddle.exchange.ssd.SsdExtract;

/// Turns the rows of an extract into children, referrals and missing episodes.
final class SsdMapping {

    private static final Map<String, String> NEEDS = Map.of(
            "N1", "abuse or neglect",
            "N2", "child's disability or illness",
            "N3", "parent's disability or illness",
            "N4", "family in acute stress",
            "N5", "family dysfunction",
            "N6", "socially unacceptable behaviour",
            "N7", "low income",
            "N8", "absent parenting",
            "N9", "not a need for social care");

    /// What stands for a surname that the extract does not have.
    static final String NAME_NOT_KNOWN = "name not known";

    private final Map<String, String> families = new HashMap<>();
    private final Map<String, ExtractAddress> homes = new HashMap<>();
    private final Map<String, String> plans = new HashMap<>();
    private final ExtractNumbers numbers;

    SsdMapping(SsdExtract extract, LocalDate today) {
        this.numbers = new ExtractNumbers(extract, today);
        extract.families().forEach((ExtractFamilyMember each) -> families.put(each.personId(), each.familyId()));
        extract.addresses().stream()
                .filter(each -> isCurrent(each.until(), today))
                .sorted(Comparator.comparing(
                        each -> each.from().map(Moment::day).orElse(LocalDate.MIN)))
                .forEach(each -> homes.put(each.personId(), each));
        for (ExtractLegalStatus status : extract.legalStatuses()) {
            if (isCurrent(status.until(), today)) {
                status.status()
                        .ifPresent(code ->
                                plans.put(status.personId(), CodeList.LEGAL_STATUS.words(code) + since(status.from())));
            }
        }
        extract.plans().stream()
                .filter(each -> isCurrent(each.until(), today))
                .sorted(Comparator.comparing(ExtractPlan::kind).reversed())
                .forEach(each -> plans.put(each.personId(), words(each)));
    }

    private static boolean isCurrent(Optional<Moment> until, LocalDate today) {
        return until.filter(end -> end.day().isBefore(today)).isEmpty();
    }

    private static String words(ExtractPlan plan) {
        String kind = plan.kind() == PlanKind.CHILD_PROTECTION ? "Child protection plan" : "Child in need (s.17)";
        return kind
                + plan.category()
                        .map(one -> ": " + CodeList.ABUSE_CATEGORY.words(one))
                        .orElse("")
                + since(plan.from());
    }

    /// ", since 21/07/2026", where the day is known.
    private static String since(Optional<Moment> from) {
        return from.map(at -> ", since " + DateWords.date(at.day())).orElse("");
    }

    private static String source(Optional<String> words, Optional<String> code) {
        return words.or(() -> code.map(CodeList.REFERRAL_SOURCE::words)).orElse("source not known");
    }

    /// All that a child is made of, in one text: what its hash is taken of.
    String content(ExtractPerson person) {
        List<Object> parts = new ArrayList<>();
        parts.add(person.forename());
        parts.add(person.surname());
        parts.add(person.sex());
        parts.add(person.ethnicity());
        parts.add(person.bornOn());
        parts.add(person.expectedOn());
        parts.add(person.nhsNumber().map(number -> number.digits()));
        parts.add(families.getOrDefault(person.id(), ""));
        ExtractAddress home = homes.get(person.id());
        parts.add(home == null ? "" : home.lines() + "|" + home.postcode() + "|" + home.withheldAtSource());
        parts.add(plans.getOrDefault(person.id(), ""));
        // Only where there is any: an extract without them is the same as before it was asked.
        numbers.content(person).ifPresent(parts::add);
        return parts.toString();
    }

    Child child(ExtractPerson person, SubjectId id, Map<String, UUID> households) {
        return new Child(
                id,
                Names.of(person.forename().orElse(""), person.surname().orElse(NAME_NOT_KNOWN)),
                birth(person),
                sex(person.sex().orElse("")),
                person.ethnicity().orElse(""),
                numbers.identifiers(person),
                home(person),
                new Care(plans.getOrDefault(person.id(), ""), "", "", "", "", ""),
                Optional.ofNullable(families.get(person.id()))
                        .map(households::get)
                        .map(HouseholdId::new),
                Set.of(),
                Optional.empty(),
                0);
    }

    /// What it says beyond the child's own record, where it says any of it.
    Optional<FromExtract> facts(ExtractPerson person) {
        return numbers.facts(person);
    }

    Set<String> families() {
        return Set.copyOf(families.values());
    }

    private static Birth birth(ExtractPerson person) {
        if (person.bornOn().isPresent()) {
            return new Birth.Born(person.bornOn().get());
        }
        return person.expectedOn().<Birth>map(Birth.Expected::new).orElseGet(Birth.NotKnown::new);
    }

    private static Sex sex(String words) {
        return switch (words.strip().toUpperCase(Locale.UK)) {
            case "F", "FEMALE", "2" -> Sex.FEMALE;
            case "M", "MALE", "1" -> Sex.MALE;
            case "I", "OTHER", "9" -> Sex.OTHER;
            default -> Sex.NOT_KNOWN;
        };
    }

    private Optional<Address> home(ExtractPerson person) {
        return Optional.ofNullable(homes.get(person.id()))
                .map(home -> new Address(
                        String.join(", ", home.lines()), home.postcode().orElse(""), home.withheldAtSource()));
    }

    static Referral contact(ExtractContact row, ReferralId id, SubjectId subject, Arrival arrival) {
        return new Referral(
                id,
                subject,
                ReferralKind.CONTACT,
                arrival.at(),
                arrival.knownHereAt(),
                source(row.source(), row.sourceCode()),
                "",
                new TravelMark.MayBeShared(),
                Optional.empty(),
                arrival.settledAt(),
                0);
    }

    static Referral referral(ExtractReferral row, ReferralId id, SubjectId subject, Arrival arrival) {
        return new Referral(
                id,
                subject,
                ReferralKind.REFERRAL,
                arrival.at(),
                arrival.knownHereAt(),
                source(row.source(), row.sourceCode()),
                row.primaryNeed()
                        .map(need -> NEEDS.getOrDefault(need.toUpperCase(Locale.UK), need))
                        .orElse(""),
                new TravelMark.MayBeShared(),
                Optional.empty(),
                arrival.settledAt(),
                0);
    }

    static MissingEpisode episode(ExtractMissing row, EpisodeId id, SubjectId subject, Moment since) {
        MissingEpisode.ReturnInterview interview = new MissingEpisode.ReturnInterview(
                answer(row.interviewOffered()), answer(row.interviewAccepted()), Optional.empty());
        return new MissingEpisode(id, subject, since, Optional.empty(), row.until(), interview, 0);
    }

    private static Optional<Boolean> answer(Optional<Answer> given) {
        return given.flatMap(answer -> switch (answer) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            case NOT_APPLICABLE -> Optional.empty();
        });
    }

    /// When a row came, when it became known here, and whether it is history already.
    record Arrival(Moment at, Instant knownHereAt, Optional<Instant> settledAt) {}
}
