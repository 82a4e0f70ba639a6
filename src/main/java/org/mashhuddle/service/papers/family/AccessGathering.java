package org.mashhuddle.service.papers.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.export.RecordSection;
import org.mashhuddle.domain.governance.request.HeldEntry;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SubjectWords;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.RecordedEvent;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.record.SectionEntries;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.minutes.MinutesRecord;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.children.ReferralStore;
import org.mashhuddle.store.meeting.DiscussionStore.InMeeting;

/// Everything that is held of one child: who it is, what came, what every meeting said (as it was
/// signed; as it stands, where nothing is signed yet), which papers went out.
///
/// @param whole the record's own stores
public record AccessGathering(Tx whole, MeetingBookReader books, Instant now) {

    private static final String WHO = "Who it is about";
    private static final String CAME = "What came to the meeting";
    private static final int WIDEST = 6;
    private static final String PAPERS = "Papers that went out";

    /// All of it, in the order of its paper.
    public List<HeldEntry> of(Child child) {
        List<HeldEntry> all = new ArrayList<>();
        details(all, child);
        stood(all, child.id());
        protectedBy(all, child.id());
        came(all, child.id());
        whole.discussions().everOf(child.id()).stream()
                .sorted(Comparator.comparing(InMeeting::heldOn))
                .forEach(held -> all.addAll(said(held, ids(child))));
        papers(all, ids(child));
        return all;
    }

    /// A section that was signed keeps the id it was signed with.
    private Set<UUID> ids(Child child) {
        Set<UUID> ids = new HashSet<>(Set.of(child.id().value()));
        whole.pairs()
                .joins()
                .into(child.id())
                .forEach(each -> ids.add(each.was().id().value()));
        return ids;
    }

    private void details(List<HeldEntry> all, Child child) {
        detail(all, "Name", child.displayName());
        detail(all, "Known as", child.names().knownAs().orElse(""));
        child.names().otherwise().forEach(other -> detail(all, kind(other), said(other)));
        detail(all, "Birth", SubjectWords.birth(child.birth(), LocalDate.ofInstant(now, Moment.LONDON)));
        detail(all, "Ethnicity", CodeList.ETHNICITY.words(child.ethnicity()));
        detail(
                all,
                "NHS number",
                child.identifiers()
                        .nhsNumber()
                        .map(each -> each.canonical() + ", "
                                + SubjectWords.verified(child.identifiers().verified()))
                        .orElse(""));
        detail(
                all,
                "Pupil number",
                child.identifiers().upn().map(each -> each.value()).orElse(""));
        detail(all, "Number at social care", child.identifiers().localRef().orElse(""));
        detail(all, "Address", child.home().map(Address::oneLine).orElse(""));
        detail(all, "Plan", child.care().plan());
        detail(all, "School", child.care().school());
        detail(all, "What the school says", child.care().schoolNote());
        detail(all, "Doctor", child.care().doctor());
        detail(all, "Worker", child.care().worker());
        detail(all, "Lives with", child.care().family().words());
    }

    /// How the child stood on which days, and who led; mistakes too, as such.
    private void stood(List<HeldEntry> all, SubjectId id) {
        ChildStanding standing = whole.standings().of(id);
        standing.statuses().forEach(each -> stood(all, "Status", each.words(), each.provenance()));
        standing.leads().forEach(each -> stood(all, each.role().words(), said(each), each.provenance()));
    }

    private static void stood(List<HeldEntry> all, String what, String words, Provenance from) {
        if (from.stands()) {
            detail(all, what, words);
        } else {
            all.add(new HeldEntry(
                    WHO,
                    what + ", withdrawn",
                    words + withdrawn(from),
                    from.withdrawn().map(why -> kept(why.why().mark())).orElse(HeldEntry.Kept.SHARED),
                    true));
        }
    }

    private static String said(Lead lead) {
        return Stream.of(
                                lead.name(),
                                lead.reached().agencyLabel(),
                                lead.reached().phone(),
                                lead.reached().email())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "))
                + lead.span().words();
    }

    /// Who took it back, when and why.
    private static String withdrawn(Provenance from) {
        return from.withdrawn()
                .map(taken -> ". Withdrawn by " + taken.by() + " on " + DateWords.dateTime(taken.at()) + ": "
                        + taken.why().words())
                .orElse("");
    }

    private static String said(Measure step) {
        String by = step.by().isBlank() ? "" : ". By " + step.by();
        String reference = step.reference().isBlank() ? "" : ". Reference " + step.reference();
        String why = step.why().words().isBlank() ? "" : ". " + step.why().words();
        return step.words() + by + reference + why + withdrawn(step.provenance());
    }

    private static SharingMark narrowest(Measure step) {
        return step.provenance()
                .withdrawn()
                .map(taken -> step.why().mark().narrowedBy(taken.why().mark()))
                .orElse(step.why().mark());
    }

    /// What was done to protect; each with how far it may go.
    private void protectedBy(List<HeldEntry> all, SubjectId id) {
        whole.measures()
                .of(id)
                .forEach(each -> all.add(new HeldEntry(
                        WHO,
                        each.stands() ? "Step to protect" : "Step to protect, withdrawn",
                        said(each),
                        kept(narrowest(each)),
                        true)));
    }

