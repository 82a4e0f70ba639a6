package org.mashhuddle.durability;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.HubByKey;
import org.mashhuddle.service.Session;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// All that an open hub says of what a minute-taker typed, line by line; to be compared with what was
/// asked for.
record Account(HubByKey hub, Session session) {

    SortedMap<String, String> lines() {
        SortedMap<String, String> all = new TreeMap<>();
        List<Meeting> meetings = hub.database().readForTheRecord(session.viewer(), AuditEvent.of("test.read"), tx -> {
            children(tx, all);
            tx.meetings().all().forEach(each -> actions(tx, each, all));
            tx.meetings().all().forEach(each -> requests(tx, each, all));
            return tx.meetings().all();
        });
        meetings.stream().sorted(Comparator.comparing(Meeting::heldOn)).forEach(each -> meeting(each, all));
        return all;
    }

    /// Children of the script have numbers.
    static String number(SubjectId id) {
        return id.value().getMostSignificantBits() == 1
                ? Long.toString(id.value().getLeastSignificantBits())
                : id.toString();
    }

    private static void children(Tx tx, SortedMap<String, String> all) {
        tx.subjects().all().forEach(child -> {
            all.put("child " + number(child.id()), child.displayName());
            tx.referrals()
                    .ever(child.id())
                    .forEach(each -> all.put(
                            "referral " + each.id().value().getLeastSignificantBits(),
                            number(child.id()) + (each.isOpen() ? " open " : " settled ") + each.summary()));
        });
    }

    private static void actions(Tx tx, Meeting meeting, SortedMap<String, String> all) {
        tx.actions()
                .ofMeeting(meeting.id())
                .forEach(each -> all.put(
                        "action " + each.text(),
                        number(each.subject()) + " " + each.status() + " "
                                + tx.actions().whole(each).entries().size()));
    }

    private static void requests(Tx tx, Meeting meeting, SortedMap<String, String> all) {
        tx.agendas()
                .requests(meeting.id())
                .forEach(each -> all.put("asked " + each.why().words(), number(each.subject())));
    }

    private void meeting(Meeting each, SortedMap<String, String> all) {
        MeetingBook book = session.services().meetings().book(session.viewer(), each.id());
        Optional<AgendaItem> room = book.meeting().roomAt().flatMap(book.agenda()::item);
        all.put(
                "meeting " + each.heldOn(),
                book.meeting().state()
                        + room.map(item -> " " + number(item.subject())).orElse(""));
        for (AgendaItem item : book.agenda().items()) {
            item(each.heldOn() + " " + number(item.subject()), item, book.discussion(item), all);
        }
    }

    private static void item(String where, AgendaItem item, Discussion said, SortedMap<String, String> all) {
        said.contributions()
                .forEach(each ->
                        all.put("said " + where + " " + each.id().value().getLeastSignificantBits(), each.said()));
        if (said.decision().isMade() || said.decision().hasRationale()) {
            all.put(
                    "decided " + where,
                    said.decision().outcomes().size() + " " + said.decision().because());
        }
    }
}
