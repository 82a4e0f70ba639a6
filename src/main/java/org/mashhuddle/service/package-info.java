/// The verbs of the day: each takes who acts or who looks, checks the role, and is one transaction.
@NullMarked
package org.mashhuddle.service;

import org.jspecify.annotations.NullMarked;
