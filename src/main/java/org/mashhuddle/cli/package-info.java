/// The commands: thin, each a few verbs of the services.
@NullMarked
package org.mashhuddle.cli;

import org.jspecify.annotations.NullMarked;
