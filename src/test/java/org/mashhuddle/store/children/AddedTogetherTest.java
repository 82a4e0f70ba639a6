package org.mashhuddle.store.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.fixture.AReferral.aReferral;
import static org.mashhuddle.store.AChild.aChild;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.CHILD_NEEDS;
import static org.mashhuddle.store.db.Tables.CHILD_NUMBER;
import static org.mashhuddle.store.db.Tables.CHILD_STATUS;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;
import static org.mashhuddle.store.db.Tables.OTHER_NAME;
import static org.mashhuddle.store.db.Tables.REFERRAL;
import static org.mashhuddle.store.db.Tables.STATUS_EVER;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.source.FromExtract;
import org.mashhuddle.domain.source.NumberKind;
import org.mashhuddle.domain.source.OtherNumber;
import org.mashhuddle.domain.standing.ToldStatus;
import org.mashhuddle.domain.standing.ToldStatuses;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.OtherNames.OtherName.Kind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.StoreEngine;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.core.Visible;

/// What an extract adds together, the rows of each table with one statement, is what stands there where each is
/// kept by itself.
class AddedTogetherTest {

    private static final List<Table<?>> TABLES = List.of(
            SUBJECT,
            CHILD,
            OTHER_NAME,
            STATUS_EVER,
            CHILD_NUMBER,
            CHILD_NEEDS,
            CHILD_STATUS,
            REFERRAL,
            MISSING_EPISODE);
    private static final Optional<LocalDate> SPRING = Optional.of(LocalDate.of(2026, 3, 2));
    private static final String PLAN = "Child protection plan: neglect";
    private static final Child FULL = aChild().build();
    private static final Child BARE = bare();
    private static final Child OTHERWISE = otherwise();
    private static final Map<SubjectId, FromExtract> SAYS =
            Map.of(FULL.id(), says(PLAN), OTHERWISE.id(), says("Early help"));

    /// With a plan that a status names as well: it counts once for retention.
    private static Child otherwise() {
        Child child = aChild().build();
        return child.called(Names.of("Kim", "Test-Elm")
                        .with(new OtherNames(
                                List.of(OtherName.of(Kind.ALIAS, "Blade", "")),
                                List.of(OtherName.of(Kind.PREVIOUS, "Kim", "Test-Ash")))))
                .caredFor(child.care().planned("Child looked after"));
    }

    private static Child bare() {
        return aChild().called("Amira", "Test-Birch").born(new Birth.NotKnown()).build();
    }

    private static FromExtract says(String label) {
        return new FromExtract(
                List.of(
                        new OtherNumber(NumberKind.FORMER_UPN, "", "F801900026000", Optional.empty(), SPRING),
                        new OtherNumber(NumberKind.OTHER, "YOT Number", "Y 1", SPRING, Optional.empty())),
                true,
                "",
                ToldStatuses.whole(List.of(
                        ToldStatus.ofHelp(label, SPRING, Optional.empty()),
                        ToldStatus.ofHelp("Child looked after", Optional.empty(), SPRING))));
    }

    private static List<Referral> referrals() {
        return List.of(
                aReferral(FULL.id(), Hub.NOW).build(),
                aReferral(BARE.id(), Hub.NOW)
                        .contactFrom("school")
                        .onlyOn(Hub.TODAY)
                        .saying("Was not at school", new SharingMark.MayBeShared())
                        .rated(MashRating.AMBER)
                        .build()
                        .arrived(Hub.NOW, Optional.of(Hub.NOW)));
    }

    private static MissingEpisode episode(long number) {
        return new MissingEpisode(
                new EpisodeId(new UUID(6, number)),
                FULL.id(),
                new Moment.Exactly(Hub.NOW),
                Optional.empty(),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
    }

    @Test
    void eachRowIsWhatItIsWhereOneIsKeptByItself() throws SQLException {
        List<Child> children = List.of(FULL, BARE, OTHERWISE);
        List<Referral> referrals = referrals();
        List<MissingEpisode> episodes =
                List.of(episode(1), episode(2).returned(new Moment.OnDay(Hub.TODAY), "Came home"));
        Map<String, Set<Object>> together = rows(desk -> {
            new SubjectStore(desk).add(children, SAYS);
            new ReferralStore(desk).add(referrals);
            new ReferralStore(desk).addEpisodes(episodes);
        });
        Map<String, Set<Object>> oneByOne = rows(desk -> {
            children.forEach(child -> new SubjectStore(desk).keep(child));
            SAYS.forEach((child, says) -> new PairStore(desk).keep(child, says));
            referrals.forEach(new ReferralStore(desk)::keep);
            episodes.forEach(new ReferralStore(desk)::keep);
        });
        assertThat(together).isEqualTo(oneByOne);
        assertThat(together.values()).noneMatch(Set::isEmpty);
    }

    private static Map<String, Set<Object>> rows(Consumer<StoreContext> deed) throws SQLException {
        try (Connection connection = StoreEngine.connect()) {
            DSLContext sql = DSL.using(connection, StoreEngine.dialect());
            deed.accept(new StoreContext(
                    sql,
                    Visible.everything(),
                    Optional.of(new StoreContext.Stamp(Hub.CHAIR.user().value(), Hub.NOW)),
                    Hub.CLOCK));
            Map<String, Set<Object>> rows = new TreeMap<>();
            TABLES.forEach(table -> rows.put(
                    table.getName(),
                    sql.selectFrom(table).fetch().intoMaps().stream().collect(Collectors.toSet())));
            return rows;
        }
    }
}
