package org.mashhuddle.service.core;

import org.mashhuddle.domain.paper.AddressOnFile;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Delivery;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.store.Tx;

/// Where something goes: the address on file now, of which somebody typed a part, or who takes it.
public final class CheckedDelivery {

    private CheckedDelivery() {}

    /// How it goes to this recipient.
    ///
    /// @throws Refusal where nothing is on file, where what was typed is not what is, and where nobody takes it
    public static Delivery of(Tx tx, Directory directory, Recipient to, Sending sending) {
        if (sending.channel() == Channel.HANDED_OVER) {
            Delivery taken = new Delivery(sending.channel(), sending.typed().strip(), true);
            if (!taken.isChecked()) {
                throw new Refusal(Refusal.Kind.ADDRESS_NOT_CHECKED);
            }
            return taken;
        }
        AddressOnFile address = AddressOnFile.of(
                        tx.parties().addresses().of(directory, to.id(), to.person()), sending.channel())
                .orElseThrow(() -> new Refusal(Refusal.Kind.ADDRESS_NOT_ON_FILE));
        if (!address.fits(sending.typed())) {
            throw new Refusal(Refusal.Kind.ADDRESS_DOES_NOT_FIT);
        }
        return new Delivery(sending.channel(), address.address(), true);
    }
}
