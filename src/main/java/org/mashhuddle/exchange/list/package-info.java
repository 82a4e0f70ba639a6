/// Reading a list that an agency sends in a form of its own: one CSV or XLSX file, whatever its
/// columns. [ListReader] finds how it is written, [ListSuggestions] what its columns may be,
/// [ListRows] reads its rows by a profile. No exception leaves.
@NullMarked
package org.mashhuddle.exchange.list;

import org.jspecify.annotations.NullMarked;
