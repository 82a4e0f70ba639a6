package org.mashhuddle.domain.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.ItemSnapshot;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.SingleOrganisation;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.Release;

/// A meeting whole, as its screens and its minutes need it: the meeting, its agenda, each
/// discussion, the actions set in it, and the subjects. A subject that the viewer may not see is
/// not in it.
///
/// @param actions set in this meeting, by item and number
/// @param earlier what is still open from earlier meetings on these subjects
/// @param links between these subjects and others
/// @param asItWas what was fixed at its moment
public record MeetingBook(
        Meeting meeting,
        Agenda agenda,
        List<Discussion> discussions,
        List<Action> actions,
        List<Action> earlier,
        Map<SubjectId, Subject> subjects,
        List<Link> links,
        Hub hub,
        AsItWas asItWas) {

    /// A meeting of which nothing is fixed yet.
    public MeetingBook(
            Meeting meeting,
            Agenda agenda,
            List<Discussion> discussions,
            List<Action> actions,
            List<Action> earlier,
            Map<SubjectId, Subject> subjects,
            List<Link> links,
            Hub hub) {
        this(meeting, agenda, discussions, actions, earlier, subjects, links, hub, AsItWas.nothing());
    }

    /// What was fixed at its moment.
    ///
    /// @param items by item, those that the room came to; after the close all
    /// @param names as they were at the close
    /// @param releases what its owners let go further, as they said it
    /// @param corrections what was asked and answered since, as this version holds it
    /// @param attachments the files that were attached, in the order in which they came
    /// @param close who closed it, and what was confirmed
    public record AsItWas(
            Map<ItemId, ItemSnapshot> items,
            Optional<NamesAtClose> names,
            List<Release> releases,
            List<Amendment> corrections,
            List<Attachment> attachments,
            CloseOfMeeting close) {
        /// As it was at the close, with nothing put right since.
        public AsItWas(
                Map<ItemId, ItemSnapshot> items,
                Optional<NamesAtClose> names,
                List<Release> releases,
                List<Attachment> attachments,
                CloseOfMeeting close) {
            this(items, names, releases, List.of(), attachments, close);
        }

        /// Copies the lists.
        public AsItWas {
            items = Map.copyOf(items);
            releases = List.copyOf(releases);
            corrections = List.copyOf(corrections);
            attachments = List.copyOf(attachments);
        }

        private AsItWas corrected(List<Amendment> since) {
            return new AsItWas(items, names, releases, since, attachments, close);
        }

        private AsItWas readBy(Reader reader) {
            return new AsItWas(
                    items,
                    names,
                    releases,
                    corrections,
                    attachments.stream().filter(one -> one.reaches(reader)).toList(),
                    close);
        }

        /// Before the room came to any item, and in meetings held before anything was fixed.
        public static AsItWas nothing() {
            return new AsItWas(Map.of(), Optional.empty(), List.of(), List.of(), CloseOfMeeting.none());
        }

        @Override
        public String toString() {
            return "AsItWas[" + items.size() + " items]";
        }
    }

    /// The hub around the meeting.
    ///
    /// @param others the other meetings it stands beside
    public record Hub(
            HubProfile profile, Directory directory, WorkingCalendar calendar, TimeLimits limits, Others others) {
        /// The hub where nothing is known of other meetings.
        public Hub(HubProfile profile, Directory directory, WorkingCalendar calendar, TimeLimits limits) {
            this(profile, directory, calendar, limits, Others.none());
        }

        @Override
        public String toString() {
            return "Hub";
        }
    }

    /// What is known of other meetings.
    ///
    /// @param lastHeld when the last usual meeting of this type before this day was opened
    /// @param alsoOn subjects that also stand on the list of another meeting of this day, with its
    ///   name and time
    /// @param maybe subjects that may be the same child as another record, with the other's name
    /// @param origins what earlier meetings heard, and clocks count from
    public record Others(
            Optional<Instant> lastHeld,
            Map<SubjectId, List<String>> alsoOn,
            Map<SubjectId, List<String>> maybe,
            Map<SubjectId, DecisionEffects.Origins> origins) {
        /// Copies the lists.
        public Others {
            alsoOn = Map.copyOf(alsoOn);
            maybe = Map.copyOf(maybe);
            origins = Map.copyOf(origins);
        }

        /// None.
        public static Others none() {
            return new Others(Optional.empty(), Map.of(), Map.of(), Map.of());
        }

        @Override
        public String toString() {
            return "Others[withheld]";
        }
    }

    /// Copies the lists.
    public MeetingBook {
        discussions = List.copyOf(discussions);
        actions = List.copyOf(actions);
        earlier = List.copyOf(earlier);
        subjects = Map.copyOf(subjects);
        links = List.copyOf(links);
    }

    /// The same, its type called what it was at the close.
    public MeetingBook called(NamesAtClose names) {
        return new MeetingBook(
                meeting.with(names.of(meeting.type())),
                agenda,
                discussions,
                actions,
                earlier,
                subjects,
                links,
                hub,
                asItWas);
    }

    /// The same with what was said as it is put right.
    ///
    /// @param now what was said, so far as this version says it
    public MeetingBook corrected(List<Discussion> now, List<Amendment> corrections) {
        return new MeetingBook(
                meeting, agenda, now, actions, earlier, subjects, links, hub, asItWas.corrected(corrections));
    }

    /// The same with the agenda's words as this reader may have them.
    public MeetingBook agendaReadBy(Reader reader) {
        return new MeetingBook(
                meeting, agenda.readBy(reader), discussions, actions, earlier, subjects, links, hub, asItWas);
    }

    /// The meeting as this reader may have it.
    public MeetingBook readBy(Reader reader) {
        return new MeetingBook(
                meeting.readBy(reader),
                agenda.readBy(reader),
                discussions.stream().map(said -> said.readBy(reader)).toList(),
                actions.stream().filter(action -> action.reaches(reader)).toList(),
                earlier.stream().filter(action -> action.reaches(reader)).toList(),
                subjects,
                links.stream().filter(link -> link.mark().reaches(reader)).toList(),
                hub,
                asItWas.readBy(reader));
    }

    /// The meeting as its record says it: each item with the reasons and the rating it had at its
    /// moment; after the close, actions as they were agreed, and names as they were then.
    ///
    /// @param agreed the actions as they were agreed
    public MeetingBook forTheRecord(List<Action> agreed) {
        Meeting then = asItWas.names()
                .map(names -> meeting.with(names.of(meeting.type())))
                .orElse(meeting);
        Hub around = asItWas.names()
                .map(names -> new Hub(
                        names.of(hub.profile()),
                        names.of(hub.directory(), meeting),
                        hub.calendar(),
                        hub.limits(),
                        hub.others()))
                .orElse(hub);
        return new MeetingBook(then, agendaAsItWas(), discussions, agreed, earlier, subjects, links, around, asItWas);
    }

    /// After the close, the meeting with the reasons its items had at their moment, and its type as
    /// it was called; before it, the same.
    public MeetingBook afterTheClose() {
        if (meeting.state() != MeetingState.CLOSED) {
            return this;
        }
        Meeting then = asItWas.names()
                .map(names -> meeting.with(names.of(meeting.type())))
                .orElse(meeting);
        return new MeetingBook(then, agendaAsItWas(), discussions, actions, earlier, subjects, links, hub, asItWas);
    }

    /// The agenda, each item with the reasons and the rating it had at its moment.
    public Agenda agendaAsItWas() {
        return agenda.with(agenda.items().stream()
                .map(item -> Optional.ofNullable(asItWas.items().get(item.id()))
                        .map(item::asItWas)
                        .orElse(item))
                .toList());
    }

    /// The subject of an item, unless it is withheld from the viewer.
    public Optional<Subject> subject(AgendaItem item) {
        return Optional.ofNullable(subjects.get(item.subject()));
    }

    /// Whether an agency may be told of a subject that it has no part in: a school or a practice is told of
    /// the children that are written down as its own, and of nobody else (`product.md`, rule 3).
    public boolean isOpenTo(AgencyId agency, Subject subject) {
        return isOpenTo(hub.directory(), agency, subject);
    }

    /// The same, outside a meeting.
    public static boolean isOpenTo(Directory directory, AgencyId agency, Subject subject) {
        Optional<Agency> single = directory
                .agency(agency)
                .filter(one -> SingleOrganisation.of(one).isPresent());
        return single.isEmpty()
                || (subject instanceof Child child
                        && SingleOrganisation.isWritten(
                                single.get(),
                                switch (SingleOrganisation.of(single.get()).orElseThrow()) {
                                    case SCHOOL -> child.care().school();
                                    case PRACTICE -> child.care().doctor();
                                }));
    }

    /// Who a subject is on the pages of this meeting: with the day of birth where another has the
    /// same name.
    public String name(Subject subject) {
        return new NamesOnPage(subjects.values()).of(subject);
    }

    /// The discussion of an item; a waiting one before it was reached.
    public Discussion discussion(AgendaItem item) {
        return discussions.stream()
                .filter(one -> one.item().equals(item.id()))
                .findFirst()
                .orElseGet(() -> Discussion.waiting(item.id(), item.subject(), start(item)));
    }

    /// How far what is said on an item may be shared, until somebody says otherwise: of a subject
    /// for named users it stays in the record, as where the viewer may not see whom it is about.
    public SharingMark start(AgendaItem item) {
        return subject(item).filter(there -> there.restriction().isEmpty()).isPresent()
                ? SharingMark.usual()
                : SharingMark.narrowest();
    }

    /// The actions set on an item, in their order. Where a child has two items, because the records were
    /// made one later, each has those of its number.
    public List<Action> actions(AgendaItem item) {
        boolean twice = agenda.items().stream()
                        .filter(each -> each.subject().equals(item.subject()))
                        .count()
                > 1;
        return actions.stream()
                .filter(action -> action.subject().equals(item.subject()))
                .filter(action -> !twice || action.number().startsWith(item.number() + "."))
                .toList();
    }

    /// The files that were attached to an item, in the order in which they came.
    public List<Attachment> attachments(AgendaItem item) {
        return asItWas.attachments().stream()
                .filter(one -> one.item().equals(item.id()))
                .toList();
    }

    /// The quorum of an item. One that became a strategy discussion has the quorum of that: it is there with the
    /// minimum, whoever else makes the meeting quorate.
    public Quorum quorum(AgendaItem item, Instant now) {
        Discussion said = discussion(item);
        Quorum usual = Quorum.of(meeting.type().coreAgencies(), meeting.attendance(), said.room(), until(now));
        return said.hadItsMinimum(needed(), hub.directory().agencies(), meeting.attendance(), until(now))
                ? usual.asStrategyDiscussion()
                : usual;
    }

    /// Who must take part in a strategy discussion, by the law of the day of the meeting and the agencies of the hub.
    public Set<AgencyKind> needed() {
        return hub.limits().needed(meeting.heldOn(), hub.directory().kinds());
    }

    /// Whether the room came to the item, and did not only pass it: something was recorded of it, or answered there.
    public boolean isDiscussed(AgendaItem item) {
        Discussion said = discussion(item);
        return !said.room().isEmpty()
                && (!said.wasPassed()
                        || !actions(item).isEmpty()
                        || Optional.ofNullable(asItWas.items().get(item.id()))
                                .filter(then -> then.answeredAt().anyMatch(said::wasAt))
                                .isPresent());
    }

    /// Who was in the room for an item.
    public ItemRoom room(AgendaItem item, Instant now) {
        return new ItemRoom(meeting.attendance(), discussion(item).room(), until(now));
    }

    /// "item 4", "items 4 and 6": for which somebody was in the room, at any moment of them.
    public String itemsOf(Attendance one) {
        String numbers = agenda.items().stream()
                .filter(item -> one.wasAt(discussion(item).room()))
                .map(item -> Integer.toString(item.number()))
                .collect(Collectors.joining(" and "));
        return numbers.isEmpty() ? "an item" : (numbers.contains(" ") ? "items " : "item ") + numbers;
    }

    /// Those who were in for an item only, and left with it when the room came to this one.
    public List<Attendance> guestsLeftFor(ItemId item) {
        Optional<Instant> came = agenda.item(item)
                .map(this::discussion)
                .filter(Discussion::isInTheRoom)
                .map(there -> there.room().getLast().from());
        return meeting.attendance().stream()
                .filter(one -> one.isGuest() && came.isPresent() && one.leftAt().equals(came))
                .toList();
    }

    /// Those who were let in for an item only just before the room came to this one, and are in for it.
    public List<Attendance> guestsCameFor(ItemId item) {
        Optional<Instant> came = agenda.item(item)
                .map(this::discussion)
                .filter(Discussion::isInTheRoom)
                .map(there -> there.room().getLast().from());
        return meeting.attendance().stream()
                .filter(one -> one.isGuest() && one.isHere())
                .filter(one -> came.equals(Optional.of(one.presences().getLast().from())))
                .toList();
    }

    /// When the meeting ends: at its close, or now.
    private Instant until(Instant now) {
        return meeting.times().closedAt().orElse(now);
    }

    @Override
    public String toString() {
        return meeting.toString();
    }
}
