/// Panes that plan a meeting: who is added, who comes, in what order, what can wait.
@NullMarked
package org.mashhuddle.ui.agenda.plan;

import org.jspecify.annotations.NullMarked;
