package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashhuddle.fixture.AReferral.aReferral;
import static org.mashhuddle.store.db.Tables.REFERRAL;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.children.ReferralStore;
import org.mashhuddle.store.children.SubjectStore;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.core.Visible;

/// Whatever one transaction does to children and referrals, and in whatever order, the sums that are
/// kept beside them are those of the rows that stand there at its end.
class RowSumsTest {

    private final Engine engine = StoreEngine.fresh();
    private final List<SubjectId> children = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private Optional<OpenRecord> record = Optional.empty();

    @BeforeEach
    void open() throws SQLException {
        Connection connection = engine.open(Hub.CLOCK);
        connection.setAutoCommit(false);
        OpenRecord made =
                OpenRecord.on(connection, engine, new AuditTrailMac(Hub.keys().trail()));
        made.sums().keepAll();
        record = Optional.of(made);
    }

    @AfterEach
    void close() throws SQLException {
        record().connection().close();
    }

    private OpenRecord record() {
        return record.orElseThrow();
    }

    private StoreContext desk() {
        return new StoreContext(
                record().sql(),
                Visible.everything(),
                Optional.of(new StoreContext.Stamp(Hub.CHAIR.user().value(), Hub.NOW)),
                Hub.CLOCK);
    }

    private void holds(String what) throws SQLException {
        record().sums().keep();
        assertThat(record().sums().firstAltered()).as(what).isEmpty();
        record().connection().commit();
        record().sums().forget();
    }

    private SubjectId child() {
        Child child = AChild.aChild().called("Amira", "Test-Birch").build();
        new SubjectStore(desk()).add(List.of(child), Map.of());
        children.add(child.id());
        return child.id();
    }

    private Referral referral(SubjectId child, boolean waits) {
        Referral referral = new Referral(
                new ReferralId(Hub.id()),
                child,
                ReferralKind.CONTACT,
                new Moment.Exactly(Hub.NOW),
                Hub.NOW,
                "Example Primary",
                "Late",
                new SharingMark.MayBeShared(),
                Optional.empty(),
                waits ? Optional.empty() : Optional.of(Hub.NOW),
                0);
        new ReferralStore(desk()).add(List.of(referral));
        referrals.add(referral);
        return referral;
    }

    /// Another referral of the child, and the child's own rows, were there before.
    @Test
    void whatIsAddedBesideWhatWasThere() throws SQLException {
        SubjectId child = child();
        referral(child, true);
        holds("the first");
        referral(child, true);
        holds("a second of the same child");
        new ReferralStore(desk()).settle(Set.of(child), Hub.NOW.plusSeconds(60));
        referral(child, true);
        holds("settled, and a third");
    }

    /// PostgreSQL goes on after a refused statement only from where the transaction stood before it.
    @Test
    void anInsertionThatIsRefusedChangesNothing() throws SQLException {
        Referral there = referral(child(), true);
        holds("added");
        Savepoint before = record().connection().setSavepoint();
        assertThatThrownBy(() -> new ReferralStore(desk()).add(List.of(there))).isInstanceOf(DataAccessException.class);
        record().connection().rollback(before);
        referral(there.subject(), false);
        holds("refused, and another added");
    }

    /// By one statement: of the others of it, some may stand there and some not.
    @Test
    void severalThatAreAddedTogetherAndOneOfThemIsRefused() throws SQLException {
        SubjectId child = child();
        Referral there = referral(child, true);
        holds("added");
        Referral one = aReferral(child, Hub.NOW).build();
        Referral settled = aReferral(child, Hub.NOW).build().arrived(Hub.NOW, Optional.of(Hub.NOW));
        Referral other = aReferral(child, Hub.NOW).build();
        new ReferralStore(desk()).add(List.of(one, settled, other));
        holds("three together");
        assertThat(record().sql().fetchCount(REFERRAL)).isEqualTo(4);
        Savepoint before = record().connection().setSavepoint();
        Referral last = aReferral(child, Hub.NOW).build();
        assertThatThrownBy(() -> new ReferralStore(desk()).add(List.of(last, there)))
                .isInstanceOf(DataAccessException.class);
        if (StoreEngine.dialect() == SQLDialect.H2) {
            assertThat(record().sql().fetchCount(REFERRAL)).isEqualTo(5);
        } else {
            record().connection().rollback(before);
        }
        holds("one of two was refused");
    }

    /// The sum of what was there is kept: it is not made anew from all rows, which would hide that one was altered.
    @Test
    void severalThatAreAddedTogetherLeaveTheRestUnread() throws SQLException {
        SubjectId child = child();
        referral(child, true);
        holds("added");
        DSL.using(record().connection(), StoreEngine.dialect())
                .update(REFERRAL)
                .set(REFERRAL.SUMMARY, "By another hand")
                .execute();
        new ReferralStore(desk())
                .add(List.of(
                        aReferral(child, Hub.NOW).build(),
                        aReferral(child, Hub.NOW).build()));
        record().sums().keep();
        assertThat(record().sums().firstAltered()).contains(WatchedRows.OPEN_REFERRALS);
    }

    @Test
    void whatIsAddedAndChangedAndTakenAwayInOneTransaction() throws SQLException {
        SubjectId child = child();
        Referral gone = referral(child, true);
        new ReferralStore(desk()).settle(Set.of(child), Hub.NOW.plusSeconds(60));
        delete(gone);
        holds("nothing is left of it");
        Referral back = referral(child, true);
        holds("added");
        delete(back);
        new ReferralStore(desk()).add(List.of(back));
        holds("taken away and added again");
    }

    /// By the child, and by itself: it was there once.
    @Test
    void whatTwoStatementsNameInTwoWays() throws SQLException {
        SubjectId child = child();
        Referral there = referral(child, true);
        holds("added");
        record().sql()
                .update(REFERRAL)
                .set(REFERRAL.SUMMARY, "Late again")
                .where(REFERRAL.SUBJECT.eq(child.value()))
                .execute();
        delete(there);
        holds("changed by the child, and taken away");
    }

    private void delete(Referral gone) {
        record().sql()
                .deleteFrom(REFERRAL)
                .where(REFERRAL.ID.eq(gone.id().value()))
                .execute();
        referrals.remove(gone);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyOrderOfDeeds(long seed) throws SQLException {
        SplittableRandom random = new SplittableRandom(seed);
        child();
        for (int transaction = 0; transaction < 12; transaction++) {
            List<Integer> deeds =
                    random.ints(1 + random.nextInt(7), 0, 6).boxed().toList();
            deeds.forEach(deed -> play(deed, random));
            holds("seed " + seed + ", transaction " + transaction + ", deeds " + deeds);
        }
    }

    private void play(int deed, SplittableRandom random) {
        SubjectId child = children.get(random.nextInt(children.size()));
        SubjectStore subjects = new SubjectStore(desk());
        switch (deed) {
            case 0 -> child();
            case 1 -> new ReferralStore(desk()).settle(Set.of(child), Hub.NOW.plusSeconds(60));
            case 2 -> subjects.keep(subjects.byId(child).orElseThrow().restrictedTo(restriction(random)));
            case 3 -> {
                if (!referrals.isEmpty()) {
                    delete(referrals.get(random.nextInt(referrals.size())));
                }
            }
            default -> referral(child, deed == 4);
        }
    }

    private static Optional<Restriction> restriction(SplittableRandom random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(new Restriction(Set.of(Hub.CHAIR.user())));
    }
}
