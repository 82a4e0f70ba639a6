package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.service.minutes.organisation.OrganisationFile;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.page.PagesViewModel;
import org.mashhuddle.ui.kit.text.RefusalWords;
import org.mashhuddle.ui.minutes.correction.CorrectionsViewModel;
import org.mashhuddle.ui.minutes.countersign.CountersignViewModel;
import org.mashhuddle.ui.minutes.organisation.OrganisationViewModel;
import org.mashhuddle.ui.minutes.version.VersionRow;
import org.mashhuddle.ui.minutes.version.VersionsViewModel;

/// The minutes of a meeting: read, signed, verified, handed out as a file.
public final class MinutesViewModel {

    private final Services services;
    private final MeetingId meeting;
    private final Workspace tools;
    private final InstantSource clock;
    private final Actor actor;
    private final ReadOnlyObjectWrapper<Optional<org.mashhuddle.service.minutes.MinutesOverview>> view =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CheckWords>> check = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty verified = new SimpleStringProperty("");
    private final PagesViewModel pages;
    private final SigningViewModel signing;
    private final SignedFileSave keeping;
    private final AuditBundleSave bundle;
    private final MeetingsViewModel meetings;
    private final LeftOutViewModel leftOut;
    private final CorrectionsViewModel corrections;
    private final VersionsViewModel versions;
    private final CountersignViewModel countersigning;

    /// Reads the minutes and their pages at once.
    public MinutesViewModel(Services services, MeetingId meeting, Workspace tools) {
        WorkSession session = tools.session();
        this.services = services;
        this.meeting = meeting;
        this.tools = tools;
        this.clock = tools.clock();
        this.actor = session.user().actor();
        this.keeping = new SignedFileSave(tools, problem::set);
        this.bundle = new AuditBundleSave(services, actor, meeting, tools, problem::set);
        this.meetings = new MeetingsViewModel(services.minutes(), actor.viewer(), tools, session.today(), problem::set);
        this.leftOut = new LeftOutViewModel(services.releases(), actor, meeting, tools, this::again);
        this.corrections = new CorrectionsViewModel(services, meeting, tools, this::again);
        this.versions = new VersionsViewModel(services.minutes(), actor.viewer(), meeting, tools, problem::set);
        this.countersigning =
                new CountersignViewModel(services.countersigning(), meeting, tools, this::refused, this::again);
        this.signing = new SigningViewModel(
                session.user(),
                view.getReadOnlyProperty(),
                new OrganisationViewModel(tools.dialogs()::organisationFile),
                this::sign);
        if (signing.maySign()) {
            signing.keepIn(new FormDrafts(
                    Journal.of(services.drafts(), tools), Optional.empty(), "sign-" + meeting.value(), ""));
        }
        this.pages = new PagesViewModel("minutes", tools.background(), this::file, this::refused);
        again();
    }

    private void again() {
        tools.background().run(this::read, this::show, this::refused);
    }

    private org.mashhuddle.service.minutes.MinutesOverview read() {
        return services.minutes().view(actor.viewer(), meeting);
    }

    private byte[] file() {
        return services.minutes().pdf(actor.viewer(), meeting);
    }

    private void show(org.mashhuddle.service.minutes.MinutesOverview next) {
        problem.set("");
        view.set(Optional.of(next));
        leftOut.show(next);
        corrections.show(next);
        versions.show(next);
        countersigning.show(next.countersignature());
        pages.load();
        if (next.signed().isPresent()) {
            check(_ -> "");
        }
    }

    private void refused(Exception failure) {
        problem.set(RefusalWords.of(failure));
    }

    private void sign(char[] passphrase, SigningReasons reasons, Optional<OrganisationFile> file) {
        problem.set("");
        tools.background()
                .run(
                        () -> {
                            file.ifPresentOrElse(
                                    one -> services.minutes().sign(actor, meeting, passphrase, reasons, one),
                                    () -> services.minutes().sign(actor, meeting, passphrase, reasons));
                            return read();
                        },
                        next -> {
                            signing.settled();
                            show(next);
                        },
                        failure -> {
                            if (!signing.refusedFor(failure)) {
                                refused(failure);
                            }
                        });
    }

