package org.mashhuddle.service.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.governance.request.AccessCopyWriting;
import org.mashhuddle.domain.governance.request.AccessReview;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingId;
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
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.meeting.DiscussionStore.InMeeting;
import org.mashhuddle.vault.Hashes;

/// A person's copy as a paper: it goes through the same number, cover, register and seal as every
/// other. Its number is of the day on which it is made; it is filed under the latest closed meeting that spoke of
/// the child, else under the latest.
record AccessCopyPaper(ServiceContext kit, MeetingBookReader books, PaperBuilder making, PaperSealer sealing) {

    private static final String NOT_SEALED = "Not sealed yet. ";
    private static final String TITLE = "Copy of what is held about ";

    /// What was read, and to whom it goes.
    record Wish(PreparedPaper seen, String handed, Instant at) {
        @Override
        public String toString() {
            return seen.toString();
        }
    }

    PreparedPaper draft(Tx whole, AccessReview review, Instant now) {
        PaperKey key = key(whole, review);
        return made(whole, review, key, PaperBasis.of(whole, books, key.meeting(), now), new Sealing(now, NOT_SEALED));
    }

    /// @param words "Not sealed yet. ", or when and by whom
    private record Sealing(Instant at, String words) {
        LocalDate day() {
            return LocalDate.ofInstant(at, Moment.LONDON);
        }

        String counter() {
            return "copies of what is held " + day();
        }

        @Override
        public String toString() {
            return "Sealing[" + at + "]";
        }
    }

    private PreparedPaper made(Tx whole, AccessReview review, PaperKey key, PaperBasis basis, Sealing seal) {
        HubProfile hub = whole.hub().profile();
        Recipient to = recipient(key, review.request());
        PaperHead head = head(whole, review, key, basis, seal);
        PaperHeads.Numbered numbered =
                new PaperHeads.Numbered(head, basis.version(), List.of(), ifFound(hub), Set.of());
        return making.prepared(
                key, to, numbered, new PaperDraft.Written(AccessCopyWriting.of(review, head, hub.name())));
    }

    private PaperHead head(Tx whole, AccessReview review, PaperKey key, PaperBasis basis, Sealing seal) {
        HubProfile hub = whole.hub().profile();
        LocalDate held = MeetingBookReader.meeting(whole, key.meeting()).heldOn();
        long number = whole.hub().following(seal.counter());
        return new PaperHead(
                        hub.name(),
                        books.classification(),
                        TITLE + review.child().map(Child::displayName).orElse(""),
                        "",
                        hub.code() + "-" + seal.day() + "-C" + String.format(Locale.UK, "%02d", number),
                        "Recipient: " + review.request().askedBy(),
                        copy(whole, key) + replaces(whole, key, review.request()),
                        "",
                        seal.words() + "Filed under the meeting of " + DateWords.date(held) + ": "
                                + basis.words().replaceFirst("^Record", "record"),
                        "This copy is for you. If it is not: do not read on, ring " + hub.name() + phone(hub) + ".",
                        hub.demonstration())
                .ofThePerson();
    }

    /// One more than came out of its kind, of whomever it is about and for that agency, under whichever meetings those
    /// were filed: nobody has what is only sealed.
    static String copy(Tx tx, PaperKey key) {
        long copy = 1
                + key.subject().map(tx.papers()::about).orElse(List.of()).stream()
                        .filter(paper -> paper.outAt().isPresent())
                        .map(IssuedPaper::key)
                        .filter(before ->
                                before.kind() == key.kind() && before.agency().equals(key.agency()))
                        .count();
        return "Copy " + copy + " of " + copy;
    }

