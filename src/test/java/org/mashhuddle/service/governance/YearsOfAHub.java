package org.mashhuddle.service.governance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.export.RecordSection;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.OldMeeting;
import org.mashhuddle.store.Tx;

/// A hub of many years, by chance: two of each of whom the schedule speaks, with what came of them, what
/// meetings signed and which papers went out, and until when each is kept by the schedule's own words.
/// Whatever says something of one of them has their word in it.
final class YearsOfAHub {

    static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final int EACH = 2;
    private static final SharingMark SHARED = new SharingMark.MayBeShared();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /// Of whom the schedule speaks, for how long, and from what.
    enum Kind {
        CONTACTS_ONLY(6),
        PERSON(7),
        PLACE(7),
        SPOKEN_OF(21),
        PROTECTION(25),
        LOOKED_AFTER_DIED(15),
        LOOKED_AFTER(75);

        private final int years;

        Kind(int years) {
            this.years = years;
        }

        boolean isChild() {
            return this != PERSON && this != PLACE;
        }

        boolean isInMeetings() {
            return isChild() && this != CONTACTS_ONLY;
        }
    }

    /// One of them, as the account knows it.
    ///
    /// @param start the birth, the death, or the last entry
    record Known(SubjectId id, String word, Kind kind, LocalDate start, boolean open) {
        boolean isOver(LocalDate today) {
            return today.isAfter(sameDay(start, kind.years)) && !open;
        }
    }

    private final Random random;
    private final List<LocalDate> looks;
    private final Tx tx;
    private final Actor chair;
    private final List<Known> all = new ArrayList<>();

    /// @param looks the days on which somebody will look at what is past its time
    YearsOfAHub(Random random, List<LocalDate> looks, Tx tx, Actor chair) {
        this.random = random;
        this.looks = List.copyOf(looks);
        this.tx = tx;
        this.chair = chair;
    }

    /// So many years on; who was born on a day that the year does not have comes of age the day after.
    private static LocalDate sameDay(LocalDate start, int years) {
        int year = start.getYear() + years;
        boolean missing = start.getMonthValue() == 2 && start.getDayOfMonth() == 29 && !Year.isLeap(year);
        return missing ? LocalDate.of(year, 3, 1) : start.withYear(year);
    }

    List<Known> arrive() {
        for (Kind kind : Kind.values()) {
            for (int each = 0; each < EACH; each++) {
                all.add(one(kind, each == 0));
            }
        }
        for (int number = 1; number < all.size(); number++) {
            link(all.get(number - 1), all.get(number));
        }
        List<Known> spoken =
                all.stream().filter(each -> each.kind().isInMeetings()).toList();
        meeting(1, spoken.subList(0, spoken.size() / 2));
        meeting(2, spoken.subList(spoken.size() / 2, spoken.size()));
        return List.copyOf(all);
    }

    /// The last day of one of each kind is a day on which somebody looks, or the one before; of the other it
    /// is some day from two years before the first to two years after.
    private Known one(Kind kind, boolean atALook) {
        int number = all.size() + 1;
        String word = word();
        LocalDate last = atALook
                ? looks.get(random.nextInt(looks.size() - 1)).minusDays(random.nextInt(2))
                : TODAY.plusDays(random.nextInt(4 * 365) - 2 * 365);
        LocalDate start = last.minusYears(kind.years);
        Subject subject = subject(kind, number, word, start);
        tx.subjects().keep(subject);
        if (subject instanceof Child child && random.nextBoolean()) {
            tx.subjects().keep(statusEnded(child));
        }
        boolean open = !atALook && random.nextInt(8) == 0;
        entries(subject, kind, word, start, open);
        return new Known(subject.id(), word, kind, start, open);
    }

    /// Unlike any other, in letters and figures by turns: the file's pages are compressed, and only what a page
    /// says for the first time stands in it as it is.
    private String word() {
        StringBuilder word = new StringBuilder();
        for (int pair = 0; pair < 6; pair++) {
            word.append("bdfghjkmqvwxz".charAt(random.nextInt(13))).append(random.nextInt(10));
        }
        return word.toString();
    }

    private Subject subject(Kind kind, int number, String word, LocalDate start) {
        SubjectId id = new SubjectId(new UUID(1, number));
        return switch (kind) {
            case PERSON ->
                new PersonOfConcern(
                        id,
                        Names.of("Given", word),
                        new Birth.NotKnown(),
                        word + " is known",
                        SHARED,
                        Optional.empty(),
                        0);
            case PLACE -> new Place(id, "House " + word, "", word + " is known", SHARED, Optional.empty(), 0);
            case CONTACTS_ONLY, SPOKEN_OF -> child(id, word, start, "");
            case PROTECTION -> child(id, word, start, "Child protection plan: Neglect");
            case LOOKED_AFTER -> child(id, word, start, "Looked after child (s.31)");
            case LOOKED_AFTER_DIED ->
                child(id, word, start.minusYears(random.nextInt(17)).minusDays(9), "Looked after child (s.20)")
                        .withDeath(Optional.of(new Death(Optional.of(start), "Police on " + word)));
        };
    }

