package org.mashhuddle.service.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mashhuddle.service.core.WholeFiles;

/// What was issued to one recipient in one go, ready to be printed or saved: one paper, or several
/// with their receipt.
///
/// @param cover the one sheet in front
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes are passed on
public record IssuedEnvelope(List<IssuedFile> files, Optional<Receipt> receipt, byte[] cover) {

    /// Copies the list.
    public IssuedEnvelope {
        files = List.copyOf(files);
    }

    /// The receipt that goes with several.
    @SuppressWarnings("ArrayRecordComponent") // never compared; the bytes are passed on
    public record Receipt(String reference, byte[] sheet) {
        @Override
        public String toString() {
            return reference;
        }
    }

    /// One paper by itself.
    public static IssuedEnvelope of(IssuedFile file) {
        return new IssuedEnvelope(List.of(file), Optional.empty(), file.cover());
    }

    /// The number by which it is spoken of: the receipt's, or the paper's.
    public String reference() {
        return receipt.map(Receipt::reference).orElseGet(() -> files.getFirst().reference());
    }

    /// The sheets in the order in which they come out of the printer.
    ///
    /// @param withCover whether the cover sheet goes in front
    public List<byte[]> sheets(boolean withCover) {
        List<byte[]> sheets = new ArrayList<>();
        if (withCover) {
            sheets.add(cover);
        }
        receipt.ifPresent(one -> sheets.add(one.sheet()));
        files.forEach(file -> sheets.add(file.pdf()));
        return sheets;
    }

    /// The files by their names, which carry numbers only: the one first that a place was asked for.
    ///
    /// @param withCover whether the cover sheet is one of them
    public Map<String, byte[]> named(boolean withCover) {
        Map<String, byte[]> named = new LinkedHashMap<>();
        receipt.ifPresent(one -> named.put(one.reference() + ".pdf", one.sheet()));
        files.forEach(file -> named.put(file.fileName(), file.pdf()));
        if (withCover) {
            named.put(reference() + "-cover.pdf", cover);
        }
        return named;
    }

    /// Saves all of them, or none: the one that a place was asked for there, the others beside it.
    ///
    /// @param withCover whether the cover sheet is one of them
    public void save(Path place, boolean withCover) {
        Map<String, byte[]> others = named(withCover);
        byte[] first = Objects.requireNonNull(others.remove(reference() + ".pdf"));
        WholeFiles.write(place, first, others);
    }

    /// Their numbers.
    public List<String> references() {
        return files.stream().map(IssuedFile::reference).toList();
    }

    @Override
    public String toString() {
        return reference();
    }
}
