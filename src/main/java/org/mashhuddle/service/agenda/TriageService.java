package org.mashhuddle.service.agenda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.proposal.TriageTrial;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// The hub's own rules on what arrives: drafted, tried on what came last month, switched on. Whom
/// they leave off: looked at by the chair, pulled in by anyone who may see them.
public final class TriageService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public TriageService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// Every version of the rules for a type of meeting, the newest first; none before the first
    /// draft.
    public List<TriageRules> versions(Viewer viewer, MeetingTypeId type) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(viewer, AuditEvent.of("triage.view"), tx -> tx.triage().versions(type));
    }

    /// All that came since the last meeting, and what became of it on the way to this one, as the
    /// viewer may see it.
    public TriageList list(Viewer viewer, MeetingId id) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("triage.list", id.value()),
                        tx -> new TriageListReader(
                                        tx, MeetingBookReader.meeting(tx, id), books.limits(), viewer.reader())
                                .at(kit.now()));
    }

    /// How many of them wait for a person, and nothing of them: the trail does not say that anybody
    /// looked at the list.
    public TriageList.Waiting waiting(Viewer viewer, MeetingId id) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("triage.count", id.value()),
                        tx -> new TriageListReader(
                                        tx, MeetingBookReader.meeting(tx, id), books.limits(), viewer.reader())
                                .at(kit.now())
                                .waiting());
    }

    /// Says that a person has looked at one for whom no rule is, and that it stays on the agenda, and
    /// why.
    public MeetingBook keepOn(Actor actor, MeetingId id, SubjectId subject, MarkedText why) {
        Allowed.toWrite(actor);
        if (why.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        return kit.database()
                .writeForTheRecord(
                        actor,
                        new AuditEvent(
                                "triage.keep-on",
                                Optional.of(subject.value()),
                                why.words().strip()),
                        (tx, whole) -> {
                            AgendaService.mustNotBeOver(whole, id);
                            AgendaService.mustBeVisible(tx, subject);
                            String by = tx.parties().directory().name(actor.user());
                            whole.agendas()
                                    .keep(
                                            id,
                                            new AgendaRequest(
                                                    subject,
                                                    SourceChangeService.TRIAGE,
                                                    by,
                                                    why.stripped(),
                                                    kit.now()));
                            books.refresh(whole, id, kit);
                            return books.visible(tx, id);
                        });
    }

    /// Writes down what is asked of whoever sent a contact whose words do not allow a decision. Until its
    /// clock runs out, or the answer is here, it waits for nobody in the room. One question after the
    /// other: a second would hide that nobody answered the first.
    ///
    /// @param whom who is asked, in words
    public SenderQuestion ask(Actor actor, ReferralId contact, String whom, String what) {
        mustSay(actor, whom, what);
        return kit.database().write(actor, AuditEvent.of("triage.ask-sender", contact.value()), tx -> {
            if (tx.referrals().byId(contact).filter(Referral::isOpen).isEmpty()) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            Optional<SenderQuestion> last = asked(tx, contact);
            if (last.filter(each -> each.answer().isEmpty()).isPresent()) {
                throw new Refusal(Refusal.Kind.SENDER_ASKED);
            }
            SenderQuestion question = new SenderQuestion(
                    contact,
                    1 + last.map(SenderQuestion::number).orElse(0),
                    whom.strip(),
                    what.strip(),
                    kit.now(),
                    tx.parties().directory().name(actor.user()),
                    books.limits().due(TimeLimit.SENDER_ANSWER, kit.today(), books.calendar()),
                    Optional.empty());
            tx.triage().keep(question);
            return question;
        });
    }

    /// Writes down what the sender answered, or that no answer will come: the contact waits for a person
    /// again.
    public SenderQuestion answer(Actor actor, ReferralId contact, String what) {
        mustSay(actor, what);
        return kit.database().write(actor, AuditEvent.of("triage.sender-answered", contact.value()), tx -> {
            SenderQuestion open = tx.referrals()
                    .byId(contact)
                    .flatMap(_ -> asked(tx, contact))
                    .filter(question -> question.answer().isEmpty())
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            String by = tx.parties().directory().name(actor.user());
            SenderQuestion answered = open.with(new SenderQuestion.Answer(what.strip(), kit.now(), by));
            tx.triage().keep(answered);
            return answered;
        });
    }

    private static void mustSay(Actor actor, String... words) {
        Allowed.toWrite(actor);
        if (Stream.of(words).anyMatch(String::isBlank)) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
    }

    private static Optional<SenderQuestion> asked(Tx tx, ReferralId contact) {
        return Optional.ofNullable(tx.triage().asked(Set.of(contact)).get(contact));
    }

    /// Says that all contacts since the last meeting were looked at. Not as long as one waits for a
    /// person; a contact that comes later makes it open again.
    public MeetingBook finish(Actor actor, MeetingId id) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, AuditEvent.of("triage.finish", id.value()), (tx, whole) -> {
            AgendaService.mustNotBeOver(whole, id);
            // What came a moment ago is on no agenda yet.
            books.refresh(whole, id, kit);
            TriageList list = new TriageListReader(
                            tx,
                            MeetingBookReader.meeting(tx, id),
                            books.limits(),
                            actor.viewer().reader())
                    .at(kit.now());
            if (!list.nothingWaits()) {
                throw new Refusal(Refusal.Kind.TRIAGE_WAITS);
            }
            String by = tx.parties().directory().name(actor.user());
            tx.triage().finish(id, new TriageList.Finished(kit.now(), by));
            return books.visible(tx, id);
        });
    }

    /// Keeps a draft. What is switched on stays as it is until another version takes its place.
    ///
    /// @param percent how many in a hundred of those left off go to the chair
    public TriageRules draft(Actor actor, MeetingTypeId type, List<TriageRule> rules, int percent) {
        Allowed.toWrite(actor);
        return kit.database().write(actor, AuditEvent.of("triage.draft", type.value()), tx -> {
            TriageRules draft = draft(tx, type).with(rules, percent);
            tx.triage().keep(draft);
            return draft;
        });
    }

    private static TriageRules draft(Tx tx, MeetingTypeId type) {
        Optional<TriageRules> last = tx.triage().versions(type).stream().findFirst();
        return last.filter(TriageRules::isDraft)
                .or(() -> last.map(each -> each.draftOf(each.version() + 1)))
                .orElseGet(() -> TriageRules.draft(type, 1));
    }

    /// Tries the draft on what came lately, for as long as the hub lays down, as the actor may see it.
    public TriageTrialResult tryOut(Actor actor, MeetingTypeId type) {
        LocalDate today = kit.today();
        AuditEvent event = AuditEvent.of("triage.try", type.value());
        return tryOut(actor, event, type, books.limits().since(TimeLimit.TRIAL, today), today.minusDays(1));
    }

    /// Tries it on another month; of this one, on what came before today.
    public TriageTrialResult tryOut(Actor actor, MeetingTypeId type, YearMonth month) {
        Allowed.toWrite(actor);
        LocalDate yesterday = kit.today().minusDays(1);
        if (month.atDay(1).isAfter(yesterday)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        LocalDate last = month.atEndOfMonth().isAfter(yesterday) ? yesterday : month.atEndOfMonth();
        AuditEvent event = new AuditEvent("triage.try", Optional.of(type.value()), DateWords.month(month));
        return tryOut(actor, event, type, month.atDay(1), last);
    }

    private TriageTrialResult tryOut(Actor actor, AuditEvent event, MeetingTypeId type, LocalDate from, LocalDate to) {
        Allowed.toWrite(actor);
        return kit.database().write(actor, event, tx -> {
            TriageRules draft = draft(tx, type);
            mustBeWhole(draft);
            TriageTrial trial = new TriageTrialRun(tx, draft, books.limits()).on(from, to);
            TriageRules tried = draft.triedAt(stamp(tx, actor));
            tx.triage().keep(tried);
            return new TriageTrialResult(tried, trial, tx.subjects().byIds(trial.named()));
        });
    }

    /// The months in which something came that the viewer may see, the latest first; of this one, before
    /// today.
    public List<YearMonth> months(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(viewer, AuditEvent.of("triage.months"), tx -> tx.triage().months(kit.today()));
    }

    private static void mustBeWhole(TriageRules rules) {
        if (rules.rules().isEmpty() || !rules.rules().stream().allMatch(TriageRule::isWhole)) {
            throw new Refusal(Refusal.Kind.RULE_NOT_WHOLE);
        }
        rules.rules().stream()
                .filter(rule -> !rule.takes())
                .forEach(rule -> LeaveOffRule.mustHaveReason(rule.reason()));
    }

    private TriageRules.Stamp stamp(Tx tx, Actor actor) {
        return new TriageRules.Stamp(kit.now(), tx.parties().directory().name(actor.user()));
    }

    /// Switches the draft on, once it was tried as it stands. What was on before is off.
    public List<TriageRules> switchOn(Actor actor, MeetingTypeId type) {
        Allowed.to(Permission.TRIAGE_RULES, actor);
        return kit.database().write(actor, AuditEvent.of("triage.on", type.value()), tx -> {
            TriageRules draft = tx.triage().versions(type).stream()
                    .findFirst()
                    .filter(TriageRules::isDraft)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            mustBeWhole(draft);
            if (draft.tried().isEmpty()) {
                throw new Refusal(Refusal.Kind.RULES_NOT_TRIED);
            }
            TriageRules.Stamp stamp = stamp(tx, actor);
            tx.triage().inForce(type).ifPresent(old -> tx.triage().keep(old.switchedOff(stamp)));
            tx.triage().keep(draft.switchedOn(stamp));
            return tx.triage().versions(type);
        });
    }

    /// Switches the rules off, with a reason: everything that arrives is on the agenda again.
    public List<TriageRules> switchOff(Actor actor, MeetingTypeId type, String why) {
        Allowed.to(Permission.TRIAGE_RULES, actor);
        if (why.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        return kit.database().write(actor, new AuditEvent("triage.off", Optional.of(type.value()), why.strip()), tx -> {
            TriageRules on = tx.triage().inForce(type).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            tx.triage().keep(on.switchedOff(stamp(tx, actor)));
            return tx.triage().versions(type);
        });
    }

    /// Pulls somebody in whom a rule left off, with a reason. Anyone may who may see them.
    public MeetingBook pullIn(Actor actor, MeetingId id, SubjectId subject, MarkedText why) {
        Allowed.toOpenRecords(actor.viewer());
        if (why.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        return kit.database()
                .writeForTheRecord(
                        actor,
                        new AuditEvent(
                                "triage.pull-in",
                                Optional.of(subject.value()),
                                why.words().strip()),
                        (tx, whole) -> {
                            AgendaService.mustNotBeOver(whole, id);
                            Agenda agenda = withRule(tx, whole, id, subject);
                            String by = tx.parties().directory().name(actor.user());
                            LeaveOffRule leaving =
                                    new LeaveOffRule(tx, MeetingBookReader.meeting(whole, id), by, kit.now());
                            AgendaService.keep(whole, leaving.pulledIn(agenda, subject, why.stripped()));
                            books.refresh(whole, id, kit);
                            return books.visible(tx, id);
                        });
    }

    /// Says that the chair has looked at one of the sample and agrees that it is left off.
    public MeetingBook confirm(Actor actor, MeetingId id, SubjectId subject) {
        Allowed.to(Permission.TRIAGE_RULES, actor);
        return kit.database()
                .writeForTheRecord(actor, AuditEvent.of("triage.confirm", subject.value()), (tx, whole) -> {
                    AgendaService.mustNotBeOver(whole, id);
                    Agenda agenda = withRule(tx, whole, id, subject);
                    String by = tx.parties().directory().name(actor.user());
                    AgendaService.keep(whole, agenda.confirmed(subject, new LeftOff.Confirmed(by, kit.now())));
                    return books.visible(tx, id);
                });
    }

    /// @param tx sees what the actor may see
    private static Agenda withRule(Tx tx, Tx whole, MeetingId id, SubjectId subject) {
        Agenda agenda = MeetingBookReader.agenda(whole, MeetingBookReader.meeting(whole, id));
        boolean there =
                agenda.leftOff().stream().anyMatch(each -> each.subject().equals(subject) && each.isByRule());
        if (!there || tx.subjects().byId(subject).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        return agenda;
    }
}
