package org.mashhuddle.ui.minutes.correction;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.FormRow;
import org.mashhuddle.ui.kit.form.Look;

/// A correction that somebody asks for: who, which entry, in their own words.
final class WishForm extends Form<CorrectionService.Wish> {

    private static final String MEETING = "meeting";
    private final MeetingBook book;
    private final LocalDate today;
    final Field<Optional<Amendment.Who>> who;
    final Field<Optional<Agency>> agency;
    final Field<String> name;
    final Field<Optional<LocalDate>> on;
    final Field<Optional<String>> about;
    final Field<Optional<Amendment.Kind>> kind;
    private final Map<String, Field<Optional<String>>> entries = new LinkedHashMap<>();
    final Field<String> asks;
    final Field<SharingMark> mark;

    WishForm(MeetingBook book, LocalDate today) {
        super(new Title("wish", "correction", words("correction.ask"), words("correction.take")));
        this.book = book;
        this.today = today;
        List<Agency> agencies = book.hub().directory().agencies();
        who = openSegments("who", all(Amendment.Who.class), one -> words("correction.who." + one))
                .label(words("correction.asked-by"));
        agency = agency("agency", words("correction.which-agency"), agencies);
        name = text("name").label(words("correction.name")).hint(words("correction.name-hint"));
        on = pastDay("on", today).label(words("correction.asked-on")).startsWith(Optional.of(today));
        on.check(day -> day.filter(at -> !at.isAfter(today)
                                && !at.isBefore(book.meeting().heldOn()))
                        .isPresent()
                ? ""
                : words("correction.day-wrong"));
        about = about();
        kind = openSegments("kind", asked(), one -> words("correction.kind." + one))
                .label(words("correction.kind"));
        items().forEach(item -> entries.put(code(item), entry(item)));
        asks = area("asks").label(words("correction.asks")).required(words("correction.asks-needed"));
        mark = mark("mark", agencies).label(words("correction.mark"));
        List.of(who.text(), about.text(), kind.text()).forEach(text -> text.subscribe((_, _) -> redraw()));
    }

    private static List<Amendment.Kind> asked() {
        return all(Amendment.Kind.class).stream().filter(one -> !one.isMove()).toList();
    }

    private Field<Optional<String>> about() {
        List<String> all = new ArrayList<>(items().stream().map(WishForm::code).toList());
        all.add(MEETING);
        Look.Menu look = new Look.Menu(
                "fth-user",
                words("correction.which-item"),
                all.stream().map(code -> new Look.Choice(code, item(code))).toList());
        return menu("about", look, all, code -> code).label(words("correction.about"));
    }

    private String item(String code) {
        return items().stream()
                .filter(item -> code(item).equals(code))
                .findFirst()
                .flatMap(item -> book.subject(item).map(one -> item.number() + "  " + book.name(one)))
                .orElseGet(() -> words("correction.meeting"));
    }

    private List<AgendaItem> items() {
        return book.agenda().items().stream()
                .filter(item -> book.subject(item).isPresent())
                .toList();
    }

    private static String code(AgendaItem item) {
        return item.subject().value().toString();
    }

    private Field<Optional<String>> entry(AgendaItem item) {
        Discussion said = book.discussion(item);
        List<Look.Choice> all = new ArrayList<>();
        said.contributions().stream()
                .filter(one -> !one.said().isBlank())
                .forEach(one ->
                        all.add(new Look.Choice(one.id().value().toString(), who(one) + ": " + start(one.said()))));
        if (said.voice().isRecorded()) {
            all.add(new Look.Choice(EntryPart.VOICE.name(), words("correction.voice")));
        }
        Look.Menu look = new Look.Menu("fth-message-square", words("correction.which-entry"), all);
        return menu(
                        "entry-" + item.number(),
                        look,
                        all.stream().map(Look.Choice::code).toList(),
                        code -> code)
                .label(words("correction.entry"));
    }

