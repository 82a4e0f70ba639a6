package org.mashhuddle.store.meeting;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Consent;
import org.mashhuddle.domain.access.DecisionGrounds;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.StrategyQuestion;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.db.tables.records.DiscussionRecord;

/// The part of a discussion that is one row: voice, risk, the strategy question, the rationale.
final class DiscussionRow {

    private DiscussionRow() {}

    static DiscussionRecord row(MeetingId meeting, Discussion discussion) {
        DiscussionRecord row = new DiscussionRecord();
        row.setItem(discussion.item().value());
        row.setMeeting(meeting.value());
        row.setSubject(discussion.subject().value());
        row.setState(discussion.state().name());
        setVoice(row, discussion.voice());
        setRisk(row, discussion.risk());
        row.setStrategyNeeded(discussion.strategy().needed().orElse(null));
        row.setStrategyBecause(discussion.strategy().because());
        setDecision(row, discussion.decision());
        row.setQuorumReason(discussion.quorumReason());
        MarkColumns quorum = MarkColumns.of(discussion.quorumMark());
        row.setQuorumMark(quorum.kind());
        row.setQuorumMarkAgencies(quorum.agencies());
        MarkColumns held = MarkColumns.of(discussion.heldWhy().mark());
        row.setHeldWhy(discussion.heldWhy().words());
        row.setHeldWhyMark(held.kind());
        row.setHeldWhyMarkAgencies(held.agencies());
        return row;
    }

    private static void setVoice(DiscussionRecord row, Voice voice) {
        MarkColumns mark = MarkColumns.of(voice.mark());
        row.setVoiceSaid(voice.said());
        row.setVoiceHeardBy(voice.heardBy());
        row.setVoiceMark(mark.kind());
        row.setVoiceMarkAgencies(mark.agencies());
    }

    private static void setRisk(DiscussionRecord row, Risk risk) {
        MarkColumns mark = MarkColumns.of(risk.mark());
        row.setRiskLevel(risk.level().map(Risk.Level::name).orElse(null));
        row.setRiskDirection(risk.direction().map(Risk.Direction::name).orElse(null));
        row.setRiskBecause(risk.because());
        row.setRiskProtective(risk.protective());
        row.setRiskMark(mark.kind());
        row.setRiskMarkAgencies(mark.agencies());
    }

    private static void setDecision(DiscussionRecord row, Decision decision) {
        MarkColumns mark = MarkColumns.of(decision.mark());
        row.setBecause(decision.because());
        row.setBecauseMark(mark.kind());
        row.setBecauseMarkAgencies(mark.agencies());
        row.setLawfulBasis(decision.lawfulBasis());
        DecisionGrounds grounds = decision.grounds();
        row.setNoFurtherBecause(grounds.noFurther());
        row.setConsent(grounds.consent().map(Consent::name).orElse(null));
        row.setConsentBecause(grounds.consentBecause());
        row.setFamilyTold(grounds.familyTold().orElse(null));
        row.setFamilyBecause(grounds.familyBecause());
    }

    static DecisionGrounds grounds(DiscussionRecord row) {
        return new DecisionGrounds(
                row.getNoFurtherBecause(),
                Optional.ofNullable(row.getConsent()).map(Consent::valueOf),
                row.getConsentBecause(),
                Optional.ofNullable(row.getFamilyTold()),
                row.getFamilyBecause());
    }

    static Voice voice(DiscussionRecord row) {
        return new Voice(
                row.getVoiceSaid(),
                row.getVoiceHeardBy(),
                new MarkColumns(row.getVoiceMark(), row.getVoiceMarkAgencies()).mark());
    }

    static Risk risk(DiscussionRecord row, List<String> harms, List<String> indicators) {
        return new Risk(
                Optional.ofNullable(row.getRiskLevel()).map(Risk.Level::valueOf),
                Optional.ofNullable(row.getRiskDirection()).map(Risk.Direction::valueOf),
                harms,
                indicators,
                row.getRiskBecause(),
                row.getRiskProtective(),
                new MarkColumns(row.getRiskMark(), row.getRiskMarkAgencies()).mark());
    }

    static StrategyQuestion strategy(DiscussionRecord row) {
        return new StrategyQuestion(Optional.ofNullable(row.getStrategyNeeded()), row.getStrategyBecause());
    }
}
