package org.mashhuddle.ui.meeting.discussion;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.ui.kit.MarkText;
import org.mashhuddle.ui.kit.ReleaseAnswer;
import org.mashhuddle.ui.kit.Releasing;

/// How far what nobody has said yet of an item is to go: said once for all of it. It only narrows: further
/// than where an entry starts, its owner has to release it, entry by entry (`product.md`, rule 3).
public final class NewEntries {

    private final MeetingWorkspace seat;
    private final Drafts drafts;
    private final ItemId item;
    private final SharingMark start;
    private final Set<AgencyId> minutes;
    private final ReadOnlyObjectWrapper<SharingMark> mark;

    /// @param start how far words about the subject go until somebody says otherwise
    /// @param minutes the agencies that get the minutes
    public NewEntries(MeetingWorkspace seat, Drafts drafts, ItemId item, SharingMark start, Set<AgencyId> minutes) {
        this.seat = seat;
        this.drafts = drafts;
        this.item = item;
        this.start = start;
        this.minutes = Set.copyOf(minutes);
        this.mark = new ReadOnlyObjectWrapper<>(start);
    }

    /// How far they go.
    public ReadOnlyObjectProperty<SharingMark> mark() {
        return mark.getReadOnlyProperty();
    }

    /// Whether there is anything to choose: what starts in the record only stays there, and who only
    /// reads chooses nothing.
    public boolean canBeChosen() {
        return start.isInMinutes() && seat.actor().writes();
    }

    /// How far an entry goes that starts elsewhere: never further than it starts.
    public SharingMark from(SharingMark own) {
        return mark.get().widens(own, minutes) ? own : mark.get();
    }

    /// Another mark was chosen for them.
    ///
    /// @param agencies those that can be named
    public void choose(SharingMark to, List<Agency> agencies) {
        boolean namesNobody = to instanceof SharingMark.NamedAgencies named
                && named.agencies().isEmpty();
        Optional<SharingMark> asked = namesNobody
                ? seat.tools()
                        .dialogs()
                        .release(new Releasing.Asked("", start, to, minutes, agencies))
                        .map(ReleaseAnswer::mark)
                : Optional.of(to);
        asked.ifPresent(this::take);
    }

    private void take(SharingMark to) {
        if (to.widens(start, minutes)) {
            seat.tools().notices().say(words("meeting.new-entries.wider"));
            return;
        }
        if (to.equals(start)) {
            drafts.forget(item, DraftService.NEW_ENTRIES);
        } else {
            drafts.note(item, DraftService.NEW_ENTRIES, MarkText.of(to));
        }
        mark.set(to);
    }

    /// As it was chosen before the item was left.
    public void putBack(Map<String, String> typed) {
        Optional.ofNullable(typed.get(DraftService.NEW_ENTRIES))
                .map(MarkText::mark)
                .filter(kept -> !kept.widens(start, minutes))
                .ifPresent(mark::set);
    }
}
