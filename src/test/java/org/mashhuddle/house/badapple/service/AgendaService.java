package org.mashhuddle.house.badapple.service;

/// What the offenders reach for.
public final class AgendaService {}
