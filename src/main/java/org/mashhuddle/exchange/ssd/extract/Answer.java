package org.mashhuddle.exchange.ssd.extract;

/// The answer to a question of the dataset that may not apply.
public enum Answer {
    YES,
    NO,
    NOT_APPLICABLE
}
