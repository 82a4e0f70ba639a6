package org.mashhuddle.ui.meeting.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.governance.KeptDraft;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.form.ContributionViewModel;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// One key says for a whole item how far what nobody has said yet is to go. It narrows, and never widens.
class NewEntriesTest {

    private static final SharingMark RECORD = SharingMark.narrowest();

    @TempDir
    private Path folder;

    private DemoRoom room;
    private MeetingViewModel model;

    @BeforeEach
    void theRoomIsAtAChild() {
        room = new DemoRoom(folder);
        room.roomTo(9, 1);
        model = new MeetingViewModel(room.seat());
        model.write(room.item(9).id());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private ItemViewModel item() {
        return model.item().get().orElseThrow();
    }

    private ContributionViewModel row(int at) {
        return item().shared().rows().get(at);
    }

    private Discussion onRecord() {
        return room.book().discussion(room.item(9));
    }

    private void choose(SharingMark mark) {
        item().newEntries().choose(mark, item().shared().agencies());
    }

    private void says(int at, String words) {
        row(at).said().set(words);
        row(at).left();
    }

    @Test
    void whatIsSaidFromNowOnStaysInTheRecordAndWhatWasSaidStaysAsItWas() {
        says(0, "Two phones.");
        item().voice().said().set("I like my tutor.");
        item().voice().left();
        choose(RECORD);
        says(1, "Mother asks that nobody is told.");
        item().decision().because().set("As agreed.");
        item().decision().left();
        assertThat(onRecord().contributions())
                .extracting(one -> one.mark().isInMinutes())
                .containsExactly(true, false);
        assertThat(onRecord().voice().mark().isInMinutes()).as("said before").isTrue();
        assertThat(onRecord().decision().mark()).as("said after").isEqualTo(RECORD);
        assertThat(item().start()).as("files and answers").isEqualTo(RECORD);
        QuickLineMark line = new QuickLineMark(model);
        assertThat(line.now()).as("the line for actions").isEqualTo(RECORD);
    }

    private record QuickLineMark(MeetingViewModel model) {
        SharingMark now() {
            return model.quick().get().orElseThrow().mark().get();
        }
    }

    @Test
    void furtherThanTheyStartIsNotChosenForAll() {
        choose(new SharingMark.MayReachFamily());
        assertThat(item().newEntries().mark().get()).isEqualTo(SharingMark.usual());
        assertThat(row(0).mark().get().isInMinutes()).isTrue();
        assertThat(room.notices.current().get().orElseThrow().words()).startsWith("New entries go no further");
    }

    @Test
    void itStandsWhenOneComesBackAndAfterUndoAndIsNoDraftOfWords() {
        says(0, "Two phones.");
        choose(RECORD);
        model.undo();
        assertThat(onRecord().contributions()).as("undone").isEmpty();
        assertThat(item().voice().mark().get()).isEqualTo(RECORD);
        model.write(room.item(8).id());
        assertThat(row(1).mark().get().isInMinutes()).as("another child").isTrue();
        model.write(room.item(9).id());
        assertThat(item().newEntries().mark().get()).isEqualTo(RECORD);
        assertThat(item().shared().rows())
                .allSatisfy(each -> assertThat(each.mark().get()).isEqualTo(RECORD));
        List<KeptDraft> kept = room.session.services().drafts().kept(room.session.viewer());
        assertThat(kept).noneMatch(draft -> draft.kind() == KeptDraft.Kind.ITEM);
        choose(SharingMark.usual());
        assertThat(row(1).mark().get().isInMinutes()).isTrue();
        assertThat(onRecord().voice().mark()).isEqualTo(SharingMark.usual());
    }

    /// An agency whose words start closer keeps them there: what goes to some is further than the record.
    @Test
    void whatStartsCloserStaysThere() {
        AgencyId quiet = row(0).agency().id();
        AgencyId other = row(1).agency().id();
        room.session.services().settings().startAt(room.session.actor(), quiet, RECORD);
        model = new MeetingViewModel(room.seat());
        model.write(room.item(9).id());
        choose(new SharingMark.NamedAgencies(Set.of(other)));
        assertThat(row(0).mark().get()).isEqualTo(RECORD);
        assertThat(row(1).mark().get()).isEqualTo(new SharingMark.NamedAgencies(Set.of(other)));
    }

    @Test
    void whatWasKeptFurtherThanTheyStartIsNotPutBack() {
        room.session.services().drafts().draft(room.item(9).id(), DraftService.NEW_ENTRIES, "family");
        model = new MeetingViewModel(room.seat());
        model.write(room.item(9).id());
        assertThat(item().newEntries().mark().get()).isEqualTo(SharingMark.usual());
    }

    @Test
    void aRestrictedSubjectHasNothingToChoose() {
        assertThat(item().newEntries().canBeChosen()).isTrue();
        int restricted = room.book().agenda().items().stream()
                .filter(each -> !room.book().start(each).isInMinutes())
                .findFirst()
                .orElseThrow()
                .number();
        model.write(room.item(restricted).id());
        assertThat(item().newEntries().canBeChosen()).isFalse();
    }
}
