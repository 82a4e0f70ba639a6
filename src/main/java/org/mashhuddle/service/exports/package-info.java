/// Files of data that leave the hub, each through the register.
@NullMarked
package org.mashhuddle.service.exports;

import org.jspecify.annotations.NullMarked;
