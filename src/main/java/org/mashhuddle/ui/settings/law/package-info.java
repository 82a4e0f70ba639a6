/// Law and guidance: what a release brings, to be looked at.
@NullMarked
package org.mashhuddle.ui.settings.law;

import org.jspecify.annotations.NullMarked;
