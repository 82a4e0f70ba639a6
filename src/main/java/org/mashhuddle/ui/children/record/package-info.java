/// The chronology, what is open, who looked, and the verbs beside a record.
@NullMarked
package org.mashhuddle.ui.children.record;

import org.jspecify.annotations.NullMarked;
