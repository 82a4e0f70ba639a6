package org.mashhuddle.store.standing;

import static org.mashhuddle.store.db.Tables.AGENCY;
import static org.mashhuddle.store.db.Tables.CHILD_LEAD;
import static org.mashhuddle.store.db.Tables.CHILD_STATUS;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.UpdatableRecord;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.ChildStatus;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.standing.LeadId;
import org.mashhuddle.domain.standing.Span;
import org.mashhuddle.domain.standing.StatusId;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.domain.standing.ToldStatus;
import org.mashhuddle.domain.standing.ToldStatuses;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.Provenances;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ChildLeadRecord;
import org.mashhuddle.store.db.tables.records.ChildStatusRecord;
import org.mashhuddle.store.db.tables.records.StatusEverRecord;

/// How children stand as rows, and the lines of a child's record that follow from them.
public record StandingRows(StoreContext desk) {

    /// All that was ever said of it; nothing where the child is hidden from the viewer.
    public ChildStanding of(SubjectId child) {
        UUID id = desk.joined().standing(child.value());
        return where(
                CHILD_STATUS.SUBJECT.eq(id).and(desk.visible().sees(CHILD_STATUS.SUBJECT)),
                CHILD_LEAD.SUBJECT.eq(id).and(desk.visible().sees(CHILD_LEAD.SUBJECT)));
    }

    private ChildStanding where(Condition statuses, Condition leads) {
        return new ChildStanding(
                desk.sql().selectFrom(CHILD_STATUS).where(statuses).fetch(StandingRows::status),
                desk.sql()
                        .select(CHILD_LEAD, AGENCY.LABEL)
                        .from(CHILD_LEAD)
                        .leftJoin(AGENCY)
                        .on(AGENCY.ID.eq(CHILD_LEAD.AGENCY))
                        .where(leads)
                        .fetch(row -> lead(row.value1(), Optional.ofNullable(row.value2()))));
    }

    private static ChildStatus status(ChildStatusRecord row) {
        return new ChildStatus(
                new StatusId(row.getStatus()),
                new SubjectId(row.getSubject()),
                StatusKind.valueOf(row.getKind()),
                row.getLabel(),
                new Span(Optional.ofNullable(row.getFromDay()), Optional.ofNullable(row.getUntilDay())),
                new Provenances(
                                row.getTypedHere(),
                                row.getWithdrawnAt(),
                                row.getWithdrawnBy(),
                                row.getWithdrawnWhy(),
                                new MarkColumns(row.getWithdrawnWhyMark(), row.getWithdrawnWhyMarkAgencies()))
                        .provenance());
    }

    private static Lead lead(ChildLeadRecord row, Optional<String> agency) {
        return new Lead(
                new LeadId(row.getLead()),
                new SubjectId(row.getSubject()),
                Lead.Role.valueOf(row.getRole()),
                row.getName(),
                new Lead.Reached(
                        Optional.ofNullable(row.getAgency()).map(AgencyId::new),
                        agency.orElse(""),
                        row.getPhone(),
                        row.getEmail()),
                new Span(Optional.ofNullable(row.getFromDay()), Optional.ofNullable(row.getUntilDay())),
                new Provenances(
                                row.getTypedHere(),
                                row.getWithdrawnAt(),
                                row.getWithdrawnBy(),
                                row.getWithdrawnWhy(),
                                new MarkColumns(row.getWithdrawnWhyMark(), row.getWithdrawnWhyMarkAgencies()))
                        .provenance());
    }

    /// Adds a status, or says of one that it ended or was a mistake. What an extract names counts for
    /// retention when the next one says it no more; what a person typed stays to be counted, unless it
    /// was a mistake.
    public void keep(ChildStatus status) {
        desk.put(row(status));
        if (!status.provenance().typedHere()) {
            ever(status);
        }
    }

    private void ever(ChildStatus status) {
        RetentionClass.of(status.label())
                .forEach(named -> desk.put(new StatusEverRecord(
                        desk.joined().standing(status.child().value()), named.name())));
    }

    private static ChildStatusRecord row(ChildStatus status) {
        Provenances from = Provenances.of(status.provenance());
        return new ChildStatusRecord(
                status.id().value(),
                status.child().value(),
                status.kind().name(),
                status.label(),
                status.span().from().orElse(null),
                status.span().until().orElse(null),
                from.typedHere(),
                from.at(),
                from.by(),
                from.why(),
                from.mark().kind(),
                from.mark().agencies());
    }

    /// Adds somebody who leads, or says that it ended or was a mistake.
    public void keep(Lead lead) {
        desk.put(row(lead));
    }

