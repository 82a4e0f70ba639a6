package org.mashhuddle.domain.governance.request;

/// Under which words of the law something that is held is left out of a person's copy.
public enum Exemption {
    /// It is about somebody else, who has not agreed, and it is not reasonable to go without that.
    THIRD_PARTY("Data Protection Act 2018, Schedule 2, paragraph 16"),
    /// It would be likely to do serious harm to the health of the child or of somebody else.
    SERIOUS_HARM("Data Protection Act 2018, Schedule 3, Parts 2 to 4"),
    /// It is about abuse of the child, and it is not in the child's interest.
    CHILD_ABUSE("Data Protection Act 2018, Schedule 3, paragraph 21"),
    /// It would be likely to hinder the prevention or detection of crime.
    CRIME("Data Protection Act 2018, Schedule 2, paragraph 2"),
    /// It is advice of a lawyer.
    LEGAL_PRIVILEGE("Data Protection Act 2018, Schedule 2, paragraph 19"),
    /// It says nothing of the child.
    NOT_OF_THIS_CHILD("UK GDPR, article 15: not personal data of this child");

    private final String source;

    Exemption(String source) {
        this.source = source;
    }

    /// Where it is written.
    public String source() {
        return source;
    }
}
