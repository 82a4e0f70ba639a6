package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.reader.PaperWarning;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.service.papers.RecordPrintService;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.FormRow;
import org.mashhuddle.ui.kit.page.PagesViewModel;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// The record on paper, for somebody named at an agency: first its pages are made and shown, with what to look at
/// twice, then it is sealed and printed behind its cover sheet, or saved. Nothing is preselected.
public final class RecordPrintForm extends SideForm<RecordPrintForm.Typed> {

    /// For whom, and how it goes.
    public record Typed(Optional<Agency> agency, String person, Optional<Channel> channel, String typed) {
        @Override
        public String toString() {
            return "Typed";
        }
    }

    private record Read(Typed typed, PreparedPaper paper) {}

    public final Field<Optional<Agency>> agency =
            agency("agency", words("record-print.agency"), host.agencies()).spoken(words("record-print.agency"));
    public final Field<String> person = text("person")
            .id("print-person")
            .label(words("record-print.person"))
            .hint(words("record-print.person-hint"));
    public final Field<Optional<Channel>> channel =
            openSegments("channel", List.of(Channel.values()), RecordPrintForm::how);
    public final Field<String> typed =
            text("typed").id("print-typed").label(words("record-print.typed")).hint(words("record-print.typed-hint"));
    private final ReadOnlyObjectWrapper<Optional<PreparedPaper>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PagesViewModel pages;
    private final RecordPrintOut out;
    private Optional<Read> read = Optional.empty();

    public RecordPrintForm(Host host) {
        super(host, new Title("print", "print", words("record-print.heading"), words("record-print.verb")));
        List.of(agency, person, channel, typed).forEach(field -> field.text().subscribe((_, _) -> forget()));
        pages = new PagesViewModel(
                "record-print",
                host.desk().tools().background(),
                () -> made.get().orElseThrow().pdf(),
                failure -> problem().set(RefusalWords.of(failure)));
        out = new RecordPrintOut(host.desk(), problem()::set, this::done, () -> read = Optional.empty());
    }

    private static String how(Channel channel) {
        return switch (channel) {
            case SECURE_EMAIL -> words("record-print.email");
            case HANDED_OVER -> words("record-print.hand");
            case POSTED -> words("record-print.post");
        };
    }

    @Override
    public List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>(List.of(
                new FormRow.Sentence(words("record-print.about")),
                new FormRow.Fields(agency),
                new FormRow.Fields(person),
                new FormRow.Fields(channel),
                new FormRow.Fields(typed)));
        made.get().ifPresent(paper -> {
            boolean printed = channel.get().filter(Channel::isPrinted).isPresent();
            said(paper, printed).forEach(words -> rows.add(new FormRow.Sentence(words)));
            if (printed) {
                rows.add(new FormRow.Deed("print-save", words("papers.save-too"), false, this::keep));
            }
        });
        return rows;
    }

    @Override
    protected String missing() {
        if (agency.get().isEmpty() || person.isEmpty()) {
            return words("record-print.who-needed");
        }
        return channel.get().isEmpty() || typed.isEmpty() ? words("record-print.how-needed") : "";
    }

    @Override
    public void fill(Typed value) {
        agency.set(value.agency());
        person.set(value.person());
        channel.set(value.channel());
        typed.set(value.typed());
    }

    @Override
    public Typed read() {
        return new Typed(agency.get(), person.get(), channel.get(), typed.get());
    }

    /// The first time it is made and looked at, the second time it goes.
    @Override
    void save(Typed now) {
        read.filter(one -> one.typed().equals(now)).ifPresentOrElse(one -> bring(now, one.paper()), () -> look(now));
    }

    /// What is shown is what goes: with another recipient or another way it is made anew.
    private void forget() {
        if (made.get().isPresent()) {
            read = Optional.empty();
            made.set(Optional.empty());
            redraw();
        }
    }

    private void look(Typed now) {
        RecordPrintService.Wanted wanted = new RecordPrintService.Wanted(
                host.id(), now.agency().orElseThrow().id(), now.person());
        ask(() -> services().recordPrints().prepare(actor(), wanted), paper -> {
            read = Optional.of(new Read(now, paper));
            made.set(Optional.of(paper));
            pages.load();
            redraw();
        });
    }

    /// The paper as it will go; none while it was not made.
    public ReadOnlyObjectProperty<Optional<PreparedPaper>> made() {
        return made.getReadOnlyProperty();
    }

    /// Its pages, to be read before it is sealed.
    public PagesViewModel pages() {
        return pages;
    }

    private static List<String> said(PreparedPaper paper, boolean printed) {
        List<String> said = new ArrayList<>();
        said.add(words(
                printed ? "record-print.read-print" : "record-print.read-save",
                paper.checks().pages(),
                paper.head().reference(),
                paper.head().copy()));
        if (paper.checks().warnings().contains(PaperWarning.DO_NOT_TELL)) {
            said.add(words("papers.warn-do-not-tell"));
        }
        if (paper.checks().warnings().contains(PaperWarning.SAME_NAME_IN_THE_HUB)) {
            said.add(words("papers.warn-same-name-in-hub"));
        }
        return said;
    }

    /// By secure e-mail it goes as a file, by hand and by post on paper.
    private void bring(Typed now, PreparedPaper paper) {
        Sending sending = sending(now);
        if (sending.channel().isPrinted()) {
            out.print(paper, sending);
        } else {
            out.save(paper, sending);
        }
    }

    private void keep() {
        read.ifPresent(one -> out.save(one.paper(), sending(one.typed())));
    }

    private static Sending sending(Typed now) {
        return new Sending(now.channel().orElseThrow(), now.typed());
    }
}
