package org.mashhuddle.exchange.ssd;

import java.util.List;
import java.util.Optional;

/// What became of one file of the source.
///
/// @param name the file's name as shown to people, cut and cleaned; never used as a path
/// @param object the table it holds, empty for a file we do not read or for the source as a whole
/// @param rows the rows read, those refused included
/// @param taken the rows that are in the extract
/// @param extraColumns the columns we do not read
/// @param sentence what happened, for the preview
public record FileNote(
        String name,
        Optional<SsdObject> object,
        FileState state,
        long rows,
        long taken,
        List<String> extraColumns,
        String sentence) {

    public FileNote {
        extraColumns = List.copyOf(extraColumns);
    }

    static FileNote refused(String name, Optional<SsdObject> object, String sentence) {
        return refused(name, object, 0, sentence);
    }

    /// @param rows how many it seems to hold
    static FileNote refused(String name, Optional<SsdObject> object, long rows, String sentence) {
        return new FileNote(name, object, FileState.REFUSED, rows, 0, List.of(), sentence);
    }

    /// A table of the dataset that has no place here: its rows are counted and left out.
    static FileNote leftOut(String name, long rows, String sentence) {
        return new FileNote(name, Optional.empty(), FileState.LEFT_OUT, rows, 0, List.of(), sentence);
    }

    static FileNote extra(String name, String sentence) {
        return new FileNote(name, Optional.empty(), FileState.EXTRA, 0, 0, List.of(), sentence);
    }

    /// Without the name: somebody may have named a stray file after a child.
    @Override
    public String toString() {
        return "FileNote[%s %s, %d rows]".formatted(object.map(SsdObject::table).orElse("a file"), state, rows);
    }
}
