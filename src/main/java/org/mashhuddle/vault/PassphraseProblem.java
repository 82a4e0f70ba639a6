package org.mashhuddle.vault;

/// Why a new passphrase is refused.
public enum PassphraseProblem {
    /// Fewer than 15 characters.
    TOO_SHORT,
    /// More than 1,024 characters.
    TOO_LONG,
    /// Without the words everybody tries first, too little is left.
    COMMON,
    /// Without the names of the hub and of its user, too little is left.
    OWN_WORDS,
    /// A few characters repeated, or a row of the alphabet or keyboard.
    TOO_SIMPLE
}
