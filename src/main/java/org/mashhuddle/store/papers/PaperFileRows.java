package org.mashhuddle.store.papers;

import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;
import static org.mashhuddle.store.db.Tables.PAPER_FILE_PART;
import static org.mashhuddle.store.db.Tables.PAPER_FILE_SUBJECT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.PaperFilePartRecord;
import org.mashhuddle.store.db.tables.records.PaperFileSubjectRecord;

/// The files of papers that went out, byte for byte, each with whose records it may hold. One is added
/// once and never changed; it goes with any of those records.
public record PaperFileRows(StoreContext desk) {

    // As large as a part of an attached file: no row is larger than what H2 keeps in a page or two.
    private static final int PART = 65_536;

    /// A file that is here, with the hash that the register has of it.
    public record Kept(String reference, String sha256) {}

    /// Adds one; one that is there already is refused by the database.
    ///
    /// @param holds whose records it may hold
    public void keep(String reference, byte[] pdf, Collection<SubjectId> holds) {
        byte[] packed = packed(pdf);
        List<PaperFilePartRecord> parts = new ArrayList<>();
        for (int from = 0; from < packed.length; from += PART) {
            parts.add(new PaperFilePartRecord(
                    reference, parts.size(), Arrays.copyOfRange(packed, from, Math.min(packed.length, from + PART))));
        }
        desk.add(parts);
        List<PaperFileSubjectRecord> subjects = new ArrayList<>();
        for (SubjectId one : new LinkedHashSet<>(holds)) {
            subjects.add(new PaperFileSubjectRecord(reference, subjects.size(), one.value()));
        }
        desk.add(subjects);
    }

    /// One, byte for byte; nothing for a paper of before files were kept, and where it was destroyed.
    public Optional<byte[]> of(String reference) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        desk.sql()
                .selectFrom(PAPER_FILE_PART)
                .where(PAPER_FILE_PART.REFERENCE.eq(reference))
                .orderBy(PAPER_FILE_PART.PLACE)
                .forEach(row -> packed.writeBytes(row.getBytes()));
        return packed.size() == 0 ? Optional.empty() : Optional.of(unpacked(packed.toByteArray()));
    }

    /// The copies of one meeting's minutes repeat the structure of their pages in plain text.
    private static byte[] packed(byte[] pdf) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /// What cannot be unpacked is handed on as it lies: whoever compares it finds that it is another.
    private static byte[] unpacked(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException damaged) {
            return packed;
        }
    }

    /// Whose records a file may hold, whoever may see them.
    public Set<SubjectId> holds(String reference) {
        return desk.sql()
                .select(PAPER_FILE_SUBJECT.SUBJECT)
                .from(PAPER_FILE_SUBJECT)
                .where(PAPER_FILE_SUBJECT.REFERENCE.eq(reference))
                .fetchSet(row -> new SubjectId(row.value1()));
    }

    /// Every file that is here.
    public List<Kept> all() {
        return desk.sql()
                .select(ISSUED_PAPER.REFERENCE, ISSUED_PAPER.FILE_HASH)
                .from(ISSUED_PAPER)
                .join(PAPER_FILE_PART)
                .on(PAPER_FILE_PART.REFERENCE.eq(ISSUED_PAPER.REFERENCE))
                .where(PAPER_FILE_PART.PLACE.eq(0))
                .orderBy(ISSUED_PAPER.REFERENCE)
                .fetch(row -> new Kept(row.value1(), row.value2()));
    }
}
