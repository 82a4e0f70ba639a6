package org.mashhuddle.store.core;

import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.mashhuddle.store.pages.AlteredPage;

/// The database refused, or could not be reached. Carries the code of the failure only: the
/// messages of a database quote values, and a value may be a name.
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String UNWRITTEN = "Nothing can be saved: the disk is full, or refuses to write. What was"
            + " saved before is there to be read.";

    private static final String ALTERED = "The hub's database is damaged: a part of it is not as it was written.";

    /// H2's number for a file in which it found no whole state.
    private static final int CORRUPTED = 90_030;

    /// H2's number for memory that is used up.
    private static final int NO_MEMORY = 90_108;

    private final String state;
    private final int code;
    private final String sentence;

    private StoreFailure(String what, String state, int code) {
        super(what + " (SQL state " + state + ", code " + code + ")");
        this.state = state;
        this.code = code;
        this.sentence = "";
    }

    public StoreFailure(String what) {
        super(what);
        this.state = "";
        this.code = 0;
        this.sentence = "";
    }

    private StoreFailure(String what, String sentence) {
        super(what);
        this.state = "";
        this.code = 0;
        this.sentence = sentence;
    }

    /// The file can be read, and is not what was written.
    ///
    /// @param sentence for whoever stands at the door
    public static StoreFailure damaged(String what, String sentence) {
        return new StoreFailure(what, sentence);
    }

    /// Nothing could be written, and all that was written before can be read; what is damaged stays so.
    public static StoreFailure unwritten(StoreFailure cause) {
        if (cause.sentence.equals(ALTERED)) {
            return cause;
        }
        StoreFailure failure = new StoreFailure(String.valueOf(cause.getMessage()), UNWRITTEN);
        failure.setStackTrace(cause.getStackTrace());
        return failure;
    }

    /// Whether a disk that is full or refuses is all that is wrong.
    public boolean isUnwritten() {
        return sentence.equals(UNWRITTEN);
    }

    /// Whether the computer has no memory left for it, and the disk nothing to do with it.
    public boolean isOfMemory() {
        return code == NO_MEMORY;
    }

    /// What is damaged, in words; empty where that is not known.
    public String sentence() {
        return sentence;
    }

    public static StoreFailure of(String what, SQLException cause) {
        if (isAltered(cause)) {
            return at(cause, damaged(what, ALTERED));
        }
        String state = cause.getSQLState() == null ? "unknown" : cause.getSQLState();
        return at(cause, new StoreFailure(what, state, cause.getErrorCode()));
    }

    /// H2 passes over what it cannot read while it looks for its newest state, and says in the end that
    /// it found none.
    private static boolean isAltered(SQLException cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof AlteredPage) {
                return true;
            }
        }
        return cause.getErrorCode() == CORRUPTED;
    }

    public static StoreFailure of(String what, DataAccessException cause) {
        SQLException sql = cause.getCause(SQLException.class);
        return sql == null ? at(cause, new StoreFailure(what, "unknown", 0)) : of(what, sql);
    }

    /// The cause itself is not chained, because its message would be printed with it.
    private static StoreFailure at(Exception cause, StoreFailure failure) {
        failure.setStackTrace(cause.getStackTrace());
        return failure;
    }

    /// The SQL state; empty when the database was not the one that refused.
    public String state() {
        return state;
    }

    /// The database's own number of the failure; 0 when it was not the one that refused.
    public int code() {
        return code;
    }
}
