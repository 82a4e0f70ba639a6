package org.mashhuddle.house.badapple.service;

import org.jooq.DSLContext;

/// The database outside the store.
record SqlCaller(DSLContext sql) {}
