/// The small forms beside a record.
@NullMarked
package org.mashhuddle.ui.children.form;

import org.jspecify.annotations.NullMarked;
