package org.mashhuddle.store.minutes;

import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.MINUTES_CHECK;
import static org.mashhuddle.store.db.Tables.MINUTES_PART;
import static org.mashhuddle.store.db.Tables.MINUTES_SECTION;
import static org.mashhuddle.store.db.Tables.SIGNED_MINUTES;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.export.RecordSection;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.MinutesCheck;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.MinutesCheckRecord;
import org.mashhuddle.store.db.tables.records.MinutesPartRecord;
import org.mashhuddle.store.db.tables.records.MinutesSectionRecord;
import org.mashhuddle.store.db.tables.records.SignedMinutesRecord;

/// Signed minutes, their file and the sections of their record. A version is added once and never
/// changed.
public final class MinutesStore {

    private static final int PART = 512 * 1024;
    private final StoreContext desk;

    public MinutesStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Adds a version; one that is there already is refused by the database.
    public void keep(SignedMinutes minutes, byte[] pdf, List<RecordSection> sections) {
        desk.pen()
                .executeInsert(new SignedMinutesRecord(
                        minutes.meeting().value(),
                        minutes.version(),
                        minutes.reference(),
                        minutes.manifest(),
                        minutes.manifestHash(),
                        minutes.signedBy().value(),
                        minutes.signedAt(),
                        minutes.reasons().overGaps(),
                        minutes.fileHash(),
                        minutes.reasons().forChair(),
                        minutes.reasons().ownTyping(),
                        minutes.reasons().secondReader()));
        desk.add(parts(minutes, pdf));
        desk.add(sections.stream()
                .map(section -> new MinutesSectionRecord(
                        minutes.meeting().value(),
                        minutes.version(),
                        section.number(),
                        section.canonical(),
                        section.sha256()))
                .toList());
    }

    private static List<MinutesPartRecord> parts(SignedMinutes minutes, byte[] pdf) {
        List<MinutesPartRecord> parts = new ArrayList<>();
        for (int from = 0; from < pdf.length; from += PART) {
            byte[] bytes = Arrays.copyOfRange(pdf, from, Math.min(pdf.length, from + PART));
            parts.add(new MinutesPartRecord(minutes.meeting().value(), minutes.version(), parts.size(), bytes));
        }
        return parts;
    }

