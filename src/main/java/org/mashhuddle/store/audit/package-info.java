/// The audit trail: a chain of sealed entries, and the looks that wait to be written.
@NullMarked
package org.mashhuddle.store.audit;

import org.jspecify.annotations.NullMarked;
