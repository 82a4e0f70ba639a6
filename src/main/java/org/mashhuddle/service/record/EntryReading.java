package org.mashhuddle.service.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Correction;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.referral.EntryWords;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.store.agenda.TriageStore;

/// Says what arrived and what befell a child in lines: referrals, times of being missing, custody,
/// police protection, and how they stood before somebody corrected them.
record EntryReading(ChronologyReading says) {

    Event referral(Referral referral) {
        String kind = switch (referral.kind()) {
            case CONTACT -> "Contact.";
            case REFERRAL -> "Referral.";
            case POLICE_NOTICE -> "Police notice.";
        };
        String rated = referral.rating().map(_ -> EntryWords.rating(referral)).orElse("");
        String state = referral.isOpen() ? "No decision yet." : "";
        String by = referral.details().by().isBlank()
                ? ""
                : ", " + referral.details().by();
        return says.marked(
                        Event.Kind.REFERRAL,
                        referral.receivedAt(),
                        kind,
                        Stream.of(
                                        gone(referral.provenance()),
                                        rated,
                                        ChronologyReading.sentence(referral.says()),
                                        state)
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" ")),
                        new ChronologyReading.Source(referral.source() + by, referral.source()),
                        referral.mark())
                .of(new EntryId(EntryId.Kind.REFERRAL, referral.id().value()));
    }

    /// What the senders of these were asked, and answered: as far as each of them goes.
    Stream<Event> asked(List<Referral> contacts, TriageStore questions) {
        Map<ReferralId, Referral> about =
                contacts.stream().collect(Collectors.toMap(Referral::id, Function.identity()));
        return questions.everAsked(about.keySet()).stream()
                .flatMap(question ->
                        Optional.ofNullable(about.get(question.contact()))
                                .map(contact -> asked(question, contact))
                                .stream());
    }

    private Event asked(SenderQuestion question, Referral contact) {
        return says.marked(
                Event.Kind.REFERRAL,
                new Moment.Exactly(question.at()),
                "Asked.",
                EntryWords.of(question),
                new ChronologyReading.Source(contact.source(), contact.source()),
                contact.mark());
    }

    /// "Withdrawn by R. Mistry 24/11/2026 10:58: typed for her sister."; empty where it stands.
    private String gone(Provenance provenance) {
        return provenance
                .withdrawn()
                .map(gone -> "Withdrawn by " + gone.by() + " " + DateWords.dateTime(gone.at()) + because(gone.why()))
                .orElse("");
    }

    /// The reason, where it may be shared with whoever looks.
    private String because(MarkedText why) {
        String words = why.asReadBy(says.reader());
        return words.isBlank() ? "." : ": " + ChronologyReading.sentence(words);
    }

    Event missing(MissingEpisode episode) {
        boolean stands = episode.provenance().stands();
        String how = episode.returnedHow().isBlank() ? "" : ", " + episode.returnedHow();
        String back = episode.returned()
                .map(at -> ", returned " + EntryWords.moment(at) + how)
                .orElse(stands ? ", not returned" : "");
        String interview = EntryWords.interview(episode.interview());
        String words = Stream.of(
                        gone(episode.provenance()),
                        "Missing" + EntryWords.told(episode.report()) + back + ".",
                        interview.isEmpty() ? "" : "Return " + interview + ".")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Event(
                        Event.Kind.MISSING,
                        episode.since(),
                        "",
                        words,
                        stands ? late(episode) : "",
                        episode.confirmation()
                                .map(MissingEpisode.Confirmation::by)
                                .orElse(episode.report().by()),
                        Optional.empty(),
                        false)
                .of(new EntryId(EntryId.Kind.MISSING, episode.id().value()));
    }

    private String late(MissingEpisode episode) {
        if (episode.interview().isDone()) {
            return "";
        }
        return episode.interviewDue(says.limits())
                .filter(due -> due.isBefore(says.now()))
                .map(due -> {
                    LocalDate on = LocalDate.ofInstant(due, Moment.LONDON);
                    int days = says.calendar().between(on, says.today());
                    return switch (days) {
                        case 0 -> "Return interview late";
                        case 1 -> "Return interview 1 day over";
                        default -> "Return interview " + days + " days over";
                    };
                })
                .orElse("");
    }

    Event custody(Custody custody) {
        String over = custody.isNow()
                        && custody.limitAt(says.limits())
                                .filter(end -> end.isBefore(says.now()))
                                .isPresent()
                ? "Detention limit passed"
                : "";
        String gone = gone(custody.provenance());
        return new Event(
                        Event.Kind.CUSTODY,
                        custody.since(),
                        "",
                        (gone + " " + EntryWords.of(custody)).strip(),
                        over,
                        custody.toldBy(),
                        Optional.empty(),
                        false)
                .of(new EntryId(EntryId.Kind.CUSTODY, custody.id().value()));
    }

    Event protection(RunningClock clock) {
        String met = clock.met()
                .map(end -> " "
                        + ChronologyReading.sentence(end.how())
                        + " "
                        + DateWords.dateTime(end.at())
                        + ", "
                        + end.by()
                        + ".")
                .orElse("");
        Event event = new Event(
                Event.Kind.CUSTODY,
                clock.start(),
                "",
                EntryWords.ofProtection(clock) + met,
                "",
                clock.towards(),
                Optional.empty(),
                false);
        return clock.met().isPresent()
                ? event
                : event.of(new EntryId(EntryId.Kind.PROTECTION, clock.id().value()));
    }

    Event correction(Correction correction) {
        return says.marked(
                Event.Kind.CHANGE,
                new Moment.Exactly(correction.at()),
                "Corrected.",
                (ChronologyReading.sentence(correction.why().asReadBy(says.reader()))
                                + " Before: "
                                + correction.stood())
                        .strip(),
                new ChronologyReading.Source(correction.by(), correction.by()),
                correction.mark());
    }

    @Override
    public String toString() {
        return "EntryReading";
    }
}
