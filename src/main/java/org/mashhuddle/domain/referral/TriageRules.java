package org.mashhuddle.domain.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.MeetingTypeId;

/// The rules of a type of meeting, in order, as one version: the first that is for an arrival
/// decides; where none is, a person looks. A version that was switched on is never changed: what it
/// left off can always be explained.
///
/// @param version counts from 1
/// @param samplePercent how many in a hundred of those left off go to the chair; at least one does
/// @param tried when these very rules were last tried on what came before
/// @param on when it was switched on
/// @param off when another took its place, or it was switched off
public record TriageRules(
        MeetingTypeId type,
        int version,
        int samplePercent,
        List<TriageRule> rules,
        Optional<Stamp> tried,
        Optional<Stamp> on,
        Optional<Stamp> off) {

    /// So many in a hundred where the hub has not said otherwise.
    public static final int SAMPLE = 5;

    private static final int ALL = 100;

    /// Who and when.
    public record Stamp(Instant at, String by) {
        @Override
        public String toString() {
            return "Stamp[" + at + "]";
        }
    }

    /// The rule that decides, and its place from 1.
    public record Hit(int place, TriageRule rule) {}

    /// Copies the rules.
    public TriageRules {
        rules = List.copyOf(rules);
        if (samplePercent < 1 || samplePercent > ALL) {
            throw new IllegalArgumentException("A sample is between 1 and 100 in a hundred");
        }
    }

    /// A first draft without a rule.
    public static TriageRules draft(MeetingTypeId type, int version) {
        return new TriageRules(type, version, SAMPLE, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The first rule that is for this.
    public Optional<Hit> first(Arrival arrival) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).hits(arrival)) {
                return Optional.of(new Hit(i + 1, rules.get(i)));
            }
        }
        return Optional.empty();
    }

    /// Whether it may still be changed.
    public boolean isDraft() {
        return on.isEmpty();
    }

    /// Whether the agenda is made by it now.
    public boolean isOn() {
        return on.isPresent() && off.isEmpty();
    }

    /// A draft of these rules, untried.
    public TriageRules draftOf(int number) {
        return new TriageRules(
                type, number, samplePercent, rules, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same version with other rules, which have not been tried.
    public TriageRules with(List<TriageRule> others, int percent) {
        boolean same = others.equals(rules);
        return new TriageRules(type, version, percent, others, same ? tried : Optional.empty(), on, off);
    }

    /// Tried.
    public TriageRules triedAt(Stamp stamp) {
        return new TriageRules(type, version, samplePercent, rules, Optional.of(stamp), on, off);
    }

    /// Switched on.
    public TriageRules switchedOn(Stamp stamp) {
        return new TriageRules(type, version, samplePercent, rules, tried, Optional.of(stamp), off);
    }

    /// Switched off.
    public TriageRules switchedOff(Stamp stamp) {
        return new TriageRules(type, version, samplePercent, rules, tried, on, Optional.of(stamp));
    }
}
