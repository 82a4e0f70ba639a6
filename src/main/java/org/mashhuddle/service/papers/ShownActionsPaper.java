package org.mashhuddle.service.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Delivery;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.paper.reader.ShownActions;
import org.mashhuddle.domain.paper.reader.ShownActionsWriting;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.vault.Hashes;

/// The rows of the list of actions as a paper: it goes through the same number, cover, register and seal as
/// every other. It is of no one meeting, and filed under the latest that was closed.
record ShownActionsPaper(ServiceContext kit, MeetingBookReader books, PaperBuilder making, PaperSealer sealing) {

    private static final String OWN_FILE =
            "For the file of whoever printed it: it may hold what agencies and families may not have."
                    + " Not for circulation";

    /// Under which meeting it is filed, and for whom it is.
    record Filed(Meeting meeting, PaperBasis basis, Recipient to) {
        PaperKey key(PaperKind kind) {
            return new PaperKey(meeting.id(), kind, to.id());
        }

        @Override
        public String toString() {
            return "Filed[" + meeting.id() + "]";
        }
    }

    /// @param tx as whoever prints may see it
    /// @param whole the record's own stores, for what the seal stands on
    IssuedFile issued(Tx tx, Tx whole, Actor actor, ShownActions shown) {
        Instant at = kit.now();
        Filed under = filed(books, tx, whole, actor, at);
        Map<ActionId, Action> actions = actions(tx, actor, shown);
        Map<SubjectId, Subject> subjects = subjects(tx, actions);
        PaperHead head = head(tx, under, shown, at);
        PreparedPaper made = making.prepared(
                under.key(PaperKind.SHOWN_ACTIONS),
                under.to(),
                new PaperHeads.Numbered(
                        head,
                        under.basis().version(),
                        List.of(),
                        AccessCopyPaper.ifFound(tx.hub().profile()),
                        Set.of()),
                new PaperDraft.Written(new ShownActionsWriting(
                                shown, actions, subjects, tx.parties().directory())
                        .under(head)));
        tx.hub().next(counter(at));
        byte[] pdf = sealing.sealed(
                made.pdf(),
                head.reference(),
                under.basis(),
                tx.signing().authority().orElseThrow(),
                tx.hub().profile().name(),
                at);
        tx.papers().register(entry(made, actor, at, Hashes.sha256Hex(pdf)));
        keep(tx, head.reference(), pdf, subjects.keySet(), children(shown, actions, subjects));
        return new IssuedFile(head.reference(), under.meeting().id(), PaperKind.SHOWN_ACTIONS, pdf, made.cover());
    }

    private static void keep(Tx tx, String reference, byte[] pdf, Set<SubjectId> holds, List<SubjectId> children) {
        tx.papers().files().keep(reference, pdf, holds);
        tx.papers().about(reference, children);
    }

    /// @throws Refusal while no meeting was closed
    static Filed filed(MeetingBookReader books, Tx tx, Tx whole, Actor actor, Instant at) {
        Meeting latest = whole.meetings().all().stream()
                .filter(meeting -> meeting.state() == MeetingState.CLOSED)
                .max(Comparator.comparing(Meeting::heldOn)
                        .thenComparing(meeting -> meeting.times().closedAt().orElse(Instant.EPOCH)))
                .orElseThrow(() -> new Refusal(Refusal.Kind.MEETING_NOT_CLOSED));
        return new Filed(
                latest,
                PaperBasis.of(whole, books, latest.id(), at),
                new Recipient(
                        AccessCopyPaper.agency(whole),
                        "",
                        tx.parties().directory().name(actor.user())));
    }

    /// Every action of the rows as it stands now, which has to be as it is shown.
    private static Map<ActionId, Action> actions(Tx tx, Actor actor, ShownActions shown) {
        return shown.lines().stream()
                .map(line -> tx.actions()
                        .byId(line.id())
                        .filter(action -> action.version() == line.version()
                                && action.reaches(actor.viewer().reader()))
                        .orElseThrow(() -> new Refusal(Refusal.Kind.CHANGED_MEANWHILE)))
                .collect(Collectors.toMap(Action::id, Function.identity()));
    }

    private static Map<SubjectId, Subject> subjects(Tx tx, Map<ActionId, Action> actions) {
        Map<SubjectId, Subject> subjects = tx.subjects()
                .byIds(actions.values().stream().map(Action::subject).collect(Collectors.toSet()));
        if (actions.values().stream().anyMatch(action -> !subjects.containsKey(action.subject()))) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
        return subjects;
    }

    private static List<SubjectId> children(
            ShownActions shown, Map<ActionId, Action> actions, Map<SubjectId, Subject> subjects) {
        return shown.lines().stream()
                .flatMap(line -> Stream.ofNullable(actions.get(line.id())))
                .map(Action::subject)
                .distinct()
                .filter(id -> subjects.get(id) instanceof Child)
                .toList();
    }

    private PaperHead head(Tx tx, Filed under, ShownActions shown, Instant at) {
        HubProfile hub = tx.hub().profile();
        String held = DateWords.date(under.meeting().heldOn());
        long number = tx.hub().following(counter(at));
        return new PaperHead(
                        hub.name(),
                        books.classification(),
                        "Action list, as shown",
                        ShownActionsWriting.asOf(shown),
                        hub.code() + "-" + day(at) + "-L" + String.format(Locale.UK, "%02d", number),
                        "Recipient: " + under.to().inWords(),
                        "Copy 1 of 1",
                        OWN_FILE,
                        "Sealed " + DateWords.dateTime(at) + " by " + hub.name() + ". Filed under the meeting of "
                                + held + ": " + under.basis().words().replaceFirst("^Record", "record"),
                        "This paper is yours only. If it is not for you: do not read on, ring " + hub.name()
                                + AccessCopyPaper.phone(hub) + ".",
                        hub.demonstration())
                .holdingBack("in the file of whoever printed it");
    }

    /// Lists are numbered by the day on which they are printed, whichever meeting they are filed under.
    private static String counter(Instant at) {
        return "actions shown " + day(at);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Moment.LONDON);
    }

    /// What the register says of it: whoever printed it has it in hand.
    static IssuedPaper entry(PreparedPaper made, Actor actor, Instant at, String hash) {
        return new IssuedPaper(
                made.head().reference(),
                made.key(),
                made.version(),
                new IssuedPaper.Copy(made.head().copy(), made.checks().pages()),
                made.recipient().inWords(),
                Optional.of(new Delivery(Channel.HANDED_OVER, made.recipient().inWords(), true)),
                at,
                actor.user(),
                hash,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public String toString() {
        return "ShownActionsPaper";
    }
}
