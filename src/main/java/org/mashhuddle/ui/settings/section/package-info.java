/// The frame of a section of the settings and what its forms share.
@NullMarked
package org.mashhuddle.ui.settings.section;

import org.jspecify.annotations.NullMarked;
