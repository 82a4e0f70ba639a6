package org.mashhuddle.store.reports;

import static org.jooq.impl.DSL.countDistinct;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.LINK;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;
import static org.mashhuddle.store.db.Tables.PERSON_OF_CONCERN;
import static org.mashhuddle.store.db.Tables.PLACE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.report.AuditQuestion;
import org.mashhuddle.domain.report.DipSample;
import org.mashhuddle.domain.report.ReportFacts;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.outside.OutsideTable;
import org.mashhuddle.domain.report.outside.OutsideTables;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.children.Births;
import org.mashhuddle.store.children.Episodes;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;

/// The facts of a period, of the subjects that the viewer may see.
public final class ReportStore {

    private final StoreContext desk;

    public ReportStore(StoreContext desk) {
        this.desk = desk;
    }

    /// What reports of a period are counted from.
    ///
    /// @param reader how far what is read of links to places may have been shared
    public ReportFacts facts(ReportPeriod period, Reader reader) {
        List<ReportFacts.Held> held = new HeldRows(desk).of(period);
        List<SaidRows.Said> said = new SaidRows(desk).of(period);
        List<ReportFacts.Item> items = new ItemRows(desk).of(period, said);
        ReferralsAndActions came = new ReferralsAndActions(desk);
        List<Referral> referrals = came.referrals(period);
        List<MissingEpisode> episodes =
                new Episodes(desk).whereAnyOf(MISSING_EPISODE.SINCE_DAY.between(period.from(), period.until()));
        List<ReportFacts.Due> actions = came.due(period);
        List<ReportFacts.SeenAt> places = places(period, reader);
        List<ReportFacts.Listed> listed = new ListedRows(desk).of(period, held, said);
        List<DipSample> samples = new SampleRows(desk).drawnIn(period);
        Set<UUID> named = named(items, referrals, episodes, actions, samples);
        listed.forEach(each -> named.add(each.subject().value()));
        return new ReportFacts(
                held,
                items,
                referrals,
                episodes,
                actions,
                about(named),
                places,
                listed,
                samples,
                new DecidedRows(desk).of(period));
    }

    private static Set<UUID> named(
            List<ReportFacts.Item> items,
            List<Referral> referrals,
            List<MissingEpisode> episodes,
            List<ReportFacts.Due> actions,
            List<DipSample> samples) {
        Set<UUID> named = new HashSet<>();
        samples.forEach(sample ->
                sample.audits().forEach(audit -> named.add(audit.subject().value())));
        items.forEach(each -> named.add(each.subject().value()));
        referrals.forEach(each -> named.add(each.subject().value()));
        episodes.forEach(each -> named.add(each.subject().value()));
        actions.forEach(each -> named.add(each.subject().value()));
        return named;
    }

    /// How many subjects of the held meetings of a period are hidden from the viewer.
    public int hidden(ReportPeriod period) {
        return desk.sql()
                .select(countDistinct(DISCUSSION.SUBJECT))
                .from(DISCUSSION)
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .where(HeldRows.held(period))
                .and(ItemRows.discussed())
                .and(desk.visible().hides(DISCUSSION.SUBJECT))
                .fetchOptional(0, Integer.class)
                .orElse(0);
    }

    /// The tables of a quarter, where they were made.
    public Optional<OutsideTables> outside(ReportPeriod quarter) {
        return new OutsideRows(desk).of(quarter);
    }

    /// Keeps the tables of a quarter; they are made once.
    public void keep(ReportPeriod quarter, List<OutsideTable> tables) {
        new OutsideRows(desk).keep(quarter, tables);
    }

    /// Keeps that the tables of a quarter went to somebody.
    public void issued(ReportPeriod quarter, String recipient) {
        new OutsideRows(desk).issued(quarter, recipient);
    }

    /// Every sample, the latest first, with those of its children that the viewer may see.
    public List<DipSample> samples() {
        return new SampleRows(desk).all();
    }

    /// Keeps a sample that was drawn.
    public void keep(DipSample sample) {
        new SampleRows(desk).keep(sample);
    }

    /// Keeps an answer, in the place of an earlier one.
    public void answer(UUID sample, int place, AuditQuestion question, AuditQuestion.Answer answer) {
        new SampleRows(desk).answer(sample, place, question, answer);
    }

