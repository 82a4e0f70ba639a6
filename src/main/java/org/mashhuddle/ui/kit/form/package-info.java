/// The form kit: a form is one class, each of its fields knows itself, and one view draws any form.
@NullMarked
package org.mashhuddle.ui.kit.form;

import org.jspecify.annotations.NullMarked;
