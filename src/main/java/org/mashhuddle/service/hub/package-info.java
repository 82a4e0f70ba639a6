/// The settings of a hub: users, agencies, lists, types of meeting, the audit trail.
@NullMarked
package org.mashhuddle.service.hub;

import org.jspecify.annotations.NullMarked;