    private static Child child(SubjectId id, String word, LocalDate birth, String status) {
        return new Child(
                id,
                Names.of("Given", word),
                new Birth.Born(birth),
                Sex.NOT_KNOWN,
                "",
                Identifiers.none(),
                Optional.empty(),
                new Care(status, word + " school", "", "", "", ""),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                0);
    }

    private static Child statusEnded(Child was) {
        return new Child(
                        was.id(),
                        was.names(),
                        was.birth(),
                        was.sex(),
                        was.ethnicity(),
                        was.identifiers(),
                        was.home(),
                        new Care("", was.care().school(), "", "", "", ""),
                        was.household(),
                        Set.of(),
                        Optional.empty(),
                        1)
                .withDeath(was.death());
    }

    /// The last of them on the day that the account counts from, where it counts from that.
    ///
    /// @param open whether it never ended
    private void entries(Subject subject, Kind kind, String word, LocalDate start, boolean open) {
        LocalDate last = kind.isInMeetings() ? LocalDate.of(2018, 4, 3) : start;
        contact(subject, word, last, open);
        for (int before = 1; before <= random.nextInt(3); before++) {
            LocalDate day = last.minusDays(20L * before + random.nextInt(20));
            if (kind.isChild() && random.nextBoolean()) {
                tx.referrals().addEpisodes(List.of(episode(subject, day)));
            } else {
                contact(subject, word, day, false);
            }
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Moment.LONDON).toInstant();
    }

    private void contact(Subject subject, String word, LocalDate day, boolean open) {
        Instant at = at(day, 10);
        tx.referrals()
                .add(List.of(AReferral.aReferral(subject.id(), at)
                        .saying(word + " was seen", SHARED)
                        .build()
                        .arrived(at, open ? Optional.empty() : Optional.of(at))));
    }

    private MissingEpisode episode(Subject subject, LocalDate day) {
        return new MissingEpisode(
                        new EpisodeId(new UUID(6, random.nextLong())),
                        subject.id(),
                        new Moment.Exactly(at(day, 21)),
                        Optional.empty(),
                        Optional.empty(),
                        MissingEpisode.ReturnInterview.notKnown(),
                        0)
                .returned(new Moment.Exactly(at(day, 21).plus(Duration.ofMinutes(10))), "Came home");
    }

    private void link(Known from, Known to) {
        tx.subjects()
                .keep(new Link(
                        new LinkId(new UUID(from.id().value().getLeastSignificantBits(), 9)),
                        from.id(),
                        to.id(),
                        LinkKind.PEER,
                        from.word() + " and " + to.word(),
                        "police",
                        SHARED));
    }

    /// It was signed, and a plan of each went out.
    private void meeting(int number, List<Known> spoken) {
        OldMeeting held = OldMeeting.of(number, LocalDate.of(2019, 5, 7).plusDays(number), "cover" + number);
        held.keep(tx, chair.user());
        List<AgendaItem> items = spoken.stream().map(each -> item(each)).toList();
        tx.agendas().keep(tx.agendas().of(held.id()).orElseThrow().with(items));
        List<RecordSection> sections = new ArrayList<>();
        for (AgendaItem item : items) {
            tx.discussions().keep(held.id(), Discussion.waiting(item.id(), item.subject()));
            String word = spoken.get(sections.size()).word();
            sections.add(new RecordSection(sections.size() + 1, "{\"said\":\"" + word + "\"}", "bb" + word.hashCode()));
            tx.papers().register(paper(held, item.subject(), word, number * 100 + sections.size()));
        }
        tx.minutes().keep(signed(held, number), pdf(spoken), sections);
    }

    private static AgendaItem item(Known of) {
        return new AgendaItem(
                new ItemId(new UUID(7, of.id().value().getLeastSignificantBits())),
                0,
                of.id(),
                AgendaSection.NEW,
                List.of(),
                Optional.empty(),
                5,
                false,
                Placement.SECTION,
                Optional.empty());
    }

    private SignedMinutes signed(OldMeeting held, int number) {
        return new SignedMinutes(
                held.id(),
                1,
                "OLD-" + number,
                "{}",
                "aa" + number,
                chair.user(),
                at(held.heldOn(), 11),
                SigningReasons.over(""),
                "ff" + number);
    }

    private IssuedPaper paper(OldMeeting held, SubjectId about, String word, int number) {
        return new IssuedPaper(
                "OLD-P" + number,
                PaperKey.plan(held.id(), new AgencyId(new UUID(5, 1)), about),
                1,
                new IssuedPaper.Copy("1", 2),
                "Officer for " + word,
                Optional.empty(),
                at(held.heldOn(), 12),
                chair.user(),
                "cc" + number,
                Optional.of(at(held.heldOn(), 12)),
                Optional.empty());
    }

    /// A real one, with its words as they are: whoever looks for them in the bytes would find them.
    private static byte[] pdf(List<Known> spoken) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                text.newLineAtOffset(50, 700);
                for (Known each : spoken) {
                    text.showText(each.word() + " was spoken of. ");
                }
                text.endText();
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
