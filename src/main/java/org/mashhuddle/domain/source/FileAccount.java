package org.mashhuddle.domain.source;

/// What became of the rows of one file of an import: they add up to all of them (`product.md`, rule
/// 14).
///
/// @param why rows are left out, or the file is refused; empty where neither
public record FileAccount(
        String file,
        long rows,
        long added,
        long changed,
        long same,
        long history,
        long leftOut,
        long refused,
        String why) {

    /// Whether each row has become one of these.
    public boolean addsUp() {
        return rows == added + changed + same + history + leftOut + refused;
    }

    @Override
    public String toString() {
        return "FileAccount[%d rows]".formatted(rows);
    }
}
