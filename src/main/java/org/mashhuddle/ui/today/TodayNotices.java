package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.governance.BreakGlass;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.governance.BreakGlassService;
import org.mashhuddle.service.hub.AuditTrailService;
import org.mashhuddle.service.hub.UserService;
import org.mashhuddle.ui.kit.Workspace;

/// What is owed to the people whom the hub holds something about: records opened with break-glass,
/// requests and breaches with their clocks, who gave themselves a role, and whether the trail is whole. Each for who
/// may see it.
public final class TodayNotices {

    private final Services services;
    private final Actor actor;
    private final Workspace tools;
    private final InstantSource clock;
    private final ObservableList<Opened> opened = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final StringProperty trail = new SimpleStringProperty("");
    private final StringProperty broken = new SimpleStringProperty("");

    TodayNotices(Services services, Actor actor, Workspace tools, InstantSource clock) {
        this.services = services;
        this.actor = actor;
        this.tools = tools;
        this.clock = clock;
        Viewer viewer = actor.viewer();
        tools.background().run(() -> services.trail().daily(viewer), this::checked, _ -> {});
        if (actor.has(Permission.SIGNATURE)) {
            tools.background().run(() -> services.breakGlass().notices(viewer), this::tell, _ -> {});
            tools.background().run(() -> services.users().ownRoles(viewer), this::ownRoles, _ -> {});
        }
        if (actor.has(Permission.REQUESTS)) {
            tools.background().run(() -> services.requests().requests(viewer), this::requests, _ -> {});
            tools.background().run(() -> services.requests().breaches(viewer), this::breaches, _ -> {});
        }
    }

    /// A clock that runs.
    ///
    /// @param over whether its time is over
    public record Line(String words, boolean over) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /// A record that was opened with break-glass.
    public record Opened(BreakGlass which, String words) {
        @Override
        public String toString() {
            return which.toString();
        }
    }

    private void tell(List<BreakGlassService.Notice> all) {
        opened.setAll(all.stream()
                .map(notice -> new Opened(notice.opened(), said(notice)))
                .toList());
    }

    private static String said(BreakGlassService.Notice notice) {
        String at = DateWords.dateTime(notice.opened().at());
        return notice.name().isEmpty()
                ? words("today.break-glass-restricted", notice.by(), at)
                : words(
                        "today.break-glass",
                        notice.by(),
                        notice.name(),
                        at,
                        notice.opened().reason());
    }

    private void ownRoles(List<UserService.OwnRoles> all) {
        all.stream().map(one -> new Line(said(one), false)).forEach(lines::add);
    }

    private static String said(UserService.OwnRoles one) {
        if (!one.restored()) {
            return words("today.own-roles", one.who(), DateWords.dateTime(one.at()), one.what());
        }
        return one.who().isEmpty()
                ? words("today.restored-by-key", one.what())
                : words("today.restored", one.who(), one.what());
    }

    private void requests(List<PersonalRequest> all) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        all.stream()
                .filter(PersonalRequest::isOpen)
                .map(one -> new Line(
                        words(
                                "today.request." + one.kind().name().toLowerCase(java.util.Locale.ROOT),
                                one.askedBy(),
                                DateWords.date(one.due())),
                        one.due().isBefore(today)))
                .forEach(lines::add);
    }

    private void breaches(List<DataBreach> all) {
        Instant now = clock.instant();
        TimeLimits limits = services.requests().limits();
        all.stream()
                .filter(DataBreach::isOpen)
                .map(one -> new Line(
                        words(
                                one.answers().isPresent() ? "today.breach-to-do" : "today.breach",
                                DateWords.dateTime(one.knownAt()),
                                DateWords.dateTime(one.reportBy(limits))),
                        one.reportBy(limits).isBefore(now)))
                .forEach(lines::add);
    }

    private void checked(AuditTrailService.Standing found) {
        trail.set(words("today.trail", DateWords.dateTime(found.at())));
        broken.set(
                found.firstBroken().isPresent()
                        ? words("today.trail-broken", found.firstBroken().getAsLong())
                        : "");
        found.toCome()
                .map(at -> words("today.clock-behind", DateWords.dateTime(clock.instant()), DateWords.dateTime(at)))
                .ifPresent(said -> lines.add(new Line(said, true)));
    }

    /// The chair has read of a record that was opened.
    void read(BreakGlass one) {
        tools.background().run(() -> services.breakGlass().read(actor, one), this::tell, _ -> {});
    }

    /// Records opened with break-glass, until the chair has read of them.
    public ObservableList<Opened> opened() {
        return opened;
    }

    /// Clocks that run for requests and breaches.
    public ObservableList<Line> lines() {
        return lines;
    }

    /// "Trail checked 24/11/2026 08:41".
    public StringProperty trail() {
        return trail;
    }

    /// Where the trail does not hold; empty while it does.
    public StringProperty broken() {
        return broken;
    }
}
