package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.discussion.Speaker;

/// What each agency shares about the child: a row per core agency, and one for each other that
/// speaks.
public final class SharedViewModel {

    private final MeetingWorkspace seat;
    private final DiscussionEditor desk;
    private final List<Agency> agencies;
    private final Set<AgencyId> core;
    private final ObservableList<ContributionViewModel> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper heard = new ReadOnlyStringWrapper("");
    private final SharingMark start;
    private MeetingBook book;

    /// @param start how far words about this subject may be shared, until somebody says otherwise; in
    ///   the minutes, each agency's start is its own
    SharedViewModel(MeetingWorkspace seat, DiscussionEditor desk, MeetingBook book, SharingMark start) {
        this.start = start;
        this.seat = seat;
        this.desk = desk;
        this.book = book;
        this.agencies = book.hub().directory().agencies();
        this.core = book.meeting().type().coreAgencies();
        agencies.stream().filter(one -> core.contains(one.id())).forEach(this::row);
        desk.shown().subscribe(this::show);
    }

    /// The rows, core agencies first.
    public ObservableList<ContributionViewModel> rows() {
        return rows;
    }

    /// "3 of 4 core agencies heard".
    public ReadOnlyStringProperty heard() {
        return heard.getReadOnlyProperty();
    }

    /// The agencies a text may be given to.
    public List<Agency> agencies() {
        return agencies;
    }

    /// Agencies without a row.
    public List<Agency> others() {
        List<AgencyId> there = rows.stream().map(row -> row.agency().id()).toList();
        return agencies.stream()
                .filter(one -> !one.retired() && !there.contains(one.id()))
                .toList();
    }

    /// Gives another agency a row.
    public ContributionViewModel add(Agency agency) {
        return row(agency);
    }

    /// The row to say "no information held" for: the first that has not spoken.
    public Optional<ContributionViewModel> firstNotHeard() {
        return rows.stream()
                .filter(row -> row.said().get().isBlank() && !row.noneHeld().get())
                .findFirst();
    }

    /// Gives a row to each agency for which something was typed and not recorded.
    void makeRoom(Map<String, String> drafts) {
        for (Agency agency : agencies) {
            String typed = drafts.getOrDefault("contribution." + agency.id().value(), "");
            if (!typed.isBlank() && rowOf(agency.id()).isEmpty()) {
                row(agency);
            }
        }
    }

    /// Somebody came or went.
    void bookChanged(MeetingBook now) {
        book = now;
        rows.forEach(row -> row.sits(Speaker.of(now.meeting(), row.agency().id())));
    }

    private ContributionViewModel row(Agency agency) {
        SharingMark from = start.isInMinutes() ? agency.sharingDefault() : start;
        ContributionViewModel row = new ContributionViewModel(seat, desk, agency, from);
        row.sits(Speaker.of(book.meeting(), agency.id()));
        rows.add(row);
        return row;
    }

    private Optional<ContributionViewModel> rowOf(AgencyId agency) {
        return rows.stream().filter(row -> row.agency().id().equals(agency)).findFirst();
    }

    private void show(Discussion discussion) {
        for (Contribution one : discussion.contributions()) {
            if (rowOf(one.agency()).isEmpty()) {
                agencies.stream().filter(a -> a.id().equals(one.agency())).forEach(this::row);
            }
        }
        rows.forEach(row -> row.show(discussion.of(row.agency().id())));
        long spoken = core.stream()
                .filter(id -> discussion.of(id).filter(Contribution::isHeard).isPresent())
                .count();
        heard.set(words("meeting.shared.heard", spoken, core.size()));
    }
}
