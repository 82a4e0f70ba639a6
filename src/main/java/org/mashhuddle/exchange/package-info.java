/// What comes in from other systems and goes out to them: extracts, spreadsheets, JSON, calendars.
/// It knows no database.
@NullMarked
package org.mashhuddle.exchange;

import org.jspecify.annotations.NullMarked;
