/// What is done for each subject in a meeting: contributions, voice, risk, decisions, actions.
@NullMarked
package org.mashhuddle.domain.work;

import org.jspecify.annotations.NullMarked;
