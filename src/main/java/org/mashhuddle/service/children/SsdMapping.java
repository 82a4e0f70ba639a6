package org.mashhuddle.service.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.source.FromExtract;
import org.mashhuddle.domain.source.SourceFacts;
import org.mashhuddle.domain.source.SourcePart;
import org.mashhuddle.domain.standing.ToldStatuses;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.ssd.SsdExtract;
import org.mashhuddle.exchange.ssd.SsdObject;
import org.mashhuddle.exchange.ssd.extract.Answer;
import org.mashhuddle.exchange.ssd.extract.ExtractAddress;
import org.mashhuddle.exchange.ssd.extract.ExtractContact;
import org.mashhuddle.exchange.ssd.extract.ExtractHomes;
import org.mashhuddle.exchange.ssd.extract.ExtractMissing;
import org.mashhuddle.exchange.ssd.extract.ExtractOutcome;
import org.mashhuddle.exchange.ssd.extract.ExtractPerson;
import org.mashhuddle.exchange.ssd.extract.ExtractReferral;

/// Turns the rows of an extract into children, referrals and missing episodes.
public final class SsdMapping {

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

    private static final String NO_FURTHER_ACTION = "NFA";

    /// Who told the hub of a death that an extract has.
    static final String TOLD_BY = "children's social care, by its extract";

    /// What stands for a surname that the extract does not have.
    static final String NAME_NOT_KNOWN = "name not known";

    private final ExtractHomes homes;
    private final CouncilStatus standing;
    private final ExtractNumbers numbers;

    public SsdMapping(SsdExtract extract, LocalDate today) {
        standing = new CouncilStatus(extract, today);
        this.numbers = new ExtractNumbers(extract, today);
        homes = new ExtractHomes(
                extract.families(),
                extract.addresses().stream()
                        .filter(each -> CouncilStatus.isCurrent(each.until(), today))
                        .toList());
    }

    private static String source(Optional<String> words, Optional<String> code) {
        return words.or(() -> code.map(CodeList.REFERRAL_SOURCE::words)).orElse("source not known");
    }

    /// All that a child is made of, part by part.
    public SourceFacts facts(ExtractPerson person) {
        List<Object> record = new ArrayList<>();
        record.add(person.forename());
        record.add(person.surname());
        record.add(person.sex());
        record.add(person.ethnicity());
        record.add(person.bornOn());
        record.add(person.expectedOn());
        record.add(person.nhsNumber().map(number -> number.digits()));
        record.add(homes.household(person.id()).orElse(""));
        // Only where there is any: an extract without them is the same as before it was asked.
        numbers.content(person).ifPresent(record::add);
        if (!standing.ever(person.id()).isEmpty()) {
            record.add(standing.ever(person.id()).stream()
                    .map(told -> told.label() + told.span().words())
                    .sorted()
                    .toList());
        }
        SourceFacts facts = standing.facts(person.id())
                .with(SourcePart.RECORD, record.toString())
                .with(SourcePart.DEATH, person.diedOn().map(DateWords::date).orElse(""));
        return standing.tells(SsdObject.ADDRESS)
                ? facts.with(
                        SourcePart.HOME,
                        homes.home(person.id()).map(SsdMapping::kept).orElse(""))
                : facts;
    }

    /// Of a refuge since when, so that a move to another is news; never where.
    private static String kept(ExtractAddress home) {
        if (home.withheldAtSource()) {
            return "held back at its source";
        }
        return home.isSafe()
                ? "held back"
                        + home.from()
                                .map(at -> ", since " + DateWords.date(at.day()))
                                .orElse("")
                : String.join(", ", home.lines()) + "|" + home.postcode().orElse("");
    }

    public static SourceFacts facts(ExtractContact row) {
        return SourceFacts.none()
                .with(SourcePart.RECEIVED, words(row.at()))
                .with(SourcePart.SENDER, source(row.source(), row.sourceCode()))
                .with(SourcePart.OUTCOME, outcome(row.outcome(), false));
    }

    public static SourceFacts facts(ExtractReferral row) {
        String why = row.closeReason().map(reason -> ", " + reason).orElse("");
        return SourceFacts.none()
                .with(SourcePart.RECEIVED, words(row.at()))
                .with(SourcePart.SENDER, source(row.source(), row.sourceCode()))
                .with(SourcePart.NEED, need(row))
                .with(
                        SourcePart.OUTCOME,
                        outcome(row.outcome(), row.noFurtherAction().orElse(false)))
                .with(
                        SourcePart.ENDED,
                        row.closedAt().map(_ -> words(row.closedAt()) + why).orElse(""));
    }

