/// Reports: numbers and charts, each number opened to its rows.
@NullMarked
package org.mashhuddle.ui.reports;

import org.jspecify.annotations.NullMarked;
