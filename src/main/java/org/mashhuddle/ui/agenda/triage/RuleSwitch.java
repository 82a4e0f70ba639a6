package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.service.agenda.TriageService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;

/// Whether the hub's rules are switched on, in words, and switching them off.
record RuleSwitch(TriageService triage, Journal journal, Workspace tools) {

    /// Asks why, and switches the rules off.
    void off(MeetingTypeId type, Consumer<List<TriageRules>> done, Consumer<? super Exception> refused) {
        FormDrafts typed = journal.at("rules-off." + type.value());
        tools.dialogs()
                .reasonForSwitchingOff(typed)
                .ifPresent(why -> tools.background()
                        .run(
                                () -> triage.switchOff(journal.actor(), type, why),
                                now -> {
                                    typed.settle();
                                    done.accept(now);
                                },
                                refused));
    }

    /// Why the draft cannot be switched on; empty where it can.
    static String whyNotOn(Actor actor, Optional<TriageRules> newest, List<TriageRule> rules) {
        Optional<TriageRules> draft = newest.filter(TriageRules::isDraft);
        if (!actor.signs()) {
            return words("rules.chair-only");
        }
        if (draft.isEmpty()) {
            return words("rules.nothing-new");
        }
        return draft.get().tried().isPresent() && draft.get().rules().equals(rules) ? "" : words("rules.try-first");
    }

    /// What is switched on, in words.
    static String standing(Optional<TriageRules> inForce) {
        return inForce.flatMap(rule -> rule.on().map(on -> standing(rule.version(), on)))
                .orElseGet(() -> words("rules.standing-off"));
    }

    private static String standing(int version, TriageRules.Stamp on) {
        LocalDate day = LocalDate.ofInstant(on.at(), Moment.LONDON);
        return words("rules.standing-on", version, DateWords.date(day), on.by());
    }

    @Override
    public String toString() {
        return "RuleSwitch";
    }
}
