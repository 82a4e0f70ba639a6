package org.mashhuddle.house.badapple.ui.agenda;

import org.mashhuddle.house.badapple.store.ChildStore;

/// A screen that knows the store.
record StoreReader(ChildStore store) {}
