package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.discussion.Speaker;

/// What each agency shares about the child: a row per core agency, one for each other that speaks,
/// and one for each further person of an agency.
public final class SharedViewModel {

    private static final int UUID_LENGTH = 36;
    private static final int FURTHER = 2;
    private final MeetingWorkspace seat;
    private final DiscussionEditor desk;
    private final List<Agency> agencies;
    private final Set<AgencyId> core;
    private final ObservableList<ContributionViewModel> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper heard = new ReadOnlyStringWrapper("");
    private final SharingMark start;
    private UnaryOperator<SharingMark> from = UnaryOperator.identity();
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
        agencies.stream().filter(one -> core.contains(one.id())).forEach(one -> row(one, fresh()));
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
        return row(agency, fresh());
    }

    /// Gives another person of an agency a row below the agency's others; an empty one that is there
    /// is taken first.
    public ContributionViewModel again(Agency agency) {
        return of(agency.id()).stream()
                .filter(ContributionViewModel::isEmpty)
                .findFirst()
                .orElseGet(() -> row(agency, fresh()));
    }

    /// A further person's row that nothing was typed in is not kept.
    public void left(ContributionViewModel row) {
        row.left();
        if (!row.place().isFirst()
                && row.isEmpty()
                && desk.shown().get().of(row.id()).isEmpty()) {
            drop(row);
        }
    }

    /// The row to say "no information held" for: the first that has not spoken.
    public Optional<ContributionViewModel> firstNotHeard() {
        return rows.stream()
                .filter(row -> row.place().isFirst())
                .filter(row -> row.said().get().isBlank() && !row.noneHeld().get())
                .findFirst();
    }

    /// Where what nobody has said yet starts from now on, told where it would start by itself.
    void startsFrom(UnaryOperator<SharingMark> other) {
        from = other;
        rows.forEach(row -> row.startsAt(from.apply(row.start())));
    }

    /// Gives a row to each agency, and each further person of it, for whom something was typed and not
    /// recorded.
    void makeRoom(Map<String, String> drafts) {
        for (Agency agency : agencies) {
            String first = "contribution." + agency.id().value();
            boolean typed = drafts.entrySet().stream()
                    .anyMatch(one ->
                            one.getKey().startsWith(first) && !one.getValue().isBlank());
            if (typed && of(agency.id()).isEmpty()) {
                row(agency, fresh());
            }
            further(drafts, first + ".").forEach(id -> makeRoom(agency, id));
        }
    }

    private void makeRoom(Agency agency, ContributionId id) {
        Optional<ContributionViewModel> there =
                of(agency.id()).stream().filter(row -> row.id().equals(id)).findFirst();
        there.filter(row -> row.place().isFirst())
                .ifPresent(row -> row.takesNames(new ContributionViewModel.Place(FURTHER, id)));
        if (there.isEmpty()) {
            row(agency, id);
        }
    }

    /// Whose drafts begin so: "contribution.agency.person", "contribution.agency.person.speaker".
    private static Set<ContributionId> further(Map<String, String> drafts, String start) {
        return drafts.entrySet().stream()
                .filter(one -> one.getKey().startsWith(start) && !one.getValue().isBlank())
                .map(one -> one.getKey().substring(start.length()).split("\\.", 2)[0])
                .filter(part -> part.length() == UUID_LENGTH)
                .map(part -> new ContributionId(UUID.fromString(part)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Somebody came or went.
    void bookChanged(MeetingBook now) {
        book = now;
        rows.forEach(this::sit);
    }

    private static ContributionId fresh() {
        return new ContributionId(UUID.randomUUID());
    }

    private ContributionViewModel row(Agency agency, ContributionId id) {
        List<ContributionViewModel> theirs = of(agency.id());
        int number = theirs.isEmpty() ? 1 : theirs.getLast().place().number() + 1;
        SharingMark own = start.isInMinutes() ? agency.sharingDefault() : start;
        ContributionViewModel row =
                new ContributionViewModel(seat, desk, agency, new ContributionViewModel.Place(number, id), own);
        row.startsAt(from.apply(own));
        int at = theirs.isEmpty() ? rows.size() : rows.indexOf(theirs.getLast()) + 1;
        rows.add(at, row);
        sit(row);
        last();
        return row;
    }

    private void drop(ContributionViewModel row) {
        rows.remove(row);
        row.drop();
        last();
    }

    /// The next of the agency who has no row yet sits at a new one; else whoever sits there first.
    private void sit(ContributionViewModel row) {
        AgencyId agency = row.agency().id();
        List<String> here = Speaker.here(book.meeting(), agency);
        Speaker first = Speaker.of(book.meeting(), agency);
        Set<String> speaking = of(agency).stream()
                .filter(each -> each != row)
                .map(each -> each.who().get())
                .collect(Collectors.toSet());
        Optional<String> next = here.stream()
                .filter(_ -> !row.place().isFirst())
                .filter(name -> !speaking.contains(name))
                .findFirst();
        row.sits(next.map(name -> new Speaker(name, name, true)).orElse(first), here);
    }

    /// After the last of an agency's rows another person may follow, once something stands in it.
    private void last() {
        for (int at = 0; at < rows.size(); at++) {
            ContributionViewModel row = rows.get(at);
            boolean last = at + 1 == rows.size()
                    || !rows.get(at + 1).agency().id().equals(row.agency().id());
            row.another().set(last && !row.said().get().isBlank());
        }
    }

    private List<ContributionViewModel> of(AgencyId agency) {
        return rows.stream().filter(row -> row.agency().id().equals(agency)).toList();
    }

    private void show(Discussion discussion) {
        rows.stream().filter(row -> row.isGone(discussion)).toList().forEach(this::drop);
        discussion.contributions().forEach(one -> seat(one, discussion));
        rows.forEach(row -> row.show(discussion));
        last();
        long spoken = core.stream()
                .filter(id -> discussion.of(id).filter(Contribution::isHeard).isPresent())
                .count();
        heard.set(words("meeting.shared.heard", spoken, core.size()));
    }

    /// What has no row yet takes the first of its agency where that is free, else one of its own.
    private void seat(Contribution one, Discussion discussion) {
        List<ContributionViewModel> theirs = of(one.agency());
        if (theirs.stream().anyMatch(row -> row.id().equals(one.id()))) {
            return;
        }
        Optional<ContributionViewModel> free = theirs.stream()
                .filter(row -> row.place().isFirst())
                .filter(row -> discussion.of(row.id()).isEmpty())
                .findFirst();
        free.ifPresentOrElse(
                row -> row.holds(one.id()),
                () -> agencies.stream()
                        .filter(each -> each.id().equals(one.agency()))
                        .forEach(agency -> row(agency, one.id())));
    }
}
