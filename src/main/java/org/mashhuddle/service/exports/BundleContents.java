package org.mashhuddle.service.exports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.domain.paper.OnFile;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.audit.AuditTrailReport;
import org.mashhuddle.store.exports.TrailRows;

/// What goes into the audit bundle of a meeting, as whoever takes it may have it.
record BundleContents(Head head, List<Version> versions, Papers papers, List<DataIssue> data, Trail trail) {

    /// "2 signed files, 43 papers, 512 entries of the trail".
    String words() {
        long files = versions.stream().filter(one -> one.file().isPresent()).count();
        return number(files, "signed file", "signed files") + ", "
                + number(papers.out().size(), "paper", "papers") + ", "
                + number(trail.lines().size(), "entry", "entries") + " of the trail";
    }

    private static String number(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    /// @param meeting "Daily MASH, Tuesday 24 November 2026"
    /// @param by who made it
    /// @param why for whom and why
    /// @param fingerprint of the hub's authority, as it stands on readers' cards
    record Head(
            String reference,
            String hub,
            String classification,
            boolean demonstration,
            String meeting,
            Instant at,
            String by,
            String why,
            String fingerprint,
            Directory directory) {
        @Override
        public String toString() {
            return "Head[" + reference + "]";
        }
    }

    /// A signed version.
    ///
    /// @param replaces the record hash of the version before; empty for the first
    /// @param file the signed PDF; nothing where it is left out
    /// @param leftOut why it is left out; empty where it is not
    /// @param countersignature where it has a place for one
    /// @param chairsHash the SHA-256 of the file as the chair signed it
    record Version(
            SignedMinutes signed,
            String replaces,
            Optional<byte[]> file,
            String leftOut,
            Optional<Countersignature> countersignature,
            String chairsHash) {

        /// "SAM-2026-11-24-D-v1.pdf".
        String path() {
            return "minutes/" + signed.reference() + "-v" + signed.version() + ".pdf";
        }

        @Override
        public String toString() {
            return "Version[" + signed + "]";
        }
    }

    /// The register of papers.
    ///
    /// @param items the numbers of the items whom the taker may see
    /// @param filed what is in a child's own record, by reference
    /// @param leftOut of how many the line is not for whoever takes the bundle
    record Papers(
            List<PaperQueue.OutPaper> out, Map<SubjectId, Integer> items, Map<String, OnFile> filed, int leftOut) {}

    /// The part of the trail.
    ///
    /// @param leftOut how many entries are about what whoever takes the bundle may not see
    /// @param check what came of checking the whole trail just before
    /// @param end the last entry of the whole trail then
    record Trail(List<Line> lines, int leftOut, AuditTrailReport check, TrailRows.Head end) {}

    /// An entry of the trail.
    ///
    /// @param about in words: "the meeting", "item 3"
    /// @param detail a number of a paper or of a version; that there is a reason, where there is another
    record Line(TrailRows.Chained entry, String about, String detail) {
        @Override
        public String toString() {
            return "Line[" + entry.number() + "]";
        }
    }
}
