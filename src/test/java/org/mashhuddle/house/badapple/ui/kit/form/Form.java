package org.mashhuddle.house.badapple.ui.kit.form;

/// What forms are made from.
abstract class Form {}
