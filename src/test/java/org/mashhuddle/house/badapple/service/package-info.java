/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.service;

import org.jspecify.annotations.NullMarked;
