package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.today.Today;
import org.mashhuddle.ui.kit.ChairChoice;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.dialog.StillMissing;
import org.mashhuddle.ui.kit.text.BackupWords;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Today: read once, said anew as time passes, each line on its way to its place.
public final class TodayViewModel {

    private final Services services;
    private final WorkSession session;
    private final Workspace tools;
    private final InstantSource clock;
    private final TodayNotices notices;
    private final ReadOnlyObjectWrapper<Optional<TodayWords>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty notBackedUp = new SimpleStringProperty("");
    private final StringProperty saved = new SimpleStringProperty("");
    private Optional<Today> today = Optional.empty();
    private boolean asked;

    /// Reads today at once.
    public TodayViewModel(Services services, Workspace tools) {
        this.services = services;
        this.session = tools.session();
        this.tools = tools;
        this.clock = tools.clock();
        this.notices = new TodayNotices(services, tools.session().user().actor(), tools, tools.clock());
        sayWhatIsBackedUp();
        read();
    }

    /// What is owed to the people whom the hub holds something about.
    public TodayNotices notices() {
        return notices;
    }

    private void read() {
        tools.background()
                .run(
                        () -> services.today().today(session.user().actor().viewer(), session.meeting()),
                        this::show,
                        this::failed);
    }

    /// Said while this hub, or all of it in one of its folders, is not backed up; empty otherwise.
    public StringProperty notBackedUp() {
        return notBackedUp;
    }

    private void sayWhatIsBackedUp() {
        notBackedUp.set(BackupWords.trouble(services.backups().standing(), session.today()));
    }

    private void show(Today read) {
        today = Optional.of(read);
        saved.set(words("saved", DateWords.seconds(clock.instant())));
        tick();
        if (asked) {
            asked = false;
            next();
        }
    }

    private void failed(Exception wrong) {
        problem.set(RefusalWords.of(wrong));
    }

    /// Time has passed: the clocks are said anew, nothing is read.
    public void tick() {
        sayWhatIsBackedUp();
        shown.set(today.map(read ->
                new TodayWriting(read, clock.instant(), notBackedUp.get().isEmpty()).all()));
    }

    /// Does the one thing to do next; asked before it is known, as soon as it is.
    public void next() {
        MeetingId meeting = session.meeting();
        asked = shown.get().isEmpty();
        if (shown.get().isPresent() && nextStep().isEmpty()) {
            openAgenda();
        }
        nextStep().ifPresent(step -> {
            switch (step) {
                case BUILD_AGENDA -> openAgenda();
                case OPEN_MEETING -> openMeeting();
                case GO_ON -> go(new Destination.Meeting(meeting));
                case CLOSE -> go(new Destination.Close(meeting));
                case SIGN, READ_MINUTES -> go(new Destination.Minutes(meeting));
            }
        });
    }

    /// What this user can do next with the meeting: who does not write in it can read its minutes once it is closed.
    Optional<NextStep> nextStep() {
        return shown.get()
                .map(words -> words.card().next())
                .map(step -> step == NextStep.SIGN && !writes() ? NextStep.READ_MINUTES : step)
                .filter(step -> step == NextStep.READ_MINUTES || writes());
    }

    /// Whether what waits is for this user to end.
    boolean ends(TodayWords.Loose loose) {
        Actor actor = session.user().actor();
        return switch (loose.kind()) {
            case PAPERS -> actor.has(Permission.PAPERS);
            case SIGN, CLOSE, DECIDE -> actor.writes();
        };
    }

    /// Whether it is for this user to mend what a sentence lacks: whoever brings extracts in need not write in
    /// meetings.
    public boolean mends(TodayWords.Check check) {
        return check.to() instanceof Destination.Imports
                ? session.user().actor().has(Permission.EXTRACTS)
                : writes();
    }

    private void openMeeting() {
        shown.get()
                .map(words -> words.card().called())
                .ifPresent(called ->
                        new ChairChoice(services, tools, called).open(session.meeting(), () -> {}, this::failed));
    }

    /// Goes to the agenda of the day.
    public void openAgenda() {
        go(new Destination.Agenda(session.today()));
    }

    /// Goes to the agenda, where an ad-hoc meeting is called.
    public void call() {
        go(new Destination.Agenda(session.today(), Destination.Agenda.First.CALLING));
    }

