/// Reading an extract of the *Standard Safeguarding Dataset*, the one set of tables that English
/// councils cut from their children's social care systems: a folder, or a zip, of CSV files named
/// after the tables.
///
/// The way through: [SsdReader] opens a source, reads each file's bytes under [Caps], decodes them,
/// checks the file's shape, finds the columns, and turns each line into a row record; what is wrong
/// with a line becomes a [RowProblem], what is wrong with a file a sentence in its [FileNote].
/// Nothing is unpacked to disk and no exception leaves.
@NullMarked
package org.mashhuddle.exchange.ssd;

import org.jspecify.annotations.NullMarked;
