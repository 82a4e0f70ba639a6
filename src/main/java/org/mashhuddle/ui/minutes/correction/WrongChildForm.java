package org.mashhuddle.ui.minutes.correction;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Finder;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.FormRow;
import org.mashhuddle.ui.kit.form.Look;

/// Which entry stands under the wrong child, whose it is, and since when somebody knows it. Nothing is
/// preselected, and nothing is moved by it.
final class WrongChildForm extends Form<CorrectionService.WrongEntry> {

    private final Finder<Subject> finder;
    final Field<Optional<String>> entry;
    final Field<Optional<Subject>> belongs;
    final Field<Optional<Moment>> known;

    /// @param find looks for what is typed of a name, and offers what it finds
    WrongChildForm(MeetingBook book, LocalDate today, Instant now, Consumer<WrongChildForm> again, Finding find) {
        super(new Title("wrong", "wrong-child", words("wrong.heading"), words("wrong.weigh")));
        List<Look.Choice> entries = entries(book);
        entry = menu(
                        "entry",
                        new Look.Menu("fth-message-square", words("correction.which-entry"), entries),
                        entries.stream().map(Look.Choice::code).toList(),
                        code -> code)
                .label(words("wrong.entry"));
        finder = new Finder<>(one -> one.id().value() + " " + one.displayName(), one -> reads(one, today));
        belongs = field("belongs", finder.look(typed -> find.offer(this, typed), "wrong-found"), finder.reading())
                .label(words("wrong.belongs"))
                .prompt(words("children.link-prompt"));
        known = moment("known", today, now)
                .label(words("wrong.known"))
                .hint(words("wrong.known-hint", book.hub().limits().on(TimeLimit.BREACH_REPORT, today)));
        known.check(
                when -> when.filter(Moment.Exactly.class::isInstance).isPresent() ? "" : words("wrong.known-needed"));
        finder.follow(belongs, _ -> again.accept(this));
    }

    /// Looks for somebody by the beginning of a name.
    interface Finding {
        void offer(WrongChildForm form, String typed);
    }

    private static String reads(Subject one, LocalDate today) {
        String age = one.ageInWords(today);
        return age.isEmpty() ? one.displayName() : one.displayName() + ", " + age;
    }

    private static List<Look.Choice> entries(MeetingBook book) {
        return book.agenda().items().stream()
                .filter(item -> book.subject(item).isPresent())
                .flatMap(item -> book.discussion(item).contributions().stream()
                        .filter(one -> !one.everyWord().isEmpty())
                        .map(one -> new Look.Choice(one.id().value().toString(), reads(book, item, one))))
                .toList();
    }

    private static String reads(MeetingBook book, AgendaItem item, Contribution one) {
        String who = book.subject(item).map(book::name).orElse("");
        return words(
                "wrong.choice", item.number(), who, book.hub().directory().label(one.agency()), start(one.everyWord()));
    }

    private static String start(String words) {
        return words.length() <= 32 ? words : words.substring(0, 32).strip() + "\u2026";
    }

    /// The subject whose name is in the field, where it was put back.
    String nameTyped() {
        String code = belongs.text().get();
        return code.substring(code.indexOf(' ') + 1);
    }

    void offer(List<Subject> found) {
        finder.offer(found);
    }

    void recall(List<Subject> found) {
        finder.recall(found, belongs);
    }

    @Override
    public List<FormRow> rows() {
        return List.of(
                new FormRow.Sentence(words("wrong.only")),
                new FormRow.Fields(entry),
                new FormRow.Fields(belongs),
                new FormRow.Fields(known));
    }

    @Override
    protected String missing() {
        if (entry.get().isEmpty()) {
            return words("wrong.entry-needed");
        }
        return belongs.get().isEmpty() ? words("wrong.belongs-needed") : "";
    }

    @Override
    public void fill(CorrectionService.WrongEntry wrong) {
        entry.set(Optional.of(wrong.entry().value().toString()));
        belongs.set(belongs.get().filter(one -> one.id().equals(wrong.belongsTo())));
        known.set(Optional.of(new Moment.Exactly(wrong.knownAt())));
    }

    @Override
    public CorrectionService.WrongEntry read() {
        return new CorrectionService.WrongEntry(
                new ContributionId(UUID.fromString(entry.get().orElseThrow())),
                belongs.get().orElseThrow().id(),
                known.get().orElseThrow() instanceof Moment.Exactly exact ? exact.at() : Instant.MAX);
    }
}
