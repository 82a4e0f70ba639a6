package org.mashhuddle.store.governance;

import static org.mashhuddle.store.db.Tables.BREAK_GLASS;
import static org.mashhuddle.store.db.Tables.DATA_BREACH;
import static org.mashhuddle.store.db.Tables.PERSONAL_REQUEST;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.BreakGlass;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.BreakGlassRecord;
import org.mashhuddle.store.db.tables.records.DataBreachRecord;
import org.mashhuddle.store.db.tables.records.PersonalRequestRecord;

/// Records opened with break-glass, what people ask about what is held of them, and breaches.
public final class GovernanceStore {

    private final StoreContext desk;

    public GovernanceStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Persons' copies of what is held of them.
    public AccessCopyRows copies() {
        return new AccessCopyRows(desk);
    }

    /// Corrections of signed minutes that requests led to.
    public RequestCorrectionRows corrections() {
        return new RequestCorrectionRows(desk);
    }

    /// Adds or replaces one.
    public void keep(BreakGlass opened) {
        desk.put(new BreakGlassRecord(
                opened.id(),
                opened.subject().value(),
                opened.at(),
                opened.by().value(),
                opened.reason(),
                opened.read().map(BreakGlass.Reading::at).orElse(null),
                opened.read().map(reading -> reading.by().value()).orElse(null)));
    }

    /// Those of which no chair has read yet, the oldest first.
    public List<BreakGlass> unread() {
        return desk.sql()
                .selectFrom(BREAK_GLASS)
                .where(BREAK_GLASS.READ_AT.isNull())
                .orderBy(BREAK_GLASS.OPENED_AT, BREAK_GLASS.ID)
                .fetch(GovernanceStore::opened);
    }

    private static BreakGlass opened(BreakGlassRecord row) {
        return new BreakGlass(
                row.getId(),
                new SubjectId(row.getSubject()),
                row.getOpenedAt(),
                new UserId(row.getOpenedBy()),
                row.getReason(),
                Optional.ofNullable(row.getReadAt())
                        .map(at -> new BreakGlass.Reading(at, new UserId(row.getReadBy()))));
    }

    /// Adds or replaces one.
    public void keep(PersonalRequest request) {
        desk.put(new PersonalRequestRecord(
                request.id(),
                request.kind().name(),
                request.askedBy(),
                request.words(),
                request.received(),
                request.due(),
                request.answer().map(PersonalRequest.Answer::on).orElse(null),
                request.answer().map(PersonalRequest.Answer::words).orElse(""),
                request.answer().map(PersonalRequest.Answer::undecided).orElse("")));
    }

    /// Every request, the one that is due first in front; those answered last.
    public List<PersonalRequest> requests() {
        return desk.sql()
                .selectFrom(PERSONAL_REQUEST)
                .orderBy(PERSONAL_REQUEST.ANSWERED_ON.desc().nullsFirst(), PERSONAL_REQUEST.DUE_ON, PERSONAL_REQUEST.ID)
                .fetch(GovernanceStore::request);
    }

    private static PersonalRequest request(PersonalRequestRecord row) {
        return new PersonalRequest(
                row.getId(),
                PersonalRequest.Kind.valueOf(row.getKind()),
                row.getAskedBy(),
                row.getWords(),
                row.getReceivedOn(),
                row.getDueOn(),
                Optional.ofNullable(row.getAnsweredOn())
                        .map(on -> new PersonalRequest.Answer(on, row.getAnswer(), row.getUndecided())));
    }

    /// Adds or replaces one.
    public void keep(DataBreach breach) {
        Optional<DataBreach.Answers> answers = breach.answers();
        desk.put(new DataBreachRecord(
                breach.id(),
                breach.knownAt(),
                breach.words(),
                answers.map(DataBreach.Answers::officer).orElse(""),
                answers.map(said -> said.risk().name()).orElse(null),
                answers.flatMap(DataBreach.Answers::reported).orElse(null),
                answers.filter(DataBreach.Answers::peopleTold).isPresent(),
                answers.map(DataBreach.Answers::words).orElse("")));
    }

    /// Every breach, the latest first.
    public List<DataBreach> breaches() {
        return desk.sql()
                .selectFrom(DATA_BREACH)
                .orderBy(DATA_BREACH.KNOWN_AT.desc(), DATA_BREACH.ID)
                .fetch(row -> new DataBreach(row.getId(), row.getKnownAt(), row.getWords(), answers(row)));
    }

    private static Optional<DataBreach.Answers> answers(DataBreachRecord row) {
        @Nullable String risk = row.getRisk();
        return Optional.ofNullable(risk)
                .map(said -> new DataBreach.Answers(
                        row.getOfficer(),
                        DataBreach.Risk.valueOf(said),
                        Optional.ofNullable(row.getReportedAt()),
                        row.getPeopleTold(),
                        row.getOfficerWords()));
    }
}
