/// Agendas with their reasons, the facts they are proposed from, returns and triage as rows.
@NullMarked
package org.mashhuddle.store.agenda;

import org.jspecify.annotations.NullMarked;
