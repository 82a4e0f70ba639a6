package org.mashhuddle.service.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.standing.ChildStatus;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.standing.LeadId;
import org.mashhuddle.domain.standing.Span;
import org.mashhuddle.domain.standing.StatusId;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Verb;

/// Every verb by which a person types how a child stands, each on a row of its own.
public final class StandingScript {

    private static final MarkedText WHY = MarkedText.narrowest("typed for a sister");
    private static final LocalDate SINCE = Scene.DAY.minusDays(30);

    private StandingScript() {}

    public static List<Verb> verbs() {
        return List.of(
                Verb.act(
                                "standings.status(Actor, ChildStatus, Optional)",
                                List.of("standing.status"),
                                at -> status(at, at.chair, at.other.id()))
                        .hidden(at -> status(at, at.chair, at.hidden.id())),
                Verb.act(
                                "standings.end(Actor, SubjectId, StatusId, LocalDate)",
                                List.of("standing.status", "standing.status-ended"),
                                at -> end(at, at.other.id()))
                        .hidden(at -> end(at, at.hidden.id())),
                Verb.act(
                                "standings.withdraw(Actor, SubjectId, StatusId, MarkedText)",
                                List.of("standing.status", "standing.status-withdrawn"),
                                at -> withdraw(at, at.other.id()))
                        .hidden(at -> withdraw(at, at.hidden.id())),
                Verb.act(
                                "standings.lead(Actor, Lead, Optional)",
                                List.of("standing.lead"),
                                at -> lead(at, at.chair, at.other.id()))
                        .hidden(at -> lead(at, at.chair, at.hidden.id())),
                Verb.act(
                                "standings.endLead(Actor, SubjectId, LeadId, LocalDate)",
                                List.of("standing.lead", "standing.lead-ended"),
                                at -> endLead(at, at.other.id()))
                        .hidden(at -> endLead(at, at.hidden.id())),
                Verb.act(
                                "standings.withdrawLead(Actor, SubjectId, LeadId, MarkedText)",
                                List.of("standing.lead", "standing.lead-withdrawn"),
                                at -> withdrawLead(at, at.other.id()))
                        .hidden(at -> withdrawLead(at, at.hidden.id())),
                Verb.act(
                                "measures.add(Actor, Measure)",
                                List.of("measure.add"),
                                at -> measure(at, at.chair, at.other.id()))
                        .hidden(at -> measure(at, at.chair, at.hidden.id())),
                Verb.act(
                                "measures.withdraw(Actor, SubjectId, MeasureId, MarkedText)",
                                List.of("measure.add", "measure.withdraw"),
                                at -> withdrawMeasure(at, at.other.id()))
                        .hidden(at -> withdrawMeasure(at, at.hidden.id())));
    }

    private static Measure measure(Scene at, Actor by, SubjectId who) {
        return at.verbs
                .measures()
                .add(
                        by,
                        new Measure(
                                new MeasureId(UUID.randomUUID()),
                                who,
                                Measure.NRM,
                                MeasureState.NRM_REFERRED,
                                SINCE,
                                Optional.empty(),
                                "Police",
                                "",
                                WHY,
                                Provenance.here()));
    }

    private static Object withdrawMeasure(Scene at, SubjectId who) {
        MeasureId id = measure(at, typist(at, who), who).id();
        at.verbs.measures().withdraw(at.chair, who, id, WHY);
        return "";
    }

    /// Only who is named for the restricted child may type about her first.
    private static Actor typist(Scene at, SubjectId who) {
        return who.equals(at.hidden.id()) ? at.named : at.chair;
    }

    private static ChildStatus status(Scene at, Actor by, SubjectId who) {
        return at.verbs
                .standings()
                .status(
                        by,
                        new ChildStatus(
                                new StatusId(UUID.randomUUID()),
                                who,
                                StatusKind.EDUCATION,
                                "Elective home education",
                                Span.since(SINCE),
                                Provenance.here()),
                        Optional.empty());
    }

    private static Object end(Scene at, SubjectId who) {
        StatusId id = status(at, typist(at, who), who).id();
        at.verbs.standings().end(at.chair, who, id, Scene.DAY);
        return "";
    }

    private static Object withdraw(Scene at, SubjectId who) {
        StatusId id = status(at, typist(at, who), who).id();
        at.verbs.standings().withdraw(at.chair, who, id, WHY);
        return "";
    }

    private static Lead lead(Scene at, Actor by, SubjectId who) {
        return at.verbs
                .standings()
                .lead(
                        by,
                        new Lead(
                                new LeadId(UUID.randomUUID()),
                                who,
                                Lead.Role.FHLP,
                                "B. Mistry",
                                new Lead.Reached(Optional.empty(), "", "01702 555 0199", ""),
                                Span.since(SINCE),
                                Provenance.here()),
                        Optional.empty());
    }

    private static Object endLead(Scene at, SubjectId who) {
        LeadId id = lead(at, typist(at, who), who).id();
        at.verbs.standings().endLead(at.chair, who, id, Scene.DAY);
        return "";
    }

    private static Object withdrawLead(Scene at, SubjectId who) {
        LeadId id = lead(at, typist(at, who), who).id();
        at.verbs.standings().withdrawLead(at.chair, who, id, WHY);
        return "";
    }
}
