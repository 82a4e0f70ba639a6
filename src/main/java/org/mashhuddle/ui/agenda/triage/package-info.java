/// The hub's own rules, their trial, and those left off.
@NullMarked
package org.mashhuddle.ui.agenda.triage;

import org.jspecify.annotations.NullMarked;
