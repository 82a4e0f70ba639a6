package org.mashhuddle.service.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Session;

/// The invented professionals and users of the demo day.
final class DemoStaff {

    private record One(String agency, String name, String job) {}

    private static final List<One> PEOPLE = List.of(
            new One("Police", "A. Patel", "MASH sergeant"),
            new One("Police", "T. Quill", "county lines team"),
            new One("Social care", "J. Okoro", "assessment team manager"),
            new One("Social care", "L. Anand", "duty social worker"),
            new One("Social care", "P. Sturrock", "social worker"),
            new One("Health", "S. Lindqvist", "named nurse"),
            new One("Education", "M. Osei", "safeguarding lead"),
            new One("Youth justice", "D. Farrow", "officer"),
            new One("Housing", "K. Imbert", "officer"));

    private static final String FIRST_PASSPHRASE = "violet anchor pebble thirteen";
    private static final LocalDate CONFIRMED = LocalDate.of(2026, 11, 2);
    private final Session session;
    private final RandomGenerator random;
    private final String authoritySecret;

    DemoStaff(Session session, RandomGenerator random, String authoritySecret) {
        this.session = session;
        this.authoritySecret = authoritySecret;
        this.random = random;
    }

    /// Keeps them all, and answers the deputy chair.
    UserId keep() {
        Directory directory = session.services().settings().directory(session.viewer());
        for (One one : PEOPLE) {
            AgencyId agency = directory.agencies().stream()
                    .filter(each -> each.label().equals(one.agency()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            PersonId person = new PersonId(id());
            session.services()
                    .settings()
                    .keep(session.actor(), new Person(person, agency, one.name(), one.job(), "", false));
            String mail = one.name().toLowerCase(Locale.UK).replace(". ", ".") + domain(one);
            session.services().addresses().keep(session.actor(), person, address(mail, ""));
        }
        for (Agency agency : directory.agencies()) {
            String where = "Duty desk, " + agency.label() + ", 1 Example Way, Sampleshire SS1 0XX";
            String mail = "safeguarding.desk@" + agency.shortcut() + ".example";
            session.services().addresses().keep(session.actor(), agency.id(), address(mail, where));
        }
        user("Ravi Mistry", Role.MINUTE_TAKER);
        return user("Sam Dunmore", Role.DEPUTY_CHAIR);
    }

    /// Keeps those who have no part in the meeting and work in the hub all the same.
    void others() {
        user("Joan Ferriby", Role.BUSINESS_SUPPORT);
        user("Imran Caswell", Role.ADMINISTRATOR);
    }

    private static String domain(One one) {
        return "@" + one.agency().toLowerCase(Locale.UK).replace(" ", "-") + ".example";
    }

    private static PaperAddress address(String mail, String post) {
        return new PaperAddress(mail, post, Optional.of(CONFIRMED));
    }

    private UserId user(String name, Role role) {
        User user = session.services().users().add(session.actor(), name, Set.of(role), FIRST_PASSPHRASE.toCharArray());
        session.services()
                .users()
                .changeOwnPassphrase(user.actor(), FIRST_PASSPHRASE.toCharArray(), DemoDay.PASSPHRASE.toCharArray());
        session.services().certificates().certify(session.actor(), user.id(), authoritySecret.toCharArray());
        return user.id();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
