package org.mashhuddle.ui.kit;

/// Why a paper is called back, and who was told.
public record RecallAnswer(String reason, String told) {

    @Override
    public String toString() {
        return "Recalling";
    }
}
