package org.mashhuddle.domain.paper;

/// How somebody wants a paper to go, and what they typed for it.
///
/// @param typed the part of the address asked for, or who takes it
public record Sending(Channel channel, String typed) {

    @Override
    public String toString() {
        return "Sending[" + channel + "]";
    }
}
