package org.mashhuddle.exchange.attachment;

/// A file cannot be attached. Carries neither its name nor anything of its content.
public final class AttachmentProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /// Why not.
    public enum Kind {
        /// A folder, or nothing that is there.
        NOT_A_FILE,
        /// Nothing is in it.
        EMPTY,
        /// It is larger than the hub takes.
        TOO_LARGE,
        /// None of the kinds that may be attached.
        OTHER_KIND,
        /// It could not be read.
        UNREADABLE
    }

    private final Kind kind;

    AttachmentProblem(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /// Why not.
    public Kind kind() {
        return kind;
    }
}
