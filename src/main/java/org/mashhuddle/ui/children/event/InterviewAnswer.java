package org.mashhuddle.ui.children.event;

/// How far the return home interview is.
public enum InterviewAnswer {
    /// It was offered.
    OFFERED,
    /// The child will take part.
    ACCEPTED,
    /// The child does not want it.
    DECLINED,
    /// It was held.
    HELD
}
