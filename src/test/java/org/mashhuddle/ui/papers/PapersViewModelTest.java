package org.mashhuddle.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.service.minutes.WithheldEntry;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.kit.RecallAnswer;

/// Papers, on the demo day's meeting and the real services.
class PapersViewModelTest {

    @TempDir
    private Path folder;

    private PapersDay day;
    private PapersViewModel model;

    @BeforeEach
    void theMeetingIsClosed() {
        day = new PapersDay(folder);
        day.hold();
        model = day.model();
    }

    @AfterEach
    void lock() {
        day.close();
    }

    private String reference() {
        return model.prepared().get().map(PreparedPaper::head).orElseThrow().reference();
    }

    private void check(Channel channel) {
        model.form().channel().set(Optional.of(channel));
        model.form().typed().set(PapersDay.typed(channel));
        model.form().pageRead().set(true);
    }

    @Test
    void nothingGoesBeforeEverythingIsCheckedAndTheNextPaperIsCheckedAnew() throws Exception {
        assertThat(model.form().leftWords()).isEqualTo("Still to check: how it goes; that the page was read. ");
        day.dialogs.paths.add(folder.resolve("early.pdf"));
        model.save();
        assertThat(day.queue().out()).isEmpty();
        day.dialogs.paths.clear();
        check(Channel.SECURE_EMAIL);
        PaperLine line = model.selected().get().orElseThrow();
        day.dialogs.paths.add(folder.resolve(reference() + ".pdf"));

        model.save();

        assertThat(day.queue().out()).hasSize(1);
        assertThat(Files.size(folder.resolve("SAM-2026-11-24-P01.pdf"))).isPositive();
        assertThat(model.lines()).doesNotContain(line);
        assertThat(reference()).endsWith("P02");
        assertThat(model.form().leftWords()).isEqualTo("Still to check: how it goes; that the page was read. ");
    }

    /// Half an address is the beginning of the right one; who leaves it so is told what is left.
    @Test
    void whatIsLeftToCheckIsNamed() {
        String whole = PapersDay.typed(Channel.SECURE_EMAIL);
        model.form().channel().set(Optional.of(Channel.SECURE_EMAIL));
        model.form().typed().set(whole.substring(0, whole.length() - 1));
        model.form().pageRead().set(true);
        assertThat(model.form().leftWords()).isEqualTo("Still to check: the address, typed as it is on file. ");
        model.form().typed().set(whole);
        assertThat(model.form().leftWords()).isEmpty();
        model.form().channel().set(Optional.of(Channel.HANDED_OVER));
        model.form().typed().set("");
        assertThat(model.form().leftWords()).isEqualTo("Still to check: who takes it. ");
    }

    @Test
    void whoTakesItByHandIsOfferedFromTheAgencysPeopleAndAnybodyElseCanBeTyped() {
        IssueForm form = model.form();
        assertThat(form.takers()).isEmpty();
        form.channel().set(Optional.of(Channel.HANDED_OVER));
        List<String> people =
                form.people().stream().filter(name -> !name.isEmpty()).toList();
        assertThat(people).isNotEmpty();
        assertThat(form.takers()).isEqualTo(people);
        String last = people.getLast();
        form.typed().set(last.substring(0, last.length() - 1).toLowerCase(Locale.UK));
        assertThat(form.takers()).contains(last);
        form.typed().set(last);
        assertThat(form.takers()).doesNotContain(last);
        form.typed().set("the porter at the desk");
        assertThat(form.takers()).isEmpty();
        assertThat(form.sending().orElseThrow().typed()).isEqualTo("the porter at the desk");
        form.typed().set("");
        form.channel().set(Optional.of(Channel.SECURE_EMAIL));
        assertThat(form.takers()).isEmpty();
    }

    @Test
    void anotherRecipientMakesAnotherPageAndIsCheckedAnew() {
        check(Channel.HANDED_OVER);
        String person = model.form().people().getLast();

        model.form().person().set(person);

        assertThat(model.prepared().get().orElseThrow().recipient().person()).isEqualTo(person);
        assertThat(model.form().isLeft()).isTrue();
        assertThat(model.form().person().get()).isEqualTo(person);
    }

    @Test
    void whatIsWithheldIsListedByItsPlaceAndIsNotInTheFile() throws Exception {
        Map<String, String> actions =
                day.open.services().agendas().book(day.open.viewer(), day.meeting).actions().stream()
                        .collect(Collectors.toMap(Action::number, Action::text));
        Set<WithheldEntry.Part> seen = EnumSet.noneOf(WithheldEntry.Part.class);
        for (PaperLine line : model.lines()) {
            model.select(Optional.of(line));
            Optional<PreparedPaper> prepared = model.prepared().get();
            if (prepared.isEmpty()) {
                assertThat(line.hint()).contains("signature");
                continue;
            }
            PreparedPaper paper = prepared.orElseThrow();
            String said;
            try (var file = Loader.loadPDF(paper.pdf())) {
                said = new PDFTextStripper().getText(file);
            }
            for (WithheldEntry entry : paper.checks().withheld()) {
                seen.add(entry.part());
                assertThat(entry.number()).isNotBlank();
                if (entry.part() == WithheldEntry.Part.ACTION) {
                    assertThat(said).doesNotContain(actions.get(entry.number()));
                }
            }
        }
        assertThat(seen).contains(WithheldEntry.Part.ACTION, WithheldEntry.Part.SHARED);
    }

