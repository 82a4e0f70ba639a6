package org.mashhuddle.service.minutes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.export.RecordSection;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Manifest;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.RecordJson;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;
import org.mashhuddle.exchange.record.CanonicalJson;
import org.mashhuddle.vault.Hashes;

/// Makes the record of a meeting: a section for the cover and one for each item, and the manifest
/// that lists their hashes (`product.md`, "What is signed").
public final class MinutesRecord {

    private MinutesRecord() {}

    /// The record as it stands.
    ///
    /// @param manifestJson canonical; its SHA-256 is `hash`
    public record Made(List<RecordSection> sections, Manifest manifest, String manifestJson, String hash) {
        @Override
        public String toString() {
            return "Made[" + hash + "]";
        }
    }

    /// How a record is signed.
    ///
    /// @param over how many gaps it is signed over
    /// @param checked by whom it was read through, and when, or that nobody did; empty before it is
    ///   signed
    /// @param organisation under which certificate of an organisation it is signed too
    record Signature(
            int over,
            Signatory who,
            SigningReasons reasons,
            String checked,
            Optional<OrganisationCertificate> organisation) {
        /// What stands beside the chair's name in the minutes.
        List<Minutes.SignatureLine> lines() {
            List<Minutes.SignatureLine> lines = new ArrayList<>(who.lines(reasons));
            lines.add(new Minutes.SignatureLine("Checked by", checked));
            organisation.map(OrganisationCertificate::line).ifPresent(lines::add);
            return lines;
        }

        @Override
        public String toString() {
            return "Signature[" + over + "]";
        }
    }

    /// The record as it stands, not yet signed.
    ///
    /// @param madeAt the moment the meeting was closed
    public static Made preview(MeetingBook book, Instant madeAt) {
        return preview(book, 1, Optional.empty(), madeAt);
    }

    static Made preview(MeetingBook book, int version, Optional<String> predecessor, Instant madeAt) {
        Signatory usual = new Signatory("", "", false, false, false, false);
        return of(
                book,
                version,
                predecessor,
                madeAt,
                new Signature(0, usual, SigningReasons.over(""), "", Optional.empty()));
    }

    /// @param madeAt the moment of signing
    static Made of(MeetingBook book, int version, Optional<String> predecessor, Instant madeAt, Signature signature) {
        List<RecordSection> sections = new ArrayList<>();
        sections.add(section(0, cover(book, signature)));
        for (AgendaItem item : book.agenda().items()) {
            sections.add(section(item.number(), RecordJson.item(book, item, madeAt)));
        }
        List<Manifest.Entry> entries = sections.stream()
                .map(each -> new Manifest.Entry(each.number(), each.sha256()))
                .toList();
        Manifest manifest = new Manifest(
                book.meeting().id(),
                reference(book),
                version,
                predecessor,
                madeAt,
                entries,
                signature.over(),
                signature.who().standing());
        byte[] json = CanonicalJson.bytes(tree(manifest, signature));
        return new Made(sections, manifest, new String(json, StandardCharsets.UTF_8), Hashes.sha256Hex(json));
    }

    /// A cover says of its signature what is not as usual, and whether somebody had read it through.
    private static Map<String, Object> cover(MeetingBook book, Signature signature) {
        Map<String, Object> cover = RecordJson.cover(book);
        if (!signature.who().isUsual()) {
            cover.put("signature", signature.who().tree(signature.reasons()));
        }
        signature.organisation().ifPresent(one -> cover.put(OrganisationCertificate.IN_MANIFEST, one.tree()));
        if (!signature.checked().isEmpty()) {
            cover.put("checked", signature.checked());
        }
        return cover;
    }

    /// What somebody reads through: every section as it stands, in order. Whatever changes in one
    /// changes this.
    static String content(Made preview) {
        String hashes = preview.sections().stream()
                .map(each -> each.number() + ":" + each.sha256())
                .collect(Collectors.joining("\n"));
        return Hashes.sha256Hex(hashes.getBytes(StandardCharsets.UTF_8));
    }

    private static RecordSection section(int number, Map<String, Object> tree) {
        byte[] json = CanonicalJson.bytes(tree);
        return new RecordSection(number, new String(json, StandardCharsets.UTF_8), Hashes.sha256Hex(json));
    }

    /// By what rules the record can be checked, and its moments be read as times of day, when none of today's
    /// programs is left.
    private static Map<String, Object> madeWith() {
        return Map.of(
                "hash", "SHA-256",
                "signature", "ECDSA P-256 with SHA-256, PAdES B-B",
                "text", "JSON, UTF-8, names in order",
                "timeZone", Moment.LONDON.getId(),
                "timeZoneRules",
                        ZoneRulesProvider.getVersions(Moment.LONDON.getId()).lastKey());
    }

    private static Map<String, Object> tree(Manifest manifest, Signature signature) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("meeting", manifest.meeting().value().toString());
        tree.put("reference", manifest.reference());
        tree.put("version", manifest.version());
        tree.put("predecessor", manifest.predecessor().orElse(""));
        tree.put("madeAt", manifest.madeAt());
        tree.put("signedOver", manifest.signedOver());
        tree.put("madeWith", madeWith());
        if (!manifest.signedAs().isEmpty()) {
            tree.put("signedAs", manifest.signedAs());
        }
        signature.organisation().ifPresent(one -> tree.put(OrganisationCertificate.IN_MANIFEST, one.fingerprint()));
        List<Map<String, Object>> entries = new ArrayList<>();
        manifest.sections().forEach(each -> entries.add(Map.of("number", each.number(), "sha256", each.sha256())));
        tree.put("sections", entries);
        return tree;
    }

    /// "SAM-2026-11-24-D"; "SAM-2026-11-24-D1" for the first ad-hoc meeting of that day.
    static String reference(MeetingBook book) {
        return book.hub().profile().code()
                + "-"
                + book.meeting().heldOn()
                + "-"
                + book.meeting().code();
    }

    /// The first sixteen hex digits in fours, as people compare them.
    public static String shortHash(String hash) {
        return String.join(
                " ", hash.substring(0, 4), hash.substring(4, 8), hash.substring(8, 12), hash.substring(12, 16));
    }
}
