/// Files that are attached to an item, judged by their content before the hub takes them.
@NullMarked
package org.mashhuddle.exchange.attachment;

import org.jspecify.annotations.NullMarked;