    private static String kind(OtherName name) {
        return switch (name.kind()) {
            case PREVIOUS -> "Previous name";
            case ALIAS -> "Also known as";
        };
    }

    private static String said(OtherName name) {
        return Stream.of(
                        Optional.of(name.full()),
                        name.from().map(day -> "from " + DateWords.date(day)),
                        name.until().map(day -> "until " + DateWords.date(day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static void detail(List<HeldEntry> all, String what, String words) {
        if (!words.isBlank()) {
            all.add(new HeldEntry(WHO, what, words.strip(), HeldEntry.Kept.SHARED, false));
        }
    }

    private void came(List<HeldEntry> all, SubjectId id) {
        ReferralStore store = whole.referrals();
        Stream.<Collection<? extends RecordedEvent>>of(
                        store.ever(id),
                        store.episodesEver(id),
                        store.custodiesOf(List.of(id)),
                        store.clocksOf(List.of(id)).stream()
                                .filter(clock -> clock.kind() == ClockKind.POLICE_PROTECTION)
                                .toList())
                .flatMap(Collection::stream)
                .forEach(event -> all.add(came(event)));
        store.ever(id).forEach(contact -> asked(all, contact));
        store.corrections(id)
                .forEach(each -> all.add(new HeldEntry(
                        CAME,
                        "Put right on " + DateWords.dateTime(each.at()),
                        each.stood() + " " + each.why().words(),
                        kept(each.mark()),
                        true)));
    }

    /// What its sender was asked, and answered.
    private void asked(List<HeldEntry> all, Referral contact) {
        whole.triage()
                .everAsked(List.of(contact.id()))
                .forEach(question -> all.add(new HeldEntry(
                        CAME,
                        "Asked of whoever sent it, on " + DateWords.dateTime(question.at()),
                        Stream.concat(
                                        Stream.of(question.whom() + ": " + question.words()),
                                        question.answer().stream().map(SenderQuestion.Answer::words))
                                .collect(Collectors.joining(" Answer: ")),
                        kept(contact.mark()),
                        true)));
    }

    private static HeldEntry came(RecordedEvent event) {
        String kind = switch (event.entry().kind()) {
            case REFERRAL -> "Contact or referral";
            case MISSING -> "Missing";
            case CUSTODY -> "In custody";
            case PROTECTION -> "Police protection";
        };
        return new HeldEntry(CAME, kind, event.words(), kept(event.mark()), event instanceof Referral);
    }

    private static HeldEntry.Kept kept(SharingMark mark) {
        return switch (mark) {
            case SharingMark.RecordOnly _ -> HeldEntry.Kept.RECORD_ONLY;
            case SharingMark.NamedAgencies _ -> HeldEntry.Kept.NAMED_AGENCIES;
            case SharingMark.InMinutes _, SharingMark.MayBeShared _, SharingMark.MayReachFamily _ ->
                HeldEntry.Kept.SHARED;
        };
    }

    private List<HeldEntry> said(InMeeting held, Set<UUID> ids) {
        String source = "Meeting of " + DateWords.fullDate(held.heldOn());
        Optional<SignedMinutes> signed = whole.minutes().latest(held.meeting());
        List<RecordSection> sections = signed.map(one -> whole.minutes().sections(held.meeting(), one.version()))
                .orElseGet(() -> asItStands(held));
        return sections.stream()
                .map(section -> SectionEntries.of(section.canonical(), source))
                .filter(section -> section.subject().filter(ids::contains).isPresent())
                .flatMap(section -> section.entries().stream())
                .toList();
    }

    /// Nothing of a meeting that is still held.
    private List<RecordSection> asItStands(InMeeting held) {
        MeetingBook book = books.record(whole, held.meeting());
        return book.meeting().state() == MeetingState.CLOSED
                ? MinutesRecord.preview(book, now).sections()
                : List.of();
    }

    /// Who was given something of it: every paper that came out with this child on it, alone or among others. What
    /// begins with its number is looked at where a person is named.
    private void papers(List<HeldEntry> all, Set<UUID> ids) {
        whole.papers().naming(ids.stream().map(SubjectId::new).toList()).stream()
                .filter(paper -> paper.outAt().isPresent())
                .sorted(Comparator.comparing(IssuedPaper::issuedAt).thenComparing(paper -> number(paper.reference())))
                .forEach(paper -> all.add(new HeldEntry(
                        PAPERS,
                        DateWords.dateTime(paper.issuedAt()),
                        paper.reference() + ". To " + paper.recipient() + "." + perhaps(paper),
                        HeldEntry.Kept.SHARED,
                        false)));
    }

    /// P12 stands before P100.
    private static String number(String reference) {
        int at = reference.lastIndexOf('-') + 2;
        return reference.substring(0, at)
                + "0".repeat(Math.max(0, WIDEST - reference.length() + at))
                + reference.substring(at);
    }

    /// The handover counts as about everybody on the meeting’s list, and names some of them.
    private static String perhaps(IssuedPaper paper) {
        return paper.key().kind() == PaperKind.HANDOVER ? " It may name the child." : "";
    }

    @Override
    public String toString() {
        return "AccessGathering";
    }
}