    /// The newest version.
    public Optional<SignedMinutes> latest(MeetingId meeting) {
        List<SignedMinutes> all = versions(meeting);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// All versions, the first one first.
    public List<SignedMinutes> versions(MeetingId meeting) {
        return versions(SIGNED_MINUTES.MEETING.eq(meeting.value()));
    }

    /// The newest version of each of these meetings that has one.
    public Map<MeetingId, SignedMinutes> latest(Collection<MeetingId> meetings) {
        Map<MeetingId, SignedMinutes> latest = new HashMap<>();
        versions(SIGNED_MINUTES.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .forEach(version -> latest.put(version.meeting(), version));
        return latest;
    }

    /// The bases for sharing that signed minutes cite, each with the meetings; none of a subject that is hidden.
    public Map<String, Set<MeetingId>> bases() {
        Map<String, Set<MeetingId>> bases = new HashMap<>();
        desk.sql()
                .selectDistinct(DISCUSSION.LAWFUL_BASIS, DISCUSSION.MEETING)
                .from(DISCUSSION)
                .where(DISCUSSION.LAWFUL_BASIS.ne(""))
                .and(DISCUSSION.MEETING.in(select(SIGNED_MINUTES.MEETING).from(SIGNED_MINUTES)))
                .and(desk.visible().sees(DISCUSSION.SUBJECT))
                .forEach(row -> bases.computeIfAbsent(row.value1(), _ -> new HashSet<>())
                        .add(new MeetingId(row.value2())));
        return bases;
    }

    private List<SignedMinutes> versions(Condition which) {
        List<SignedMinutes> chairs = desk.sql()
                .selectFrom(SIGNED_MINUTES)
                .where(which)
                .orderBy(SIGNED_MINUTES.VERSION)
                .fetch(row -> new SignedMinutes(
                        new MeetingId(row.getMeeting()),
                        row.getVersion(),
                        row.getReference(),
                        row.getManifest(),
                        row.getManifestHash(),
                        new UserId(row.getSignedBy()),
                        row.getSignedAt(),
                        new SigningReasons(
                                row.getSignedOver(), row.getForChair(), row.getOwnTyping(), row.getSecondReader()),
                        row.getFileHash()));
        Map<FileKey, String> countersigned = countersignatures()
                .hashes(chairs.stream().map(SignedMinutes::meeting).toList());
        return chairs.stream()
                .map(one -> one.inFile(
                        countersigned.getOrDefault(new FileKey(one.meeting(), one.version()), one.fileHash())))
                .toList();
    }

    /// The SHA-256 of the file as the chair signed it, where it was countersigned since or not.
    public String chairsHash(SignedMinutes signed) {
        return desk.sql()
                .selectFrom(SIGNED_MINUTES)
                .where(SIGNED_MINUTES.MEETING.eq(signed.meeting().value()))
                .and(SIGNED_MINUTES.VERSION.eq(signed.version()))
                .fetchSingle()
                .getFileHash();
    }

    /// The countersignatures.
    public CountersignatureRows countersignatures() {
        return new CountersignatureRows(desk);
    }

    /// Those of these meetings whose minutes are signed.
    public Set<MeetingId> signed(Collection<MeetingId> meetings) {
        return desk.sql()
                .selectDistinct(SIGNED_MINUTES.MEETING)
                .from(SIGNED_MINUTES)
                .where(SIGNED_MINUTES.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .fetchSet(row -> new MeetingId(row.value1()));
    }

    /// Records that a version was read through; the same words a second time are refused by the
    /// database.
    public void checked(MinutesCheck check) {
        desk.pen()
                .executeInsert(new MinutesCheckRecord(
                        check.meeting().value(),
                        check.version(),
                        check.content(),
                        check.by().value(),
                        check.at()));
    }

    /// Which words of minutes of these meetings were read through.
    public List<MinutesCheck> checks(Collection<MeetingId> meetings) {
        return desk.sql()
                .selectFrom(MINUTES_CHECK)
                .where(MINUTES_CHECK.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .orderBy(MINUTES_CHECK.CHECKED_AT)
                .fetch(row -> new MinutesCheck(
                        new MeetingId(row.getMeeting()),
                        row.getVersion(),
                        row.getContent(),
                        new UserId(row.getCheckedBy()),
                        row.getCheckedAt()));
    }

    /// One signed file.
    public record FileKey(MeetingId meeting, int version) {}

    /// Every signed file there is.
    public List<FileKey> files() {
        return desk.sql()
                .select(SIGNED_MINUTES.MEETING, SIGNED_MINUTES.VERSION)
                .from(SIGNED_MINUTES)
                .orderBy(SIGNED_MINUTES.MEETING, SIGNED_MINUTES.VERSION)
                .fetch(row -> new FileKey(new MeetingId(row.value1()), row.value2()));
    }

    /// The signed file, byte for byte, with its countersignature where it has one; nothing where it was destroyed
    /// with a record that it held.
    public Optional<byte[]> kept(MeetingId meeting, int version) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        desk.sql()
                .selectFrom(MINUTES_PART)
                .where(MINUTES_PART.MEETING.eq(meeting.value()))
                .and(MINUTES_PART.VERSION.eq(version))
                .orderBy(MINUTES_PART.PLACE)
                .forEach(row -> pdf.writeBytes(row.getBytes()));
        if (pdf.size() == 0) {
            return Optional.empty();
        }
        pdf.writeBytes(countersignatures().section(meeting, version));
        return Optional.of(pdf.toByteArray());
    }

    /// The signed file, byte for byte.
    ///
    /// @throws NoSuchElementException if there is no such version, or its file was destroyed
    public byte[] pdf(MeetingId meeting, int version) {
        return kept(meeting, version)
                .orElseThrow(() -> new NoSuchElementException("No minutes " + meeting.value() + " v" + version));
    }

    /// The sections of the record that was signed, the cover first. Those of a restricted subject
    /// are among them: whoever hands them on must look at their items first.
    public List<RecordSection> sections(MeetingId meeting, int version) {
        return desk.sql()
                .selectFrom(MINUTES_SECTION)
                .where(MINUTES_SECTION.MEETING.eq(meeting.value()))
                .and(MINUTES_SECTION.VERSION.eq(version))
                .orderBy(MINUTES_SECTION.NUMBER)
                .fetch(row -> new RecordSection(row.getNumber(), row.getCanonical(), row.getSha256()));
    }
}
