package org.mashhuddle.service;

/// A paper that was issued, ready to be saved or printed.
///
/// @param fileName carries the reference only, never a name
/// @param kind "action-list", "slip", "plan", "agenda"
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes are passed on
public record IssuedFile(String fileName, String kind, byte[] pdf) {

    @Override
    public String toString() {
        return fileName;
    }
}
