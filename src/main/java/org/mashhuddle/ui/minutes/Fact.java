package org.mashhuddle.ui.minutes;

/// One fact about what was signed: "Chair", "Anne Bennett, 10:58:04".
record Fact(String label, String words) {}