    private static ChildLeadRecord row(Lead lead) {
        Provenances from = Provenances.of(lead.provenance());
        ChildLeadRecord row = new ChildLeadRecord();
        row.setLead(lead.id().value());
        row.setSubject(lead.child().value());
        row.setRole(lead.role().name());
        row.setName(lead.name());
        row.setAgency(lead.reached().agency().map(AgencyId::value).orElse(null));
        row.setPhone(lead.reached().phone());
        row.setEmail(lead.reached().email());
        row.setFromDay(lead.span().from().orElse(null));
        row.setUntilDay(lead.span().until().orElse(null));
        row.setTypedHere(from.typedHere());
        row.setWithdrawnAt(from.at());
        row.setWithdrawnBy(from.by());
        row.setWithdrawnWhy(from.why());
        row.setWithdrawnWhyMark(from.mark().kind());
        row.setWithdrawnWhyMarkAgencies(from.mark().agencies());
        return row;
    }

    /// What an extract says takes the place of what the one before said; what a person typed stays.
    public void told(SubjectId child, ToldStatuses says) {
        UUID id = desk.joined().standing(child.value());
        List<UUID> old = desk
                .sql()
                .selectFrom(CHILD_STATUS)
                .where(CHILD_STATUS.SUBJECT.eq(id))
                .and(CHILD_STATUS.TYPED_HERE.isFalse())
                .fetch()
                .stream()
                .filter(row -> says.tellsOf(row.getLabel()))
                .map(ChildStatusRecord::getStatus)
                .toList();
        desk.pen().deleteFrom(CHILD_STATUS).where(CHILD_STATUS.STATUS.in(old)).execute();
        statuses(id, says).forEach(this::keep);
    }

    /// What an extract says of a child who was never here.
    public static List<UpdatableRecord<?>> rows(SubjectId child, ToldStatuses says) {
        return statuses(child.value(), says)
                .<UpdatableRecord<?>>map(StandingRows::row)
                .toList();
    }

    private static Stream<ChildStatus> statuses(UUID child, ToldStatuses says) {
        return says.all().stream()
                .distinct()
                .map(each -> new ChildStatus(
                        named(child, each),
                        new SubjectId(child),
                        each.kind(),
                        each.label(),
                        each.span(),
                        Provenance.extract()));
    }

    /// The same each time: an import that is undone and taken again leaves the same rows.
    private static StatusId named(UUID child, ToldStatus told) {
        String what = child + "|" + told.kind() + "|" + told.label() + "|" + told.span();
        return new StatusId(named(what));
    }

    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /// The child with the lines that follow from this: where a person has typed statuses or leads, no
    /// other words stand in their place.
    public Child inLine(Child child) {
        return inLine(child, List.of(child.id().value()));
    }

    /// The same, of a child whose record is made of several.
    public Child inLine(Child child, List<UUID> records) {
        ChildStanding standing = where(CHILD_STATUS.SUBJECT.in(records), CHILD_LEAD.SUBJECT.in(records));
        if (!standing.saysPlan() && !standing.saysLead()) {
            return child;
        }
        LocalDate today = today();
        Care care = standing.saysPlan() ? child.care().planned(standing.plan(today)) : child.care();
        return child.caredFor(standing.saysLead() ? care.ledBy(standing.lead(today)) : care);
    }

    /// Whether the line over the record is of statuses that a person typed.
    public boolean saysPlan(SubjectId child) {
        return desk.sql()
                .fetchExists(
                        CHILD_STATUS,
                        CHILD_STATUS
                                .SUBJECT
                                .eq(child.value())
                                .and(CHILD_STATUS.KIND.eq(StatusKind.HELP.name()))
                                .and(CHILD_STATUS.TYPED_HERE)
                                .and(CHILD_STATUS.WITHDRAWN_AT.isNull()));
    }

    /// What this record says in words where the other has rows: rows of its own, whose days nobody knows.
    public List<UpdatableRecord<?>> words(Child record, SubjectId other) {
        ChildStanding mine = only(record.id());
        ChildStanding theirs = only(other);
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        String plan = record.care().plan().strip();
        boolean typed = record.typedHere().contains(ChildPart.CARE) && !plan.equals(mine.plan(today()));
        Span always = new Span(Optional.empty(), Optional.empty());
        if (!plan.isEmpty() && typed && !mine.saysPlan() && theirs.saysPlan()) {
            rows.add(row(new ChildStatus(
                    new StatusId(named(record.id().value() + "|" + plan)),
                    record.id(),
                    StatusKind.HELP,
                    plan,
                    always,
                    Provenance.here())));
        }
        String worker = record.care().worker().strip();
        if (!worker.isEmpty() && !mine.saysLead() && theirs.saysLead()) {
            rows.add(row(new Lead(
                    new LeadId(named(record.id().value() + "|" + worker)),
                    record.id(),
                    Lead.Role.WORKER,
                    worker,
                    Lead.Reached.notKnown(),
                    always,
                    Provenance.here())));
        }
        return rows;
    }

    private ChildStanding only(SubjectId record) {
        return where(CHILD_STATUS.SUBJECT.eq(record.value()), CHILD_LEAD.SUBJECT.eq(record.value()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.stamp().orElseThrow().at(), Moment.LONDON);
    }

    @Override
    public String toString() {
        return "StandingRows";
    }
}
