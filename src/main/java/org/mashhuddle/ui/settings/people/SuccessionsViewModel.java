package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.Succession;
import org.mashhuddle.service.hub.SuccessionService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// How agencies end, and which stand in their place.
final class SuccessionsViewModel {

    private final SuccessionService service;
    private final SettingsChanges changes;
    private final LocalDate today;
    private final Supplier<Directory> directory;
    private final Consumer<AgencyId> again;
    private boolean changed;

    /// @param again reads the agencies again and shows one of them
    SuccessionsViewModel(
            SuccessionService service,
            SettingsChanges changes,
            LocalDate today,
            Supplier<Directory> directory,
            Consumer<AgencyId> again) {
        this.service = service;
        this.changes = changes;
        this.today = today;
        this.directory = directory;
        this.again = again;
    }

    /// The first day that may be said to be the last of an agency: who says it late says it before the meeting
    /// of the next day.
    LocalDate earliest() {
        return today.minusDays(1);
    }

    Optional<Succession> of(Agency one) {
        return directory.get().successions().of(one.id());
    }

    /// Whether it stands in the place of another, or its end is said.
    boolean concerns(Agency one) {
        return of(one).isPresent()
                || !directory.get().successions().before(one.id()).isEmpty();
    }

    /// What is said of how it began and how it ends, a sentence each.
    List<String> said(Agency one) {
        Directory all = directory.get();
        List<String> begun = all.successions().before(one.id()).stream()
                .map(each -> words("succession.begun", DateWords.date(each.from()), all.label(each.agency())))
                .toList();
        return Stream.concat(begun.stream(), of(one).map(this::ends).stream()).toList();
    }

    private String ends(Succession one) {
        return words(
                one.peopleGo() ? "succession.ends-with-people" : "succession.ends",
                DateWords.date(one.lastDay()),
                directory.get().label(one.successor()),
                DateWords.date(one.from()));
    }

    /// "until 31/03/2027", "from 01/04/2027"; nothing where neither is said, or it is past.
    Optional<String> state(Agency one) {
        return of(one).map(each -> words("succession.until", DateWords.date(each.lastDay())))
                .or(() -> directory
                        .get()
                        .successions()
                        .begins(one.id())
                        .filter(today::isBefore)
                        .map(day -> words("succession.from", DateWords.date(day))));
    }

    /// Which may stand in its place: every other that has not ended, retired ones too, which then begin.
    List<Agency> heirs(Agency one) {
        return directory.get().agencies().stream()
                .filter(each -> !each.id().equals(one.id())
                        && directory.get().successions().of(each.id()).isEmpty())
                .toList();
    }

    /// Whether the form is drawn again because of what was said in it, which its words then show: once.
    boolean hasChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /// Where the form keeps what is typed.
    FormDrafts typed(Agency one) {
        return changes.form(form(one), of(one).map(this::ends).orElse(""));
    }

    private static String form(Agency one) {
        return "succession." + one.id().value();
    }

    void end(Agency one, LocalDate lastDay, Agency heir, boolean peopleGo) {
        make(one, () -> service.end(changes.actor(), one.id(), lastDay, heir.id(), peopleGo));
    }

    void end(Agency one, LocalDate lastDay, String label, String code, boolean peopleGo) {
        make(one, () -> service.end(changes.actor(), one.id(), lastDay, label, code, peopleGo));
    }

    void endOn(Agency one, LocalDate lastDay) {
        make(one, () -> service.endOn(changes.actor(), one.id(), lastDay));
    }

    void takeBack(Agency one) {
        make(one, () -> {
            service.takeBack(changes.actor(), one.id());
            return one;
        });
    }

    private <T> void make(Agency one, Callable<T> change) {
        changes.make(
                form(one),
                change,
                _ -> {
                    changed = true;
                    again.accept(one.id());
                },
                words("settings.agencies.saved", one.label()));
    }
}
