package org.mashhuddle.ui.children.form;

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
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.search.WithChildren;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.text.MomentReading;

/// What a person types that happened, over the real services.
class EventFormTest extends WithChildren {

    private static final LocalDate DAY = ChildrenDay.DAY;
    private static final Instant NOW = Instant.parse("2026-11-24T08:53:40Z");

    private EventForm<?> typing(RecordViewModel record, EventForm.Kind kind) {
        record.side().events().begin(kind);
        return side(record, EventForm.class);
    }

    private static List<EventForm.Kind> kinds(RecordViewModel record) {
        record.side().events().choose();
        return side(record, EventForm.Choose.class).read();
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
        EventForm<?> form = typing(jordan, EventForm.Kind.MISSING);
        type(form, "when", "22:40");
        type(form, "reported", "yesterday 21:00");
        type(form, "seen", "07:10");
        jordan.side().confirm();
        assertThat(error(form, "when")).contains("not come yet");
        assertThat(error(form, "seen-by")).isNotEmpty();
        type(form, "when", "yesterday 22:40");
        jordan.side().confirm();
        assertThat(error(form, "when")).isEmpty();
        assertThat(error(form, "reported")).contains("before it began");
        assertThat(typed(form, "when")).isEqualTo("yesterday 22:40");
    }

    @Test
    void aChildGoesMissingIsConfirmedAndReturns() {
        RecordViewModel jordan = opened("jordan");
        EventForm<?> gone = typing(jordan, EventForm.Kind.MISSING);
        type(gone, "when", "yesterday 22:40");
        type(gone, "place", "Example Arcade");
        type(gone, "from", "home");
        jordan.side().confirm();
        assertThat(jordan.side().form().get()).isEmpty();
        assertThat(kinds(jordan))
                .contains(EventForm.Kind.STILL_MISSING, EventForm.Kind.RETURNED)
                .doesNotContain(EventForm.Kind.MISSING);
        EventForm<?> seen = typing(jordan, EventForm.Kind.STILL_MISSING);
        type(seen, "seen", "07:10");
        type(seen, "seen-by", "police");
        jordan.side().confirm();
        EventForm<?> back = typing(jordan, EventForm.Kind.RETURNED);
        type(back, "end", "yesterday 21:00");
        jordan.side().confirm();
        assertThat(error(back, "end")).contains("before it began");
        type(back, "end", "08:15");
        type(back, "how", "by himself");
        jordan.side().confirm();
        assertThat(chronology(jordan))
                .contains("Missing, from home, last seen Example Arcade," + " returned 24/11/2026 08:15, by himself.");
        EventForm<?> interview = typing(jordan, EventForm.Kind.INTERVIEW);
        ((MissingForms.Interview) interview).interview.set(Optional.of(MissingForms.Interview.Answer.DECLINED));
        jordan.side().confirm();
        assertThat(chronology(jordan)).contains("Return interview offered, declined.");
        assertThat(kinds(jordan)).doesNotContain(EventForm.Kind.INTERVIEW);
    }

    @Test
    void aReferralWithItsRatingIsTypedRatedOtherwiseCorrectedAndWithdrawn() {
        RecordViewModel kayla = opened("kayla");
        EventForm<?> came = typing(kayla, EventForm.Kind.REFERRAL);
        type(came, "when", "06:12");
        ((ReferralForms.Came) came).rating.set(Optional.of(MashRating.AMBER));
        kayla.side().confirm();
        assertThat(error(came, "source")).isNotEmpty();
        assertThat(error(came, "rating-why")).isNotEmpty();
        type(came, "source", "Example Academy");
        type(came, "rating-why", "seen with two phones");
        ((ReferralForms.Came) came).mark.set(new SharingMark.MayBeShared());
        kayla.side().confirm();
        assertThat(chronology(kayla)).contains("MASH rating Amber: seen with two phones.");
        EventForm<?> rated = typing(kayla, EventForm.Kind.RATING);
        ((ReferralForms.Rate) rated).rating.set(Optional.of(MashRating.RED));
        kayla.side().confirm();
        assertThat(error(rated, "rating-why")).isNotEmpty();
        type(rated, "rating-why", "threatened");
        kayla.side().confirm();
        assertThat(chronology(kayla))
                .contains("MASH rating Red: threatened.")
                .contains("Corrected. threatened. Before: MASH rating Amber: seen with two phones.");
        EntryId entry = entry(kayla, EntryId.Kind.REFERRAL);
        kayla.side().events().withdraw(entry);
        side(kayla, SideForm.Reason.class).reason.set("It was her cousin");
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
        EventForm<?> held = typing(jordan, EventForm.Kind.CUSTODY);
        type(held, "when", "02:05");
        type(held, "place", "Northmere");
        type(held, "by", "police");
        jordan.side().confirm();
        jordan.side().events().correct(entry(jordan, EntryId.Kind.CUSTODY));
        EventForm<?> otherwise = side(jordan, EventForm.class);
        assertThat(typed(otherwise, "when")).isEqualTo("24/11/2026 02:05");
        type(otherwise, "when", "02:35");
        jordan.side().confirm();
        assertThat(error(otherwise, "reason")).isNotEmpty();
        type(otherwise, "reason", "arrived later");
        jordan.side().confirm();
        assertThat(chronology(jordan))
                .contains("In custody since 24/11/2026 02:35, Northmere, told by police.")
                .contains("Corrected. arrived later. Before: In custody since 24/11/2026 02:05");
        EventForm<?> left = typing(jordan, EventForm.Kind.LEFT_CUSTODY);
        type(left, "end", "08:00");
        jordan.side().confirm();
        assertThat(left.problem().get()).isNotEmpty();
        ((CustodyForms.Left) left).ended.set(Optional.of(Custody.How.CHARGED_AND_BAILED));
        jordan.side().confirm();
        assertThat(chronology(jordan)).contains("left 24/11/2026 08:00, charged and bailed.");
    }

    @Test
    void aHalfTypedFormComesBack() {
        RecordViewModel jordan = opened("jordan");
        EventForm<?> form = typing(jordan, EventForm.Kind.CUSTODY);
        type(form, "place", "Northm");
        model = day.model(new Destination.Children());
        RecordViewModel again = opened("jordan");
        EventForm<?> found = typing(again, EventForm.Kind.CUSTODY);
        assertThat(typed(found, "place")).isEqualTo("Northm");
        assertThat(found.putBack().get()).contains("was put back");
    }

    @Test
    void fromTheAgendaTheFormIsThereAtOnceAndSavingGoesBack() {
        Destination agenda = new Destination.Agenda(DAY);
        model = day.model(new Destination.Children(
                Optional.of(day.found("jordan").id()), Optional.of(agenda), Destination.Children.Intent.HAPPENED));
        RecordViewModel jordan = ((ChildrenPage.Opened) model.page().get()).record();
        assertThat(jordan.side().form().get().orElseThrow()).isInstanceOf(EventForm.Choose.class);
        EventForm<?> taken = typing(jordan, EventForm.Kind.PROTECTION);
        type(taken, "when", "07:00");
        type(taken, "by", "police, PC Lane");
        jordan.side().confirm();
        assertThat(day.gone).containsExactly(agenda);
    }
}
