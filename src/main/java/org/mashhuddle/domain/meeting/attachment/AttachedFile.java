package org.mashhuddle.domain.meeting.attachment;

/// A file as it was read from disk: what it is by its content, and its bytes. Where it lay, and what it was
/// called there, is nowhere in it.
public final class AttachedFile {

    /// The most that one may hold: 20 MB.
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private final AttachmentKind kind;
    private final byte[] bytes;

    /// @param bytes all of them
    public AttachedFile(AttachmentKind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes.clone();
    }

    /// What it is.
    public AttachmentKind kind() {
        return kind;
    }

    /// Its bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "AttachedFile[" + kind + "]";
    }
}