    /// Checks the signed file against the hub's authority, and says what came of it.
    public void verify() {
        check(found -> words("minutes.verified", DateWords.seconds(clock.instant()), found.headline()));
    }

    private void check(Function<CheckWords, String> said) {
        tools.background()
                .run(
                        () -> services.minutes().verify(actor.viewer(), meeting),
                        found -> {
                            check.set(Optional.of(found));
                            verified.set(said.apply(found));
                        },
                        this::refused);
    }

    /// Marks the minutes as read through, as they stand.
    public void markChecked() {
        if (mayCheck().getValue()) {
            tools.background()
                    .run(
                            () -> {
                                services.minutes().markChecked(actor, meeting);
                                return read();
                            },
                            this::show,
                            this::refused);
        }
    }

    /// Whether this user can mark them: before the signature, while nobody read them as they stand.
    public ObservableValue<Boolean> mayCheck() {
        return view.map(read -> read.filter(_ -> actor.writes())
                .filter(one -> Stage.of(one) == Stage.TO_SIGN && one.checked().isEmpty())
                .isPresent());
    }

    /// "Checked by Ravi Mistry, 24/11/2026 10:40."; or that nobody did.
    public ObservableValue<String> checked() {
        return of(read -> read.checked()
                .map(one -> words("minutes.checked", one.words(read.book().hub().directory())))
                .orElseGet(() -> words("minutes.checked-nobody")));
    }

    /// Opens what one came for.
    public void begin(Destination.Minutes.Part first) {
        switch (first) {
            case PAGES -> {}
            case VERSIONS -> versions.want();
            case MEETINGS -> meetings.toggle();
        }
    }

    /// Opens the list of signed versions, or puts it away; nothing else stands over it.
    public void listVersions() {
        meetings.hide();
        if (corrections.shown().get()) {
            corrections.toggle();
        }
        versions.toggle();
    }

    /// Asks where, and writes the signed file there.
    public void saveSigned() {
        signedWords().ifPresent(said -> keeping.keep(said.fileName(), this::file));
    }

    /// Asks where, and writes the authority's certificate there, for readers to pin.
    public void saveAuthority() {
        keeping.keep("hub.cer", () -> services.minutes().authorityCertificate(actor.viewer()));
    }

    /// Asks where, and writes there what the signed minutes hold, as data for an agency.
    void saveData(AgencyId agency) {
        keeping.keep(
                words("minutes.data-file"),
                () -> services.exports().meeting(actor, meeting, agency).bytes());
    }

    /// Asks for whom and where, and writes there what shows how the meeting went.
    public void saveAuditBundle() {
        if (mayTakeBundle().getValue()) {
            bundle.ask();
        }
    }

    /// Whether this user can take it: once a version is signed.
    ObservableValue<Boolean> mayTakeBundle() {
        return stage().map(now -> now == Stage.SIGNED && bundle.mayTake());
    }

    /// The agencies that get these minutes, in their order.
    List<Agency> readers() {
        return view.get()
                .map(read -> read.book().hub().directory().agencies().stream()
                        .filter(agency -> MinutesWriting.circulation(read.book())
                                .agencies()
                                .contains(agency.id()))
                        .toList())
                .orElse(List.of());
    }

    /// Goes to the meeting; to the agenda, where it was not opened yet.
    public void goToMeeting() {
        view.get().ifPresent(read -> tools.navigator().go(before(read)));
    }

    /// Goes to the papers of this meeting.
    public void goToPapers() {
        tools.navigator().go(new Destination.Papers(Optional.of(meeting)));
    }

    private Destination before(org.mashhuddle.service.minutes.MinutesOverview read) {
        Meeting held = read.book().meeting();
        return Stage.of(read) == Stage.PLANNED
                ? new Destination.Agenda(held.heldOn())
                : new Destination.Meeting(meeting);
    }

    /// The pages.
    public PagesViewModel pages() {
        return pages;
    }

    /// All meetings, to choose another.
    public MeetingsViewModel meetings() {
        return meetings;
    }

    /// What stays out of the minutes.
    public LeftOutViewModel leftOut() {
        return leftOut;
    }

