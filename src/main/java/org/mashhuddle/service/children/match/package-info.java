/// One child, one record: the pairs that may be one child, and what a person says of them.
@NullMarked
package org.mashhuddle.service.children.match;

import org.jspecify.annotations.NullMarked;
