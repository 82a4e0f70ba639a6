/// Meetings, attendance and discussions as rows.
@NullMarked
package org.mashhuddle.store.meeting;

import org.jspecify.annotations.NullMarked;