    /// Goes to the agenda of another meeting of today, which is planned when it is not yet; to one that is held.
    public void go(TodayWords.Other other) {
        tools.background()
                .run(
                        () -> other.which()
                                .meeting()
                                .orElseGet(() -> services.schedule()
                                        .plan(
                                                session.user().actor(),
                                                other.which().type(),
                                                session.today())),
                        meeting -> go(
                                other.isHeld()
                                        ? new Destination.Meeting(meeting)
                                        : new Destination.Agenda(session.today(), meeting)),
                        this::failed);
    }

    /// Goes to the place of what waits; of a meeting that was never opened it asks why it was not
    /// held.
    public void go(TodayWords.Loose loose) {
        if (!ends(loose)) {
            openMeetings();
            return;
        }
        if (loose.notHeld().isEmpty()) {
            go(loose.to());
            return;
        }
        loose.notHeld().ifPresent(meeting -> notHeld(loose, meeting));
    }

    private void notHeld(TodayWords.Loose loose, MeetingId meeting) {
        FormDrafts typed = journal().at("not-held." + meeting.value());
        tools.dialogs()
                .reasonForNotHolding(loose.words(), typed)
                .ifPresent(why -> tools.background()
                        .run(
                                () -> notHeld(meeting, why),
                                _ -> {
                                    typed.settle();
                                    read();
                                },
                                this::failed));
    }

    private String notHeld(MeetingId meeting, String why) {
        services.schedule().notHeld(session.user().actor(), meeting, why);
        return why;
    }

    private Journal journal() {
        return Journal.of(services.drafts(), tools);
    }

    /// Whether this user makes the hub ready for its first meeting.
    public boolean setsUp() {
        return session.user().actor().has(Permission.SETTINGS);
    }

    /// Whether this user may say that a clock was met.
    public boolean writes() {
        return session.user().actor().writes();
    }

    /// Asks how a clock was met, says so, and proposes today's agenda again.
    public void met(TodayWords.Clock line) {
        line.started().filter(_ -> writes()).ifPresent(clock -> {
            FormDrafts typed = journal()
                    .at("met." + clock.subject().value() + "." + clock.kind().name());
            tools.dialogs().howMet(line.name(), line.about(), typed).ifPresent(how -> met(line, clock, how, typed));
        });
    }

    private void met(TodayWords.Clock line, TodayWords.Started clock, String how, FormDrafts typed) {
        tools.background()
                .run(
                        () -> {
                            services.clocks().met(session.user().actor(), running(clock), how);
                            return services.agendas().propose(session.user().actor(), session.meeting());
                        },
                        _ -> {
                            typed.settle();
                            tools.notices().say(words("today.clock-was-met", line.name()));
                            read();
                        },
                        this::failed);
    }

    /// Whether this user may say that a child is missing still.
    public boolean confirms() {
        return session.user().actor().has(Permission.EVENTS);
    }

    /// Asks when it was confirmed that a child is missing still, and by whom.
    public void stillMissing(TodayWords.Missing line) {
        if (confirms()) {
            new StillMissing(services, tools, journal(), _ -> read(), this::failed)
                    .ask(session.meeting(), line.subject(), line.name());
        }
    }

    private ClockId running(TodayWords.Started clock) {
        return services.clocks().of(session.user().actor().viewer(), clock.subject()).stream()
                .filter(each -> each.met().isEmpty() && each.kind() == clock.kind())
                .findFirst()
                .map(RunningClock::id)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// Goes to every open action.
    public void openActions() {
        go(new Destination.Actions(Optional.empty()));
    }

    /// Goes to the list of all meetings, for the minutes and papers of any day.
    public void openMeetings() {
        go(new Destination.Minutes(session.meeting(), Destination.Minutes.Part.MEETINGS));
    }

    /// Goes to the place of a line.
    public void go(Destination to) {
        tools.navigator().go(to);
    }

    /// "Tue 24 November 2026".
    public String day() {
        return DateWords.longDate(session.today());
    }

    /// The hub's name.
    public String hub() {
        return session.hub().name();
    }

    /// Today in words; nothing until it is read.
    public ReadOnlyObjectProperty<Optional<TodayWords>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Why the last verb was refused.
    public StringProperty problem() {
        return problem;
    }

    /// "Saved 08:53:02".
    public StringProperty saved() {
        return saved;
    }
}
