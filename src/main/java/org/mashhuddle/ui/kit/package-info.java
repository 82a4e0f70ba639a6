/// The pieces every screen is built from, and the seams between screens: navigator, dialogs,
/// background.
@NullMarked
package org.mashhuddle.ui.kit;

import org.jspecify.annotations.NullMarked;
