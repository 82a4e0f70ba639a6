package org.mashhuddle.domain.access;

import static org.mashhuddle.domain.access.Role.ADMINISTRATOR;
import static org.mashhuddle.domain.access.Role.AUDITOR;
import static org.mashhuddle.domain.access.Role.BUSINESS_SUPPORT;
import static org.mashhuddle.domain.access.Role.CHAIR;
import static org.mashhuddle.domain.access.Role.DATA_STEWARD;
import static org.mashhuddle.domain.access.Role.DEPUTY_CHAIR;
import static org.mashhuddle.domain.access.Role.MINUTE_TAKER;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Who may do what: each row is something of the hub's, with the roles that may have it in hand. No
/// other place says it.
public enum Permission {
    /// The names of agencies, users and lists, one's own passphrase, what one has typed oneself.
    HUB(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER, BUSINESS_SUPPORT, DATA_STEWARD, ADMINISTRATOR, AUDITOR),

    /// Agendas, minutes and the records of children, people and places, as all agencies may read
    /// them.
    RECORDS(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER, BUSINESS_SUPPORT, DATA_STEWARD),
    /// What is in the record only.
    WHOLE_RECORD(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER),

    /// What is said, decided and assigned in a meeting, and who is on its agenda.
    MEETINGS(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER),
    /// The signature under the minutes, and the attendance after the close.
    SIGNATURE(CHAIR, DEPUTY_CHAIR),
    /// The countersignature under minutes that the chair has signed.
    COUNTERSIGNATURE(MINUTE_TAKER),
    /// The hub's own rules on what arrives, and whom they leave off.
    TRIAGE_RULES(CHAIR, DEPUTY_CHAIR),
    /// For whose eyes a subject is.
    RESTRICTIONS(CHAIR, DEPUTY_CHAIR),

    /// What happened to a child: a referral, a child who went missing.
    EVENTS(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER, BUSINESS_SUPPORT),
    /// The MASH rating.
    RATING(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER),
    /// Police protection and custody.
    PROTECTION(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER),
    /// Who a child, a person or a place is, and their links.
    DETAILS(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER, DATA_STEWARD),
    /// That two records are of one child, and that they are not after all.
    SAME_CHILD(CHAIR, DEPUTY_CHAIR, DATA_STEWARD),
    /// Extracts of other systems.
    EXTRACTS(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER, DATA_STEWARD),

    /// Papers that go out, and the register of them.
    PAPERS(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER, BUSINESS_SUPPORT),
    /// The agenda with everything that is in it, on paper.
    CHAIRS_COPY(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER),
    /// The list of hashes that was signed.
    MANIFEST(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER, BUSINESS_SUPPORT, DATA_STEWARD, AUDITOR),

    /// What shows to an inspector how a meeting went: its signed minutes, what went out, its part of the trail.
    AUDIT_BUNDLE(CHAIR, DEPUTY_CHAIR),
    /// Everything that the hub holds, to take it elsewhere.
    WAY_OUT(CHAIR),

    /// Requests of people about what is held of them, and breaches of it.
    REQUESTS(CHAIR, DEPUTY_CHAIR, MINUTE_TAKER, DATA_STEWARD),
    /// A person's copy of what is held of one child: what goes into it, what is left out.
    ACCESS_COPIES(CHAIR, DEPUTY_CHAIR, DATA_STEWARD),
    /// A record on paper, for somebody named at an agency.
    RECORD_PRINTS(CHAIR, DEPUTY_CHAIR, DATA_STEWARD),
    /// How long records are kept: holds, the list of what is past its time, and its destruction.
    RETENTION(CHAIR, DEPUTY_CHAIR, DATA_STEWARD),

    /// Users, certificates, agencies, lists, wording, backups, the schedule of retention.
    SETTINGS(ADMINISTRATOR),
    /// The trail.
    AUDIT_TRAIL(ADMINISTRATOR, AUDITOR),
    /// One child's record in an emergency, with a reason, and with notice to the chair.
    BREAK_GLASS(ADMINISTRATOR, AUDITOR);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<Role> roles;

    Permission(Role first, Role... others) {
        this.roles = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /// The roles that have it.
    public Set<Role> roles() {
        return roles;
    }

    /// Whether one of these roles has it.
    public boolean isOf(Collection<Role> some) {
        return !Collections.disjoint(roles, some);
    }
}
