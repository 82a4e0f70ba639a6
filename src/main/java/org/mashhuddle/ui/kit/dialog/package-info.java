/// Questions in windows of their own, and notices.
@NullMarked
package org.mashhuddle.ui.kit.dialog;

import org.jspecify.annotations.NullMarked;
