/// Users, agencies and their people.
@NullMarked
package org.mashhuddle.ui.settings.people;

import org.jspecify.annotations.NullMarked;
