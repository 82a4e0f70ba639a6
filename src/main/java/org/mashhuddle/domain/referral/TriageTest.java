package org.mashhuddle.domain.referral;

/// What a hub's rule may ask of something that arrived.
public enum TriageTest {
    /// It is a contact.
    CONTACT(Needs.NOTHING),
    /// It is a referral for a service.
    REFERRAL(Needs.NOTHING),
    /// It is a police notice.
    POLICE_NOTICE(Needs.NOTHING),
    /// The name of who sent it has one of these words.
    SOURCE(Needs.WORDS),
    /// What it says has one of these words: a factor, a type of exploitation.
    SAYS(Needs.WORDS),
    /// Its MASH rating is amber.
    AMBER(Needs.NOTHING),
    /// Its MASH rating is green.
    GREEN(Needs.NOTHING),
    /// It has a MASH rating.
    RATED(Needs.NOTHING),
    /// The child is between so many and so many years old.
    AGE(Needs.TWO_NUMBERS),
    /// There was another contact or referral in the twelve months before.
    KNOWN_BEFORE(Needs.NOTHING),
    /// A plan of social care or an allocated worker is known.
    SOCIAL_CARE(Needs.NOTHING),
    /// There were so many contacts and referrals or more, this one included, in so many days.
    CONTACTS(Needs.TWO_NUMBERS);

    /// What has to be said beside the question.
    public enum Needs {
        /// Nothing.
        NOTHING,
        /// Words, separated by commas.
        WORDS,
        /// Two whole numbers.
        TWO_NUMBERS
    }

    private final Needs needs;

    TriageTest(Needs needs) {
        this.needs = needs;
    }

    /// What has to be said beside the question.
    public Needs needs() {
        return needs;
    }
}
