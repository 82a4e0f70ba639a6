package org.mashhuddle.store.core;

/// The hub was locked before what was asked for was begun: a look has nothing to show to anybody any more, but
/// what should have been kept is not.
public final class RecordClosed extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final boolean unsaved;

    private RecordClosed(boolean unsaved) {
        super("The record is closed");
        this.unsaved = unsaved;
    }

    /// Something was looked up, or nobody asked for it.
    public static RecordClosed unseen() {
        return new RecordClosed(false);
    }

    /// Something was to be kept.
    public RecordClosed unsaved() {
        RecordClosed closed = new RecordClosed(true);
        closed.setStackTrace(getStackTrace());
        return closed;
    }

    /// Whether something was to be kept.
    public boolean isUnsaved() {
        return unsaved;
    }
}
