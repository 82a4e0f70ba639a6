package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.source.SourceChangeId;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.agenda.ChangedSince;
import org.mashhuddle.ui.agenda.plan.NextMeeting;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FormDrafts;

/// What changed at its source since it was decided on: put on the agenda, or signed off with a
/// reason.
public final class ChangedViewModel {

    private final Services services;
    private final Actor actor;
    private final AgendaRequests asking;
    private final ObservableValue<Optional<MeetingBook>> book;
    private final NextMeeting next;
    private final ObservableList<ChangedRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty open = new SimpleIntegerProperty();

    public ChangedViewModel(
            Services services,
            Actor actor,
            AgendaRequests asking,
            ObservableValue<Optional<MeetingBook>> book,
            NextMeeting next) {
        this.services = services;
        this.actor = actor;
        this.asking = asking;
        this.book = book;
        this.next = next;
    }

    /// Reads again what no person has seen yet.
    public void read() {
        asking.tools().background().run(() -> services.changes().open(actor.viewer()), this::show, asking.refused());
    }

    private void show(ChangedSince changed) {
        NamesOnPage names = new NamesOnPage(changed.subjects().values());
        rows.setAll(changed.changes().stream()
                .flatMap(each -> Optional.ofNullable(changed.subjects().get(each.subject())).stream()
                        .map(subject -> row(each, names.of(subject))))
                .toList());
        open.set(rows.size());
    }

    private static ChangedRow row(SourceChange change, String name) {
        return new ChangedRow(
                change.id(),
                change.subject(),
                name,
                change.words(),
                change.settledAt().map(DateWords::dateTime).orElse(""),
                DateWords.dateTime(change.seenAt()));
    }

    /// Puts whom these rows are about on the agenda; where its meeting is over, on that of the next, which is shown
    /// then.
    public void putOnAgenda(List<ChangedRow> chosen) {
        if (!chosen.isEmpty() && mayDecide()) {
            book.getValue()
                    .ifPresent(shown -> asking.ask(
                            () -> services.changes().putOnAgenda(actor, hears(shown), ids(chosen)),
                            now -> asking.tools().notices().say(said(shown, now, chosen.size()))));
        }
    }

    private MeetingId hears(MeetingBook shown) {
        return NextMeeting.isOver(shown) ? next.after(shown) : shown.meeting().id();
    }

    private String said(MeetingBook before, MeetingBook now, int many) {
        return NextMeeting.isOver(before)
                ? words(
                        "agenda.changed-put-on-next",
                        many,
                        DateWords.weekdayDate(now.agenda().day(), next.today()))
                : words("agenda.changed-put-on", many);
    }

    /// Asks why no meeting need hear of these rows, and signs them off.
    public void signOff(List<ChangedRow> chosen) {
        if (chosen.isEmpty() || !mayDecide()) {
            return;
        }
        FormDrafts typed = asking.journal().at("changes.sign-off");
        asking.tools()
                .dialogs()
                .reasonForSigningOff(chosen.size(), typed)
                .ifPresent(why -> asking.tools()
                        .background()
                        .run(
                                () -> {
                                    services.changes().signOff(actor, ids(chosen), why);
                                    return services.changes().open(actor.viewer());
                                },
                                left -> {
                                    typed.settle();
                                    show(left);
                                    asking.tools().notices().say(words("agenda.changed-signed", chosen.size()));
                                },
                                asking.refused()));
    }

    private static List<SourceChangeId> ids(List<ChangedRow> chosen) {
        return chosen.stream().map(ChangedRow::id).toList();
    }

    /// Opens the record of a row; the way back leads to the agenda.
    public void openRecord(ChangedRow row) {
        book.getValue()
                .ifPresent(shown -> asking.tools()
                        .navigator()
                        .go(new Destination.Children(
                                Optional.of(row.subject()),
                                Optional.of(
                                        new Destination.Agenda(shown.agenda().day())))));
    }

    /// Whether this user decides what becomes of them.
    public boolean mayDecide() {
        return actor.writes();
    }

    /// What no person has seen yet, the oldest first.
    public ObservableList<ChangedRow> rows() {
        return rows;
    }

    /// How many there are.
    public IntegerProperty open() {
        return open;
    }
}
