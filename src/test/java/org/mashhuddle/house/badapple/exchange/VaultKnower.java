package org.mashhuddle.house.badapple.exchange;

import org.mashhuddle.house.badapple.vault.Key;

/// The exchange looks into the vault.
record VaultKnower(Key key) {}