    /// All are read and those that are named are kept: of a list of thousands the database looks at each for every row,
    /// and a year's reports took most of their time for that.
    private Map<SubjectId, ReportFacts.About> about(Set<UUID> named) {
        Map<SubjectId, ReportFacts.About> all = new HashMap<>();
        desk
                .sql()
                .select(
                        CHILD.SUBJECT,
                        CHILD.BIRTH_KIND,
                        CHILD.BIRTH_ON,
                        CHILD.SEX,
                        CHILD.ETHNICITY,
                        CHILD.NHS_NUMBER,
                        CHILD.NHS_VERIFIED)
                .from(CHILD)
                .fetch()
                .stream()
                .filter(row -> named.contains(row.value1()))
                .forEach(row -> all.put(
                        new SubjectId(row.value1()),
                        new ReportFacts.About(
                                ReportFacts.About.Kind.CHILD,
                                new Births(row.value2(), row.value3()).birth(),
                                Sex.valueOf(row.value4()),
                                row.value5(),
                                nhs(row.value6(), row.value7()),
                                PersonOfConcern.HowKnown.NOT_KNOWN)));
        people(named, all);
        places(named, all);
        return all;
    }

    private static Optional<NhsNumber.Verified.How> nhs(@Nullable String number, @Nullable String how) {
        return Optional.ofNullable(number)
                .map(_ -> how == null ? NhsNumber.Verified.How.NOT_VERIFIED : NhsNumber.Verified.How.valueOf(how));
    }

    private void people(Set<UUID> named, Map<SubjectId, ReportFacts.About> all) {
        desk
                .sql()
                .select(
                        PERSON_OF_CONCERN.SUBJECT,
                        PERSON_OF_CONCERN.BIRTH_KIND,
                        PERSON_OF_CONCERN.BIRTH_ON,
                        PERSON_OF_CONCERN.ETHNICITY,
                        PERSON_OF_CONCERN.ETHNICITY_KNOWN)
                .from(PERSON_OF_CONCERN)
                .fetch()
                .stream()
                .filter(row -> named.contains(row.value1()))
                .forEach(row -> all.put(
                        new SubjectId(row.value1()),
                        new ReportFacts.About(
                                ReportFacts.About.Kind.PERSON_OF_CONCERN,
                                new Births(row.value2(), row.value3()).birth(),
                                Sex.NOT_KNOWN,
                                row.value4(),
                                Optional.empty(),
                                PersonOfConcern.HowKnown.valueOf(row.value5()))));
    }

    private void places(Set<UUID> named, Map<SubjectId, ReportFacts.About> all) {
        desk.sql().select(PLACE.SUBJECT).from(PLACE).fetch(PLACE.SUBJECT).stream()
                .filter(named::contains)
                .forEach(place -> all.put(
                        new SubjectId(place),
                        new ReportFacts.About(
                                ReportFacts.About.Kind.PLACE,
                                new Birth.NotKnown(),
                                Sex.NOT_KNOWN,
                                "",
                                Optional.empty(),
                                PersonOfConcern.HowKnown.NOT_KNOWN)));
    }

    /// A link to a place may stand either way round.
    private List<ReportFacts.SeenAt> places(ReportPeriod period, Reader reader) {
        return desk
                .sql()
                .select(
                        PLACE.SUBJECT,
                        PLACE.NAME,
                        PLACE.POSTCODE,
                        LINK.FROM_SUBJECT,
                        LINK.TO_SUBJECT,
                        LINK.MARK,
                        LINK.MARK_AGENCIES)
                .from(LINK)
                .join(PLACE)
                .on(PLACE.SUBJECT.eq(LINK.TO_SUBJECT).or(PLACE.SUBJECT.eq(LINK.FROM_SUBJECT)))
                .where(stands(period))
                .orderBy(LINK.ID)
                .fetch()
                .stream()
                .filter(row ->
                        new MarkColumns(row.value6(), row.value7()).mark().reaches(reader))
                .map(row -> new ReportFacts.SeenAt(
                        new SubjectId(row.value1()),
                        row.value3().isBlank() ? row.value2() : row.value2() + ", " + row.value3(),
                        new SubjectId(row.value1().equals(row.value5()) ? row.value4() : row.value5())))
                .toList();
    }

    private Condition stands(ReportPeriod period) {
        return LINK.KIND
                .eq(LinkKind.SEEN_AT.name())
                .and(LINK.ENDED_ON.isNull().or(LINK.ENDED_ON.ge(period.from())))
                .and(desk.visible().sees(LINK.FROM_SUBJECT))
                .and(desk.visible().sees(LINK.TO_SUBJECT));
    }
}
