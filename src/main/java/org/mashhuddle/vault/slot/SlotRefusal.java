package org.mashhuddle.vault.slot;

/// Why the slot file did not do what it was asked.
public enum SlotRefusal {
    /// The passphrase does not open this person's slot. A slot that was changed is [#DAMAGED], unless
    /// whoever changed it made the file's sum anew: then nobody can tell which.
    WRONG_PASSPHRASE,
    /// The recovery key does not open the recovery slot.
    WRONG_RECOVERY_KEY,
    /// No recovery key was ever made for this hub.
    NO_RECOVERY_KEY,
    /// Nobody of that id has a slot.
    NO_SUCH_USER,
    /// That person has a slot already.
    USER_EXISTS,
    /// Without this person nobody could open the hub.
    LAST_USER,
    /// There is no slot file.
    MISSING,
    /// The slot file is not as this program wrote it; nothing in it is believed.
    DAMAGED
}
