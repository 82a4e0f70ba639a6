package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.governance.request.AccessEntry;
import org.mashhuddle.domain.governance.request.AccessReview;
import org.mashhuddle.domain.governance.request.Exemption;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.page.PagesViewModel;
import org.mashhuddle.ui.kit.text.RefusalWords;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// One person's copy: whom it is about, what is held, what of it goes, and the paper.
public final class AccessCopyViewModel {

    private static final String FORM = "access.";
    private final Services services;
    private final SettingsChanges changes;
    private final Actor actor;
    private final Dialogs dialogs;
    private final PagesViewModel pages;
    private final ObservableList<AccessEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<AccessReview>> review = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PreparedPaper>> prepared =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public AccessCopyViewModel(Services services, SettingsChanges changes, Workspace tools) {
        this.services = services;
        this.changes = changes;
        this.actor = changes.actor();
        this.dialogs = tools.dialogs();
        this.pages = new PagesViewModel(
                "access",
                tools.background(),
                () -> prepared.get().orElseThrow().pdf(),
                failure -> changes.refuse(RefusalWords.of(failure)));
    }

    /// Whether this user may go through what is held, for this request.
    boolean mayOpen(PersonalRequest request) {
        return request.isOpen() && request.kind() == PersonalRequest.Kind.ACCESS && actor.has(Permission.ACCESS_COPIES);
    }

    /// Begins with a request.
    void open(PersonalRequest request) {
        changes.clear();
        close();
        changes.read(() -> services.accessCopies().review(actor.viewer(), request.id()), this::show);
    }

    private void show(AccessReview read) {
        entries.setAll(read.entries());
        review.set(Optional.of(read));
    }

    /// Leaves it.
    void close() {
        closePages();
        review.set(Optional.empty());
        entries.clear();
    }

    private UUID request() {
        return review.get().orElseThrow().request().id();
    }

    /// Where a form keeps what is typed.
    ///
    /// @param about the entry, or what else
    FormDrafts typed(String about) {
        return changes.form(FORM + request() + "." + about, "");
    }

    /// Says which child it is about.
    ///
    /// @param typed the name, or the NHS number
    void choose(String typed) {
        UUID request = request();
        changes.make(
                FORM + request + ".who",
                () -> services.accessCopies().choose(actor, request, found(typed)),
                this::show,
                words("access.chosen"));
    }

    private SubjectId found(String typed) {
        return new RecordCalled(services.search()).by(actor.viewer(), typed);
    }

    /// An entry goes into the copy.
    void give(AccessEntry entry, Runnable done) {
        decide(entry, Optional.empty(), "", done);
    }

    /// An entry is left out.
    void leaveOut(AccessEntry entry, Optional<Exemption> under, String why, Runnable done) {
        if (under.isEmpty()) {
            changes.refuse("access-under", words("access.under-missing"));
            return;
        }
        decide(entry, under, why, done);
    }

    private void decide(AccessEntry entry, Optional<Exemption> under, String why, Runnable done) {
        UUID request = request();
        changes.make(
                FORM + request + "." + entry.id(),
                Map.of(Refusal.Kind.REASON_MISSING, "access-reason"),
                () -> services.accessCopies().decide(actor, request, entry.id(), under, why),
                read -> {
                    show(read);
                    done.run();
                },
                words(under.isEmpty() ? "access.given" : "access.left-out"));
    }

    /// Makes the copy to be read.
    void read() {
        UUID request = request();
        changes.clear();
        changes.read(() -> services.accessCopies().prepare(actor, request), made -> {
            prepared.set(Optional.of(made));
            pages.load();
        });
    }

    /// Back to what is held.
    void closePages() {
        pages.clear();
        prepared.set(Optional.empty());
    }

    /// Issues the copy that was read, into files.
    ///
    /// @param handed to whom, and how it was checked who they are
    void make(String handed) {
        if (handed.isBlank()) {
            changes.refuse("access-handed", words("refusal.address-not-checked"));
            return;
        }
        PreparedPaper seen = prepared.get().orElseThrow();
        UUID request = request();
        dialogs.placeFor(seen.head().reference() + ".pdf")
                .ifPresent(place -> changes.make(
                        FORM + request + ".handed",
                        () -> written(services.accessCopies().issue(actor, request, seen, handed), place),
                        _ -> close(),
                        words("access.made", seen.head().reference())));
    }

    private IssuedFile written(IssuedFile file, Path place) {
        WholeFiles.write(place, file.pdf(), Map.of(file.coverFileName(), file.cover()));
        services.accessCopies().broughtOut(actor, file);
        return file;
    }

    ObservableList<AccessEntry> entries() {
        return entries;
    }

    /// None while no request is gone through.
    ReadOnlyObjectProperty<Optional<AccessReview>> review() {
        return review.getReadOnlyProperty();
    }

    /// The copy as it will go; none while it is not read.
    ReadOnlyObjectProperty<Optional<PreparedPaper>> prepared() {
        return prepared.getReadOnlyProperty();
    }

    PagesViewModel pages() {
        return pages;
    }

    ReadOnlyStringProperty problem() {
        return changes.problem();
    }
}
