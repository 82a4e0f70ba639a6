package org.mashhuddle.service.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which children of a script were on an agenda and then forgotten, told from what happened to each.
record DroppedAccount(ReportScript script) {

    /// @param held the meetings that are asked about
    void count(List<ReportScript.Sitting> held, Map<String, String> lines) {
        Set<Integer> listed = new TreeSet<>();
        Set<Integer> dropped = new TreeSet<>();
        for (ReportScript.Sitting sitting : held) {
            for (ReportScript.Spoken spoken : sitting.items()) {
                ReportScript.Somebody who = script.people().get(spoken.who());
                if (spoken.placed().number() > 0 && who.kind() == 'c' && !who.secret()) {
                    listed.add(spoken.who());
                    if (isForgotten(spoken.who(), sitting)) {
                        dropped.add(spoken.who());
                    }
                }
            }
        }
        ReportAccount.put(lines, "Children dropped", dropped.size(), listed.size());
    }

    private boolean isForgotten(int child, ReportScript.Sitting after) {
        if (ReportScript.Somebody.hasDied(child)) {
            return false;
        }
        LocalDate lastOfType = after.day();
        for (ReportScript.Sitting other : script.sittings()) {
            boolean later = other.day().isAfter(after.day());
            if (other.state() == 'c'
                    && other.type() == after.type()
                    && other.day().isAfter(lastOfType)) {
                lastOfType = other.day();
            }
            for (ReportScript.Spoken spoken : other.items()) {
                boolean decided = other.state() == 'c'
                        && spoken.state() == 'd'
                        && !spoken.outcomes().isEmpty()
                        && !other.day().isBefore(after.day());
                boolean listedLater =
                        later && other.state() != 'n' && spoken.placed().number() > 0;
                if (spoken.who() == child && (decided || listedLater)) {
                    return false;
                }
            }
        }
        if (lastOfType.equals(after.day())) {
            return false;
        }
        for (ReportScript.Task task : script.tasks()) {
            boolean open = task.became() == 'o' || task.became() == 'n';
            if (task.who() == child && open && task.due().toLocalDate().isAfter(lastOfType)) {
                return false;
            }
        }
        return true;
    }
}
