package org.mashhuddle.service;

import java.util.List;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.StandingItem;
import org.mashhuddle.service.hub.KnownType;

/// Every verb of the types of meeting.
final class TypeScript {

    private TypeScript() {}

    static List<Verb> verbs() {
        return List.of(
                Verb.look(
                        "settings.types(Viewer)",
                        List.of("type.view"),
                        at -> at.verbs.settings().types(at.viewer())),
                Verb.look(
                        "settings.order(Viewer, MeetingTypeId)",
                        List.of("type.view"),
                        at -> at.verbs
                                .settings()
                                .order(
                                        at.viewer(),
                                        at.verbs.settings().dailyType(at.eye).id())),
                Verb.act(
                        "settings.keep(Actor, MeetingType)",
                        List.of("type.change"),
                        at -> at.verbs.settings().keep(at.chair, withStanding(at))),
                Verb.act(
                        "settings.addType(Actor, String, String)",
                        List.of("type.view", "type.view", "type.add"),
                        at -> at.verbs.settings().addType(at.chair, "Missing", "Missing panel")),
                Verb.act(
                        "settings.addType(Actor, KnownType)",
                        List.of("type.view", "type.view", "directory.view", "type.add"),
                        at -> at.verbs.settings().addType(at.chair, KnownType.EXPLOITATION)),
                Verb.act("settings.keepOrder(Actor, MeetingTypeId, List)", List.of("type.order"), at -> {
                    at.verbs
                            .settings()
                            .keepOrder(
                                    at.chair,
                                    at.verbs.settings().dailyType(at.eye).id(),
                                    OrderRule.seed());
                    return "";
                }));
    }

    private static MeetingType withStanding(Scene at) {
        MeetingType type = at.verbs.settings().dailyType(at.eye);
        MeetingDefaults habits = type.habits();
        return type.with(new MeetingDefaults(
                habits.code(),
                habits.days(),
                habits.expected(),
                List.of(new StandingItem("System issues", false)),
                true,
                false));
    }
}
