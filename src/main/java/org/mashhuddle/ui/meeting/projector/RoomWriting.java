package org.mashhuddle.ui.meeting.projector;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.room.RoomScreen;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.ui.meeting.discussion.ActionLine;
import org.mashhuddle.ui.meeting.status.ItemHead;
import org.mashhuddle.ui.meeting.status.LeftOpen;
import org.mashhuddle.ui.meeting.status.MeetingProgress;
import org.mashhuddle.ui.meeting.status.RoomBand;

/// Says what the second window shows.
record RoomWriting(MeetingBook book, RoomNames names, Instant now) {

    RoomPicture write(RoomScreen room, String beginning) {
        AgendaItem item = room.item();
        ItemHead head = ItemHead.of(book, item, now);
        boolean shown = room.subject().isPresent();
        return new RoomPicture(
                book.meeting().name(),
                DateWords.longDate(book.meeting().heldOn()),
                DateWords.time(now),
                room.guest()
                        ? words("projector.item", item.number())
                        : words(
                                "projector.place",
                                item.number(),
                                book.agenda().items().size()),
                who(room, head),
                why(room),
                shown ? heard(room) : List.of(),
                room.decision().outcomes().stream()
                        .map(each -> each.inWords(today()))
                        .toList(),
                room.decision().because(),
                room.actions().stream().map(this::act).toList(),
                shown ? beginning : "",
                new RoomPicture.Time(head.running(), words("projector.planned", item.minutes()), part(item)),
                quorum(item),
                room.next().map(this::next).orElse(""),
                room.guest() ? "" : foot());
    }

    private RoomPicture.Who who(RoomScreen room, ItemHead head) {
        String name = name(room.item(), room.subject());
        return room.subject().isPresent()
                ? new RoomPicture.Who(name, head.age(), head.rating(), head.ratingWords())
                : new RoomPicture.Who(name, "", Optional.empty(), "");
    }

    private String name(AgendaItem item, Optional<Subject> subject) {
        return subject.map(there -> switch (names) {
                    case NAMES -> book.name(there);
                    case REFERENCES -> reference(there).orElseGet(() -> words("projector.item", item.number()));
                })
                .orElseGet(() -> words("meeting.restricted"));
    }

    private static Optional<String> reference(Subject subject) {
        return subject instanceof Child child
                ? child.identifiers().localRef().filter(ref -> !ref.isBlank())
                : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Moment.LONDON);
    }

    /// A link names somebody else.
    private List<String> why(RoomScreen room) {
        List<Reason> reasons = room.reasons().stream()
                .filter(reason -> names == RoomNames.NAMES || !(reason instanceof LinkedTo))
                .toList();
        return reasons.isEmpty()
                ? List.of()
                : ReasonWords.on(book.agenda()).phrases(reasons).stream()
                        .map(Reason.Phrase::text)
                        .toList();
    }

    private List<RoomPicture.Heard> heard(RoomScreen room) {
        return book.hub().directory().agencies().stream()
                .filter(agency -> room.heard().contains(agency.id())
                        || book.meeting().type().coreAgencies().contains(agency.id()))
                .map(agency ->
                        new RoomPicture.Heard(agency.label(), room.heard().contains(agency.id())))
                .toList();
    }

    private RoomPicture.Act act(Action action) {
        ActionLine line = ActionLine.of(action, book, today());
        return new RoomPicture.Act(
                line.agency(),
                action.text(),
                Stream.of(line.owner(), line.due())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private double part(AgendaItem item) {
        if (LeftOpen.is(book, now)) {
            return 0;
        }
        Duration spent = book.discussion(item).spent(now);
        return Math.clamp(spent.toSeconds() / (item.minutes() * 60.0), 0, 1);
    }

    private String quorum(AgendaItem item) {
        return RoomBand.of(book, item, "", now) instanceof RoomBand.NotQuorate missing ? missing.words() : "";
    }

    private String next(AgendaItem item) {
        Optional<Subject> subject = RoomScreen.shown(book, item.subject());
        String name = subject.filter(_ -> names == RoomNames.NAMES)
                .map(book::name)
                .or(() -> subject.flatMap(RoomWriting::reference))
                .orElse(subject.isEmpty() ? words("meeting.restricted") : "");
        return words("projector.next", item.number(), name).strip();
    }

    private String foot() {
        MeetingProgress pace = MeetingProgress.of(book, now);
        return Stream.of(pace.items(), pace.left(), pace.ends())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("      "));
    }

    @Override
    public String toString() {
        return "RoomWriting[withheld]";
    }
}