    private String who(Contribution one) {
        String agency = book.hub().directory().label(one.agency());
        return one.speaker().isBlank() ? agency : agency + ", " + one.speaker();
    }

    private static String start(String words) {
        return words.length() <= 40 ? words : words.substring(0, 40).strip() + "\u2026";
    }

    @Override
    public List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>(List.of(new FormRow.Fields(who)));
        if (who.get().filter(Amendment.Who.AGENCY::equals).isPresent()) {
            rows.add(new FormRow.Fields(agency));
        }
        rows.add(new FormRow.Fields(name));
        rows.add(new FormRow.Fields(on));
        rows.add(new FormRow.Fields(about));
        rows.add(new FormRow.Fields(kind));
        if (isLeftOut()) {
            rows.add(new FormRow.Fields(mark));
        } else {
            chosenEntry().ifPresent(entry -> rows.add(new FormRow.Fields(entry)));
        }
        rows.add(new FormRow.Fields(asks));
        return rows;
    }

    private boolean isLeftOut() {
        return kind.get().filter(Amendment.Kind.LEFT_OUT::equals).isPresent();
    }

    private Optional<Field<Optional<String>>> chosenEntry() {
        return about.get().flatMap(code -> Optional.ofNullable(entries.get(code)));
    }

    @Override
    public Length length() {
        return Length.LONG;
    }

    @Override
    protected String missing() {
        boolean noAgency = who.get().filter(Amendment.Who.AGENCY::equals).isPresent()
                && agency.get().isEmpty();
        if (who.get().isEmpty() || noAgency) {
            return words("correction.who-needed");
        }
        if (about.get().isEmpty() || kind.get().isEmpty()) {
            return words("correction.what-needed");
        }
        boolean entry = isLeftOut() || chosenEntry().flatMap(Field::get).isPresent();
        return entry ? "" : words("correction.entry-needed");
    }

    @Override
    public void fill(CorrectionService.Wish wish) {
        who.set(Optional.of(wish.asker().who()));
        agency.set(wish.asker().agency().flatMap(book.hub().directory()::agency));
        name.set(wish.asker().name());
        on.set(Optional.of(wish.on()));
        String code = wish.about().map(one -> one.value().toString()).orElse(MEETING);
        about.set(Optional.of(code));
        kind.set(Optional.of(wish.entry().kind()));
        Optional.ofNullable(entries.get(code))
                .filter(_ -> wish.entry().kind() != Amendment.Kind.LEFT_OUT)
                .ifPresent(entry -> entry.set(Optional.of(
                        wish.entry().part() == EntryPart.VOICE
                                ? EntryPart.VOICE.name()
                                : wish.entry().ref())));
        asks.set(wish.asks());
        mark.set(wish.mark());
    }

    @Override
    public CorrectionService.Wish read() {
        Amendment.Who by = who.get().orElseThrow();
        Optional<Agency> asking = agency.get().filter(_ -> by == Amendment.Who.AGENCY);
        return new CorrectionService.Wish(
                new Amendment.Asker(by, asking.map(Agency::id), name.get()),
                items().stream()
                        .filter(item -> about.get().filter(code(item)::equals).isPresent())
                        .map(AgendaItem::subject)
                        .findFirst(),
                entryRead(),
                asks.get(),
                mark.get(),
                on.get().orElse(today));
    }

    private Amendment.Entry entryRead() {
        Amendment.Kind what = kind.get().orElseThrow();
        if (what == Amendment.Kind.LEFT_OUT) {
            return new Amendment.Entry(what, EntryPart.SHARED, "");
        }
        String ref = chosenEntry().flatMap(Field::get).orElse("");
        return ref.equals(EntryPart.VOICE.name())
                ? new Amendment.Entry(what, EntryPart.VOICE, "")
                : new Amendment.Entry(what, EntryPart.SHARED, ref);
    }
}
