/// What every service needs: the role that is asked for, the database, the time, fresh ids.
@NullMarked
package org.mashhuddle.service.core;

import org.jspecify.annotations.NullMarked;
