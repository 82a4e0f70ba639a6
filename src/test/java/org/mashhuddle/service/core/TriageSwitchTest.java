package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.service.TriageScene;
import org.mashhuddle.service.agenda.TriageService;

/// What must hold before a hub's rules are switched on.
class TriageSwitchTest {

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingTypeId type;

    @BeforeEach
    void open() {
        hub = TestHub.at(java.time.Instant.parse("2026-11-23T08:00:00Z"), folder);
        type = hub.services.settings().dailyType(hub.viewer()).id();
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void rulesAreSwitchedOnOnlyWholeAndAsTheyWereTried() {
        TriageService triage = hub.services.triage();
        TriageRule nameless =
                new TriageRule("", false, true, TriageScene.attendance().conditions(), "Early help told");
        triage.draft(hub.chair(), type, List.of(nameless), 5);
        refused(Refusal.Kind.RULE_NOT_WHOLE, () -> triage.tryOut(hub.chair(), type));
        TriageRule blaming =
                new TriageRule("No", false, true, TriageScene.attendance().conditions(), "The family do not engage");
        triage.draft(hub.chair(), type, List.of(blaming), 5);
        refused(Refusal.Kind.ENGAGEMENT_ALONE, () -> triage.tryOut(hub.chair(), type));
        triage.draft(hub.chair(), type, List.of(TriageScene.attendance()), 5);
        refused(Refusal.Kind.RULES_NOT_TRIED, () -> triage.switchOn(hub.chair(), type));
        triage.tryOut(hub.chair(), type);
        triage.draft(hub.chair(), type, List.of(TriageScene.attendance(), TriageScene.attendance()), 5);
        refused(Refusal.Kind.RULES_NOT_TRIED, () -> triage.switchOn(hub.chair(), type));
        Actor taker = new Actor(hub.chair().user(), Set.of(Role.MINUTE_TAKER));
        triage.tryOut(taker, type);
        refused(Refusal.Kind.NOT_ALLOWED, () -> triage.switchOn(taker, type));
    }

    private static void refused(Refusal.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOf(Refusal.class)
                .extracting(failure -> ((Refusal) failure).kind())
                .isEqualTo(kind);
    }

    @Test
    void switchedOffNoRulesAreInForce() {
        TriageService triage = hub.services.triage();
        triage.draft(hub.chair(), type, List.of(TriageScene.attendance()), 5);
        triage.tryOut(hub.chair(), type);
        triage.switchOn(hub.chair(), type);
        refused(Refusal.Kind.REASON_MISSING, () -> triage.switchOff(hub.chair(), type, " "));
        assertThat(triage.switchOff(hub.chair(), type, "the words are too wide"))
                .singleElement()
                .satisfies(rules -> assertThat(rules.isOn()).isFalse());
    }
}
