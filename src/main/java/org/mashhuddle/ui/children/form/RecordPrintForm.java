package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.reader.PaperWarning;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.service.papers.RecordPrintService;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.FormRow;
import org.mashhuddle.ui.kit.page.PagesViewModel;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// The record on paper, for somebody named at an agency: first its pages are made and shown, with what to look at
/// twice, then it is sealed and saved, with the sheet in front beside it. Nothing is preselected.
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
    private Optional<Read> read = Optional.empty();

    public RecordPrintForm(Host host) {
        super(host, new Title("print", "print", words("record-print.heading"), words("record-print.verb")));
        List.of(agency, person, channel, typed).forEach(field -> field.text().subscribe((_, _) -> forget()));
        pages = new PagesViewModel(
                "record-print",
                host.desk().tools().background(),
                () -> made.get().orElseThrow().pdf(),
                failure -> problem().set(RefusalWords.of(failure)));
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
        made.get().ifPresent(paper -> said(paper).forEach(words -> rows.add(new FormRow.Sentence(words))));
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
        read.filter(one -> one.typed().equals(now)).ifPresentOrElse(one -> out(now, one.paper()), () -> look(now));
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

    private static List<String> said(PreparedPaper paper) {
        List<String> said = new ArrayList<>();
        said.add(words("record-print.read", paper.checks().pages(), paper.head().reference()));
        if (paper.checks().warnings().contains(PaperWarning.DO_NOT_TELL)) {
            said.add(words("papers.warn-do-not-tell"));
        }
        if (paper.checks().warnings().contains(PaperWarning.SAME_NAME_IN_THE_HUB)) {
            said.add(words("papers.warn-same-name-in-hub"));
        }
        return said;
    }

    private void out(Typed now, PreparedPaper paper) {
        Sending sending = new Sending(now.channel().orElseThrow(), now.typed());
        host.desk()
                .tools()
                .dialogs()
                .placeFor(paper.head().reference() + ".pdf")
                .ifPresent(place -> seal(paper, sending, place));
    }

    /// Once only: pressed again while it goes, it is made anew.
    private void seal(PreparedPaper paper, Sending sending, Path place) {
        read = Optional.empty();
        ask(
                () -> written(services().recordPrints().issue(actor(), paper, sending), place),
                file -> done(words("papers.saved", file.reference())));
    }

    private IssuedFile written(IssuedFile file, Path place) throws IOException {
        Files.write(place, file.pdf());
        Files.write(place.resolveSibling(file.coverFileName()), file.cover());
        services().recordPrints().broughtOut(actor(), file);
        return file;
    }
}
