package org.mashhuddle.ui.agenda.row;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.subject.SubjectId;

/// Somebody who was considered and left off, as shown.
///
/// @param shown whether this viewer may see more than that there is somebody
public record LeftOffRow(SubjectId subject, String name, String age, boolean shown, LeftOff left, String back) {

    /// Whether it is folded behind one link with the others that rules left off.
    public boolean isFolded() {
        return left.rule().filter(rule -> !rule.sampled()).isPresent();
    }

    public boolean waitsForTheChair() {
        return left.rule().filter(LeftOff.ByRule::waitsForTheChair).isPresent();
    }

    /// Who decided: a name, or the rule.
    public String by() {
        Optional<LeftOff.ByRule> rule = left.rule();
        if (rule.isEmpty()) {
            return left.by();
        }
        int place = rule.get().place();
        return rule.get()
                .confirmed()
                .map(seen -> words("agenda.by-rule-agreed", place, seen.by()))
                .orElseGet(() -> words(rule.get().sampled() ? "agenda.by-rule-sample" : "agenda.by-rule", place));
    }

    /// Why, with the name of the rule.
    public String why() {
        if (!shown) {
            return words("agenda.reason-held");
        }
        return left.rule()
                .map(rule -> words("agenda.why-rule", rule.place(), left.why().words()))
                .orElse(left.why().words());
    }

    public String considered() {
        return shown ? left.considered() : words("agenda.withheld");
    }

    /// Whether one of its texts has this in it, whatever the case.
    public boolean says(String lower) {
        String rule = shown ? left.rule().map(LeftOff.ByRule::name).orElse("") : "";
        return (name + " " + considered() + " " + why() + " " + by() + " " + rule)
                .toLowerCase(Locale.UK)
                .contains(lower);
    }

    @Override
    public String toString() {
        return subject.toString();
    }
}
