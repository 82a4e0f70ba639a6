package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.governance.RectificationService;
import org.mashhuddle.service.governance.RectificationService.Asked;
import org.mashhuddle.service.governance.RectificationService.Corrections;
import org.mashhuddle.service.governance.RequestService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// Requests of people about what is held of them, and breaches: logged and answered.
public final class RequestsViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    /// The fields of what was decided, by what is wrong with them.
    private static final Map<Refusal.Kind, String> DECISION = Map.of(
            Refusal.Kind.NAME_MISSING,
            "breach-officer",
            Refusal.Kind.REASON_MISSING,
            "breach-why",
            Refusal.Kind.IN_THE_FUTURE,
            "breach-reported-at");

    private final RequestService service;
    private final RectificationService rectifications;
    private final Actor actor;
    private final SettingsChanges changes;
    private final LocalDate today;
    private final Ways ways;
    private final ObservableList<PersonalRequest> requests = FXCollections.observableArrayList();
    private final ObservableList<DataBreach> breaches = FXCollections.observableArrayList();

    /// Where a request leads.
    ///
    /// @param toRecords goes to the search of records, with the way back here
    /// @param toMinutes goes to the minutes of a meeting
    public record Ways(Runnable toRecords, Consumer<MeetingId> toMinutes) {}

    public RequestsViewModel(
            RequestService service,
            RectificationService rectifications,
            SettingsChanges changes,
            LocalDate today,
            Ways ways) {
        this.service = service;
        this.rectifications = rectifications;
        this.actor = changes.actor();
        this.changes = changes;
        this.today = today;
        this.ways = ways;
        reload();
        changes.read(() -> service.breaches(actor.viewer()), breaches::setAll);
    }

    /// Reads the requests again.
    void reload() {
        changes.read(() -> service.requests(actor.viewer()), requests::setAll);
    }

    /// Where a form keeps what is typed.
    FormDrafts typed(String form) {
        return changes.form(form, "");
    }

    /// Goes to look for the record that a request is about.
    void toRecords() {
        ways.toRecords().run();
    }

    /// Goes to the minutes that a correction is about.
    void toMinutes(MeetingId meeting) {
        ways.toMinutes().accept(meeting);
    }

    /// Reads what a request led to.
    void corrections(PersonalRequest request, Consumer<Corrections> show) {
        changes.read(() -> rectifications.of(actor.viewer(), request.id()), show);
    }

    /// Says that a correction answers a request.
    void name(PersonalRequest request, Optional<Asked> which, Consumer<Corrections> show) {
        if (which.isEmpty()) {
            changes.refuse(words("requests.which-missing"));
            return;
        }
        changes.make(
                () -> rectifications.name(
                        actor, request.id(), which.get().correction().id()),
                show,
                words("requests.correction-named"));
    }

    /// Says that it does not, after all.
    void release(PersonalRequest request, Amendment.Id which, Consumer<Corrections> show) {
        changes.make(
                () -> rectifications.release(actor, request.id(), which), show, words("requests.correction-released"));
    }

    /// Logs a request.
    ///
    /// @param done once it is kept
    void log(Optional<PersonalRequest.Kind> kind, String by, String asked, Optional<LocalDate> on, Runnable done) {
        if (kind.isEmpty() || on.isEmpty()) {
            changes.refuse(
                    kind.isEmpty() ? "request-kind" : "request-on",
                    words(kind.isEmpty() ? "requests.kind-missing" : "requests.day-missing"));
            return;
        }
        if (asked.isBlank()) {
            changes.refuse("request-words", words("requests.words-missing"));
            return;
        }
        changes.make(
                "request",
                Map.of(Refusal.Kind.NAME_MISSING, "request-by"),
                () -> service.log(actor, kind.get(), by, asked, on.get()),
                all -> {
                    requests.setAll(all);
                    done.run();
                },
                words("requests.logged"));
    }

    /// Keeps how a request was answered.
    ///
    /// @param undecided why it does not wait for the chair's decision, where one is waited for
    void answer(PersonalRequest request, String said, String undecided, Runnable done) {
        changes.make(
                "answer." + request.id(),
                Map.of(
                        Refusal.Kind.REASON_MISSING,
                        "request-answer",
                        Refusal.Kind.CORRECTION_UNDECIDED,
                        "request-undecided"),
                () -> service.answer(actor, request.id(), said, undecided),
                all -> {
                    requests.setAll(all);
                    done.run();
                },
                words("requests.answered"));
    }

    /// Logs a breach.
    void breach(Optional<LocalDate> on, String time, String happened, Runnable done) {
        Optional<Instant> known = at(on, time);
        if (known.isEmpty()) {
            changes.refuse("breach-time", words("breaches.time-missing", number(TimeLimit.BREACH_REPORT)));
            return;
        }
        if (happened.isBlank()) {
            changes.refuse("breach-words", words("breaches.words-missing"));
            return;
        }
        changes.make(
                "breach",
                Map.of(Refusal.Kind.IN_THE_FUTURE, "breach-time"),
                () -> service.logBreach(actor, known.get(), happened),
                all -> {
                    breaches.setAll(all);
                    done.run();
                },
                words("breaches.logged"));
    }

    /// What the data protection officer decided, as it was typed.
    ///
    /// @param on when the Information Commissioner was told; nothing where not
    record Typed(
            String officer,
            Optional<DataBreach.Risk> risk,
            Optional<LocalDate> on,
            String time,
            boolean people,
            String why) {
        @Override
        public String toString() {
            return "Typed";
        }
    }

    /// Keeps what the data protection officer decided.
    void decided(DataBreach breach, Typed typed, Runnable done) {
        if (typed.risk().isEmpty()) {
            changes.refuse("breach-risk", words("breaches.risk-missing"));
            return;
        }
        Optional<Instant> told = at(typed.on(), typed.time());
        if (told.isEmpty() && (typed.on().isPresent() || !typed.time().isBlank())) {
            changes.refuse("breach-reported-at", words("breaches.reported-not-read"));
            return;
        }
        DataBreach.Answers answers = new DataBreach.Answers(
                typed.officer().strip(),
                typed.risk().get(),
                told,
                typed.people(),
                typed.why().strip());
        changes.make(
                "breach." + breach.id(),
                DECISION,
                () -> service.answerBreach(actor, breach.id(), answers),
                all -> {
                    breaches.setAll(all);
                    done.run();
                },
                words("breaches.kept"));
    }

    private static Optional<Instant> at(Optional<LocalDate> on, String time) {
        try {
            LocalTime read = LocalTime.parse(time.strip(), TIME);
            return on.map(day -> day.atTime(read).atZone(Moment.LONDON).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The day on which they are logged: they came before.
    LocalDate today() {
        return today;
    }

    /// By what requests and breaches are measured.
    TimeLimits limits() {
        return service.limits();
    }

    /// How long something that comes today has.
    int number(TimeLimit what) {
        return limits().on(what, today);
    }

    /// Those that wait first.
    public ObservableList<PersonalRequest> requests() {
        return requests;
    }

    /// The latest first.
    public ObservableList<DataBreach> breaches() {
        return breaches;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }

    /// The field that it is about.
    ReadOnlyStringProperty wrongField() {
        return changes.wrongField();
    }
}
