/// Settings: users, agencies and people, the meeting, lists, wording, working days, the trail.
@NullMarked
package org.mashhuddle.ui.settings;

import org.jspecify.annotations.NullMarked;
