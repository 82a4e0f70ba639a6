package org.mashhuddle.ui.children.event;

import static org.mashhuddle.ui.children.event.EventField.BY;
import static org.mashhuddle.ui.children.event.EventField.END;
import static org.mashhuddle.ui.children.event.EventField.FROM;
import static org.mashhuddle.ui.children.event.EventField.HOW;
import static org.mashhuddle.ui.children.event.EventField.PERSON;
import static org.mashhuddle.ui.children.event.EventField.PLACE;
import static org.mashhuddle.ui.children.event.EventField.RATING_WHY;
import static org.mashhuddle.ui.children.event.EventField.REPORTED;
import static org.mashhuddle.ui.children.event.EventField.SAYS;
import static org.mashhuddle.ui.children.event.EventField.SEEN;
import static org.mashhuddle.ui.children.event.EventField.SEEN_BY;
import static org.mashhuddle.ui.children.event.EventField.SOURCE;
import static org.mashhuddle.ui.children.event.EventField.WHEN;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.record.OpenEvents;

/// What a person can type that happened.
public enum EventKind {
    /// A new contact.
    CONTACT,
    /// A new referral.
    REFERRAL,
    /// A police notice.
    POLICE_NOTICE,
    /// The MASH rating of what waits.
    RATING,
    /// Went missing.
    MISSING,
    /// Confirmed still missing.
    STILL_MISSING,
    /// Returned or found.
    RETURNED,
    /// The return home interview.
    INTERVIEW,
    /// In custody.
    CUSTODY,
    /// Confirmed still in custody.
    STILL_HELD,
    /// A longer limit of detention.
    EXTENDED,
    /// Left custody.
    LEFT_CUSTODY,
    /// Police protection.
    PROTECTION;

    /// What is typed of it, in order.
    public List<EventField> fields() {
        return switch (this) {
            case CONTACT, REFERRAL, POLICE_NOTICE -> List.of(WHEN, SOURCE, PERSON, SAYS, RATING_WHY);
            case RATING -> List.of(RATING_WHY);
            case MISSING -> List.of(WHEN, PLACE, FROM, REPORTED, BY, SEEN, SEEN_BY);
            case STILL_MISSING, STILL_HELD -> List.of(SEEN, SEEN_BY);
            case RETURNED, LEFT_CUSTODY -> List.of(END, HOW);
            case INTERVIEW -> List.of(WHEN);
            case CUSTODY -> List.of(WHEN, PLACE, BY);
            case EXTENDED -> List.of(BY);
            case PROTECTION -> List.of(WHEN, BY);
        };
    }

    /// Its name in ids and messages.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// "Went missing".
    public String said() {
        return words("event.kind." + key());
    }

    /// Whether it is something that arrived.
    boolean arrives() {
        return this == CONTACT || this == REFERRAL || this == POLICE_NOTICE;
    }

    /// Those that can be typed of a subject as it now stands.
    public static List<EventKind> of(Subject subject, OpenEvents happened) {
        List<EventKind> all = new ArrayList<>(List.of(CONTACT, REFERRAL, POLICE_NOTICE));
        if (happened.waits().isPresent()) {
            all.add(RATING);
        }
        if (!(subject instanceof Child)) {
            return all;
        }
        all.addAll(happened.missingNow().isPresent() ? List.of(STILL_MISSING, RETURNED) : List.of(MISSING));
        if (happened.interviewWaits().isPresent()) {
            all.add(INTERVIEW);
        }
        all.addAll(happened.inCustody().isPresent() ? List.of(STILL_HELD, EXTENDED, LEFT_CUSTODY) : List.of(CUSTODY));
        if (happened.protections().isEmpty()) {
            all.add(PROTECTION);
        }
        return all;
    }
}
