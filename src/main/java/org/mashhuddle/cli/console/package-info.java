/// What every command stands on: the terminal, the passphrase, exit codes and output files.
@NullMarked
package org.mashhuddle.cli.console;

import org.jspecify.annotations.NullMarked;
