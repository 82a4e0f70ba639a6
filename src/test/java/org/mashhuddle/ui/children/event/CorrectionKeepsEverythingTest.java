package org.mashhuddle.ui.children.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.referral.PoliceRisk;
import org.mashhuddle.ui.children.form.SideForm;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.search.WithChildren;

/// What was typed of something that happened stands whole in the form that corrects it; and a
/// correction that changes nothing but gives its reason loses none of it.
class CorrectionKeepsEverythingTest extends WithChildren {

    private static EventForm form(RecordViewModel record) {
        return ((SideForm.Recording) record.side().form().get().orElseThrow()).form();
    }

    private static EventForm typing(RecordViewModel record, EventKind kind) {
        record.side().events().begin(kind);
        return form(record);
    }

    private static EventForm correcting(RecordViewModel record, EntryId.Kind kind) {
        EntryId entry = page(record).chronology().stream()
                .flatMap(one -> one.entry().stream())
                .filter(id -> id.kind() == kind)
                .findFirst()
                .orElseThrow();
        record.side().events().correct(entry);
        return form(record);
    }

    private static String words(EventField field) {
        return switch (field) {
            case WHEN -> "24/11/2026 02:05";
            case REPORTED -> "24/11/2026 02:30";
            case SEEN -> "24/11/2026 07:10";
            case END -> "24/11/2026 08:15";
            case SOURCE, PERSON, SAYS, PLACE, FROM, HOW, BY, SEEN_BY, RATING_WHY, REASON ->
                "Words of " + field.name().toLowerCase(java.util.Locale.UK);
        };
    }

    /// Every field that is shown, and everything that is chosen.
    private static EventForm filled(EventForm form) {
        form.shown().forEach(field -> form.field(field).text().set(words(field)));
        form.category().set(form.about().happened().categories().stream().findFirst());
        form.rating().set(Optional.of(MashRating.AMBER));
        form.risk().set(Optional.of(PoliceRisk.values()[0]));
        form.how().set(Optional.of(Custody.How.CHARGED_AND_BAILED));
        form.mark().set(new SharingMark.MayBeShared());
        return form;
    }

    private static Map<String, String> said(EventForm form) {
        Map<String, String> said = new TreeMap<>();
        form.shown().stream()
                .filter(field -> field != EventField.REASON)
                .forEach(field -> said.put(field.name(), form.text(field)));
        said.put(
                "chosen",
                form.category().get() + " " + form.rating().get() + " "
                        + form.risk().get() + " " + form.how().get() + " "
                        + form.mark().get());
        return said;
    }

    private static void save(RecordViewModel record, EventForm form) {
        record.side().confirm();
        assertThat(record.side().form().get()).as(form.problem().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT, REFERRAL, ",
        "REFERRAL, REFERRAL, ",
        "POLICE_NOTICE, REFERRAL, ",
        "MISSING, MISSING, ",
        "MISSING, MISSING, RETURNED",
        "CUSTODY, CUSTODY, ",
        "CUSTODY, CUSTODY, LEFT_CUSTODY",
        "PROTECTION, PROTECTION, "
    })
    void whatWasTypedStandsInTheFormThatCorrectsItAndStaysThere(
            EventKind kind, EntryId.Kind entry, @Nullable EventKind end) {
        RecordViewModel record = opened("kayla");
        EventForm typed = filled(typing(record, kind));
        Map<String, String> words = new TreeMap<>();
        typed.shown().forEach(field -> words.put(field.name(), words(field)));
        save(record, typed);
        if (end != null) {
            EventForm ended = filled(typing(record, end));
            ended.shown().forEach(field -> words.put(field.name(), words(field)));
            save(record, ended);
        }
        EventForm form = correcting(record, entry);
        Map<String, String> before = said(form);
        assertThat(before).containsAllEntriesOf(words);
        assertThat(before.get("chosen"))
                .contains(
                        switch (kind) {
                            case CONTACT, REFERRAL, POLICE_NOTICE ->
                                form.about().happened().categories().getFirst();
                            case MISSING -> PoliceRisk.values()[0].name();
                            case CUSTODY -> end != null ? "CHARGED_AND_BAILED" : "empty";
                            case PROTECTION,
                                    RATING,
                                    STILL_MISSING,
                                    RETURNED,
                                    INTERVIEW,
                                    STILL_HELD,
                                    EXTENDED,
                                    LEFT_CUSTODY -> "empty";
                        });
        form.field(EventField.REASON).text().set("as it was told");
        save(record, form);
        assertThat(said(correcting(record, entry))).isEqualTo(before);
    }
}
