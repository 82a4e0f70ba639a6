package org.mashhuddle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.unlock.Door;

/// A whole practice meeting at the door of somebody's own hub: typed in, locked, unlocked by the chair,
/// closed, signed, ended. Says what it saw.
final class PracticeProgram {

    static final String SAID = "Waited alone at the bus station until a teacher came by.";

    private final HubDoor door;

    private PracticeProgram(HubDoor door) {
        this.door = door;
    }

    /// @param arguments the folder of the hub; the folder for temporary files
    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.io.tmpdir", arguments[1]);
        OwnHub own = new OwnHub(Path.of(arguments[0]), Clock.systemUTC());
        new PracticeProgram(own.window(MachinePolicy.none()).door()).hold();
    }

    private static void say(String what, Object value) {
        System.out.println(what + "=" + value);
    }

    private Session here() {
        return door.session().orElseThrow();
    }

    private void hold() throws Exception {
        WorkSession begun = door.practise();
        MeetingId meeting = begun.meeting();
        say("typing", here().user().roles());
        AgendaItem item = type(meeting);
        door.close();
        say("locked", door.session().isEmpty() && door.practice() == WorkSession.Practice.HELD);
        KnownUser chair = door.hub().orElseThrow().users().stream()
                .filter(user -> user.roles().startsWith("Chair"))
                .findFirst()
                .orElseThrow();
        say("wrong", door.unlock(chair.id(), OwnHub.PASSPHRASE).getClass().getSimpleName());
        say("right", door.unlock(chair.id(), DemoDay.PASSPHRASE) instanceof Door.Answer.Opened);
        say("kept", saidAt(meeting, item));
        here().services().meetings().close(here().actor(), meeting);
        here().services()
                .minutes()
                .sign(
                        here().actor(),
                        meeting,
                        DemoDay.PASSPHRASE.toCharArray(),
                        SigningReasons.over("Practised, so most of it was left open."));
        pages(here().services().minutes().pdf(here().viewer(), meeting));
        door.close();
        door.endPractice();
        say("own", door.hub().orElseThrow().name());
    }

    private AgendaItem type(MeetingId meeting) {
        MeetingBook book = here().services().meetings().book(here().viewer(), meeting);
        AgendaItem item = book.agenda().items().getFirst();
        Discussion before = book.discussion(item);
        Contribution said = new Contribution(
                new ContributionId(UUID.randomUUID()),
                book.meeting().type().coreAgencies().iterator().next(),
                "A. Patel",
                SAID,
                false,
                Optional.of(new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT)),
                new SharingMark.MayBeShared(),
                book.meeting().times().openedAt().orElseThrow());
        here().services().meetings().record(here().actor(), meeting, before.with(said));
        return item;
    }

    private boolean saidAt(MeetingId meeting, AgendaItem item) {
        return here().services().meetings().book(here().viewer(), meeting).discussion(item).contributions().stream()
                .anyMatch(each -> each.said().equals(SAID));
    }

    private static void pages(byte[] minutes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(minutes)) {
            int marked = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                marked += one.getText(pdf).contains("Demonstration: invented people") ? 1 : 0;
            }
            say("pages", pdf.getNumberOfPages() > 0);
            say("unmarked", pdf.getNumberOfPages() - marked);
        }
    }
}