    /// Which copy for the same request is out already: one that never came out is nowhere to be replaced.
    private static String replaces(Tx tx, PaperKey key, PersonalRequest request) {
        return key.subject().map(tx.papers()::about).orElse(List.of()).stream()
                .filter(paper -> paper.key().kind() == key.kind()
                        && paper.outAt().isPresent()
                        && paper.recipient().equals(recipient(key, request).inWords())
                        && !LocalDate.ofInstant(paper.issuedAt(), Moment.LONDON).isBefore(request.received()))
                .max(Comparator.comparing(IssuedPaper::issuedAt))
                .map(last -> ", replaces " + last.reference())
                .orElse("");
    }

    private static Recipient recipient(PaperKey key, PersonalRequest request) {
        return new Recipient(key.agency(), "", request.askedBy());
    }

    static String phone(HubProfile hub) {
        return hub.phone().isBlank() ? "" : ", " + hub.phone();
    }

    static String ifFound(HubProfile hub) {
        return "Do not look at the pages behind this sheet. Ring " + hub.name() + phone(hub)
                + ", and keep them closed until they are fetched.";
    }

    private static PaperKey key(Tx whole, AccessReview review) {
        Child child = review.child().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        return new PaperKey(meeting(whole, child.id()), PaperKind.ACCESS_COPY, agency(whole), Optional.of(child.id()));
    }

    static MeetingId meeting(Tx whole, SubjectId about) {
        List<Meeting> closed = whole.meetings().all().stream()
                .filter(meeting -> meeting.state() == MeetingState.CLOSED)
                .sorted(Comparator.comparing(Meeting::heldOn).reversed())
                .toList();
        List<MeetingId> spoke = whole.discussions().everOf(about).stream()
                .map(InMeeting::meeting)
                .toList();
        return closed.stream()
                .map(Meeting::id)
                .filter(spoke::contains)
                .findFirst()
                .or(() -> closed.stream().map(Meeting::id).findFirst())
                .orElseThrow(() -> new Refusal(Refusal.Kind.MEETING_NOT_CLOSED));
    }

    /// Which answers for it: social care keeps the children's files.
    static AgencyId agency(Tx whole) {
        List<Agency> agencies = whole.parties().directory().agencies();
        Stream<Agency> keepers = agencies.stream()
                .filter(agency -> !agency.retired()
                        && agency.part().filter(AgencyKind.SOCIAL_CARE::equals).isPresent());
        return Stream.concat(keepers, agencies.stream())
                .map(Agency::id)
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    IssuedFile issued(Tx tx, Tx whole, Actor actor, AccessReview review, Wish wish) {
        PreparedPaper again = draft(whole, review, wish.at());
        if (!again.draft().saysTheSame(wish.seen().draft())) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
        PaperKey key = again.key();
        PaperBasis basis = PaperBasis.of(whole, books, key.meeting(), wish.at());
        String hub = whole.hub().profile().name();
        Sealing seal = new Sealing(wish.at(), "Sealed " + DateWords.dateTime(wish.at()) + " by " + hub + ". ");
        PreparedPaper made = made(whole, review, key, basis, seal);
        tx.hub().next(seal.counter());
        byte[] pdf = sealing.sealed(
                made.pdf(),
                made.head().reference(),
                basis,
                tx.signing().authority().orElseThrow(),
                hub,
                wish.at());
        tx.papers().register(entry(made, actor, wish, Hashes.sha256Hex(pdf)));
        tx.papers()
                .files()
                .keep(made.head().reference(), pdf, key.subject().stream().toList());
        return new IssuedFile(made.head().reference(), key.meeting(), key.kind(), pdf, made.cover());
    }

    private static IssuedPaper entry(PreparedPaper made, Actor actor, Wish wish, String hash) {
        return new IssuedPaper(
                made.head().reference(),
                made.key(),
                made.version(),
                new IssuedPaper.Copy(made.head().copy(), made.checks().pages()),
                made.recipient().inWords(),
                Optional.of(new Delivery(Channel.HANDED_OVER, wish.handed(), true)),
                wish.at(),
                actor.user(),
                hash,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public String toString() {
        return "AccessCopyPaper";
    }
}
