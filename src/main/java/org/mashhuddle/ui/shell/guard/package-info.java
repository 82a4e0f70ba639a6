/// What keeps the windows safe when nobody is at them: the lock, the clipboard, the second window.
@NullMarked
package org.mashhuddle.ui.shell.guard;

import org.jspecify.annotations.NullMarked;
