/// The form of one item: what each agency shares, voice, risk, strategy, decision.
@NullMarked
package org.mashhuddle.ui.meeting.form;

import org.jspecify.annotations.NullMarked;