    @Test
    void withoutAPrinterNothingIsSealed() {
        check(Channel.POSTED);

        model.print();

        assertThat(model.problem().get()).contains("knows no printer");
        assertThat(day.queue().out()).isEmpty();
    }

    @Test
    void whatThePrinterRefusedIsSentAgainAndNotSealedTwice() {
        check(Channel.POSTED);
        int[] asked = {0};
        day.dialogs.printers.add(new PrinterChoice.Chosen(files -> {
            assertThat(files).hasSize(2);
            if (asked[0]++ == 0) {
                throw new PrinterChoice.PrintingFailed();
            }
        }));

        model.print();
        assertThat(model.stuck().get()).isTrue();
        assertThat(model.problem().get()).contains("SAM-2026-11-24-P01", "refused");
        model.again();

        assertThat(asked[0]).isEqualTo(2);
        assertThat(model.stuck().get()).isFalse();
        assertThat(day.queue().out()).hasSize(1);
        assertThat(reference()).endsWith("P02");
    }

    @Test
    void whatIsSaidNeverToHaveComeOutIsNotBroughtOutAnyMore() {
        check(Channel.POSTED);
        int[] asked = {0};
        day.dialogs.printers.add(new PrinterChoice.Chosen(_ -> {
            asked[0]++;
            throw new PrinterChoice.PrintingFailed();
        }));
        model.print();
        model.list().tab().set(PaperTab.NOT_OUT);
        PaperLine sealed = model.lines().getFirst();
        assertThat(sealed.out().orElseThrow().state()).isEqualTo(PaperState.SEALED);
        assertThat(sealed.hint()).contains("P01", "neither printed nor saved");
        model.select(Optional.of(sealed));
        day.dialogs.reasons.add("no paper left");

        model.verbs().neverOut();
        model.again();

        assertThat(asked[0]).isEqualTo(1);
        assertThat(model.stuck().get()).isFalse();
        assertThat(model.lines().getFirst().hint()).contains("no paper left");
    }

    @Test
    void aPaperThatCouldNotBeWrittenKeepsItsNumberUntilItIs() {
        check(Channel.SECURE_EMAIL);
        day.dialogs.paths.add(folder.resolve("nowhere").resolve("x.pdf"));
        model.save();
        assertThat(model.stuck().get()).isTrue();
        day.dialogs.paths.add(folder.resolve("there.pdf"));

        model.again();

        assertThat(folder.resolve("there.pdf")).exists();
        assertThat(day.queue().out()).hasSize(1);
    }

    @Test
    void aPaperIsKeptBackAndPutBackAndARecalledOneIsSeen() {
        int due = model.lines().size();
        day.dialogs.reasons.add("who is it for?");
        model.verbs().hold();
        assertThat(model.lines()).hasSize(due);
        assertThat(model.list().count(PaperTab.DUE).getValue()).isEqualTo(due - 1);
        model.list().tab().set(PaperTab.NOT_OUT);
        PaperLine held =
                model.lines().stream().filter(PaperLine::alarm).findFirst().orElseThrow();
        assertThat(held.hint()).contains("who is it for?");
        model.select(Optional.of(held));
        model.verbs().release();
        assertThat(model.list().count(PaperTab.DUE).getValue()).isEqualTo(due);
        model.list().tab().set(PaperTab.DUE);
        check(Channel.SECURE_EMAIL);
        day.dialogs.paths.add(folder.resolve("x.pdf"));
        model.save();
        model.list().tab().set(PaperTab.ISSUED);
        day.dialogs.recalls.add(new RecallAnswer("bounced", "Police"));
        model.verbs().recall();
        assertThat(model.list().count(PaperTab.RECALLED).getValue()).isEqualTo(1);
        assertThat(model.list().count(PaperTab.ISSUED).getValue()).isZero();
    }

    /// What is still with somebody stands above what is here again, and its line begins with that.
    @Test
    void whatWasCalledBackAndIsNotHereStandsFirst() {
        for (String reason : List.of("torn", "wrong address")) {
            model.list().tab().set(PaperTab.DUE);
            check(Channel.SECURE_EMAIL);
            day.dialogs.paths.add(folder.resolve(reference() + ".pdf"));
            model.save();
            model.list().tab().set(PaperTab.ISSUED);
            if (reason.equals("torn")) {
                day.dialogs.reasons.add(reason);
                model.verbs().cameBack();
            } else {
                day.dialogs.recalls.add(new RecallAnswer(reason, "By phone"));
                model.verbs().recall();
            }
        }
        for (PaperOrder order : PaperOrder.values()) {
            model.list().order().set(order);
            model.list().tab().set(PaperTab.RECALLED);
            assertThat(model.lines().stream().map(PaperLine::hint))
                    .as(order.name())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("Recalled, not back yet: SAM-2026-11-24-P02, ");
        }
    }

    @Test
    void theSignatureMakesNumberedCopiesDueAndThePlansOfTheSignedVersion() {
        check(Channel.SECURE_EMAIL);
        day.dialogs.paths.add(folder.resolve("x.pdf"));
        model.save();
        day.sign();

        PapersViewModel after = day.model();

        assertThat(after.lines().stream().map(line -> line.key().kind())).contains(PaperKind.MINUTES);
        assertThat(after.lines().stream().map(PaperLine::hint))
                .anyMatch(hint -> hint.endsWith("; replaces SAM-2026-11-24-P01"));
        after.list().search().set("jordan");
        assertThat(after.lines()).isNotEmpty().allMatch(line -> line.title().contains("Jordan"));
    }
}
