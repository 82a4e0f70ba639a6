package org.mashhuddle.service;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.attachment.AttachmentKind;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.PlayedHub;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoDay;

/// A hub with a signed meeting of two children, grown up since. Whatever was said of one of them has
/// the marker in it, and nothing else has.
public final class MarkedChild implements AutoCloseable {

    /// In every name and text about the child.
    public static final String MARKER = "quillfern";

    public static final String NHS = "9990077002";
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final SharingMark SHARED = new SharingMark.MayBeShared();

    public final TestHub hub;
    public final Services verbs;
    public final Child child;
    public final Child other;
    public final MeetingId meeting;

    /// What a test goes on from.
    ///
    /// @param before what was done in the hub before the day began
    public record Begun<T>(Child child, Child other, MeetingId meeting, T before) {}

    /// The hub that every test of a program goes on from.
    private static final class Played {
        private static final PlayedHub<Begun<String>> SIGNED = after(_ -> "");
    }

    public MarkedChild(Path folder) {
        this(Played.SIGNED, folder);
    }

    public MarkedChild(PlayedHub<? extends Begun<?>> begun, Path folder) {
        this(begun.copy(folder), begun.done());
    }

    private MarkedChild(TestHub hub, Begun<?> begun) {
        this.hub = hub;
        verbs = hub.services;
        child = begun.child();
        other = begun.other();
        meeting = begun.meeting();
    }

    /// @param before what happens in the hub before the day begins, once in a program of tests
    public static <T> PlayedHub<Begun<T>> after(Function<TestHub, T> before) {
        return PlayedHub.from(Instant.parse("2026-11-24T07:30:00Z"), hub -> {
            T done = before.apply(hub);
            Child other = AChild.aChild()
                    .called("Robin", "Stays")
                    .bornOn("2004-03-02")
                    .build();
            MeetingId none = new MeetingId(new UUID(0, 0));
            new MarkedChild(hub, new Begun<>(child(), other, none, done)).arrive();
            MeetingId meeting = hub.services.agendas().plan(hub.chair(), DAY);
            Begun<T> begun = new Begun<>(child(), other, meeting, done);
            new MarkedChild(hub, begun).hold();
            return begun;
        });
    }

    private static Child child() {
        return new Child(
                new SubjectId(new UUID(1, 77)),
                new Names(
                        "Quillfern",
                        "Quillfernfamily",
                        Optional.of("Quillfernnick"),
                        Optional.of("she"),
                        new OtherNames(
                                List.of(OtherName.of(OtherName.Kind.PREVIOUS, "", "Quillfernbefore")),
                                List.of(OtherName.of(OtherName.Kind.PREVIOUS, "Quillfernclosed", "")))),
                new Birth.Born(LocalDate.of(2004, 2, 3)),
                Sex.FEMALE,
                "",
                new Identifiers(NhsNumber.parse(NHS), Optional.empty(), Optional.of("QUILLFERN-77")),
                Optional.of(new Address("77 Quillfern Street", "ZZ7 7ZZ", true)),
                new Care("quillfern plan", "quillfern school", "", "quillfern GP", "", ""),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                0);
    }

    private void arrive() {
        for (Child each : List.of(child, other)) {
            verbs.subjects().keep(hub.chair(), "subject.add", each);
        }
        verbs.referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(child.id(), hub.clock.instant())
                                .saying(MARKER + " summary", SHARED)
                                .build());
        verbs.referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(other.id(), hub.clock.instant()).build());
        verbs.links()
                .add(
                        hub.chair(),
                        new Link(
                                new LinkId(new UUID(9, 9)),
                                other.id(),
                                child.id(),
                                LinkKind.SIBLING,
                                MARKER + " sister",
                                "police",
                                SHARED));
        verbs.subjects().safeAddress(hub.chair(), child.id(), "Asked where " + MARKER + " lives");
        hub.clock.pass(Duration.ofMinutes(5));
    }

    private void hold() {
        hub.clock.pass(Duration.ofHours(2));
        verbs.meetings().open(hub.chair(), meeting);
        for (Child each : List.of(child, other)) {
            AgendaItem item = hub.item(meeting, each.id());
            verbs.meetings().goTo(hub.chair(), meeting, item.id());
            hub.clock.pass(Duration.ofMinutes(3));
            String words = each.equals(child) ? MARKER : "robin";
            Discussion said = hub.discussion(meeting, each.id())
                    .with(contribution(words + " said by health"))
                    .with(new Voice(words + " in own words", words + " listener", SHARED))
                    .with(hub.decision(OutcomeKind.NO_FURTHER_ACTION, Optional.empty(), words + " because"));
            verbs.meetings().record(hub.typist(), meeting, said);
            attach(item, words);
            hub.assign(meeting, each.id(), "visit the " + words + " house !police 25/11 12:00");
        }
        hub.clock.pass(Duration.ofMinutes(3));
        verbs.meetings().close(hub.chair(), meeting);
        verbs.minutes()
                .sign(hub.chair(), meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("Few were here"));
    }

    private void attach(AgendaItem item, String words) {
        verbs.attachments()
                .attach(
                        hub.chair(),
                        meeting,
                        item.id(),
                        new AttachedFile(AttachmentKind.TEXT, (words + " in a file").getBytes(StandardCharsets.UTF_8)),
                        new Attachment.About(
                                words + " report",
                                verbs.settings()
                                        .directory(hub.viewer())
                                        .agencies()
                                        .getFirst()
                                        .id(),
                                SHARED));
    }

    private Contribution contribution(String words) {
        return new Contribution(
                new ContributionId(UUID.randomUUID()),
                verbs.settings().directory(hub.viewer()).agencies().getFirst().id(),
                "A. Patel",
                words,
                false,
                Optional.empty(),
                SHARED,
                hub.clock.instant());
    }

    /// Two months on, with every action ended.
    public void timePasses() {
        verbs.actions().book(hub.viewer()).open().stream()
                .map(each -> each.action())
                .forEach(action -> verbs.actions().withdraw(hub.chair(), action));
        hub.clock.pass(Duration.ofDays(60));
    }

    /// The council confirms the schedule as it was proposed, and ends the first hold.
    public void confirmed() {
        verbs.retention().confirm(hub.chair(), "Head of records", "Minute 12 of 1 October 2026");
    }

    /// Ends every hold.
    public void released() {
        verbs.retention().overview(hub.viewer()).holds().stream()
                .filter(LegalHold::stands)
                .forEach(hold -> verbs.retention().lift(hub.chair(), hold.id(), "The inquiry has ended"));
    }

    public void keptFor(RetentionClass of, int years) {
        verbs.retention().keep(hub.chair(), of, years, "The council's schedule");
        confirmed();
    }

    /// The rows of every table in which something is written, in any case.
    public Map<String, Long> tablesSaying(String words) {
        return saying(TableContents.of(hub.database), words);
    }

    static Map<String, Long> saying(Map<String, Set<String>> tables, String words) {
        Map<String, Long> found = new TreeMap<>();
        String small = words.toLowerCase(java.util.Locale.UK);
        tables.forEach((table, rows) -> {
            long count = rows.stream()
                    .filter(row -> row.toLowerCase(java.util.Locale.UK).contains(small))
                    .count();
            if (count > 0) {
                found.put(table, count);
            }
        });
        return found;
    }

    public UserId user() {
        return hub.chair().user();
    }

    @Override
    public void close() {
        hub.close();
    }
}
