package org.mashhuddle.house.badapple.domain.subject;

import org.mashhuddle.house.badapple.service.Counter;

/// Looks up, out of the domain.
record ServiceCaller(Counter counter) {}
