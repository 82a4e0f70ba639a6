package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// Files of data that went out; the calendar of an agency; everything, for whoever may take it.
public final class DataFilesViewModel {

    private static final String EVERYTHING = "data.everything";
    private final Services services;
    private final Actor actor;
    private final SettingsChanges changes;
    private final Dialogs dialogs;
    private final ObservableList<Agency> agencies = FXCollections.observableArrayList();
    private final ObservableList<List<String>> rows = FXCollections.observableArrayList();

    /// @param dialogs asks where a file is to lie
    public DataFilesViewModel(Services services, SettingsChanges changes, Dialogs dialogs) {
        this.services = services;
        this.actor = changes.actor();
        this.changes = changes;
        this.dialogs = dialogs;
        load();
    }

    private record Read(Directory directory, List<DataIssue> issues) {}

    private void load() {
        changes.read(
                () -> new Read(
                        services.settings().directory(actor.viewer()),
                        services.exports().issues(actor.viewer())),
                this::show);
    }

    private void show(Read read) {
        agencies.setAll(read.directory().agencies().stream()
                .filter(agency -> !agency.retired())
                .toList());
        rows.setAll(read.issues().stream()
                .map(issue -> row(issue, read.directory()))
                .toList());
    }

    private static List<String> row(DataIssue issue, Directory directory) {
        return List.of(
                issue.reference(),
                words("settings.data.kind." + issue.kind().name().toLowerCase(Locale.ROOT)),
                issue.recipient(),
                issue.holds(),
                DateWords.dateTime(issue.at()),
                directory.name(issue.by()),
                issue.fileHash());
    }

    /// Makes the calendar of an agency.
    void calendar(AgencyId agency) {
        dialogs.placeFor(words("settings.data.calendar-file"))
                .ifPresent(place -> changes.make(
                        () -> {
                            DataFile file = services.exports().calendar(actor, agency);
                            WholeFiles.write(place, file.bytes());
                            return file.issue();
                        },
                        _ -> load(),
                        words("settings.data.saved")));
    }

    /// Takes everything out.
    void everything(String reason, Runnable done) {
        if (reason.isBlank()) {
            changes.refuse("data-reason", words("refusal.reason-missing"));
            return;
        }
        dialogs.placeFor(words("settings.data.everything-file"))
                .ifPresent(place -> changes.make(
                        EVERYTHING,
                        () -> services.exports().everything(actor, reason, place),
                        _ -> {
                            done.run();
                            load();
                        },
                        words("settings.data.taken")));
    }

    /// Whether this user may take everything.
    boolean mayTakeEverything() {
        return actor.has(Permission.WAY_OUT);
    }

    FormDrafts typed() {
        return changes.form(EVERYTHING, "");
    }

    /// Those that are not retired.
    ObservableList<Agency> agencies() {
        return agencies;
    }

    /// What went out, the latest first, as it stands in the columns.
    ObservableList<List<String>> rows() {
        return rows;
    }

    ReadOnlyStringProperty problem() {
        return changes.problem();
    }

    /// The field that it is about.
    ReadOnlyStringProperty wrongField() {
        return changes.wrongField();
    }
}