    /// What was asked to be put right.
    public CorrectionsViewModel asking() {
        return corrections;
    }

    /// Every signed version.
    public VersionsViewModel versions() {
        return versions;
    }

    /// What the minute-taker is asked for after it.
    public CountersignViewModel countersigning() {
        return countersigning;
    }

    /// What stands before the signature.
    public SigningViewModel signing() {
        return signing;
    }

    /// How far the minutes are.
    ObservableValue<Stage> stage() {
        return view.map(read -> read.map(Stage::of).orElse(Stage.NOT_READ));
    }

    /// Whether there is a signed version that can be put right.
    ObservableValue<Boolean> asked() {
        return view.map(read -> read.filter(one -> !one.versions().isEmpty()).isPresent());
    }

    /// "version 1: 17 items, 11 pages. ..."
    public ObservableValue<String> whatIsSigned() {
        return pages.count()
                .flatMap(count -> of(read -> words(
                                "minutes.what-is-signed",
                                read.minutes().head().version(),
                                read.book().agenda().items().size(),
                                count)
                        + (read.checked().isEmpty() ? " " + words("minutes.sign-unchecked") : "")));
    }

    private Optional<SignedWords> signedWords() {
        return view.get().flatMap(SignedWords::of);
    }

    /// The facts of the signed version.
    ObservableValue<List<Fact>> facts() {
        return pages.bytes()
                .flatMap(size -> view.map(_ ->
                        signedWords().map(said -> said.facts(size.intValue())).orElse(List.of())));
    }

    /// "Corrections open until Tue 8 December 2026".
    public ObservableValue<String> corrections() {
        return view.map(_ -> signedWords().map(SignedWords::corrections).orElse(""));
    }

    /// "Signed by A. Bennett, chair, 24/11/2026 10:58, version 1."
    public ObservableValue<String> signedBy() {
        return view.map(_ -> signedWords().map(SignedWords::band).orElse(""));
    }

    /// "Unchanged since.", once the check of the file says so; what it says else.
    public ObservableValue<String> unchanged() {
        return check.map(found -> found.map(said -> said.trusted() ? words("minutes.unchanged") : said.headline())
                .orElse(""));
    }

    /// Whether the check of the signed file found it wanting.
    public ObservableValue<Boolean> broken() {
        return check.map(found -> found.filter(said -> !said.trusted()).isPresent());
    }

    /// "Daily MASH, Tue 24 November 2026, version 1".
    public ObservableValue<String> detail() {
        return reading((read, open) -> words(
                "minutes.detail",
                read.book().meeting().name(),
                DateWords.longDate(read.book().meeting().heldOn()),
                open.map(SignedMinutes::version).orElse(read.minutes().head().version())));
    }

    /// "Version 1, not signed".
    public ObservableValue<String> version() {
        return reading((read, open) -> open.or(read::signed)
                .map(SignedWords::version)
                .orElseGet(() -> words(
                        "minutes.version-not-signed", read.minutes().head().version())));
    }

    /// "11 pages".
    public ObservableValue<String> length() {
        return versions.open()
                .flatMap(open -> (open.isPresent() ? versions.pages() : pages).count())
                .map(count -> words("minutes.pages", count));
    }

    /// "Record hash 4f2a 91c0 7be3 d218".
    public ObservableValue<String> hash() {
        return reading((read, open) -> words(
                "minutes.hash",
                SignedWords.shortHash(open.map(SignedMinutes::manifestHash).orElse(read.recordHash()))));
    }

    /// Said of the version that is read, where one is.
    private ObservableValue<String> reading(
            BiFunction<org.mashhuddle.service.minutes.MinutesOverview, Optional<SignedMinutes>, String> said) {
        return versions.open().flatMap(row -> of(read -> said.apply(read, row.map(VersionRow::signed))));
    }

    private ObservableValue<String> of(Function<org.mashhuddle.service.minutes.MinutesOverview, String> said) {
        return view.map(read -> read.map(said).orElse(""));
    }

    /// Why the last verb was refused; empty when it was not.
    public StringProperty problem() {
        return problem;
    }

    /// What the last Verify said; empty before.
    public StringProperty verified() {
        return verified;
    }
}