    public static SourceFacts facts(ExtractMissing row) {
        return SourceFacts.none()
                .with(SourcePart.MISSING, words(row.from()))
                .with(SourcePart.RETURNED, words(row.until()))
                .with(SourcePart.ABSENCE, row.kind().orElse(""))
                .with(SourcePart.INTERVIEW, interview(row));
    }

    private static String interview(ExtractMissing row) {
        return Stream.concat(
                        row.interviewOffered().map(said -> "offered: " + words(said)).stream(),
                        row.interviewAccepted().map(said -> "accepted: " + words(said)).stream())
                .collect(Collectors.joining(", "));
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    private static String words(Optional<Moment> at) {
        return at.map(when -> switch (when) {
                    case Moment.Exactly exact -> DateWords.dateTime(exact.at());
                    case Moment.OnDay day -> DateWords.date(day.day());
                })
                .orElse("");
    }

    /// "no further action, strategy discussion", in an order of its own.
    private static String outcome(ExtractOutcome outcome, boolean noFurtherAction) {
        Stream<String> flags = outcome.flags().stream()
                .map(flag -> flag.equals(NO_FURTHER_ACTION) ? "no further action" : flag.toLowerCase(Locale.UK))
                .map(flag -> flag.replace('_', ' '));
        return Stream.concat(flags, noFurtherAction ? Stream.of("no further action") : Stream.empty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// Whether the council ended it at once.
    public static boolean isEnded(ExtractOutcome outcome) {
        return outcome.flags().equals(List.of(NO_FURTHER_ACTION));
    }

    private static String need(ExtractReferral row) {
        return row.primaryNeed()
                .map(need -> NEEDS.getOrDefault(need.toUpperCase(Locale.UK), need))
                .orElse("");
    }

    /// The child as the extract tells it.
    ///
    /// @param known whether the child is here: of one who is, an extract without addresses does not tell who
    ///   lives together
    public Child child(ExtractPerson person, SubjectId id, Map<String, UUID> households, boolean known) {
        return new Child(
                id,
                Names.of(person.forename().orElse(""), person.surname().orElse(NAME_NOT_KNOWN)),
                birth(person),
                sex(person.sex().orElse("")),
                person.ethnicity().orElse(""),
                numbers.identifiers(person),
                home(person),
                new Care(standing.words(person.id()), "", "", "", "", ""),
                homes.household(person.id())
                        .filter(_ -> !known || standing.tells(SsdObject.ADDRESS))
                        .map(households::get)
                        .map(HouseholdId::new),
                Set.of(),
                Optional.empty(),
                0,
                person.diedOn().map(day -> new Death(Optional.of(day), TOLD_BY)));
    }

    /// What it says beyond the child's own record, where it says any of it.
    public Optional<FromExtract> beyond(ExtractPerson person) {
        ToldStatuses told = standing.told(person.id());
        return told.files().isEmpty()
                ? numbers.facts(person)
                : Optional.of(
                        numbers.facts(person).orElseGet(FromExtract::nothing).with(told));
    }

    public Set<String> households() {
        return homes.households();
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
        return homes.home(person.id())
                .map(home -> new Address(
                        String.join(", ", home.lines()), home.postcode().orElse(""), home.isSafe()));
    }

    public static Referral contact(ExtractContact row, ReferralId id, SubjectId subject, Arrival arrival) {
        return new Referral(
                id,
                subject,
                ReferralKind.CONTACT,
                arrival.at(),
                arrival.knownHereAt(),
                source(row.source(), row.sourceCode()),
                "",
                new SharingMark.MayBeShared(),
                Optional.empty(),
                arrival.settledAt(),
                0);
    }

    public static Referral referral(ExtractReferral row, ReferralId id, SubjectId subject, Arrival arrival) {
        return new Referral(
                id,
                subject,
                ReferralKind.REFERRAL,
                arrival.at(),
                arrival.knownHereAt(),
                source(row.source(), row.sourceCode()),
                need(row),
                new SharingMark.MayBeShared(),
                Optional.empty(),
                arrival.settledAt(),
                0);
    }

    public static MissingEpisode episode(ExtractMissing row, EpisodeId id, SubjectId subject, Moment since) {
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
    public record Arrival(Moment at, Instant knownHereAt, Optional<Instant> settledAt) {}
}
