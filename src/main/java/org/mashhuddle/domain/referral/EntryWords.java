package org.mashhuddle.domain.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.PageWords;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;

/// Reads an entry as one line: what a correction keeps of how it stood, and what the chronology
/// says of custody.
public final class EntryWords {

    private static final Pattern RATED = Pattern.compile("(?:^|\\. )(MASH rating (?:Red|Amber|Green)|Not rated)[:.]");

    private EntryWords() {}

    /// "Referral 24/11/2026 06:12, police, PC Lane: county lines. MASH rating Amber: ...".
    public static String of(Referral referral) {
        String kind = switch (referral.kind()) {
            case CONTACT -> "Contact ";
            case REFERRAL -> "Referral ";
            case POLICE_NOTICE -> "Police notice ";
        };
        String by = some(", ", referral.details().by());
        return kind
                + moment(referral.receivedAt())
                + some(", ", referral.source())
                + by
                + some(": ", referral.says())
                + ". "
                + rating(referral);
    }

    /// "Example Academy, the head: Who lives with her? Answered 24/11/2026 08:04: An uncle."
    public static String of(SenderQuestion question) {
        return question.whom()
                + ": "
                + ended(question.words())
                + question.answer()
                        .map(given -> " Answered " + DateWords.dateTime(given.at()) + ": " + ended(given.words()))
                        .orElse(" Not answered yet.");
    }

    /// With a full stop, where it does not end itself.
    public static String ended(String words) {
        return PageWords.ended(words);
    }

    /// "MASH rating Amber: knife seen."; "Not rated."
    public static String rating(Referral referral) {
        return referral.rating()
                        .map(MashRating::word)
                        .map(word -> "MASH rating " + word)
                        .orElse("Not rated")
                + some(": ", referral.details().ratingWhy())
                + ".";
    }

    /// The rating that words of ours say an entry had; none where they say that it had none, or where somebody's
    /// own words in them say it too, so that it is not certain.
    public static Optional<MashRating> ratingIn(String stood) {
        List<String> said =
                RATED.matcher(stood).results().map(found -> found.group(1)).toList();
        return said.size() != 1
                ? Optional.empty()
                : Stream.of(MashRating.values())
                        .filter(rating -> said.getFirst().equals("MASH rating " + rating.word()))
                        .findFirst();
    }

    /// "Missing since 23/11/2026 22:40, from home, last seen at the bus station; reported ...".
    public static String of(MissingEpisode episode) {
        MissingEpisode.Report report = episode.report();
        List<String> parts = new ArrayList<>();
        parts.add("Missing since " + moment(episode.since()) + told(report));
        episode.confirmation()
                .ifPresent(seen -> parts.add("confirmed " + DateWords.dateTime(seen.at()) + some(" by ", seen.by())));
        episode.returned().ifPresent(back -> parts.add("returned " + moment(back) + some(", ", episode.returnedHow())));
        String interview = interview(episode.interview());
        if (!interview.isEmpty()) {
            parts.add(interview);
        }
        return String.join("; ", parts) + ".";
    }

    /// ", from home, last seen at the bus station; reported 24/11/2026 00:10 by mother, high risk".
    public static String told(MissingEpisode.Report report) {
        String reported =
                report.at().map(EntryWords::moment).map(at -> " " + at).orElse("") + some(" by ", report.by());
        return some(", from ", report.from())
                + some(", last seen ", report.lastSeen())
                + (reported.isEmpty() ? "" : "; reported" + reported)
                + report.risk().map(risk -> ", " + risk.words()).orElse("");
    }

    /// "interview offered, declined"; empty where nothing is known.
    public static String interview(MissingEpisode.ReturnInterview interview) {
        String offered = said(interview.offered(), "offered", "not offered");
        String accepted = said(interview.accepted(), "accepted", "declined");
        String held =
                interview.held().map(at -> "held " + DateWords.dateTime(at)).orElse("");
        String all = List.of(offered, accepted, held).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : "interview " + all;
    }

    private static String said(Optional<Boolean> answer, String yes, String no) {
        return answer.map(given -> given ? yes : no).orElse("");
    }

    /// "In custody since 24/11/2026 02:05, Northmere, told by police; left ...".
    public static String of(Custody custody) {
        return "In custody since "
                + moment(custody.since())
                + some(", ", custody.where())
                + some(", told by ", custody.toldBy())
                + custody.confirmation()
                        .map(seen -> "; confirmed " + DateWords.dateTime(seen.at()) + some(" by ", seen.by()))
                        .orElse("")
                + extent(custody)
                + custody.end().map(EntryWords::of).orElse("")
                + ".";
    }

    private static String extent(Custody custody) {
        String by = some(" by ", custody.extent().authorisedBy());
        return switch (custody.extent().limit()) {
            case WITHOUT_LEAVE -> "";
            case SUPERINTENDENT -> "; longer detention authorised" + by;
            case MAGISTRATES -> "; longer detention warranted" + by;
        };
    }

    private static String of(Custody.End end) {
        return "; left " + moment(end.at()) + ", " + end.how().words() + some(": ", end.towards());
    }

    /// "Police protection since 24/11/2026 02:05, PC Lane, ends 27/11/2026 02:05".
    public static String ofProtection(RunningClock clock) {
        String ends =
                clock.dueAt().map(DateWords::dateTime).orElse(DateWords.date(clock.lastDay()) + ", time not known");
        return "Police protection since "
                + moment(clock.start())
                + some(", ", clock.towards())
                + "; ends "
                + ends
                + ".";
    }

    /// "24/11/2026 02:05"; "24/11/2026, time not known".
    public static String moment(Moment moment) {
        return switch (moment) {
            case Moment.Exactly(Instant at) -> DateWords.dateTime(at);
            case Moment.OnDay day -> DateWords.date(day.day()) + ", time not known";
        };
    }

    private static String some(String before, String words) {
        return words.isBlank() ? "" : before + words.strip();
    }
}
