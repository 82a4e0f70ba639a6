package org.mashhuddle.domain.paper;

/// How a paper went, and to whom.
///
/// @param to the address it was sent to, or who took it
/// @param addressChecked whether somebody compared the address with the one on file
public record Delivery(Channel channel, String to, boolean addressChecked) {

    /// Whether it may go: somebody named where to, and checked it.
    public boolean isChecked() {
        return addressChecked && !to.isBlank();
    }

    @Override
    public String toString() {
        return "Delivery[" + channel + "]";
    }
}
