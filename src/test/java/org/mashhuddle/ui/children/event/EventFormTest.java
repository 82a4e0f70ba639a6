package org.mashhuddle.ui.children.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.children.ChildrenPage;
import org.mashhuddle.ui.children.form.SideForm;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.search.WithChildren;
import org.mashhuddle.ui.kit.Destination;

/// What a person types that happened, over the real services.
class EventFormTest extends WithChildren {

    private static final LocalDate DAY = ChildrenDay.DAY;
    private static final Instant NOW = Instant.parse("2026-11-24T08:53:40Z");

    private EventForm typing(RecordViewModel record, EventKind kind) {
        record.side().events().begin(kind);
        return ((SideForm.Recording) record.side().form().get().orElseThrow()).form();
    }

    private static List<EventKind> kinds(RecordViewModel record) {
        record.side().events().choose();
        return ((SideForm.Choosing) record.side().form().get().orElseThrow()).kinds();
    }

    private static String chronology(RecordViewModel record) {
        return page(record).chronology().stream()
                .map(entry -> entry.heading() + " " + entry.words())
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private static Optional<Moment> read(String typed) {
        return new MomentReading(typed, DAY, NOW).moment();
    }

    @Test
    void aMomentIsReadAsItIsTypedAndADayAloneStaysADay() {
        Moment night = new Moment.Exactly(Instant.parse("2026-11-23T22:40:00Z"));
        assertThat(read("yesterday 22:40")).contains(night);
        assertThat(read("mon 22:40")).contains(night);
        assertThat(read("23/11 22:40")).contains(night);
        assertThat(read("23/11/2026 22:40")).contains(night);
        assertThat(read("23/11")).contains(new Moment.OnDay(DAY.minusDays(1)));
        assertThat(read("25/12")).contains(new Moment.OnDay(LocalDate.of(2025, 12, 25)));
        assertThat(read("2:05")).contains(new Moment.Exactly(Instant.parse("2026-11-24T02:05:00Z")));
        assertThat(read("31/02 10:00")).isEmpty();
        assertThat(read("in the night")).isEmpty();
        assertThat(new MomentReading("22:40", DAY, NOW).problem(true, false)).contains("not come yet");
        assertThat(new MomentReading("23/11", DAY, NOW).problem(true, true)).contains("time too");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() {
        RecordViewModel jordan = opened("jordan");
        EventForm form = typing(jordan, EventKind.MISSING);
        form.text("WHEN").set("22:40");
        form.text("REPORTED").set("yesterday 21:00");
        form.text("SEEN").set("07:10");
        jordan.side().confirm();
        assertThat(form.error("WHEN")).contains("not come yet");
        assertThat(form.error("SEEN_BY")).isNotEmpty();
        form.text("WHEN").set("yesterday 22:40");
        jordan.side().confirm();
        assertThat(form.error("WHEN")).isEmpty();
        assertThat(form.error("REPORTED")).contains("before it began");
        assertThat(form.text("WHEN").get()).isEqualTo("yesterday 22:40");
    }

    @Test
    void aChildGoesMissingIsConfirmedAndReturns() {
        RecordViewModel jordan = opened("jordan");
        EventForm gone = typing(jordan, EventKind.MISSING);
        gone.text("WHEN").set("yesterday 22:40");
        gone.text("PLACE").set("Example Arcade");
        gone.text("FROM").set("home");
        jordan.side().confirm();
        assertThat(jordan.side().form().get()).isEmpty();
        assertThat(kinds(jordan))
                .contains(EventKind.STILL_MISSING, EventKind.RETURNED)
                .doesNotContain(EventKind.MISSING);
        EventForm seen = typing(jordan, EventKind.STILL_MISSING);
        seen.text("SEEN").set("07:10");
        seen.text("SEEN_BY").set("police");
        jordan.side().confirm();
        EventForm back = typing(jordan, EventKind.RETURNED);
        back.text("END").set("yesterday 21:00");
        jordan.side().confirm();
        assertThat(back.error("END")).contains("before it began");
        back.text("END").set("08:15");
        back.text("HOW").set("by himself");
        jordan.side().confirm();
        assertThat(chronology(jordan))
                .contains("Missing, from home, last seen Example Arcade," + " returned 24/11/2026 08:15, by himself.");
        EventForm interview = typing(jordan, EventKind.INTERVIEW);
        interview.interview().set(Optional.of(InterviewAnswer.DECLINED));
        jordan.side().confirm();
        assertThat(chronology(jordan)).contains("Return interview offered, declined.");
        assertThat(kinds(jordan)).doesNotContain(EventKind.INTERVIEW);
    }

    @Test
    void aReferralWithItsRatingIsTypedRatedOtherwiseCorrectedAndWithdrawn() {
        RecordViewModel kayla = opened("kayla");
        EventForm came = typing(kayla, EventKind.REFERRAL);
        came.text("WHEN").set("06:12");
        came.rating().set(Optional.of(MashRating.AMBER));
        kayla.side().confirm();
        assertThat(came.error("SOURCE")).isNotEmpty();
        assertThat(came.error("RATING_WHY")).isNotEmpty();
        came.text("SOURCE").set("Example Academy");
        came.text("RATING_WHY").set("seen with two phones");
        came.mark().set(new SharingMark.MayBeShared());
        kayla.side().confirm();
        assertThat(chronology(kayla)).contains("MASH rating Amber: seen with two phones.");
        EventForm rated = typing(kayla, EventKind.RATING);
        rated.rating().set(Optional.of(MashRating.RED));
        kayla.side().confirm();
        assertThat(rated.error("RATING_WHY")).isNotEmpty();
        rated.text("RATING_WHY").set("threatened");
        kayla.side().confirm();
        assertThat(chronology(kayla))
                .contains("MASH rating Red: threatened.")
                .contains("Corrected. threatened. Before: MASH rating Amber: seen with two phones.");
        EntryId entry = entry(kayla, EntryId.Kind.REFERRAL);
        kayla.side().events().withdraw(entry);
        SideForm.Why why = (SideForm.Why) kayla.side().form().get().orElseThrow();
        why.reason().set("It was her cousin");
        kayla.side().confirm();
        assertThat(chronology(kayla)).contains("Withdrawn by Anne Bennett");
    }

    private static EntryId entry(RecordViewModel record, EntryId.Kind kind) {
        return page(record).chronology().stream()
                .flatMap(entry -> entry.entry().stream())
                .filter(id -> id.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void custodyIsTypedCorrectedAndEndsWithHow() {
        RecordViewModel jordan = opened("jordan");
        EventForm held = typing(jordan, EventKind.CUSTODY);
        held.text("WHEN").set("02:05");
        held.text("PLACE").set("Northmere");
        held.text("BY").set("police");
        jordan.side().confirm();
        jordan.side().events().correct(entry(jordan, EntryId.Kind.CUSTODY));
        EventForm otherwise = ((SideForm.Recording) jordan.side().form().get().orElseThrow()).form();
        assertThat(otherwise.text("WHEN").get()).isEqualTo("24/11/2026 02:05");
        otherwise.text("WHEN").set("02:35");
        jordan.side().confirm();
        assertThat(otherwise.error("REASON")).isNotEmpty();
        otherwise.text("REASON").set("arrived later");
        jordan.side().confirm();
        assertThat(chronology(jordan))
                .contains("In custody since 24/11/2026 02:35, Northmere, told by police.")
                .contains("Corrected. arrived later. Before: In custody since 24/11/2026 02:05");
        EventForm left = typing(jordan, EventKind.LEFT_CUSTODY);
        left.text("END").set("08:00");
        jordan.side().confirm();
        assertThat(left.problem().get()).isNotEmpty();
        left.how().set(Optional.of(Custody.How.CHARGED_AND_BAILED));
        jordan.side().confirm();
        assertThat(chronology(jordan)).contains("left 24/11/2026 08:00, charged and bailed.");
    }

    @Test
    void aHalfTypedFormComesBack() {
        RecordViewModel jordan = opened("jordan");
        EventForm form = typing(jordan, EventKind.CUSTODY);
        form.text("PLACE").set("Northm");
        model = day.model(new Destination.Children());
        RecordViewModel again = opened("jordan");
        EventForm found = typing(again, EventKind.CUSTODY);
        assertThat(found.text("PLACE").get()).isEqualTo("Northm");
        assertThat(again.side().putBack()).contains("was put back");
    }

    @Test
    void fromTheAgendaTheFormIsThereAtOnceAndSavingGoesBack() {
        Destination agenda = new Destination.Agenda(DAY);
        model = day.model(
                new Destination.Children(Optional.of(day.found("jordan").id()), Optional.of(agenda), true));
        RecordViewModel jordan = ((ChildrenPage.Opened) model.page().get()).record();
        assertThat(jordan.side().form().get().orElseThrow()).isInstanceOf(SideForm.Choosing.class);
        EventForm taken = typing(jordan, EventKind.PROTECTION);
        taken.text("WHEN").set("07:00");
        taken.text("BY").set("police, PC Lane");
        jordan.side().confirm();
        assertThat(day.gone).containsExactly(agenda);
    }
}
