package org.mashhuddle.ui.settings;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.settings.backup.BackupsViewModel;
import org.mashhuddle.ui.settings.governance.AccessCopyViewModel;
import org.mashhuddle.ui.settings.governance.BreakGlassViewModel;
import org.mashhuddle.ui.settings.governance.DataFilesViewModel;
import org.mashhuddle.ui.settings.governance.ReadersViewModel;
import org.mashhuddle.ui.settings.governance.RequestsViewModel;
import org.mashhuddle.ui.settings.governance.RetentionViewModel;
import org.mashhuddle.ui.settings.hub.AuditTrailViewModel;
import org.mashhuddle.ui.settings.hub.DaysViewModel;
import org.mashhuddle.ui.settings.hub.ListsViewModel;
import org.mashhuddle.ui.settings.hub.LockViewModel;
import org.mashhuddle.ui.settings.hub.MeetingTypeViewModel;
import org.mashhuddle.ui.settings.hub.WordingViewModel;
import org.mashhuddle.ui.settings.law.LawViewModel;
import org.mashhuddle.ui.settings.people.AgenciesViewModel;
import org.mashhuddle.ui.settings.people.CertificatesViewModel;
import org.mashhuddle.ui.settings.people.CountersigningViewModel;
import org.mashhuddle.ui.settings.people.PassphraseViewModel;
import org.mashhuddle.ui.settings.people.SharingViewModel;
import org.mashhuddle.ui.settings.people.UsersViewModel;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// Which section of the settings is shown, and what stands in it.
public final class SettingsViewModel {

    private final Services services;
    private final User user;
    private final Workspace tools;
    private final LocalDate today;
    private final List<Section> sections;
    private final ObjectProperty<Section> section;

    public SettingsViewModel(Services services, Workspace tools) {
        this.services = services;
        this.user = tools.session().user();
        this.tools = tools;
        this.today = tools.session().today();
        this.sections = Section.of(user);
        this.section = new SimpleObjectProperty<>(first());
    }

    /// Whoever reads the trail and looks after nothing is here for the trail.
    private Section first() {
        boolean reads = sections.contains(Section.TRAIL) && !sections.contains(Section.USERS);
        return reads ? Section.TRAIL : sections.getFirst();
    }

    /// The sections this user sees.
    public List<Section> sections() {
        return sections;
    }

    /// The one that is shown.
    public ObjectProperty<Section> section() {
        return section;
    }

    /// Shows what somebody came for, where this user sees it.
    public void show(Section asked) {
        if (sections.contains(asked)) {
            section.set(asked);
        }
    }

    private Actor actor() {
        return user.actor();
    }

    private Journal journal() {
        return Journal.of(services.drafts(), tools);
    }

    SettingsChanges changes() {
        return new SettingsChanges(tools, journal());
    }

    /// Who may unlock the hub.
    public UsersViewModel users() {
        SettingsChanges changes = changes();
        return new UsersViewModel(
                services.users(),
                new CertificatesViewModel(services.certificates(), changes, tools),
                new CountersigningViewModel(services.countersigning(), changes),
                changes);
    }

    /// Who meets here.
    public AgenciesViewModel agencies() {
        return new AgenciesViewModel(
                services.settings(), services.addresses(), services.successions(), changes(), today);
    }

    /// The daily meeting.
    public MeetingTypeViewModel meeting() {
        return new MeetingTypeViewModel(services.settings(), changes());
    }

    /// The hub's lists.
    public ListsViewModel lists() {
        return new ListsViewModel(services.lists(), changes());
    }

    /// What is law.
    public LawViewModel law() {
        return new LawViewModel(services.law(), changes(), tools, today);
    }

    /// What papers say and the chair reads.
    public WordingViewModel wording() {
        return new WordingViewModel(services.settings(), journal(), tools);
    }

    /// Where words start.
    public SharingViewModel sharing() {
        return new SharingViewModel(services.settings(), changes());
    }

    /// Closures and clocks.
    public DaysViewModel days() {
        return new DaysViewModel(services.settings(), changes(), today);
    }

    /// When the hub locks by itself.
    public LockViewModel lock() {
        return new LockViewModel(services.locks(), changes());
    }

    /// Verified copies.
    public BackupsViewModel backups() {
        return new BackupsViewModel(services.backups(), actor(), tools, changes());
    }

    /// The trail.
    public AuditTrailViewModel trail() {
        return new AuditTrailViewModel(services, actor().viewer(), changes(), tools.dialogs(), today);
    }

    /// One record in an emergency.
    public BreakGlassViewModel breakGlass() {
        return new BreakGlassViewModel(services.breakGlass(), changes(), today);
    }

    /// Requests of people about what is held of them, and breaches.
    RequestsViewModel requests(SettingsChanges changes) {
        return new RequestsViewModel(
                services.requests(),
                services.rectifications(),
                changes,
                today,
                new RequestsViewModel.Ways(
                        () -> tools.navigator().go(Destination.Children.from(new Destination.Settings())),
                        meeting -> tools.navigator().go(new Destination.Minutes(meeting))));
    }

    /// A person's copy of what is held.
    AccessCopyViewModel copies(SettingsChanges changes) {
        return new AccessCopyViewModel(services, changes, tools);
    }

    /// Who opened a record.
    public ReadersViewModel readers() {
        return new ReadersViewModel(services, changes(), tools);
    }

    /// How long records are kept.
    public RetentionViewModel retention() {
        return new RetentionViewModel(
                services.retention(), services.destruction(), services.covers(), services.drafts(), changes());
    }

    /// What leaves as data.
    public DataFilesViewModel data() {
        return new DataFilesViewModel(services, changes(), tools.dialogs());
    }

    /// The user's own passphrase.
    public PassphraseViewModel passphrase() {
        SettingsChanges changes = changes();
        return new PassphraseViewModel(
                services.users(), user, new CertificatesViewModel(services.certificates(), changes, tools), changes);
    }
}
