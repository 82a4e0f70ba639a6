package org.mashhuddle.service;

import java.time.LocalDate;
import java.util.List;
import org.mashhuddle.domain.access.AgencyId;

/// Every verb of how agencies end, on one that is there and is needed by nobody else.
final class SuccessionScript {

    private static final LocalDate LAST = Scene.DAY.plusDays(120);

    private SuccessionScript() {}

    static List<Verb> verbs() {
        return List.of(
                Verb.act(
                        "successions.end(Actor, AgencyId, LocalDate, String, String, boolean)",
                        List.of("agency.end"),
                        at -> at.verbs.successions().end(at.chair, at.agency(), LAST, "New care board", "ncb", true)),
                Verb.act(
                        "successions.endOn(Actor, AgencyId, LocalDate)",
                        List.of("agency.end-day"),
                        at -> at.verbs.successions().endOn(at.chair, ending(at), LAST.plusDays(1))),
                Verb.act("successions.takeBack(Actor, AgencyId)", List.of("agency.end-undone"), at -> {
                    at.verbs.successions().takeBack(at.chair, ending(at));
                    return "";
                }),
                Verb.act(
                        "successions.end(Actor, AgencyId, LocalDate, AgencyId, boolean)",
                        List.of("agency.end"),
                        at -> at.verbs.successions().end(at.chair, other(at), LAST, at.agency(), false)));
    }

    private static AgencyId ending(Scene at) {
        return at.verbs
                .settings()
                .directory(at.eye)
                .successions()
                .all()
                .getFirst()
                .agency();
    }

    private static AgencyId other(Scene at) {
        return at.verbs.settings().directory(at.eye).agencies().stream()
                .filter(one -> !one.id().equals(at.agency()) && !one.retired())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
