package org.mashhuddle.ui.children;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Workspace;

/// The demo day with the real services, and the Children screen over it.
public final class ChildrenDay implements AutoCloseable, Navigator {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    public final Session session;
    public final MeetingId meeting;
    public final Notices notices = new Notices();
    public final AnsweredDialogs dialogs = new AnsweredDialogs();
    public final List<Destination> gone = new ArrayList<>();

    public ChildrenDay(Path folder) {
        DemoHub day = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        session = day.session();
        meeting = day.meeting();
    }

    ChildrenViewModel model(Destination.Children at, Navigator navigator, Notices say) {
        return new ChildrenViewModel(
                session.services(), at, new Workspace(seat(), navigator, dialogs, new SameThread(), say, clock));
    }

    public ChildrenViewModel model(Destination.Children at) {
        return model(at, this, notices);
    }

    public Subject found(String words) {
        return session.services()
                .search()
                .find(session.viewer(), words)
                .hits()
                .getFirst()
                .subject();
    }

    org.mashhuddle.ui.kit.WorkSession seat() {
        return new org.mashhuddle.ui.kit.WorkSession(session.user(), session.profile(), DAY, meeting);
    }

    /// An extract brings a child, a person types another name, and the next extract contradicts it.
    void extractDiffers(Path folder) throws IOException {
        take(folder.resolve("one"), "p1,Ada,Test-Heron,2012-03-04,F,MWBC");
        Child ada = (Child) found("test-heron");
        Child typed = new Child(
                ada.id(),
                Names.of("Adaeze", "Test-Heron"),
                ada.birth(),
                ada.sex(),
                ada.ethnicity(),
                ada.identifiers(),
                ada.home(),
                ada.care(),
                ada.household(),
                ada.typedHere(),
                ada.restriction(),
                ada.version());
        session.services().subjects().change(session.actor(), typed, true);
        take(folder.resolve("two"), "p1,Ada Marie,Test-Heron,2012-03-04,F,MWBC");
    }

    /// A child was typed, and an extract has brought her as well.
    void comesAgain(Path folder) throws IOException {
        take(folder.resolve("first"), "p6,Bela,Test-Plover,2010-02-03,F,MWBC");
        take(folder.resolve("again"), "p7,Bela,Test-Plover,2010-02-03,F,MWBC");
    }

    /// An extract brings one child under the surname of before, and another whose name is written otherwise.
    void comesUnderOtherNames(Path folder) throws IOException {
        typed("Robin", "Test-Elm", "2012-03-04", OtherName.of(OtherName.Kind.PREVIOUS, "", "Test-Pemberton"));
        typed("Ciaran", "Test-Rowan", "2012-09-04");
        take(
                folder.resolve("others"),
                "q1,Robin,Test-Pemberton,2012-03-04,M,MWBC\nq2,Kieran,Test-Rowan,2012-09-04,M,MWBC");
    }

    private void typed(String given, String family, String born, OtherName... before) {
        Child child = AChild.aChild()
                .bornOn(born)
                .build()
                .called(Names.of(given, family).with(new OtherNames(List.of(before), List.of())));
        session.services().subjects().keep(session.actor(), "subject.add", child);
    }

    private void take(Path extract, String row) throws IOException {
        Files.createDirectories(extract);
        Files.writeString(
                extract.resolve("ssd_person.csv"),
                "pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex,pers_ethnicity\n" + row + "\n");
        session.services()
                .imports()
                .take(session.actor(), session.services().imports().preview(session.viewer(), extract));
    }

    /// So many friends of a child.
    void manyLinks(String of, int count) {
        SubjectId from = found(of).id();
        for (int i = 1; i <= count; i++) {
            Child peer = AChild.aChild().called("Peer" + i, "Test-Reed").build();
            session.services().subjects().keep(session.actor(), "subject.add", peer);
            session.services()
                    .links()
                    .add(
                            session.actor(),
                            new Link(
                                    session.services().links().fresh(),
                                    from,
                                    peer.id(),
                                    i == 1 ? LinkKind.REPORTED_TO_EXPLOIT : LinkKind.PEER,
                                    i == 1 ? "" : "Friend, seen together",
                                    i == 1 ? "police" : "",
                                    new SharingMark.MayBeShared()));
        }
    }

    @Override
    public void close() {
        session.close();
    }

    @Override
    public void go(Destination destination) {
        gone.add(destination);
    }

    @Override
    public void enter(org.mashhuddle.ui.kit.WorkSession at) {}

    @Override
    public void lock() {}
}
