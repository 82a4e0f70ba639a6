package org.mashhuddle.house.badapple.store;

/// What the offenders reach for.
public final class ChildStore {}
